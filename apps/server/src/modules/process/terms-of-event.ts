import type { Term } from "@schakel/contract";
import { isRefusal, type Day, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { getCodeList, listDesignatedDays } from "../regions/index.ts";
import type { EventKind } from "./event-kind.ts";
import { labelOfFamily, legalRuleOf } from "./legal-rules.ts";
import { endTerm, type ReflectionPeriodEnding } from "./legal-term-end.ts";
import { chooseRule, computeTerm } from "./legal-term-start.ts";
import type { TermFacts } from "./legal-term.ts";
import {
  endRunningTerm,
  insertTerm,
  listTermsOfCase,
  termView,
  type TermRow,
} from "./term-store.ts";

/** A step that was just recorded, with what the legal clock needs to know beside it. */
export type RecordedStep = {
  readonly caseId: string;
  readonly eventId: string;
  readonly kind: EventKind;
  readonly happenedOn: Day;
  readonly facts: TermFacts;
  /** Terms of the case before the step. */
  readonly terms: readonly TermRow[];
  readonly today: Day;
  readonly language: "nl" | "en";
};

/**
 * Starts the legal clock that a step starts, by the rule in force on its day; null when it starts
 * none. Refuses what the law does not allow, and a day or a fact for which no rule can be chosen.
 */
export async function startTermOf(
  tx: Tx,
  actor: Actor,
  step: RecordedStep,
): Promise<Term | null | Refusal> {
  const family = step.kind.startsTerm;
  if (family === null) return null;
  const [list, designatedDays] = await inOrder([
    getCodeList(tx, "legal-rule", step.happenedOn, actor.regionId),
    listDesignatedDays(tx),
  ]);
  const rules = list.items.flatMap((item) => legalRuleOf(item) ?? []);
  const rule = chooseRule(rules, family, step.happenedOn, step.facts);
  if (isRefusal(rule)) return rule;
  const earlierFamilies = step.terms
    .filter((each) => each.status !== "voided")
    .map((each) => each.family);
  const term = computeTerm(rule, { on: step.happenedOn }, { earlierFamilies, designatedDays });
  if (isRefusal(term)) return term;
  const { caseId, eventId } = step;
  const termId = await insertTerm(tx, actor, term, rule, {
    caseId,
    eventId,
    compartment: step.kind.compartment,
  });
  tx.audit({
    event: "term.start",
    action: "C",
    dossierId: caseId,
    objectKind: "term",
    objectId: termId,
    relationHeld: true,
    detail: { rule: term.ruleId },
  });
  const row = (await listTermsOfCase(tx, caseId)).find((each) => each.id === termId);
  return row ? termView(row, step.today, labelOfFamily(list, row.rule_id, step.language)) : null;
}

/**
 * Ends the running term that a step ends by law, on the step's own day. Returns the ids of ended
 * terms; refuses a day outside the term.
 */
export async function endTermsOf(tx: Tx, step: RecordedStep): Promise<string[] | Refusal> {
  const { endsTerm } = step.kind;
  const running = step.terms.find(
    (each) => each.family === endsTerm?.family && each.status === "running",
  );
  if (endsTerm === null || !running) return [];
  const ended = endTerm(
    legalTermOf(running),
    { because: endsTerm.because as ReflectionPeriodEnding, on: step.happenedOn },
    step.today,
  );
  if (isRefusal(ended)) return ended;
  const ending = { on: ended.endedOn, because: ended.because };
  const id = await endRunningTerm(tx, step.caseId, endsTerm.family, ending);
  if (id === undefined) return [];
  tx.audit({
    event: "term.end",
    action: "U",
    dossierId: step.caseId,
    objectKind: "term",
    objectId: id,
    relationHeld: true,
  });
  return [id];
}

function legalTermOf(row: TermRow) {
  return {
    family: row.family,
    start: row.starts_on,
    end: row.ends_on,
    warnings: [],
    ruleId: row.rule_id,
    ruleVersion: row.rule_version,
    source: row.rule_source,
    confidence: row.confidence,
  };
}
