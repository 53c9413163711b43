import type { FormError } from "../../../ui/form-errors.ts";
import type { Decision, DecisionBody, SignalDetail } from "../signal-api.ts";

type TargetGroup = NonNullable<DecisionBody["newCase"]>["targetGroup"];

/** What the desk filled in for a decision so far. */
export type DecisionAnswers = {
  readonly decision: Decision | null;
  readonly reason: string;
  readonly feedback: string;
  readonly organisationId: string | null;
  readonly linkedSignalId: string | null;
  readonly targetGroup: TargetGroup | null;
  readonly form: string | null;
  readonly municipalityCode: string | null;
  /** `""` is the answer that the client is not known yet. */
  readonly clientPersonId: string;
  readonly coordinatorMembershipId: string;
  readonly isMinor: boolean;
  readonly isCrisis: boolean;
};

/** What stands in the form before anything is chosen: taken over from the report. */
export function answersFor(signal: SignalDetail): DecisionAnswers {
  const [only, ...others] = signal.persons;
  return {
    decision: null,
    reason: "",
    feedback: "",
    organisationId: null,
    linkedSignalId: null,
    targetGroup: null,
    form: signal.form,
    municipalityCode: signal.municipalityCode,
    clientPersonId: only && others.length === 0 ? only.id : "",
    coordinatorMembershipId: "",
    isMinor: signal.isMinor === true,
    isCrisis: signal.urgency === "acute",
  };
}

/** The sentences that this check may need. */
export type DecisionWords = Readonly<
  Record<
    | "decision"
    | "organisation"
    | "linked"
    | "targetGroup"
    | "groupNeedsMinor"
    | "groupNeedsAdult"
    | "form"
    | "coordinator"
    | "reason"
    | "feedback",
    string
  >
>;

/** What is missing in a decision, by the field of the body. */
export function checkDecision(
  answers: DecisionAnswers,
  words: DecisionWords,
): readonly FormError[] {
  const { decision } = answers;
  if (decision === null) return [{ name: "decision", message: words.decision }];
  const errors: FormError[] = [];
  const need = (name: string, isMissing: boolean, message: string) => {
    if (isMissing) errors.push({ name, message });
  };
  if (decision === "referred") {
    need("referredToOrganisationId", answers.organisationId === null, words.organisation);
  }
  if (decision === "linked") {
    need("linkedSignalId", answers.linkedSignalId === null, words.linked);
  }
  if (decision === "case-opened") errors.push(...checkCase(answers, words));
  need("reason", answers.reason.trim() === "", words.reason);
  need("feedback", answers.feedback.trim() === "", words.feedback);
  return errors;
}

/** Target group A is for minors, B for adults; the server refuses the contradiction too. */
function checkCase(answers: DecisionAnswers, words: DecisionWords): FormError[] {
  const { targetGroup, isMinor } = answers;
  const found: (FormError | false)[] = [
    targetGroup === null && { name: "newCase/targetGroup", message: words.targetGroup },
    targetGroup === "A" &&
      !isMinor && { name: "newCase/targetGroup", message: words.groupNeedsMinor },
    targetGroup === "B" &&
      isMinor && { name: "newCase/targetGroup", message: words.groupNeedsAdult },
    answers.form === null && { name: "newCase/form", message: words.form },
    answers.coordinatorMembershipId === "" && {
      name: "newCase/coordinatorMembershipId",
      message: words.coordinator,
    },
  ];
  return found.filter((error) => error !== false);
}

/** The body of a decision; only what belongs to the chosen verb goes along. */
export function decisionBody(answers: DecisionAnswers): DecisionBody | undefined {
  const { decision, organisationId, linkedSignalId } = answers;
  if (decision === null) return undefined;
  const newCase = decision === "case-opened" ? caseBody(answers) : undefined;
  if (decision === "case-opened" && !newCase) return undefined;
  return {
    decision,
    reason: answers.reason.trim(),
    feedback: answers.feedback.trim(),
    ...(decision === "referred" && organisationId !== null
      ? { referredToOrganisationId: organisationId }
      : {}),
    ...(decision === "linked" && linkedSignalId !== null ? { linkedSignalId } : {}),
    ...(newCase ? { newCase } : {}),
  };
}

function caseBody(answers: DecisionAnswers): DecisionBody["newCase"] {
  const { targetGroup, form, municipalityCode, clientPersonId } = answers;
  if (targetGroup === null || form === null) return undefined;
  return {
    targetGroup,
    form,
    isMinor: answers.isMinor,
    isCrisis: answers.isCrisis,
    coordinatorMembershipId: answers.coordinatorMembershipId,
    ...(municipalityCode === null ? {} : { municipalityCode }),
    ...(clientPersonId === "" ? {} : { clientPersonId }),
  };
}
