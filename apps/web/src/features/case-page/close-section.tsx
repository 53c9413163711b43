import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useMessages } from "../../i18n/messages.ts";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { Fieldset } from "../../ui/fieldset.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { useToday } from "../accounts/index.ts";
import {
  closeCase,
  LifeSection,
  lifeMessages,
  refreshCase,
  useBackToCase,
  useCase,
  useDraftKey,
  type CaseDetail,
} from "../cases/index.ts";
import { planMessages, planQuery, recoveryDomains, timelineQuery } from "../process/index.ts";
import {
  checkClosure,
  closingReasons,
  closureBody,
  emptyClosure,
  outcomes,
  type ClosureDraft,
} from "./closure.ts";
import { StillOpen } from "./still-open.tsx";

/** Closes the case: why, how the client is doing, when aftercare is, and a summary. */
export function CloseSection() {
  const { caseId } = useParams({ from: "/work/casussen/$caseId" });
  const { body: file, etag } = useCase(caseId);
  if (!file.allowedActions.includes("close")) return <NoAccessState />;
  return <Close file={file} etag={etag} />;
}

function Close({ file, etag }: { file: CaseDetail; etag: string }) {
  const m = useMessages(lifeMessages).close;
  const [draft, change, forget] = useDraft<ClosureDraft>(
    useDraftKey(file.id, "close"),
    emptyClosure,
  );
  const queryClient = useQueryClient();
  const { isBusy, errors, run } = useSubmit({
    fields: { "aftercare-in-past": "aftercareOn" },
    refresh: () => refreshCase(queryClient, file.id),
  });
  const back = useBackToCase(file.id);
  const plan = useQuery(planQuery(file.id)).data;
  const timeline = useQuery(timelineQuery(file.id)).data;
  const save = () =>
    run(checkClosure(draft, m), async () => {
      const body = closureBody(draft);
      if (!body) return;
      await closeCase(file.id, etag, body);
      forget();
      showToast(m.done);
      await back();
      await refreshCase(queryClient, file.id);
    });
  return (
    <LifeSection
      caseId={file.id}
      title={m.title}
      intro={m.intro}
      confirm={m.confirm}
      isBusy={isBusy}
      errors={errors}
      onSubmit={() => void save()}
      notice={<StillOpen caseId={file.id} plan={plan} timeline={timeline} />}
    >
      <ClosureFields draft={draft} change={change} />
    </LifeSection>
  );
}

type ClosureFieldsProps = { draft: ClosureDraft; change: (part: Partial<ClosureDraft>) => void };

function ClosureFields({ draft, change }: ClosureFieldsProps) {
  const m = useMessages(lifeMessages).close;
  return (
    <>
      <RadioGroup
        name="reason"
        legend={m.reason}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        choices={closingReasons.map((value) => ({ value, label: m.reasons[value] }))}
      />
      <Outcomes draft={draft} change={change} />
      <DateField
        name="aftercareOn"
        label={m.aftercare}
        hint={m.aftercareHint}
        optional
        value={draft.aftercare}
        onChange={(aftercare) => change({ aftercare })}
        today={useToday()}
      />
      <TextArea
        name="summary"
        label={m.summary}
        hint={m.summaryHint}
        value={draft.summary}
        onChange={(summary) => change({ summary })}
        maxChars={5000}
        isPrivate
      />
    </>
  );
}

function Outcomes({ draft, change }: ClosureFieldsProps) {
  const m = useMessages(lifeMessages).close;
  const domains = useMessages(planMessages).domains;
  return (
    <Fieldset name="outcomes" legend={m.outcomes} hint={m.outcomesHint}>
      {recoveryDomains.map((domain) => (
        <RadioGroup
          key={domain}
          name={`outcomes/${domain}`}
          legend={domains[domain]}
          inline
          value={draft.outcomes[domain] ?? null}
          onChange={(outcome) => change({ outcomes: { ...draft.outcomes, [domain]: outcome } })}
          choices={outcomes.map((value) => ({ value, label: m.answers[value] }))}
        />
      ))}
    </Fieldset>
  );
}
