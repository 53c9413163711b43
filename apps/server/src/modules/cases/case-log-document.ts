import type { Instant } from "@schakel/kernel";
import type { PdfBlock, PdfCell, PdfColumn, PdfDocument } from "../../platform/pdf/index.ts";
import { caseLogWords, type CaseLogWords } from "./case-log-words.ts";
import type { CaseLogRow } from "./read-case-log.ts";
import { sayDeed } from "./say-event.ts";

/** A number with the hours on which somebody answers, where these are known. */
export type PhoneToCall = { readonly number: string; readonly hours: string | null };

/** Everything that the overview for a client says. */
export type CaseLogOverview = {
  readonly language: "nl" | "en";
  readonly caseNumber: string;
  /** Who coordinates, and the own number of that organisation where the directory knows it. */
  readonly coordinator: string;
  readonly organisation: string;
  readonly phone: PhoneToCall | null;
  readonly madeBy: string;
  readonly madeAt: Instant;
  /** In any order; the document shows the newest first. */
  readonly rows: readonly CaseLogRow[];
  /** Whether there are lines older than these. */
  readonly hasOlder: boolean;
  /** What each purpose is called, by its code. */
  readonly purposes: ReadonlyMap<string, string>;
};

type Telling = CaseLogOverview & {
  readonly words: CaseLogWords;
  readonly day: (moment: Instant) => string;
  readonly time: (moment: Instant) => string;
};

/** Refusals and emergencies also stand apart, but never so many that they hide the rest. */
const mostApart = 50;

/** «Wie heeft dit ingezien» for the client: what happened to the dossier, and what one can do. */
export function caseLogDocument(overview: CaseLogOverview): PdfDocument {
  const telling = tellingOf(overview);
  const { language, caseNumber, organisation, madeAt, words, rows } = telling;
  const refused = rows.filter((row) => row.outcome === "denied");
  const emergencies = rows.filter((row) => row.emergency_used);
  return {
    language,
    title: words.title,
    author: organisation,
    madeAt,
    foot: words.foot(caseNumber),
    blocks: [
      ...opening(telling),
      ...summary(telling, refused.length, emergencies.length),
      ...apart(telling, words.refusals, words.aboutRefusals, refused),
      ...apart(telling, words.emergencies, words.aboutEmergencies, emergencies),
      // Before the long list: what one can do must not hide behind fifty pages.
      ...rights(telling),
      ...everything(telling),
    ],
  };
}

function tellingOf(overview: CaseLogOverview): Telling {
  const locale = overview.language === "nl" ? "nl-NL" : "en-GB";
  const timeZone = "Europe/Amsterdam";
  const days = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone });
  const times = new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone });
  return {
    ...overview,
    rows: overview.rows.toSorted((one, other) => other.occurred_at.localeCompare(one.occurred_at)),
    words: caseLogWords[overview.language],
    day: (moment) => days.format(new Date(moment)),
    time: (moment) => times.format(new Date(moment)),
  };
}

function opening({ words, day, rows, hasOlder, ...telling }: Telling): PdfBlock[] {
  const newest = rows[0];
  const oldest = rows.at(-1);
  const period =
    newest && oldest
      ? words.from(day(oldest.occurred_at), day(newest.occurred_at))
      : words.noPeriod;
  const facts = [
    { label: words.number, text: telling.caseNumber },
    { label: words.period, text: period },
    { label: words.madeOn, text: day(telling.madeAt) },
    { label: words.madeBy, text: `${telling.madeBy}, ${telling.organisation}` },
  ];
  const shortened = {
    kind: "notice",
    title: words.shortenedTitle,
    text: words.shortened(rows.length),
  } as const;
  return [
    { kind: "paragraph", text: words.intro(telling.organisation), lead: true },
    { kind: "facts", facts },
    { kind: "notice", title: words.keepTitle, text: words.keep },
    ...(hasOlder ? [shortened] : []),
  ];
}

