import { dayOfAnswer, type DateValue } from "../../ui/date-answer.ts";
import type { FormError } from "../../ui/form-errors.ts";
import type { PersonSearch } from "./case-api.ts";

/** What is asked to find a person. */
export type PersonQuestion = {
  readonly text: string;
  readonly birth: DateValue;
  readonly phone: string;
};

export const noQuestion: PersonQuestion = { text: "", birth: null, phone: "" };

/** What is missing: a name, a number or a phone; a birth day alone would find too many. */
export function checkQuestion(
  question: PersonQuestion,
  words: { readonly missing: string; readonly wrongDay: string },
): FormError[] {
  const errors: FormError[] = [];
  if (question.text.trim() === "" && question.phone.trim() === "") {
    errors.push({ name: "text", message: words.missing });
  }
  if (question.birth?.kind === "invalid") {
    errors.push({ name: "birthDay", message: words.wrongDay });
  }
  return errors;
}

/** What is sent. It travels in a body, never in an address. */
export function questionBody(question: PersonQuestion): PersonSearch {
  const text = question.text.trim();
  const phone = question.phone.trim();
  const birthDay = dayOfAnswer(question.birth);
  return {
    ...(text === "" ? {} : { text }),
    ...(phone === "" ? {} : { phone }),
    ...(birthDay === undefined ? {} : { birthDay }),
  };
}

/** Given name and surname out of what was typed as one name; a number gives none. */
export function namesIn(text: string): { readonly givenName: string; readonly surname: string } {
  const typed = text.trim();
  if (/\d/.test(typed)) return { givenName: "", surname: "" };
  const [before = "", after] = typed.split(",").map((part) => part.trim());
  if (after) return { givenName: after, surname: before };
  const [first = "", ...rest] = before.split(/\s+/);
  return rest.length === 0
    ? { givenName: "", surname: first }
    : { givenName: first, surname: rest.join(" ") };
}
