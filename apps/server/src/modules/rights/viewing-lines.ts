import type { Instant } from "@schakel/kernel";
import type { PdfBlock, PdfCell, PdfColumn } from "../../platform/pdf/index.ts";
import { sayDeed } from "../cases/index.ts";
import type { ClientWords } from "./client-words.ts";
import { deedWord } from "./deed-word.ts";
import type { ViewingRow } from "./viewing-store.ts";

/** What a line needs to be said in the client's language. */
export type LineWords = {
  readonly words: ClientWords;
  readonly day: (moment: Instant) => string;
  readonly time: (moment: Instant) => string;
};

/** Lines of the log as a table: when, who, what, and why with the basis of access. */
export function lineTable(telling: LineWords, rows: readonly ViewingRow[]): PdfBlock {
  const { words } = telling;
  const columns: PdfColumn[] = [
    { heading: words.say("when"), share: 3.2 },
    { heading: words.say("who"), share: 5 },
    { heading: words.say("what"), share: 4.4 },
    { heading: words.say("why"), share: 4.7 },
  ];
  return { kind: "table", columns, rows: rows.map((row) => cellsOf(telling, row)) };
}

function cellsOf({ words, day, time }: LineWords, row: ViewingRow): PdfCell[] {
  const role = words.language === "en" ? row.role_label_en : row.role_label_nl;
  const from = [row.organisation_name, role].filter(Boolean).join(", ");
  const mark = [
    ...(row.outcome === "denied" ? [words.say("denied")] : []),
    ...(row.outcome === "failed" ? [words.say("failed")] : []),
    ...(row.emergency_used ? [words.say("emergency")] : []),
  ].join(", ");
  const basis = basisOf(words, row);
  const purpose = row.purpose ? (words.find(`purpose-${row.purpose}`) ?? row.purpose) : undefined;
  return [
    { text: day(row.occurred_at), small: time(row.occurred_at) },
    { text: row.account_name ?? words.say("system"), strong: true, ...(from && { small: from }) },
    { text: deedOf(words, row), ...(mark && { mark }) },
    { text: purpose ?? words.say("no-purpose"), ...(basis && { small: basis }) },
  ];
}

/** Dutch and English say exactly what was done; other languages the kind of deed. */
function deedOf(words: ClientWords, row: ViewingRow): string {
  const { language } = words;
  if (language !== "nl" && language !== "en") {
    return words.say(deedWord(row.event, row.action, row.outcome));
  }
  const deed = sayDeed(row.event, row.outcome, language);
  return deed.charAt(0).toUpperCase() + deed.slice(1);
}

function basisOf(words: ClientWords, row: ViewingRow): string | undefined {
  if (row.basis === "emergency") return words.say("basis-emergency");
  if (row.basis === "coordination") return words.say("basis-coordination");
  if (row.agreement_title === null) return undefined;
  const agreement = row.agreement_title;
  return row.clause_numbers.length === 0
    ? words.say("basis-agreement", { agreement })
    : words.say("basis-clause", { agreement, clauses: row.clause_numbers.join(", ") });
}
