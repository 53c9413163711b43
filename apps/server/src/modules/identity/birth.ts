import type { Day } from "@schakel/kernel";
import type { Traits } from "./person.ts";

/** How far two dates of birth agree, from most to least. */
export type BirthAgreement =
  | "same-day"
  /** Day and month swapped, or one digit another: a slip of the pen. */
  | "slip"
  | "same-month"
  | "same-year"
  /** Only the year can be compared, because one side knows no more. */
  | "same-year-only"
  | "year-beside"
  | "other";

/**
 * Compares two dates of birth; undefined when one side knows nothing. 1 January is what registers
 * put down for «some day in that year», so it speaks for and against nothing but the year.
 */
export function compareBirth(one: Traits, other: Traits): BirthAgreement | undefined {
  const years = [yearOf(one), yearOf(other)] as const;
  if (years[0] === undefined || years[1] === undefined) return undefined;
  const apart = Math.abs(years[0] - years[1]);
  const days = [knownDay(one), knownDay(other)] as const;
  if (days[0] === undefined || days[1] === undefined) {
    if (apart === 0) return "same-year-only";
    return apart === 1 ? "year-beside" : "other";
  }
  return compareDays(days[0], days[1], apart);
}

/** The year of birth, from the day or by itself. */
export function yearOf(traits: Traits): number | undefined {
  return traits.birthDay === undefined ? traits.birthYear : Number(traits.birthDay.slice(0, 4));
}

function knownDay(traits: Traits): Day | undefined {
  return traits.birthDay?.endsWith("-01-01") ? undefined : traits.birthDay;
}

function compareDays(one: Day, other: Day, yearsApart: number): BirthAgreement {
  if (one === other) return "same-day";
  const swapped = `${one.slice(0, 4)}-${one.slice(8)}-${one.slice(5, 7)}`;
  const wrongDigits = Array.from(one).filter((digit, at) => digit !== other[at]).length;
  if (swapped === other || wrongDigits === 1) return "slip";
  if (one.slice(0, 7) === other.slice(0, 7)) return "same-month";
  if (yearsApart === 0) return "same-year";
  return yearsApart === 1 ? "year-beside" : "other";
}
