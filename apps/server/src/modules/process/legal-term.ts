import { addDays, addMonths, unreachable, type Day } from "@schakel/kernel";
import { actCovers, moveEnd, type MovedEnd } from "./general-terms-act.ts";

/** A fact on which a rule may depend, such as `dublin: true`. */
export type TermFacts = Readonly<Record<string, boolean | string>>;

/**
 * One dated rule of law or policy that gives a term. A change of law is a new rule with its own
 * dates, never an edit; a running term keeps the rule that held on the day of its event.
 */
export type LegalTermRule = {
  readonly id: string;
  readonly version: string;
  /** Which clock this is, whatever the rule: `reflection-period`. */
  readonly family: string;
  readonly amount: number;
  readonly unit: "days" | "weeks" | "months" | "years";
  /** At most one term of this family in a person's dossier. */
  readonly once: boolean;
  readonly extendable: boolean;
  /**
   * Whether the Algemene termijnenwet moves its end. That act is about terms «set in a law» (or in
   * an order in council, article 5), so a term of a policy rule is excluded.
   */
  readonly generalTermsAct: "applies" | "excluded";
  /** Days before the end on which to warn. */
  readonly warnDays: readonly number[];
  /** Facts that must hold; among the rules that fit, the one with most facts goes first. */
  readonly condition: TermFacts;
  /** The legal source as people cite it. */
  readonly source: string;
  readonly confidence: "confirmed" | "check";
  /** First and last day of events for which the rule holds; without a last day it still holds. */
  readonly validFrom: Day;
  readonly validTo?: Day | undefined;
};

/** What started a term: the Dutch calendar day of the event, which itself does not count. */
export type TermStart = { readonly on: Day };

/** What a computation needs to know beside the rule. */
export type TermContext = {
  /** Families of the terms that this person had or has, those recorded by mistake left out. */
  readonly earlierFamilies: readonly string[];
  /** Days that royal decrees equate with a holiday (Algemene termijnenwet, article 3). */
  readonly designatedDays: ReadonlySet<Day>;
};

/** A day on which somebody must be warned. */
export type TermWarning = { readonly on: Day; readonly daysBefore: number };

/** A computed term with the rule that gave it, so that it can be explained and checked later. */
export type LegalTerm = {
  readonly family: string;
  readonly start: Day;
  /** The last day of the term. */
  readonly end: Day;
  readonly warnings: readonly TermWarning[];
  readonly ruleId: string;
  readonly ruleVersion: string;
  readonly source: string;
  readonly confidence: "confirmed" | "check";
  /** Present when the Algemene termijnenwet moved the end: the first last day, and why not. */
  readonly moved?: { readonly from: Day; readonly passedOver: MovedEnd["passedOver"] };
};

/**
 * The last day of a term before any move: the event's day does not count, a month ends on the same
 * date or on the last day of a shorter month (30 November and three months: 28 February).
 */
export function lastDayOf(rule: Pick<LegalTermRule, "amount" | "unit">, start: Day): Day {
  switch (rule.unit) {
    case "days":
      return addDays(start, rule.amount);
    case "weeks":
      return addDays(start, rule.amount * 7);
    case "months":
      return addMonths(start, rule.amount);
    case "years":
      return addMonths(start, rule.amount * 12);
    default:
      return unreachable(rule.unit);
  }
}

/** Days on which to warn, earliest first; a warning that would fall before the start is left out. */
export function warningsOf(rule: LegalTermRule, start: Day, end: Day): readonly TermWarning[] {
  return rule.warnDays
    .map((daysBefore) => ({ on: addDays(end, -daysBefore), daysBefore }))
    .filter((warning) => warning.on >= start)
    .sort((one, other) => other.daysBefore - one.daysBefore);
}

/** The term that a rule gives from an event, moved by the Algemene termijnenwet where it applies. */
export function termUnder(
  rule: LegalTermRule,
  start: Day,
  designated: ReadonlySet<Day>,
): LegalTerm {
  const first = lastDayOf(rule, start);
  const applies = rule.generalTermsAct === "applies" && actCovers(rule);
  const move = applies ? moveEnd(start, first, designated) : { end: first, passedOver: [] };
  return {
    family: rule.family,
    start,
    end: move.end,
    warnings: warningsOf(rule, start, move.end),
    ruleId: rule.id,
    ruleVersion: rule.version,
    source: rule.source,
    confidence: rule.confidence,
    ...(move.end === first ? {} : { moved: { from: first, passedOver: move.passedOver } }),
  };
}
