import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useMessages } from "../../../i18n/messages.ts";
import { Banner } from "../../../ui/banner.tsx";
import { Button } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { showToast } from "../../../ui/toast-store.ts";
import { useDraft } from "../../../ui/use-draft.ts";
import { useRepeatKey, useSubmit } from "../../../ui/use-submit.ts";
import { decide, type Decision, type SignalDetail } from "../signal-api.ts";
import { CaseFields } from "./case-fields.tsx";
import {
  answersFor,
  checkDecision,
  decisionBody,
  type DecisionAnswers,
} from "./decision-answers.ts";
import { decisionMessages } from "./decision-messages.ts";
import { DecisionPreview } from "./decision-preview.tsx";
import { LinkField } from "./link-field.tsx";
import { PartnerField } from "./partner-field.tsx";
import styles from "./triage.module.css";

const verbs: readonly Decision[] = ["advice-given", "referred", "linked", "case-opened", "closed"];

type DecisionFormProps = { signal: SignalDetail; etag: string };

/** The choice as verbs, with a preview of what happens before it is confirmed. */
export function DecisionForm({ signal, etag }: DecisionFormProps) {
  const m = useMessages(decisionMessages);
  const initial = useMemo(() => answersFor(signal), [signal]);
  const [answers, change, forget] = useDraft<DecisionAnswers>(`decision ${signal.id}`, initial);
  const [isStale, setStale] = useState(false);
  const finish = useFinish(signal.id);
  const keyOf = useRepeatKey();
  const { isBusy, errors, run } = useSubmit({
    onStale: () => {
      setStale(true);
      void finish.refresh();
    },
  });
  const confirm = () =>
    void run(checkDecision(answers, m.need), async () => {
      const body = decisionBody(answers);
      if (!body) return;
      const { caseId } = await decide(signal.id, etag, body, keyOf(body));
      forget();
      await finish.go(caseId);
    });
  return (
    <section
      id="signal-decision"
      className={styles.decision}
      aria-labelledby="decision-title"
      data-print="no"
    >
      <Form errors={errors} onSubmit={confirm}>
        <h2 id="decision-title">{m.title}</h2>
        {isStale ? (
          <Banner tone="warning" title={m.stale.title} live>
            {m.stale.text}
          </Banner>
        ) : null}
        <p>{m.intro}</p>
        <RadioGroup
          name="decision"
          legend={m.choice}
          value={answers.decision}
          onChange={(decision) => change({ decision })}
          choices={verbs.map((verb) => ({
            value: verb,
            label: m.choices[verb],
            hint: m.hints[verb],
          }))}
        />
        <Details signal={signal} answers={answers} change={change} />
        {answers.decision === null ? null : (
          <>
            <MayBeTold signal={signal} decision={answers.decision} />
            <DecisionTexts answers={answers} change={change} />
            <DecisionPreview signal={signal} answers={answers} />
            <div className={styles.take}>
              <Button type="submit" variant="primary" busy={isBusy}>
                {m.confirm[answers.decision]}
              </Button>
            </div>
          </>
        )}
      </Form>
    </section>
  );
}

/** What every part of the decision form gets. */
export type DecisionFieldProps = {
  readonly signal: SignalDetail;
  readonly answers: DecisionAnswers;
  readonly change: (part: Partial<DecisionAnswers>) => void;
};

function Details(props: DecisionFieldProps) {
  switch (props.answers.decision) {
    case "referred":
      return <PartnerField {...props} />;
    case "linked":
      return <LinkField {...props} />;
    case "case-opened":
      return <CaseFields {...props} />;
    default:
      return null;
  }
}

/** What the reporter may be told after this decision, read before it is taken. */
function MayBeTold({ signal, decision }: { signal: SignalDetail; decision: Decision }) {
  const m = useMessages(decisionMessages);
  const told = signal.mayBeToldAfter.find((each) => each.decision === decision);
  return told ? (
    <p className={styles.told}>
      <strong>{m.mayBeTold}</strong> {told.text}
    </p>
  ) : null;
}

function DecisionTexts({ answers, change }: Omit<DecisionFieldProps, "signal">) {
  const m = useMessages(decisionMessages);
  return (
    <>
      <TextArea
        name="reason"
        label={m.reason}
        hint={m.reasonHint}
        isPrivate
        maxChars={5_000}
        value={answers.reason}
        onChange={(reason) => change({ reason })}
      />
      <TextArea
        name="feedback"
        label={m.feedback}
        hint={m.feedbackHint}
        maxChars={2_000}
        value={answers.feedback}
        onChange={(feedback) => change({ feedback })}
      />
    </>
  );
}

/** After the decision: to the new case, or back to the signal as it stands now. */
function useFinish(signalId: string) {
  const m = useMessages(decisionMessages);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const refresh = () =>
    queryClient.invalidateQueries({
      predicate: ({ queryKey }) =>
        queryKey[1] === "list" || (queryKey[0] === "signals" && queryKey[2] === signalId),
    });
  return {
    refresh,
    go: async (caseId: string | null) => {
      showToast(m.done);
      if (caseId !== null) await navigate({ to: "/casussen/$caseId", params: { caseId } });
      await refresh();
      if (caseId === null) scrollTo({ top: 0 });
    },
  };
}
