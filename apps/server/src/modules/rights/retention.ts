import { addDays, addMonths, unreachable, type Day } from "@schakel/kernel";

/** Laws under which a dossier can be kept. */
export type Regime = "wmo" | "jeugdwet" | "wgs";

/** One dated rule of the packs about how long a dossier is kept. */
export type RetentionRule = {
  readonly id: string;
  readonly regime: string;
  readonly starts: "file-created" | "last-added" | "case-closed" | "written" | "decision";
  readonly amount: number | undefined;
  readonly unit: "days" | "months" | "years" | undefined;
  readonly basis: string;
  readonly confidence: "confirmed" | "check";
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
};

/** What the rule needs to know of a dossier; nothing personal. */
export type RetentionFacts = {
  readonly openedOn: Day;
  /** Null while the case is open. */
  readonly closedOn: Day | null;
  /** The day on which the last piece came in. */
  readonly lastAddedOn: Day;
  readonly isMinor: boolean;
  /** What somebody said; empty means the default. */
  readonly regimes: readonly { readonly regime: Regime; readonly decidedUntil: Day | null }[];
};

/** One reason to keep a dossier until a day, with the rule that says so. */
export type RetentionReason = {
  readonly ruleId: string;
  readonly regime: Regime;
  readonly basis: string;
  readonly confidence: "confirmed" | "check";
  readonly from: Day;
  readonly until: Day;
};

/** How long a dossier stays, and why. */
export type Retention = {
  /** The last day on which it stays; null while that cannot be said. */
  readonly keepUntil: Day | null;
  readonly reasons: readonly RetentionReason[];
  /** What is missing before anything can be said. */
  readonly missing: readonly ("case-open" | "decision-of-partnership" | "rule-in-force")[];
};

/** Where nobody said anything: a minor's file follows the youth act, any other the Wmo. */
export function regimesOf(facts: RetentionFacts): RetentionFacts["regimes"] {
  if (facts.regimes.length > 0) return facts.regimes;
  return [{ regime: facts.isMinor ? "jeugdwet" : "wmo", decidedUntil: null }];
}

/**
 * How long a dossier stays: under each of its laws the longest rule that held on the day from which
 * is counted or that holds today, and of those the longest (a law that was made longer also covers
 * files that are there). One law of which the last day is unknown keeps everything.
 */
export function retentionOf(
  facts: RetentionFacts,
  rules: readonly RetentionRule[],
  today: Day,
): Retention {
  if (facts.closedOn === null) return { keepUntil: null, reasons: [], missing: ["case-open"] };
  const reasons: RetentionReason[] = [];
  const missing = new Set<Retention["missing"][number]>();
  for (const { regime, decidedUntil } of regimesOf(facts)) {
    const found = rules
      .filter((rule) => rule.regime === regime)
      .flatMap((rule) => reasonOf(rule, regime, facts, decidedUntil, today));
    if (found.length > 0) reasons.push(longest(found));
    else missing.add(regime === "wgs" ? "decision-of-partnership" : "rule-in-force");
  }
  const isKnown = missing.size === 0 && reasons.length > 0;
  return { keepUntil: isKnown ? longest(reasons).until : null, reasons, missing: [...missing] };
}

/** A dossier may go from the day after its last day. */
export function isOver(retention: Retention, today: Day): boolean {
  return retention.keepUntil !== null && retention.keepUntil < today;
}

/** The latest closing day that can be over today, to leave out what cannot: the shortest rule. */
export function latestClosingDay(rules: readonly RetentionRule[], today: Day): Day {
  const counted = rules.flatMap((rule) => (rule.amount ? [daysBackOf(rule, today)] : []));
  // Under the Wgs somebody decides on a day, which may be any day from the closing on.
  return rules.some((rule) => rule.starts === "decision")
    ? today
    : (counted.toSorted().at(-1) ?? today);
}

function reasonOf(
  rule: RetentionRule,
  regime: Regime,
  facts: RetentionFacts,
  decidedUntil: Day | null,
  today: Day,
): RetentionReason[] {
  const from = startOf(rule, facts);
  const until = rule.starts === "decision" ? decidedUntil : endOf(rule, from);
  const holds = holdsOn(rule, from) || holdsOn(rule, today);
  if (!holds || until === null) return [];
  const { id: ruleId, basis, confidence } = rule;
  return [{ ruleId, regime, basis, confidence, from, until }];
}

function startOf(rule: RetentionRule, facts: RetentionFacts): Day {
  switch (rule.starts) {
    case "file-created":
      return facts.openedOn;
    case "last-added":
    case "written":
      return facts.lastAddedOn;
    case "case-closed":
    case "decision":
      return facts.closedOn ?? facts.lastAddedOn;
    default:
      return unreachable(rule.starts);
  }
}

function endOf({ amount, unit }: RetentionRule, from: Day): Day | null {
  if (amount === undefined || unit === undefined) return null;
  if (unit === "days") return addDays(from, amount);
  return addMonths(from, unit === "years" ? amount * 12 : amount);
}

function daysBackOf({ amount = 0, unit }: RetentionRule, today: Day): Day {
  if (unit === "days") return addDays(today, -amount);
  return addMonths(today, unit === "years" ? -amount * 12 : -amount);
}

function holdsOn(rule: RetentionRule, on: Day): boolean {
  return (
    (rule.validFrom === null || rule.validFrom <= on) &&
    (rule.validTo === null || on <= rule.validTo)
  );
}

function longest(reasons: readonly RetentionReason[]): RetentionReason {
  return reasons.reduce((one, other) => (other.until > one.until ? other : one));
}
