import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useMessages } from "../../i18n/messages.ts";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { useDraftKey } from "../cases/index.ts";
import { choicesOf, useCodeList } from "../regions/index.ts";
import { referralMessages } from "./referral-messages.ts";
import { answerReferral, withdrawReferral, type Referral } from "./referrals-api.ts";
import { SayDialog } from "./say-dialog.tsx";

/** What can be done with a referral. */
export type Step = Referral["allowedActions"][number];

type AnswerDialogProps = { referral: Referral; step: Step; onClose: () => void };

const empty = { reason: "", text: "" };

/** Accepts, declines, finishes or withdraws: says first what it means. */
export function AnswerDialog({ referral, step, onClose }: AnswerDialogProps) {
  const m = useMessages(referralMessages).answer;
  const key = useDraftKey("referral", referral.id, step);
  const [draft, change, forget] = useDraft(key, empty);
  const { isBusy, errors, run } = useSubmit({ fields: { "unknown-reason": "reason" } });
  const reasons = useCodeList("referral-decline-reason");
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const wrong = [
    ...(step === "decline" && draft.reason === ""
      ? [{ name: "reason", message: m.missingReason }]
      : []),
    ...(step === "withdraw" && draft.text.trim() === ""
      ? [{ name: "text", message: m.missingWhy }]
      : []),
  ];
  const save = () =>
    run(wrong, async () => {
      const caseId = await take(referral, step, draft);
      forget();
      onClose();
      showToast(m.done[step]);
      await refreshReferrals(queryClient);
      if (caseId) await navigate({ to: "/casussen/$caseId", params: { caseId } });
    });
  return (
    <SayDialog
      {...useWords(referral, step)}
      confirm={m[step]}
      isBusy={isBusy}
      errors={errors}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      {step === "decline" ? (
        <Select
          name="reason"
          label={m.reason}
          value={draft.reason}
          onChange={(reason) => change({ reason })}
          options={choicesOf(reasons.items)}
          width="full"
        />
      ) : null}
      <TextArea
        name="text"
        label={step === "withdraw" ? m.why : m.text}
        optional={step !== "withdraw"}
        rows={3}
        value={draft.text}
        onChange={(text) => change({ text })}
        maxChars={step === "withdraw" ? 500 : 2_000}
        isPrivate
      />
    </SayDialog>
  );
}

function useWords(referral: Referral, step: Step): { title: string; text: string } {
  const m = useMessages(referralMessages).answer;
  const words: Record<Step, { title: string; text: string }> = {
    accept: { title: m.acceptTitle(referral.senderOrganisation), text: m.acceptText },
    decline: { title: m.declineTitle(referral.senderOrganisation), text: m.declineText },
    finish: { title: m.finishTitle, text: m.finishText },
    withdraw: { title: m.withdrawTitle(referral.receiverOrganisation), text: m.withdrawText },
  };
  return words[step];
}

/** The case that opens by it, if any. */
async function take(referral: Referral, step: Step, draft: typeof empty): Promise<string | null> {
  const text = draft.text.trim();
  if (step === "withdraw") {
    await withdrawReferral(referral, text);
    return null;
  }
  const said = text === "" ? {} : { text };
  const body = step === "decline" ? { step, reason: draft.reason, ...said } : { step, ...said };
  const { caseId } = await answerReferral(referral, body);
  return caseId;
}

/** Asks every list of this feature again, and what stands on «Vandaag». */
export function refreshReferrals(queryClient: QueryClient): Promise<void> {
  return queryClient.invalidateQueries({
    predicate: ({ queryKey }) =>
      queryKey[0] === "referrals" || queryKey[1] === "list" || queryKey[0] === "cases",
  });
}
