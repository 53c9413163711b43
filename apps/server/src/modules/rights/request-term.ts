import { addDays, addMonths, day, daysBetween, unreachable, type Day } from "@schakel/kernel";
import type { RequestKind } from "@schakel/contract";

type Length = { readonly amount: number; readonly unit: "days" | "weeks" | "months" | "years" };

/** A dated rule of the packs about how soon a client must have an answer. */
export type RequestRule = Length & {
  readonly id: string;
  readonly family: string;
  readonly extension: Length | undefined;
  readonly warnDays: readonly number[];
  readonly source: string;
  readonly confidence: "confirmed" | "check";
};

/** The law that a request falls under: police data have their own. */
export type RequestLaw = "gdpr" | "wpg" | "care";

/** Which clock runs for a request: the family of its rule in the packs, and the law. */
export function clockOf(
  kind: RequestKind,
  isPoliceData: boolean,
): { readonly family: string; readonly law: RequestLaw } {
  switch (kind) {
    case "access":
      return isPoliceData
        ? { family: "police-data-access", law: "wpg" }
        : { family: "access-request", law: "gdpr" };
    case "rectification":
      return isPoliceData
        ? { family: "police-data-correction", law: "wpg" }
        : { family: "rectification-request", law: "gdpr" };
    case "objection":
      return { family: "objection-request", law: "gdpr" };
    case "destruction":
      return { family: "destruction-request", law: "care" };
    default:
      return unreachable(kind);
  }
}

/**
 * The last day for an answer. The day of receipt does not count; an end on a Saturday, Sunday or
 * holiday moves to the next working day (Regulation 1182/71, article 3(4), for the GDPR; Algemene
 * termijnenwet, article 1, for Dutch law).
 */
export function dueOn(rule: RequestRule, receivedOn: Day, holidays: ReadonlySet<Day>): Day {
  return nextWorkingDay(after(rule, receivedOn), holidays);
}

/** The last day after the one extension, counted from the day of receipt; null when there is none. */
export function extendedDueOn(
  rule: RequestRule,
  receivedOn: Day,
  holidays: ReadonlySet<Day>,
): Day | null {
  if (rule.extension === undefined) return null;
  const isSameUnit = rule.extension.unit === rule.unit;
  const end = isSameUnit
    ? after({ amount: rule.amount + rule.extension.amount, unit: rule.unit }, receivedOn)
    : after(rule.extension, after(rule, receivedOn));
  return nextWorkingDay(end, holidays);
}

/** Days on which to remind, earliest first; those before or on the day of receipt are left out. */
export function warningDays(rule: RequestRule, receivedOn: Day, due: Day): readonly Day[] {
  const days = rule.warnDays.map((before) => addDays(due, -before));
  return [...new Set([...days, due])].filter((on) => on > receivedOn).toSorted();
}

function after({ amount, unit }: Length, from: Day): Day {
  switch (unit) {
    case "days":
      return addDays(from, amount);
    case "weeks":
      return addDays(from, amount * 7);
    case "months":
      return addMonths(from, amount);
    case "years":
      return addMonths(from, amount * 12);
    default:
      return unreachable(unit);
  }
}

const aMonday = day("2024-01-01");

function nextWorkingDay(from: Day, holidays: ReadonlySet<Day>): Day {
  let on = from;
  while (isWeekend(on) || holidays.has(on)) on = addDays(on, 1);
  return on;
}

function isWeekend(on: Day): boolean {
  const weekday = ((daysBetween(aMonday, on) % 7) + 7) % 7;
  return weekday >= 5;
}