function summary({ words, day, rows }: Telling, refused: number, emergencies: number): PdfBlock[] {
  const done = rows.filter((row) => row.outcome === "success" && row.account_name !== null);
  const byOrganisation = Map.groupBy(done, (row) => row.organisation_name ?? "");
  const lines = [...byOrganisation].map(([name, its]) => [
    { text: name, strong: true },
    { text: its[0] ? day(its[0].occurred_at) : "" },
    { text: String(peopleIn(its)) },
    { text: String(its.length) },
  ]);
  const table: PdfBlock = {
    kind: "table",
    columns: [
      { heading: words.organisation, share: 6 },
      { heading: words.lastTime, share: 3 },
      { heading: words.persons, share: 2, figures: true },
      { heading: words.times, share: 2, figures: true },
    ],
    rows: lines,
  };
  const items = [
    words.people(peopleIn(done), byOrganisation.size),
    words.refused(refused),
    words.emergency(emergencies),
  ];
  return [
    { kind: "heading", text: words.summary },
    { kind: "list", items },
    ...(lines.length > 0 ? [table] : []),
  ];
}

function peopleIn(rows: readonly CaseLogRow[]): number {
  return new Set(rows.map((row) => `${row.account_name} ${row.organisation_name}`)).size;
}

function apart(
  telling: Telling,
  heading: string,
  text: string,
  rows: readonly CaseLogRow[],
): PdfBlock[] {
  if (rows.length === 0) return [];
  const more = rows.length > mostApart ? ` ${telling.words.newestOnly(mostApart)}` : "";
  return [
    { kind: "heading", text: heading },
    { kind: "paragraph", text: text + more },
    lineTable(telling, rows.slice(0, mostApart)),
  ];
}

function everything(telling: Telling): PdfBlock[] {
  const { words, rows } = telling;
  return [
    { kind: "heading", text: words.everything },
    { kind: "paragraph", text: rows.length === 0 ? words.empty : words.newestFirst },
    ...(rows.length === 0 ? [] : [lineTable(telling, rows)]),
  ];
}

function lineTable(telling: Telling, rows: readonly CaseLogRow[]): PdfBlock {
  const { words } = telling;
  const columns: PdfColumn[] = [
    { heading: words.when, share: 3.2 },
    { heading: words.who, share: 5.6 },
    { heading: words.what, share: 4.6 },
    { heading: words.why, share: 3.9 },
  ];
  return { kind: "table", columns, rows: rows.map((row) => cellsOf(telling, row)) };
}

function cellsOf({ words, day, time, purposes, language }: Telling, row: CaseLogRow): PdfCell[] {
  const role = language === "nl" ? row.role_label_nl : row.role_label_en;
  const from = [row.organisation_name, role].filter(Boolean).join(", ");
  const mark = [
    ...(row.outcome === "denied" ? [words.denied] : []),
    ...(row.outcome === "failed" ? [words.failed] : []),
    ...(row.emergency_used ? [words.inEmergency] : []),
  ].join(", ");
  const deed = sayDeed(row.event, row.outcome, language);
  const purpose = row.purpose ? (purposes.get(row.purpose) ?? row.purpose) : words.noPurpose;
  return [
    { text: day(row.occurred_at), small: time(row.occurred_at) },
    { text: row.account_name ?? words.system, strong: true, ...(from ? { small: from } : {}) },
    { text: deed.charAt(0).toUpperCase() + deed.slice(1), ...(mark ? { mark } : {}) },
    { text: purpose },
  ];
}

function rights({ words, coordinator, organisation, phone }: Telling): PdfBlock[] {
  const call = phone === null ? [] : [words.call(phone.number, phone.hours)];
  const ask = [words.ask(coordinator, organisation), ...call].join(" ");
  const items = [ask, words.correct, words.object, words.complain];
  return [
    { kind: "heading", text: words.rights },
    { kind: "list", items },
  ];
}
