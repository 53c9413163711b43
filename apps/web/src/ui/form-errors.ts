import { useState } from "react";
import { ApiProblem } from "../api/problem.ts";
import { messagesIn } from "../i18n/messages.ts";
import { currentLanguage } from "../i18n/language.ts";
import { uiMessages } from "./messages.ts";

/** One thing to correct. `name` is the path of the field (`persons/0/birthDay`), or `""` for all. */
export type FormError = { readonly name: string; readonly message: string };

/** The name of a field from the server's JSON pointer: `#/persons/0/birthDay` → `persons/0/birthDay`. */
export function fieldNameOf(pointer: string): string {
  return pointer
    .replace(/^#?\/?/, "")
    .split("/")
    .map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"))
    .join("/");
}

/** What to correct according to a problem: field by field where the server says so. */
export function formErrorsOf(problem: ApiProblem): FormError[] {
  if (problem.errors.length > 0) {
    return problem.errors.map((error) => ({
      name: fieldNameOf(error.pointer),
      message: error.detail,
    }));
  }
  const m = messagesIn(uiMessages, currentLanguage()).state;
  const message =
    problem.kind === "offline"
      ? `${m.offlineTitle}. ${m.offlineSafe}`
      : [problem.title || m.faultTitle, problem.detail].filter(Boolean).join(" ");
  return [{ name: "", message }];
}

/**
 * Keeps what must be corrected in a form. Pass `errors` to `<Form>`; call `fail` with your own list
 * or with whatever a mutation threw. An error that is no problem of the API is thrown on.
 */
export function useFormErrors() {
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const fail = (reason: unknown) => {
    if (Array.isArray(reason)) setErrors(reason as FormError[]);
    else if (reason instanceof ApiProblem) setErrors(formErrorsOf(reason));
    else throw reason;
  };
  return { errors, fail, clear: () => setErrors([]) };
}
