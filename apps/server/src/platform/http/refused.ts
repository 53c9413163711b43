import type { Refusal } from "@schakel/kernel";
import type { FieldError } from "./problems.ts";

/** Carries a refusal to the one place that writes problem documents. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly refusal: Refusal;
  readonly errors: readonly FieldError[] | undefined;
  constructor(refusal: Refusal, errors?: readonly FieldError[]) {
    super(refusal.code);
    this.refusal = refusal;
    this.errors = errors;
  }
}
