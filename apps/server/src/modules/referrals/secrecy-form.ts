import { refuse, type Brand, type Refusal } from "@schakel/kernel";

export type SecrecyFormId = Brand<string, "SecrecyFormId">;
export type SecrecyStatus = "awaiting" | "confirmed" | "not-confirmed" | "withdrawn";
export type SecrecyStep = "confirm" | "not-confirm" | "withdraw";
export type SecrecySide = "author" | "second";

const after: Readonly<Record<SecrecyStep, SecrecyStatus>> = {
  confirm: "confirmed",
  "not-confirm": "not-confirmed",
  withdraw: "withdrawn",
};

/** What one of the two people can do with a form now; the author never confirms the own form. */
export function possibleSecrecySteps(status: SecrecyStatus, side: SecrecySide): SecrecyStep[] {
  if (status !== "awaiting") return [];
  return side === "second" ? ["confirm", "not-confirm"] : ["withdraw"];
}

/** The status after a step; whoever does not agree says why. */
export function settleSecrecy(
  status: SecrecyStatus,
  side: SecrecySide,
  step: SecrecyStep,
  remark: string | undefined,
): SecrecyStatus | Refusal<"secrecy-form-settled" | "remark-missing"> {
  if (!possibleSecrecySteps(status, side).includes(step))
    return refuse("secrecy-form-settled", { status });
  if (step === "not-confirm" && remark === undefined) return refuse("remark-missing");
  return after[step];
}
