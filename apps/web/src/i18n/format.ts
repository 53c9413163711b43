import type { Language } from "./language.ts";

const zone = "Europe/Amsterdam";
const tags = { nl: "nl-NL", en: "en-GB" } as const;

/** Words for one and for more; add `zero` where «0 taken» reads badly. */
export type PluralForms = { zero?: string; one: string; other: string };

/** Turns days, moments and numbers into text in one language. Days are `YYYY-MM-DD`. */
export type Format = {
  /** `3 apr 2026` */
  day(day: string): string;
  /** `vrijdag 3 april 2026` */
  longDay(day: string): string;
  /** `vr 3 apr`, for axes and narrow columns. */
  shortDay(day: string): string;
  /** `apr 2026` */
  month(day: string): string;
  /** `3-4-2026`, the way people type it. */
  typedDay(day: string): string;
  /** `14:03` of a moment (ISO 8601), in Amsterdam. */
  time(instant: string): string;
  /** `3 apr 2026, 14:03` of a moment, in Amsterdam. */
  moment(instant: string): string;
  /** The Amsterdam day (`YYYY-MM-DD`) of a moment. */
  dayOf(instant: string): string;
  /** `vandaag`, `morgen`, `over 3 dagen`, `2 dagen geleden`, seen from `today`. */
  daysFrom(today: string, day: string): string;
  /** `1.234` or `1,234`. */
  number(value: number): string;
  /** `1 taak`, `3 taken`: picks the form; `#` in it becomes the number. */
  plural(count: number, forms: PluralForms): string;
  /** `Politie, Fier en GGD`. */
  list(items: readonly string[]): string;
};

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Makes the formatter of a language; cheap to call, the same object comes back each time. */
export function formatFor(language: Language): Format {
  return (made[language] ??= makeFormat(language));
}

const made: Partial<Record<Language, Format>> = {};

function makeFormat(language: Language): Format {
  const tag = tags[language];
  // A day has no zone: read as UTC noon and shown in UTC it can never slip to its neighbour.
  const dayFormat = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" });
    return (day: string) => format.format(Date.parse(`${day}T12:00:00Z`)).replaceAll(".", "");
  };
  const clock = new Intl.DateTimeFormat(tag, {
    hour: "2-digit",
    minute: "2-digit",
    timeZone: zone,
  });
  const isoDay = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone: zone });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: "auto" });
  const numbers = new Intl.NumberFormat(tag);
  const rules = new Intl.PluralRules(tag);
  const lists = new Intl.ListFormat(tag, { type: "conjunction" });
  const day = dayFormat({ day: "numeric", month: "short", year: "numeric" });
  const time = (instant: string) => clock.format(Date.parse(instant));
  const dayOf = (instant: string) => isoDay.format(Date.parse(instant));
  return {
    day,
    longDay: dayFormat({ weekday: "long", day: "numeric", month: "long", year: "numeric" }),
    shortDay: dayFormat({ weekday: "short", day: "numeric", month: "short" }),
    month: dayFormat({ month: "short", year: "numeric" }),
    typedDay: (text) => text.split("-").map(Number).reverse().join("-"),
    time,
    dayOf,
    moment: (instant) => `${day(dayOf(instant))}, ${time(instant)}`,
    daysFrom: (today, to) => relative.format(daysBetween(today, to), "day"),
    number: (value) => numbers.format(value),
    plural: (count, forms) => {
      if (count === 0 && forms.zero !== undefined) return forms.zero;
      const form = rules.select(count) === "one" ? forms.one : forms.other;
      return form.replaceAll("#", numbers.format(count));
    },
    list: (items) => lists.format(items),
  };
}
