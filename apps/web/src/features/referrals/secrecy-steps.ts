import type { SecrecySteps } from "./duty-api.ts";

/** The steps of a conflict of duties, in the order in which they are thought through. */
export const secrecyStepNames = [
  "consentAttempted",
  "seriousHarm",
  "noOtherWay",
  "leastTold",
  "recipient",
] as const satisfies readonly (keyof SecrecySteps)[];

export type SecrecyDraft = { readonly [K in keyof SecrecySteps]: string } & {
  readonly secondAccountId: string;
};

export const emptySecrecy: SecrecyDraft = {
  consentAttempted: "",
  seriousHarm: "",
  noOtherWay: "",
  leastTold: "",
  recipient: "",
  secondAccountId: "",
};

type Words = {
  readonly missing: { readonly [K in keyof SecrecySteps]: string };
  readonly missingSecond: string;
};

/** What is still missing: every step has an answer, and there is a second person. */
export function missingIn(draft: SecrecyDraft, m: Words) {
  const steps = secrecyStepNames
    .filter((name) => draft[name].trim() === "")
    .map((name) => ({ name: `steps/${name}`, message: m.missing[name] }));
  const second = { name: "secondAccountId", message: m.missingSecond };
  return draft.secondAccountId === "" ? [...steps, second] : steps;
}

/** The body to send. */
export function secrecyBody(draft: SecrecyDraft) {
  const { secondAccountId, ...steps } = draft;
  const trimmed = Object.fromEntries(
    Object.entries(steps).map(([name, text]) => [name, text.trim()]),
  ) as SecrecySteps;
  return { secondAccountId, steps: trimmed };
}
