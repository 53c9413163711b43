import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { uiMessages } from "../../ui/messages.ts";
import { showToast } from "../../ui/toast-store.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { useRepeatKey, useSubmit } from "../../ui/use-submit.ts";
import { refreshCase, useDraftKey, type CaseDetail } from "../cases/index.ts";
import { useCodeList } from "../regions/index.ts";
import { recordEvent, type CaseTimeline, type Term } from "./process-api.ts";
import { checkStep, emptyStep, stepBody, type StepDraft } from "./step-draft.ts";
import { StepFields } from "./step-fields.tsx";
import { TermCard } from "./term-card.tsx";
import { asksForDublin } from "./term-rule.ts";
import { timelineMessages } from "./timeline-messages.ts";

type StepDialogProps = {
  file: CaseDetail;
  timeline: CaseTimeline;
  open: boolean;
  onClose: () => void;
};

const formId = "record-step";

/** Records a step on a track; shows first what it starts or ends, and afterwards the term. */
export function StepDialog({ file, timeline, open, onClose }: StepDialogProps) {
  const m = useMessages(timelineMessages).step;
  const cancel = useMessages(uiMessages).cancel;
  const [started, setStarted] = useState<Term>();
  const step = useStep(file, timeline, (term) => (term ? setStarted(term) : onClose()));
  const close = () => {
    setStarted(undefined);
    onClose();
  };
  if (started) {
    return (
      <Dialog
        open={open}
        onClose={close}
        title={m.startedTitle}
        actions={<Button onClick={close}>{m.done}</Button>}
      >
        <TermCard term={started} isOpen />
      </Dialog>
    );
  }
  return (
    <Dialog
      open={open}
      onClose={close}
      title={m.title}
      actions={
        <>
          <Button type="submit" form={formId} variant="primary" busy={step.isBusy}>
            {m.save}
          </Button>
          <Button onClick={close}>{cancel}</Button>
        </>
      }
    >
      <Form id={formId} errors={step.errors} onSubmit={() => void step.save()}>
        <StepFields
          timeline={timeline}
          draft={step.draft}
          change={step.change}
          asksDublin={step.asksDublin}
        />
      </Form>
    </Dialog>
  );
}

const fieldsOfRefusals = {
  "unknown-event": "kind",
  "compartment-closed": "kind",
  "reflection-period-once": "kind",
  "term-once": "kind",
  "event-in-future": "happenedOn",
  "event-before-birth": "happenedOn",
  "no-rule-in-force": "happenedOn",
  "ending-before-start": "happenedOn",
  "ending-after-term": "happenedOn",
  "term-facts-missing": "isDublinClaimant",
};

function useStep(file: CaseDetail, timeline: CaseTimeline, onDone: (term: Term | null) => void) {
  const m = useMessages(timelineMessages).step;
  const rules = useCodeList("legal-rule").items;
  const [draft, change, forget] = useDraft<StepDraft>(useDraftKey(file.id, "step"), emptyStep);
  const { isBusy, errors, run } = useSubmit({ fields: fieldsOfRefusals });
  const keyFor = useRepeatKey();
  const queryClient = useQueryClient();
  const kind = timeline.eventKinds.find((each) => each.kind === draft.kind);
  const asksDublin = asksForDublin(rules, kind?.startsTerm ?? null);
  const save = () =>
    run(checkStep(draft, asksDublin, m), async () => {
      const body = stepBody(draft, asksDublin);
      const recorded = await recordEvent(file.id, body, keyFor(body));
      await refreshCase(queryClient, file.id);
      forget();
      onDone(recorded.startedTerm);
      if (!recorded.startedTerm) showToast(recorded.endedTerms.length > 0 ? m.endedSaved : m.saved);
    });
  return { draft, change, asksDublin, isBusy, errors, save };
}
