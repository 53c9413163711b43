import { useRef, useState } from "react";
import { newIdempotencyKey } from "../api/client.ts";
import { ApiProblem } from "../api/problem.ts";
import { formErrorsOf, useFormErrors, type FormError } from "./form-errors.ts";

type SubmitOptions = {
  /** Somebody else was first (412): show both versions instead of an error. */
  readonly onStale?: () => void;
  /** Somebody else was first and there is nothing to compare: asks anew, beside the message. */
  readonly refresh?: () => unknown;
  /** Names of the fields that a refusal is about, by its code: `{ "bsn-wrong": "bsn" }`. */
  readonly fields?: Readonly<Record<string, string>>;
};

/**
 * Sends a form: one at a time, with its own check first. Pass `errors` to `<Form>` and `isBusy` to
 * the button; `run` resolves to whether the work was done.
 */
export function useSubmit({ onStale, refresh, fields = {} }: SubmitOptions = {}) {
  const [isBusy, setBusy] = useState(false);
  const running = useRef(false);
  const { errors, fail, clear } = useFormErrors();
  const run = async (wrong: readonly FormError[], work: () => Promise<unknown>) => {
    if (running.current) return false;
    if (wrong.length > 0) {
      fail(wrong);
      return false;
    }
    running.current = true;
    setBusy(true);
    clear();
    try {
      await work();
      return true;
    } catch (error) {
      const isStale = error instanceof ApiProblem && error.kind === "stale";
      if (isStale && onStale) onStale();
      else fail(atField(error, fields));
      if (isStale) refresh?.();
      return false;
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { isBusy, errors, run, clear };
}

/** Puts a refusal that is about one field at that field. */
function atField(error: unknown, fields: Readonly<Record<string, string>>): unknown {
  const name = error instanceof ApiProblem ? fields[error.code] : undefined;
  if (!(error instanceof ApiProblem) || name === undefined) return error;
  return formErrorsOf(error).map((each) => (each.name === "" ? { ...each, name } : each));
}

/**
 * Gives the `Idempotency-Key` for a body: the same body keeps its key, so that a second click or a
 * second try gives the first result; another body is another request and gets another key.
 */
export function useRepeatKey(): (body: unknown) => string {
  const last = useRef({ text: "", key: "" });
  return (body) => {
    const text = JSON.stringify(body);
    if (last.current.text !== text) last.current = { text, key: newIdempotencyKey() };
    return last.current.key;
  };
}
