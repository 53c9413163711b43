import { dayOfAnswer, type DateValue } from "../../ui/date-answer.ts";
import type { FormError } from "../../ui/form-errors.ts";
import type { TaskBody } from "./process-api.ts";

/** A task while it is written. */
export type TaskDraft = {
  readonly title: string;
  readonly organisationId: string;
  readonly due: DateValue;
  /** Undefined: the goal that the form was opened for. */
  readonly goalId: string | undefined;
};

export const emptyTask: TaskDraft = {
  title: "",
  organisationId: "",
  due: null,
  goalId: undefined,
};

type CheckWords = {
  readonly missingWhat: string;
  readonly missingWho: string;
  readonly missingDue: string;
};

/** What is missing. */
export function checkTask(draft: TaskDraft, words: CheckWords): FormError[] {
  const errors: FormError[] = [];
  if (draft.title.trim() === "") errors.push({ name: "title", message: words.missingWhat });
  if (draft.organisationId === "") {
    errors.push({ name: "responsibleOrganisationId", message: words.missingWho });
  }
  if (dayOfAnswer(draft.due) === undefined) {
    errors.push({ name: "dueOn", message: words.missingDue });
  }
  return errors;
}

/** What is sent; «none» is no goal at all. */
export function taskBody(draft: TaskDraft, openedFor: string, dueOn: string): TaskBody {
  const goalId = draft.goalId ?? openedFor;
  return {
    title: draft.title.trim(),
    responsibleOrganisationId: draft.organisationId,
    dueOn,
    ...(goalId === "none" || goalId === "" ? {} : { goalId }),
  };
}
