import type { CodeItem } from "../regions/index.ts";

/** What a rule says about the length of a term, before the server computes the day. */
export type RulePreview = {
  readonly label: string;
  readonly amount: number;
  readonly unit: "hours" | "days" | "weeks" | "months" | "years";
  readonly version: string;
  readonly basis: string;
  readonly confidence: "confirmed" | "check";
};

/** Whether the length of a term depends on a Dublin claim, so that the question must be asked. */
export function asksForDublin(rules: readonly CodeItem[], family: string | null): boolean {
  return rules.some((rule) => isOf(rule, family) && "dublin" in conditionOf(rule));
}

/**
 * The rule that will hold for a term, to show before a step is recorded: of the rules of the family
 * that fit the facts, the most special one, as the server chooses. Undefined when none is known.
 */
export function ruleFor(
  rules: readonly CodeItem[],
  family: string | null,
  facts: { readonly dublin: boolean },
): RulePreview | undefined {
  const fitting = rules.filter(
    (rule) => isOf(rule, family) && (conditionOf(rule)["dublin"] ?? facts.dublin) === facts.dublin,
  );
  const [rule] = fitting.toSorted(
    (one, other) => Object.keys(conditionOf(other)).length - Object.keys(conditionOf(one)).length,
  );
  if (!rule) return undefined;
  const { amount, unit, version, basis } = rule.attributes as Omit<
    RulePreview,
    "label" | "confidence"
  >;
  return { label: rule.label, amount, unit, version, basis, confidence: rule.confidence };
}

function isOf(rule: CodeItem, family: string | null): boolean {
  return family !== null && rule.attributes["family"] === family;
}

function conditionOf(rule: CodeItem): Readonly<Record<string, unknown>> {
  const condition = rule.attributes["condition"];
  return typeof condition === "object" && condition !== null
    ? (condition as Record<string, unknown>)
    : {};
}
