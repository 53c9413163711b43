import type { CodeList } from "./code-list.ts";
import type { Bilingual } from "./pack-schema/fields.ts";

export type Answer = "yes" | "no" | "unknown";

/** An outcome with the answers that led to it, so that a reader can follow and disagree. */
export type AidOutcome = {
  readonly id: string;
  readonly label: Bilingual;
  readonly explanation: Bilingual;
  /** Questions with the answers that decided; empty when no rule but the last fitted. */
  readonly because: readonly { readonly question: Bilingual; readonly answer: Answer }[];
};

type AidAttributes = {
  readonly outcomes: readonly {
    readonly id: string;
    readonly label: Bilingual;
    readonly explanation: Bilingual;
  }[];
  readonly rules: readonly {
    readonly when: Readonly<Record<string, Answer | readonly Answer[]>>;
    readonly outcome: string;
  }[];
};

/**
 * Follows the rules of a decision aid, first fit first; a question without an answer counts as
 * unknown. Throws when the answers name a question that the aid does not have.
 */
export function followAid(aid: CodeList, answers: Readonly<Record<string, Answer>>): AidOutcome {
  const { outcomes, rules } = aid.attributes as AidAttributes;
  const questions = new Set(aid.items.map(({ code }) => code));
  const strange = Object.keys(answers).find((id) => !questions.has(id));
  if (strange !== undefined) throw new RangeError(`no such question: ${strange}`);
  const rule = rules.find(({ when }) =>
    Object.entries(when).every(([id, wanted]) =>
      [wanted].flat().includes(answers[id] ?? "unknown"),
    ),
  );
  const outcome = outcomes.find(({ id }) => id === rule?.outcome);
  if (!rule || !outcome) throw new Error(`the aid «${aid.id}» has no rule for these answers`);
  const because = aid.items
    .filter(({ code }) => code in rule.when)
    .map(({ code, label }) => ({ question: label, answer: answers[code] ?? "unknown" }));
  return { ...outcome, because };
}

/** Answers to the questions of the aid «smuggling-or-trafficking». */
export type SmugglingAnswers = {
  readonly border?: Answer;
  readonly paid?: Answer;
  readonly coercion?: Answer;
  readonly exploitation?: Answer;
  readonly "pays-off-journey"?: Answer;
  readonly minor?: Answer;
};

/**
 * Helps to tell smuggling from trafficking: smuggling is about the journey over a border,
 * trafficking about coercion and exploitation, and one may become the other (introduction dossier
 * Rotterdam, 2026). For minors no coercion has to be shown (Palermo Protocol, article 3, c). The
 * outcome is a direction; a person decides.
 */
export function decideSmugglingOrTrafficking(aid: CodeList, answers: SmugglingAnswers): AidOutcome {
  return followAid(aid, { ...answers });
}
