/** How exact an estimated day is. */
export type Precision = "day" | "month" | "year";

/** An answer to the question «when»: a day, an estimate, or that nobody knows. */
export type DateAnswer =
  | { readonly kind: "exact"; readonly day: string }
  /** A month is kept as its first day, a year as 1 January. */
  | { readonly kind: "estimated"; readonly day: string; readonly precision: Precision }
  | { readonly kind: "unknown" };

/** Why a typed text is no date; the words are in `uiMessages.date.issues`. */
export type DateIssue = "not-a-day" | "no-such-day" | "year-missing" | "too-rough";

/** What a date field holds: an answer, nothing yet, or a text that cannot be read. */
export type DateValue =
  | DateAnswer
  | { readonly kind: "invalid"; readonly text: string; readonly issue: DateIssue }
  | null;

/** How a typed date is read. */
export type DateReading = {
  /** Today as `YYYY-MM-DD`: for «vandaag», `+14` and years of two digits. */
  readonly today: string;
  /** The day lies in the past, as a birth date: `62` is then 1962. */
  readonly past?: boolean;
  /** A month («4-2019») or a year («2019») is enough. */
  readonly estimated?: boolean;
};

const months = ["jan", "feb", "m", "apr", "m", "jun", "jul", "aug", "sep", "o", "nov", "dec"];
const march = /^(?:mrt|maa|mar)/;
const may = /^(?:mei|may)$/;
const october = /^(?:okt|oct)/;

/**
 * Reads what somebody typed as a date, the Dutch way: day, month, year, with `-`, `/`, `.` or
 * spaces between, months as numbers or Dutch or English words, `03042026`, `2026-04-03`,
 * «vandaag», «morgen», «gisteren», `+14` (days from today). A year of two digits is in this century
 * when that is at most twenty years ahead (`past`: not ahead at all), else in the last.
 */
export function readDate(text: string, reading: DateReading): DateValue {
  const typed = text.trim().toLowerCase();
  if (typed === "") return null;
  const answer = readWord(typed, reading) ?? readParts(typed, reading);
  return typeof answer === "string" ? { kind: "invalid", text, issue: answer } : answer;
}

/** The day of an exact or estimated answer; undefined for unknown, invalid and nothing. */
export function dayOfAnswer(value: DateValue): string | undefined {
  return value?.kind === "exact" || value?.kind === "estimated" ? value.day : undefined;
}

/** The text to put back in the field for an answer: `3-4-2026`, `4-2019` or `2019`. */
export function typedText(value: DateValue): string {
  if (value === null || value.kind === "unknown") return "";
  if (value.kind === "invalid") return value.text;
  const [year = 0, month = 0, day = 0] = value.day.split("-").map(Number);
  if (value.kind === "exact" || value.precision === "day") return `${day}-${month}-${year}`;
  return value.precision === "month" ? `${month}-${year}` : `${year}`;
}

function readWord(typed: string, { today, estimated }: DateReading): DateValue | undefined {
  const words: Record<string, number> = {
    vandaag: 0,
    today: 0,
    morgen: 1,
    tomorrow: 1,
    gisteren: -1,
    yesterday: -1,
  };
  const plus = /^([+-])\s?(\d{1,4})$/.exec(typed);
  const days = plus ? Number(`${plus[1]}${plus[2]}`) : words[typed];
  if (days === undefined) return undefined;
  const at = new Date(Date.parse(`${today}T12:00:00Z`) + days * 86_400_000);
  return answerOf(at.toISOString().slice(0, 10), "day", estimated);
}

function readParts(typed: string, reading: DateReading): DateValue | DateIssue {
  const packed = /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
  const parts = packed ? packed.slice(1) : typed.split(/[\s\-/.,'’]+/).filter(Boolean);
  const iso = /^\d{4}$/.test(parts[0] ?? "") && parts.length > 1;
  const [year, month, day] = iso ? parts : parts.toReversed();
  if (!year || parts.length > 3) return "not-a-day";
  if (parts.length === 3) return readDay(day ?? "", month ?? "", year, reading);
  return readRough(parts, month, year, reading);
}

function readDay(day: string, month: string, year: string, reading: DateReading) {
  const monthNumber = monthOf(month);
  if (!/^\d{1,2}$/.test(day) || monthNumber === undefined) return "not-a-day";
  if (!/^(?:\d{2}|\d{4})$/.test(year)) return /^\d+$/.test(year) ? "not-a-day" : "year-missing";
  const fullYear = yearOf(year, monthNumber, Number(day), reading);
  const iso = isoDay(fullYear, monthNumber, Number(day));
  return iso === undefined ? "no-such-day" : answerOf(iso, "day", reading.estimated);
}

/** A month with a year, or a year alone: enough for an estimate, too little for a day. */
function readRough(parts: string[], month: string | undefined, year: string, reading: DateReading) {
  if (!/^\d{4}$/.test(year)) {
    const isDayAndMonth = parts.length === 2 && /^\d{1,2}$/.test(parts[0] ?? "");
    return isDayAndMonth && monthOf(parts[1] ?? "") ? "year-missing" : "not-a-day";
  }
  const monthNumber = month === undefined ? 1 : monthOf(month);
  if (monthNumber === undefined || Number(year) < 1000) return "not-a-day";
  const iso = isoDay(Number(year), monthNumber, 1);
  if (iso === undefined) return "no-such-day";
  if (!reading.estimated) return "too-rough";
  return answerOf(iso, month === undefined ? "year" : "month", true);
}

function answerOf(day: string, precision: Precision, estimated: boolean | undefined): DateAnswer {
  return estimated ? { kind: "estimated", day, precision } : { kind: "exact", day };
}

function monthOf(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  if (march.test(text)) return 3;
  if (may.test(text)) return 5;
  if (october.test(text)) return 10;
  const place = months.findIndex((name) => name.length === 3 && text.startsWith(name));
  return place === -1 ? undefined : place + 1;
}

function yearOf(year: string, month: number, day: number, { today, past }: DateReading): number {
  if (year.length === 4) return Number(year);
  const thisCentury = 2000 + Number(year);
  const [todayYear = 0] = today.split("-").map(Number);
  const isAhead = past
    ? (isoDay(thisCentury, month, day) ?? "") > today
    : thisCentury > todayYear + 20;
  return isAhead ? thisCentury - 100 : thisCentury;
}

/** `YYYY-MM-DD` when that day exists in the calendar. */
function isoDay(year: number, month: number, day: number): string | undefined {
  if (year < 1000) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}
