import { refuse, type Day, type Refusal } from "@schakel/kernel";
import { termUnder, type LegalTerm, type LegalTermRule } from "./legal-term.ts";
import type { TermContext, TermFacts, TermStart } from "./legal-term.ts";

/**
 * The rule of a family for an event on a day: in force on that day, its facts hold, and the most
 * specific one. Refuses with `no-rule-in-force`, with `term-facts-missing` when a rule that could
 * decide asks for a fact that nobody recorded, and with `rules-overlap` when the content of the
 * packs leaves two equal rules.
 */
export function chooseRule(
  rules: readonly LegalTermRule[],
  family: string,
  eventDay: Day,
  facts: TermFacts,
): LegalTermRule | Refusal<"no-rule-in-force" | "term-facts-missing" | "rules-overlap"> {
  const inForce = rules.filter((rule) => rule.family === family && holdsOn(rule, eventDay));
  const possible = inForce.filter((rule) => !contradicts(rule, facts));
  const missing = new Set(possible.flatMap((rule) => missingFacts(rule, facts)));
  if (missing.size > 0) return refuse("term-facts-missing", { facts: [...missing].sort() });
  const [first, second] = possible.sort((one, other) => weightOf(other) - weightOf(one));
  if (first === undefined) return refuse("no-rule-in-force", { family, on: eventDay });
  if (second !== undefined && weightOf(second) === weightOf(first)) {
    return refuse("rules-overlap", { rules: [first.id, second.id] });
  }
  return first;
}

/**
 * Starts the clock of a rule. Refuses a second term of a family that may run once: the reflection
 * period is given one time only (Vreemdelingencirculaire B8/3). `rule-not-in-force` guards against
 * a rule that was chosen for another day.
 */
export function computeTerm(
  rule: LegalTermRule,
  startEvent: TermStart,
  context: TermContext,
): LegalTerm | Refusal<"reflection-period-once" | "term-once" | "rule-not-in-force"> {
  if (!holdsOn(rule, startEvent.on)) return refuse("rule-not-in-force", { rule: rule.id });
  if (rule.once && context.earlierFamilies.includes(rule.family)) {
    return rule.family === "reflection-period"
      ? refuse("reflection-period-once")
      : refuse("term-once", { family: rule.family });
  }
  return termUnder(rule, startEvent.on, context.designatedDays);
}

/** Whether a term of this rule may be made longer; the reflection period may not (B8/3). */
export function canExtend(rule: LegalTermRule): Refusal<"term-not-extendable"> | null {
  return rule.extendable ? null : refuse("term-not-extendable", { rule: rule.id });
}

function holdsOn(rule: LegalTermRule, on: Day): boolean {
  return rule.validFrom <= on && (rule.validTo === undefined || on <= rule.validTo);
}

function contradicts(rule: LegalTermRule, facts: TermFacts): boolean {
  return Object.entries(rule.condition).some(
    ([fact, wanted]) => facts[fact] !== undefined && facts[fact] !== wanted,
  );
}

function missingFacts(rule: LegalTermRule, facts: TermFacts): string[] {
  return Object.keys(rule.condition).filter((fact) => facts[fact] === undefined);
}

function weightOf(rule: LegalTermRule): number {
  return Object.keys(rule.condition).length;
}
