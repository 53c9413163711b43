import { useNavigate } from "@tanstack/react-router";
import { useState, type ComponentType, type KeyboardEvent } from "react";
import { useMessages } from "../../../i18n/messages.ts";
import { Form } from "../../../ui/form.tsx";
import type { FormError } from "../../../ui/form-errors.ts";
import { SaveState } from "../../../ui/save-state.tsx";
import type { SignalDraft } from "../signal-api.ts";
import { AlreadySent } from "./already-sent.tsx";
import { checkAnswers } from "./check-answers.ts";
import { checkMessages } from "./check-messages.ts";
import { CheckStep } from "./check-step.tsx";
import { DangerStep } from "./danger-step.tsx";
import { FactsStep } from "./facts-step.tsx";
import { KindStep } from "./kind-step.tsx";
import { KnowsStep } from "./knows-step.tsx";
import { PersonsStep } from "./persons-step.tsx";
import type { ReportAnswers } from "./report-answers.ts";
import {
  allSteps,
  errorsOfStep,
  firstStepWithError,
  stepBeside,
  stepsFor,
  type StepId,
} from "./report-steps.ts";
import { SignsStep } from "./signs-step.tsx";
import { SplitDraftNotice } from "./split-draft-notice.tsx";
import { StepButtons } from "./step-buttons.tsx";
import { StepHeading, useStepFocus } from "./step-heading.tsx";
import { StepNav } from "./step-nav.tsx";
import type { StepProps } from "./step-props.ts";
import styles from "./steps.module.css";
import { useReportDraft } from "./use-report-draft.ts";
import { useReportSearch } from "./use-report-search.ts";
import { useReportSending } from "./use-report-sending.ts";
import { WhereStep } from "./where-step.tsx";

type ReportWizardProps = {
  draft: SignalDraft | undefined;
  /** The step of the address. */
  step: StepId;
  onKept: (draftId: string) => void;
};

/** «Signaal melden», one question group at a time; what is typed is kept on the server. */
export function ReportWizard({ draft, step: asked, onKept }: ReportWizardProps) {
  const words = useMessages(checkMessages).need;
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const report = useReportDraft({ draft, step: asked, onKept });
  const { answers } = report;
  const steps = stepsFor(answers);
  const step = steps.includes(asked) ? asked : "check";
  const goTo = useGoTo();
  const sending = useReportSending({
    answers,
    draftId: report.draftId,
    settle: report.saveNow,
    onSent: report.close,
    onErrors: (found) => {
      setErrors(found);
      const first = firstStepWithError(found, steps);
      if (first) goTo(first);
    },
  });
  const change = (part: Partial<ReportAnswers>) => report.change(part);
  const submit = () => {
    if (step === "check") {
      void sending.send();
      return;
    }
    const found = errorsOfStep(checkAnswers(answers, words), step, steps);
    setErrors(found);
    const next = stepBeside(steps, step, 1);
    if (found.length === 0 && next) goTo(next);
  };
  const previous = stepBeside(steps, step, -1);
  const shown = errorsOfStep(errors, step, steps);
  const heading = useStepFocus(step, shown.length > 0);
  return (
    <div className={styles.layout}>
      <StepNav steps={steps} step={step} wrong={wrongSteps(errors, steps)} />
      <SplitDraftNotice split={report.split} answers={answers} onDone={report.endSplit} />
      {sending.isAlreadySent ? <AlreadySent /> : null}
      <Form
        key={step}
        className={styles.form}
        errors={shown}
        onSubmit={submit}
        onKeyDown={submitOnControlEnter}
      >
        <StepHeading ref={heading} step={step} kind={answers.kind} />
        <Step step={step} answers={answers} change={change} />
        <div className={styles.foot}>
          <StepButtons
            step={step}
            isSending={sending.isSending}
            onPrevious={previous && (() => goTo(previous))}
          />
          <span className={styles.state}>
            <SaveState saving={report.saving} onRetry={() => void report.saveNow()} />
          </span>
        </div>
      </Form>
    </div>
  );
}

function useGoTo(): (step: StepId) => void {
  const navigate = useNavigate();
  const search = useReportSearch();
  return (stap) => void navigate({ to: "/signalen/nieuw", search: { ...search, stap } });
}

function wrongSteps(errors: readonly FormError[], steps: readonly StepId[]): ReadonlySet<StepId> {
  return new Set(allSteps.filter((step) => errorsOfStep(errors, step, steps).length > 0));
}

/** Ctrl or Command with Enter goes on, also out of a text area. */
function submitOnControlEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}

const stepFields: Readonly<Record<StepId, ComponentType<StepProps>>> = {
  danger: DangerStep,
  kind: KindStep,
  signs: SignsStep,
  facts: FactsStep,
  where: WhereStep,
  persons: PersonsStep,
  knows: KnowsStep,
  check: CheckStep,
};

function Step({ step, ...props }: StepProps & { step: StepId }) {
  const Fields = stepFields[step];
  return <Fields {...props} />;
}
