import { useMessages } from "../../../i18n/messages.ts";
import { Banner } from "../../../ui/banner.tsx";
import { AnchorButton } from "../../../ui/link-button.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { reportMessages } from "./report-messages.ts";
import styles from "./steps.module.css";
import type { StepProps } from "./step-props.ts";

/** The first question: is somebody in danger now? 112 is one click or tap away. */
export function DangerStep({ answers, change }: StepProps) {
  const m = useMessages(reportMessages).danger;
  const choose = (danger: "yes" | "no") =>
    change(
      danger === "yes" && answers.urgency === null ? { danger, urgency: "acute" } : { danger },
    );
  return (
    <>
      <div className={styles.danger}>
        <AnchorButton href="tel:112" variant="danger" size="lg" icon="phone">
          {m.call}
        </AnchorButton>
        <p>{m.callWhy}</p>
      </div>
      <RadioGroup
        name="danger"
        legend={m.question}
        hint={m.hint}
        value={answers.danger}
        onChange={choose}
        choices={[
          { value: "yes", label: m.yes },
          { value: "no", label: m.no },
        ]}
      />
      {answers.danger === "yes" ? (
        <Banner tone="danger" title={m.first} live>
          {m.confront}
        </Banner>
      ) : null}
    </>
  );
}
