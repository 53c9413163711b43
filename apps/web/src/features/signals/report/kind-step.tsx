import { useMessages } from "../../../i18n/messages.ts";
import { Banner } from "../../../ui/banner.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import type { SignalKind } from "../signal-api.ts";
import { reportMessages } from "./report-messages.ts";
import type { StepProps } from "./step-props.ts";

const kinds: readonly SignalKind[] = [
  "possible-victim",
  "location-or-company",
  "advice",
  "consult",
];

/** What the report is about; advice and consult go on without names. */
export function KindStep({ answers, change }: StepProps) {
  const m = useMessages(reportMessages).kind;
  const isQuestion = answers.kind === "advice" || answers.kind === "consult";
  return (
    <>
      <RadioGroup
        name="kind"
        legend={m.label}
        value={answers.kind}
        onChange={(kind) => change({ kind })}
        choices={kinds.map((kind) => ({
          value: kind,
          label: m.choices[kind],
          hint: m.hints[kind],
        }))}
      />
      {isQuestion ? (
        <Banner tone="info" icon="eye-off" live>
          {m.noNames}
        </Banner>
      ) : null}
    </>
  );
}
