import { instant, refuse, type Instant, type Refusal } from "@schakel/kernel";

export type BreachRisk = "unlikely" | "risk" | "high";

/** What the rules need to know of a breach. */
export type BreachFacts = {
  readonly discoveredAt: Instant;
  readonly reportDueAt: Instant;
  readonly risk: BreachRisk | null;
  readonly authority: "reported" | "not-reported" | null;
  readonly authorityAt: Instant | null;
  readonly people: "told" | "not-told" | null;
  readonly hasMeasures: boolean;
  readonly closedAt: Instant | null;
};

/** After how many hours somebody is pressed for a decision, and once more when time is up. */
export const pressingHours = [24, 48, 66, 72] as const;

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** The moment a number of hours later: hours of sixty minutes, whatever day, night or clock change. */
export function hoursAfter(from: Instant, hours: number): Instant {
  return instant(new Date(Date.parse(from) + hours * hourMs).toISOString());
}

/** How the clock of a breach stands. */
export type BreachClock = {
  readonly minutesLeft: number;
  /** Whether it still runs: nobody has decided on the report. */
  readonly isRunning: boolean;
  readonly isOver: boolean;
  /** Whether the report was in time; null when there is none. */
  readonly isInTime: boolean | null;
};

/**
 * The clock of the report to the authority: exactly as many hours as the rule says from the
 * discovery (GDPR article 33(1)). It stops at the moment of the decision and keeps its stand.
 */
export function breachClock(facts: BreachFacts, now: Instant): BreachClock {
  const stopped = facts.authorityAt ?? now;
  const leftMs = Date.parse(facts.reportDueAt) - Date.parse(stopped);
  return {
    minutesLeft: Math.floor(leftMs / minuteMs),
    isRunning: facts.authority === null,
    isOver: leftMs < 0,
    isInTime: facts.authority === "reported" ? leftMs >= 0 : null,
  };
}

/**
 * Not reporting is only possible where a risk for people is unlikely (GDPR article 33(1)); first
 * somebody weighs that risk.
 */
export function canDecideAuthority(
  facts: BreachFacts,
  isReported: boolean,
): Refusal<"breach-closed" | "risk-needed" | "report-needed"> | null {
  if (facts.closedAt !== null) return refuse("breach-closed");
  // A report may go out before everything is known (article 33(4)); leaving it out may not.
  if (isReported) return null;
  if (facts.risk === null) return refuse("risk-needed");
  return facts.risk === "unlikely" ? null : refuse("report-needed");
}

/** Whether people are told is weighed by the risk for them (GDPR article 34). */
export function canDecidePeople(
  facts: BreachFacts,
  isTold: boolean,
): Refusal<"breach-closed" | "risk-needed"> | null {
  if (facts.closedAt !== null) return refuse("breach-closed");
  return isTold || facts.risk !== null ? null : refuse("risk-needed");
}

/** Closed only when everything has been weighed and decided (GDPR article 33(5)). */
export function canCloseBreach(
  facts: BreachFacts,
): Refusal<"breach-closed" | "breach-undecided"> | null {
  if (facts.closedAt !== null) return refuse("breach-closed");
  const missing = [
    ...(facts.risk === null ? ["risk"] : []),
    ...(facts.authority === null ? ["authority"] : []),
    ...(facts.people === null ? ["people"] : []),
    ...(facts.hasMeasures ? [] : ["measures"]),
  ];
  return missing.length === 0 ? null : refuse("breach-undecided", { missing });
}
