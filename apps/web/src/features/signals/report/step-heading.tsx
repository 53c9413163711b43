import { useEffect, useRef, type RefObject } from "react";
import { useMessages } from "../../../i18n/messages.ts";
import { checkMessages } from "./check-messages.ts";
import { personMessages } from "./person-messages.ts";
import type { ReportAnswers } from "./report-answers.ts";
import { reportMessages } from "./report-messages.ts";
import type { StepId } from "./report-steps.ts";
import styles from "./steps.module.css";
import { storyMessages } from "./story-messages.ts";

/** Brings the focus to the question when the step changes, unless errors have it already. */
export function useStepFocus(step: StepId, hasErrors: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const focused = useRef(step);
  useEffect(() => {
    if (focused.current === step) return;
    focused.current = step;
    scrollTo(0, 0);
    if (!hasErrors) heading.current?.focus({ preventScroll: true });
  }, [step, hasErrors]);
  return heading;
}

type StepHeadingProps = {
  ref: RefObject<HTMLHeadingElement | null>;
  step: StepId;
  kind: ReportAnswers["kind"];
};

/** The question of the step. */
export function StepHeading({ ref, step, kind }: StepHeadingProps) {
  const m = useMessages(reportMessages);
  const story = useMessages(storyMessages);
  const persons = useMessages(personMessages);
  const { check } = useMessages(checkMessages);
  const isQuestion = kind === "advice" || kind === "consult";
  const titles: Record<StepId, string> = {
    danger: m.danger.title,
    kind: m.kind.title,
    signs: m.signs.title,
    facts: isQuestion ? story.facts.titleQuestion : story.facts.title,
    where: story.where.title,
    persons: persons.title,
    knows: story.knows.title,
    check: check.title,
  };
  return (
    <h2 ref={ref} tabIndex={-1} className={styles.heading}>
      {titles[step]}
    </h2>
  );
}
