import { addDays, daysBetween, refuse, unreachable, type Day, type Refusal } from "@schakel/kernel";
import type { LegalTerm, TermWarning } from "./legal-term.ts";

/**
 * The five ways in which the reflection period ends (Vreemdelingencirculaire 2000 B8/3): the time
 * has run out; the person left to an unknown destination, as the police found; the person waives
 * it; a report to the police was signed or other cooperation given; another permit was asked for.
 */
export const reflectionPeriodEndings = [
  "time-ran-out",
  "left-to-unknown-destination",
  "waived",
  "reported-or-cooperated",
  "applied-for-other-permit",
] as const;

export type ReflectionPeriodEnding = (typeof reflectionPeriodEndings)[number];

/** A term that is over. Its suspension of departure is lifted from the day after `endedOn`. */
export type EndedTerm = {
  readonly term: LegalTerm;
  readonly endedOn: Day;
  readonly because: ReflectionPeriodEnding;
};

/** Why a term cannot be ended as asked. */
export type TermEndRefusal = Refusal<
  "term-still-running" | "ending-before-start" | "ending-after-term" | "ending-in-future"
>;

/**
 * Ends a reflection period in one of its five ways. `on` is the day of the fact and is ignored for
 * time that ran out, which ends a term on its own last day and only once that day is past. Refuses
 * a fact before the start, after the last day (the time had run out before it), or in the future.
 */
export function endTerm(
  term: LegalTerm,
  ending: { readonly because: ReflectionPeriodEnding; readonly on: Day },
  today: Day,
): EndedTerm | TermEndRefusal {
  switch (ending.because) {
    case "time-ran-out":
      if (today <= term.end) return refuse("term-still-running", { end: term.end });
      return { term, endedOn: term.end, because: ending.because };
    case "left-to-unknown-destination":
    case "waived":
    case "reported-or-cooperated":
    case "applied-for-other-permit":
      if (ending.on < term.start) return refuse("ending-before-start", { start: term.start });
      if (ending.on > term.end) return refuse("ending-after-term", { end: term.end });
      if (ending.on > today) return refuse("ending-in-future", { today });
      return { term, endedOn: ending.on, because: ending.because };
    default:
      return unreachable(ending.because);
  }
}

/** How a running term stands on a day. */
export type TermStanding = {
  /** Days until the last day; 0 on that day, negative after it. */
  readonly daysLeft: number;
  /** The first day on which the term is over. */
  readonly overFrom: Day;
  /** Warnings whose day has come, latest first: also those that nobody was there to send. */
  readonly due: readonly TermWarning[];
};

/** How a running term stands today: days left and warnings that are due. */
export function standingOn(term: Pick<LegalTerm, "end" | "warnings">, today: Day): TermStanding {
  return {
    daysLeft: daysBetween(today, term.end),
    overFrom: addDays(term.end, 1),
    due: term.warnings.filter((warning) => warning.on <= today).toReversed(),
  };
}
