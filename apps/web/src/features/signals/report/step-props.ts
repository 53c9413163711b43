import type { ReportAnswers } from "./report-answers.ts";

/** What every step of the report gets. */
export type StepProps = {
  readonly answers: ReportAnswers;
  readonly change: (part: Partial<ReportAnswers>) => void;
};
