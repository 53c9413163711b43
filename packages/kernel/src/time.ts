import { Temporal } from "temporal-polyfill";
import type { Brand } from "./id.ts";

/** A calendar day as `YYYY-MM-DD`, in the Netherlands, without a time of day. */
export type Day = Brand<string, "Day">;
/** A moment as an ISO 8601 text in UTC, with milliseconds. */
export type Instant = Brand<string, "Instant">;
/** A stretch of days: `from` counts, `until` does not; without `until` it is open. */
export type Period = { readonly from: Day; readonly until?: Day };

const zone = "Europe/Amsterdam";

/** Reads a day; throws a RangeError on a text that is no day, or on a day that does not exist. */
export function day(text: string): Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new RangeError(`not a day: ${text}`);
  return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() as Day;
}

/** Tells whether a text is a day that exists: `2026-02-29` is not. */
export function isDay(text: string): text is Day {
  try {
    day(text);
    return true;
  } catch {
    return false;
  }
}

/** Reads a moment with an offset or `Z`; the result is in UTC. Throws a RangeError otherwise. */
export function instant(text: string): Instant {
  return Temporal.Instant.from(text).toString({ fractionalSecondDigits: 3 }) as Instant;
}

/** The Dutch calendar day on which a moment falls. */
export function dayOf(moment: Instant): Day {
  return Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDate().toString() as Day;
}

/** The day that lies a number of days later, or earlier when negative. */
export function addDays(from: Day, days: number): Day {
  return Temporal.PlainDate.from(from).add({ days }).toString() as Day;
}

/**
 * The day a number of months later; where the month is shorter its last day:
 * 30 November 2026 + 3 months is 28 February 2027 (Regulation 1182/71 and BW practice).
 */
export function addMonths(from: Day, months: number): Day {
  return Temporal.PlainDate.from(from).add({ months }).toString() as Day;
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "day" })
    .days;
}

/** Age in whole years on a day; someone born on 29 February turns a year older on 1 March. */
export function ageOn(birthDay: Day, on: Day): number {
  const born = Temporal.PlainDate.from(birthDay);
  const at = Temporal.PlainDate.from(on);
  const hadBirthday = at.month > born.month || (at.month === born.month && at.day >= born.day);
  return at.year - born.year - (hadBirthday ? 0 : 1);
}
