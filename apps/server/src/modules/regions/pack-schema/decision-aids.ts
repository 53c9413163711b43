import { z } from "zod";
import { bilingual, itemShape, slug } from "./fields.ts";
import type { Path, Reference } from "./kind.ts";
import { listInFileShape, listsKind } from "./list-kind.ts";

const answer = z.enum(["yes", "no", "unknown"]);

const question = z.strictObject({ ...itemShape, answers: z.array(answer).min(2) });

/** The first rule whose answers all fit gives the outcome; an empty `when` always fits. */
const rule = z.strictObject({
  when: z.record(slug, z.union([answer, z.array(answer).min(1)])),
  outcome: slug,
});

const outcome = z.strictObject({ id: slug, label: bilingual, explanation: bilingual });

const aid = z.strictObject({
  ...listInFileShape,
  outcomes: z.array(outcome).min(2),
  rules: z.array(rule).min(1),
  items: z.array(question).min(1),
});
export type DecisionAidInPack = z.output<typeof aid>;

function ruleReferences(list: DecisionAidInPack, path: Path): Reference[] {
  return list.rules.flatMap((one, index) => {
    const at = [...path, "rules", index];
    const questions = Object.keys(one.when).map((id) => ({
      collection: `list:${list.id}`,
      id,
      path: [...at, "when", id],
    }));
    const named = list.outcomes.some(({ id }) => id === one.outcome);
    return named
      ? questions
      : [...questions, { collection: "outcome", id: one.outcome, path: [...at, "outcome"] }];
  });
}

/** Questions with rules that lead to an outcome; it advises, a person decides. */
export const decisionAidsKind = listsKind({
  kind: "decision-aids",
  list: aid,
  listReferences: ruleReferences,
});
