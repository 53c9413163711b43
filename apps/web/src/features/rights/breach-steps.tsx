import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Form } from "../../ui/form.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import {
  assessBreach,
  closeBreach,
  decideAuthority,
  decidePeople,
  type AssessmentBody,
  type BreachDetail,
} from "./breach-api.ts";
import { privacyMessages } from "./privacy-messages.ts";
import { breachQuery } from "./queries.ts";
import styles from "./rights.module.css";

type StepsProps = { breach: BreachDetail; etag: string };

/** What must be weighed and decided, in order: risk, authority, people, end. */
export function BreachSteps({ breach, etag }: StepsProps) {
  const m = useMessages(privacyMessages).breach;
  return (
    <>
      <Assess breach={breach} etag={etag} />
      <Decide
        breachId={breach.id}
        words={m.authority}
        send={(reported, reason) => decideAuthority(breach.id, etag, { reported, reason })}
      />
      <Decide
        breachId={breach.id}
        words={m.tell}
        send={(told, reason) => decidePeople(breach.id, etag, { told, reason })}
      />
      <Close breach={breach} etag={etag} />
    </>
  );
}

function useStep(breachId: string) {
  const queryClient = useQueryClient();
  const refresh = async () => {
    await queryClient.invalidateQueries(breachQuery(breachId));
    await queryClient.invalidateQueries({ queryKey: ["rights", "list"] });
  };
  return { refresh, ...useSubmit({ refresh }) };
}

function Assess({ breach, etag }: StepsProps) {
  const m = useMessages(privacyMessages).breach;
  const { isBusy, errors, run, refresh } = useStep(breach.id);
  const [risk, setRisk] = useState<AssessmentBody["risk"] | null>(breach.risk);
  const [assessment, setAssessment] = useState(breach.assessment ?? "");
  const [measures, setMeasures] = useState(breach.measures ?? "");
  const isWhole = risk !== null && assessment.trim() !== "" && measures.trim() !== "";
  const save = () =>
    run(isWhole ? [] : [{ name: "", message: m.assess.missing }], async () => {
      if (risk === null) return;
      await assessBreach(breach.id, etag, { risk, assessment, measures });
      await refresh();
      showToast(m.assess.saved);
    });
  return (
    <section aria-labelledby="assess-title" className={styles.step}>
      <h3 id="assess-title">{m.assess.title}</h3>
      <Form errors={errors} onSubmit={() => void save()} aria-label={m.assess.title}>
        <RadioGroup
          name="risk"
          legend={m.assess.risk}
          inline
          value={risk}
          onChange={setRisk}
          choices={(["unlikely", "risk", "high"] as const).map((value) => ({
            value,
            label: m.risks[value],
          }))}
        />
        <TextArea
          name="assessment"
          label={m.assess.why}
          value={assessment}
          onChange={setAssessment}
          maxChars={4_000}
        />
        <TextArea
          name="measures"
          label={m.assess.measures}
          value={measures}
          onChange={setMeasures}
          maxChars={4_000}
        />
        <div className={styles.actions}>
          <Button type="submit" busy={isBusy}>
            {m.assess.save}
          </Button>
        </div>
      </Form>
    </section>
  );
}

type DecideProps = {
  breachId: string;
  words: Readonly<
    Record<"title" | "question" | "yes" | "no" | "reason" | "save" | "saved", string>
  >;
  send: (isDone: boolean, reason: string) => Promise<unknown>;
};

function Decide({ breachId, words, send }: DecideProps) {
  const missing = useMessages(privacyMessages).breach.answerMissing;
  const { isBusy, errors, run, refresh } = useStep(breachId);
  const [answer, setAnswer] = useState<"yes" | "no" | null>(null);
  const [reason, setReason] = useState("");
  const isWhole = answer !== null && reason.trim() !== "";
  const save = () =>
    run(isWhole ? [] : [{ name: "", message: missing }], async () => {
      await send(answer === "yes", reason);
      await refresh();
      showToast(words.saved);
    });
  return (
    <section aria-label={words.title} className={styles.step}>
      <h3>{words.title}</h3>
      <Form errors={errors} onSubmit={() => void save()} aria-label={words.title}>
        <RadioGroup
          name="answer"
          legend={words.question}
          inline
          value={answer}
          onChange={setAnswer}
          choices={[
            { value: "yes", label: words.yes },
            { value: "no", label: words.no },
          ]}
        />
        <TextArea
          name="reason"
          label={words.reason}
          value={reason}
          onChange={setReason}
          maxChars={2_000}
          rows={2}
        />
        <div className={styles.actions}>
          <Button type="submit" busy={isBusy}>
            {words.save}
          </Button>
        </div>
      </Form>
    </section>
  );
}

function Close({ breach, etag }: StepsProps) {
  const m = useMessages(privacyMessages).breach;
  const { isBusy, errors, run, refresh } = useStep(breach.id);
  const close = () =>
    run([], async () => {
      await closeBreach(breach.id, etag);
      await refresh();
      showToast(m.closed);
    });
  return (
    <Form errors={errors} onSubmit={() => void close()} aria-label={m.close}>
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={isBusy}>
          {m.close}
        </Button>
      </div>
    </Form>
  );
}
