import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMessages } from "../../i18n/messages.ts";
import { dayOfAnswer, type DateValue } from "../../ui/date-answer.ts";
import { DateField } from "../../ui/date-field.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { useRepeatKey, useSubmit } from "../../ui/use-submit.ts";
import { useToday } from "../accounts/index.ts";
import { useDraftKey, type CaseDetail } from "../cases/index.ts";
import { refreshReferrals } from "./answer-dialog.tsx";
import { delegate } from "./handover-api.ts";
import { handoverMessages } from "./handover-messages.ts";
import { candidatesQuery } from "./queries.ts";
import { SayDialog } from "./say-dialog.tsx";

type Draft = { membershipId: string; from: DateValue; until: DateValue; reason: string };

const empty: Draft = { membershipId: "", from: null, until: null, reason: "" };

/** Lets somebody stand in for the coordinator for a period. */
export function DelegateDialog({ file, onClose }: { file: CaseDetail; onClose: () => void }) {
  const m = useMessages(handoverMessages).delegation;
  const today = useToday();
  const { data } = useQuery(candidatesQuery(file.id));
  const [draft, change, forget] = useDraft(useDraftKey(file.id, "delegate"), empty);
  const { isBusy, errors, run } = useSubmit({
    fields: { "delegation-period": "until", "delegate-not-fit": "membershipId" },
  });
  const keyFor = useRepeatKey();
  const queryClient = useQueryClient();
  const save = () =>
    run(wrongWith(draft, m), async () => {
      const { membershipId } = draft;
      const [from, until] = [dayOfAnswer(draft.from) ?? "", dayOfAnswer(draft.until) ?? ""];
      const body = { membershipId, from, until, reason: draft.reason.trim() };
      await delegate(file.id, body, keyFor(body));
      forget();
      onClose();
      showToast(m.done);
      await refreshReferrals(queryClient);
    });
  return (
    <SayDialog
      title={m.formTitle}
      text={m.formText}
      confirm={m.confirm}
      isBusy={isBusy}
      errors={errors}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      {data?.length === 0 ? <p role="status">{m.nobody}</p> : null}
      <Select
        name="membershipId"
        label={m.whom}
        value={draft.membershipId}
        onChange={(membershipId) => change({ membershipId })}
        options={(data ?? []).map((each) => ({
          value: each.membershipId,
          label: `${each.name}, ${each.isColleague ? m.colleague : each.organisationName}`,
        }))}
        width="full"
      />
      <DateField
        name="from"
        label={m.from}
        value={draft.from}
        onChange={(from) => change({ from })}
        today={today}
      />
      <DateField
        name="until"
        label={m.until}
        value={draft.until}
        onChange={(until) => change({ until })}
        today={today}
      />
      <TextArea
        name="reason"
        label={m.reason}
        rows={2}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        maxChars={1_000}
      />
    </SayDialog>
  );
}

type Words = { missingWhom: string; missingDay: string; missingReason: string };

function wrongWith(draft: Draft, m: Words) {
  const isNoDay = (value: DateValue) => value?.kind !== "exact";
  return [
    ...(draft.membershipId === "" ? [{ name: "membershipId", message: m.missingWhom }] : []),
    ...(isNoDay(draft.from) ? [{ name: "from", message: m.missingDay }] : []),
    ...(isNoDay(draft.until) ? [{ name: "until", message: m.missingDay }] : []),
    ...(draft.reason.trim() === "" ? [{ name: "reason", message: m.missingReason }] : []),
  ];
}
