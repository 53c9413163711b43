import { createContext, useContext, useId } from "react";
import type { FormError } from "./form-errors.ts";

/** What fields learn from the form around them. */
export type FormState = { readonly formId: string; readonly errors: readonly FormError[] };

export const FormContext = createContext<FormState | undefined>(undefined);

/** Id of the control of a field, so that the summary can send the focus there. */
export function controlId(formId: string, name: string): string {
  return `${formId}-${name.replaceAll(/[^\w-]/g, "-")}`;
}

/** Ids, error and description of a field by its name; works outside a `<Form>` too. */
export function useField(name: string, ownError?: string, hasHint?: boolean) {
  const form = useContext(FormContext);
  const own = useId();
  const id = controlId(form?.formId ?? own, name);
  const error = ownError ?? form?.errors.find((candidate) => candidate.name === name)?.message;
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const described = [hasHint && hintId, error && errorId].filter(Boolean).join(" ");
  return {
    id,
    error,
    hintId,
    errorId,
    /** Spread on the control: id, name and the links to hint and error. */
    control: {
      id,
      name,
      "aria-describedby": described || undefined,
      "aria-invalid": error ? (true as const) : undefined,
    },
  };
}
