import { useMessages } from "../../../i18n/messages.ts";
import { TextArea } from "../../../ui/text-area.tsx";
import { passageMax } from "./check-answers.ts";
import { storyMessages } from "./story-messages.ts";
import { asksForPersons } from "./report-steps.ts";
import styles from "./steps.module.css";
import type { StepProps } from "./step-props.ts";

/** Facts and interpretation beside each other, so that a suspicion never becomes a fact. */
export function FactsStep({ answers, change }: StepProps) {
  const m = useMessages(storyMessages).facts;
  const isQuestion = answers.kind !== null && !asksForPersons(answers);
  return (
    <>
      <p>{m.apart}</p>
      <div className={styles.beside}>
        <TextArea
          name="facts"
          label={isQuestion ? m.factsQuestion : m.facts}
          hint={isQuestion ? m.factsQuestionHint : m.factsHint}
          rows={10}
          maxChars={passageMax}
          isPrivate
          value={answers.facts}
          onChange={(facts) => change({ facts })}
        />
        <TextArea
          name="interpretation"
          label={m.interpretation}
          hint={m.interpretationHint}
          optional
          rows={10}
          maxChars={passageMax}
          isPrivate
          value={answers.interpretation}
          onChange={(interpretation) => change({ interpretation })}
        />
      </div>
    </>
  );
}
