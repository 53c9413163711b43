import type { Instant } from "@schakel/kernel";
import type { PdfBlock, PdfDocument } from "../../platform/pdf/index.ts";
import type { ClientWords } from "./client-words.ts";
import { lineTable, type LineWords } from "./viewing-lines.ts";
import type { ViewingRow } from "./viewing-store.ts";

/** Everything that the overview for a client says. */
export type ViewingsOverview = {
  readonly words: ClientWords;
  readonly caseNumber: string;
  readonly coordinator: string;
  readonly organisation: string;
  /** A number that is meant for everybody and that somebody has confirmed, or none. */
  readonly phone: string | null;
  readonly madeBy: string;
  readonly madeAt: Instant;
  /** In the order in which they are shown. */
  readonly rows: readonly ViewingRow[];
  readonly isOldestFirst: boolean;
  /** Whether a filter left lines out. */
  readonly isPart: boolean;
  /** Whether there are more lines than fit. */
  readonly hasMore: boolean;
};

type Telling = ViewingsOverview & LineWords;

const mostApart = 50;

/** «Wie heeft uw dossier gezien?» for the client, in the client's own language. */
export function viewingsDocument(overview: ViewingsOverview): PdfDocument {
  const { words, rows } = overview;
  const options = { timeZone: "Europe/Amsterdam" } as const;
  const days = new Intl.DateTimeFormat(words.locale, { dateStyle: "long", ...options });
  const times = new Intl.DateTimeFormat(words.locale, { timeStyle: "short", ...options });
  const telling: Telling = {
    ...overview,
    day: (moment) => days.format(new Date(moment)),
    time: (moment) => times.format(new Date(moment)),
  };
  const refused = rows.filter((row) => row.outcome === "denied");
  const emergencies = rows.filter((row) => row.emergency_used);
  return {
    language: words.language,
    title: words.say("title"),
    author: overview.organisation,
    madeAt: overview.madeAt,
    foot: words.say("foot", { number: overview.caseNumber }),
    paging: { page: words.say("page"), of: words.say("of") },
    blocks: [
      ...opening(telling),
      ...summary(telling, refused.length, emergencies.length),
      ...apart(telling, "refusals", "about-refusals", refused),
      ...apart(telling, "emergencies", "about-emergencies", emergencies),
      ...rights(telling),
      ...everything(telling),
    ],
  };
}

function opening({ words, day, rows, ...telling }: Telling): PdfBlock[] {
  const moments = rows.map((row) => row.occurred_at).toSorted();
  const [first, last] = [moments[0], moments.at(-1)];
  const period = first && last ? `${day(first)} – ${day(last)}` : words.say("always");
  const notice = (title: string, text: string): PdfBlock => ({ kind: "notice", title, text });
  return [
    {
      kind: "paragraph",
      text: words.say("intro", { organisation: telling.organisation }),
      lead: true,
    },
    {
      kind: "facts",
      facts: [
        { label: words.say("number"), text: telling.caseNumber },
        { label: words.say("period"), text: period },
        { label: words.say("made-on"), text: day(telling.madeAt) },
        { label: words.say("made-by"), text: `${telling.madeBy}, ${telling.organisation}` },
      ],
    },
    notice(words.say("keep-title"), words.say("keep")),
    ...(telling.isPart ? [notice(words.say("part-title"), words.say("part"))] : []),
    ...(telling.hasMore
      ? [notice(words.say("shortened-title"), words.say("shortened", { count: rows.length }))]
      : []),
  ];
}

function summary({ words, day, rows }: Telling, refused: number, emergencies: number): PdfBlock[] {
  const done = rows.filter((row) => row.outcome === "success" && row.account_name !== null);
  const byOrganisation = Map.groupBy(done, (row) => row.organisation_name ?? "");
  const facts = [
    { label: words.say("fact-people"), text: String(peopleIn(done)) },
    { label: words.say("fact-organisations"), text: String(byOrganisation.size) },
    { label: words.say("fact-refused"), text: String(refused) },
    { label: words.say("fact-emergency"), text: String(emergencies) },
  ];
  const lines = [...byOrganisation].map(([name, its]) => [
    { text: name, strong: true },
    { text: day(latestOf(its)) },
    { text: String(peopleIn(its)) },
    { text: String(its.length) },
  ]);
  const table: PdfBlock = {
    kind: "table",
    columns: [
      { heading: words.say("organisation"), share: 6 },
      { heading: words.say("last-time"), share: 3 },
      { heading: words.say("persons"), share: 2, figures: true },
      { heading: words.say("times"), share: 2, figures: true },
    ],
    rows: lines,
  };
  return [
    { kind: "heading", text: words.say("summary") },
    { kind: "facts", facts },
    ...(lines.length > 0 ? [table] : []),
  ];
}

function latestOf(rows: readonly ViewingRow[]): Instant {
  return rows.map((row) => row.occurred_at).reduce((one, other) => (one > other ? one : other));
}

function peopleIn(rows: readonly ViewingRow[]): number {
  return new Set(rows.map((row) => `${row.account_id} ${row.organisation_id}`)).size;
}

function apart(
  telling: Telling,
  heading: string,
  about: string,
  rows: readonly ViewingRow[],
): PdfBlock[] {
  if (rows.length === 0) return [];
  return [
    { kind: "heading", text: telling.words.say(heading) },
    { kind: "paragraph", text: telling.words.say(about) },
    lineTable(telling, rows.slice(0, mostApart)),
  ];
}

function everything(telling: Telling): PdfBlock[] {
  const { words, rows, isOldestFirst } = telling;
  const order = words.say(isOldestFirst ? "oldest-first" : "newest-first");
  return [
    { kind: "heading", text: words.say("everything") },
    { kind: "paragraph", text: rows.length === 0 ? words.say("empty") : order },
    ...(rows.length === 0 ? [] : [lineTable(telling, rows)]),
  ];
}

function rights({ words, coordinator, organisation, phone }: Telling): PdfBlock[] {
  const ask = words.say("ask", { name: coordinator, organisation });
  const number = phone === null ? null : phoneIn(words, phone);
  const call = number === null ? "" : ` ${words.say("call", { phone: number })}`;
  const items = [ask + call, ...["correct", "copy", "object", "complain"].map((k) => words.say(k))];
  return [
    { kind: "heading", text: words.say("rights") },
    { kind: "list", items },
  ];
}

/**
 * A number as it can be dialled: between words that run from right to left, groups with spaces
 * would stand in the opposite order, and a wrong number may bring a client in danger.
 */
function phoneIn(words: ClientWords, phone: string): string {
  if (words.language !== "ar") return phone;
  const plain = phone.replace("(0)", " ").trim().replace(/^\+/, "00");
  return plain.replaceAll(/\s+/g, "-");
}
