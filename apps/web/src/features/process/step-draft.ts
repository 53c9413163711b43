import { dayOfAnswer, type DateValue } from "../../ui/date-answer.ts";
import type { FormError } from "../../ui/form-errors.ts";
import type { EventBody } from "./process-api.ts";

/** A step while it is written down. */
export type StepDraft = {
  readonly kind: string;
  readonly day: DateValue;
  readonly note: string;
  /** Null until answered: it decides how long a term is, so it is never assumed. */
  readonly dublin: "yes" | "no" | null;
};

export const emptyStep: StepDraft = { kind: "", day: null, note: "", dublin: null };

type CheckWords = {
  readonly missingKind: string;
  readonly missingDay: string;
  readonly missingDublin: string;
};

/** What is missing. `asksDublin` tells whether the question is on the form. */
export function checkStep(draft: StepDraft, asksDublin: boolean, words: CheckWords): FormError[] {
  const errors: FormError[] = [];
  if (draft.kind === "") errors.push({ name: "kind", message: words.missingKind });
  if (dayOfAnswer(draft.day) === undefined) {
    errors.push({ name: "happenedOn", message: words.missingDay });
  }
  if (asksDublin && draft.dublin === null) {
    errors.push({ name: "isDublinClaimant", message: words.missingDublin });
  }
  return errors;
}

/** What is sent for a step that was checked. */
export function stepBody(draft: StepDraft, asksDublin: boolean): EventBody {
  const note = draft.note.trim();
  return {
    kind: draft.kind,
    happenedOn: dayOfAnswer(draft.day) ?? "",
    isDublinClaimant: asksDublin && draft.dublin === "yes",
    ...(note === "" ? {} : { note }),
  };
}
