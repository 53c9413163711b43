import { useMessages } from "../../../i18n/messages.ts";
import { Banner } from "../../../ui/banner.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { storyMessages } from "./story-messages.ts";
import type { StepProps } from "./step-props.ts";

const knows = ["yes", "no", "unknown"] as const;
const agrees = ["yes", "no", "not-asked"] as const;

/** What the victim knows and agrees to; the desk needs it before it calls anybody. */
export function KnowsStep({ answers, change }: StepProps) {
  const m = useMessages(storyMessages).knows;
  return (
    <>
      <RadioGroup
        name="victimKnows"
        legend={m.knows}
        inline
        value={answers.victimKnows}
        onChange={(victimKnows) => change({ victimKnows })}
        choices={knows.map((value) => ({ value, label: m.knowsChoices[value] }))}
      />
      <RadioGroup
        name="victimAgrees"
        legend={m.agrees}
        value={answers.victimAgrees}
        onChange={(victimAgrees) => change({ victimAgrees })}
        choices={agrees.map((value) => ({
          value,
          label: m.agreesChoices[value],
          hint: m.agreesHints[value] || undefined,
        }))}
      />
      {answers.victimAgrees === "no" ? (
        <Banner tone="info" live>
          {m.refused}
        </Banner>
      ) : null}
    </>
  );
}
