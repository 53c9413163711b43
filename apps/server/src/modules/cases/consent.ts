import { ageOn, refuse, type Day, type Refusal } from "@schakel/kernel";

/** What is known of the age of a client, strongest first. */
export type AgeKnowledge = {
  readonly birthDay?: Day | null | undefined;
  readonly birthYear?: number | null | undefined;
  /** As the case says. A case of an adult says so by not being one of a minor. */
  readonly isMinor: boolean;
  /** What the client said, asked because nothing else is known. */
  readonly toldAge?: "under-sixteen" | "sixteen-or-older" | undefined;
};

const signsAloneFrom = 16;

/**
 * Whether the client was younger than sixteen on a day; undefined when nobody can tell, so that it
 * must be asked. A year of birth tells only when every birthday in it gives the same answer.
 */
export function isUnderSixteen(known: AgeKnowledge, on: Day): boolean | undefined {
  if (known.birthDay) return ageOn(known.birthDay, on) < signsAloneFrom;
  const byYear = known.birthYear ? underByYear(known.birthYear, on) : undefined;
  if (byYear !== undefined) return byYear;
  if (known.toldAge) return known.toldAge === "under-sixteen";
  return known.isMinor ? undefined : false;
}

function underByYear(birthYear: number, on: Day): boolean | undefined {
  const turns = Number(on.slice(0, 4)) - birthYear;
  if (turns < signsAloneFrom) return true;
  return turns > signsAloneFrom ? false : undefined;
}

/**
 * Under sixteen a representative consents (CoMensha's rule; AVG art. 8 and UAVG art. 5 for the age).
 * An age that nobody knows is asked first.
 */
export function canConsent(
  givenBy: "client" | "representative",
  known: AgeKnowledge,
  on: Day,
): Refusal<"representative-needed" | "age-needed"> | null {
  if (givenBy === "representative") return null;
  const isChild = isUnderSixteen(known, on);
  if (isChild === undefined) return refuse("age-needed");
  return isChild ? refuse("representative-needed") : null;
}

/** What a decision on an objection needs to know of it. */
export type ObjectionFacts = {
  readonly kind: "consent" | "objection";
  readonly decision: "honoured" | "refused" | null;
  readonly withdrawn: boolean;
};

/** Only an objection that stands and waits can be decided. */
export function canDecide(
  objection: ObjectionFacts,
): Refusal<"not-an-objection" | "already-decided" | "already-withdrawn"> | null {
  if (objection.kind !== "objection") return refuse("not-an-objection");
  if (objection.withdrawn) return refuse("already-withdrawn");
  return objection.decision === null ? null : refuse("already-decided");
}
