import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useMessages } from "../../i18n/messages.ts";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { useDraftKey } from "../cases/index.ts";
import { refreshReferrals } from "./answer-dialog.tsx";
import { answerHandover, withdrawHandover, type Handover } from "./handover-api.ts";
import { handoverMessages } from "./handover-messages.ts";
import { SayDialog } from "./say-dialog.tsx";

/** What can be done with an offer. */
export type HandoverStep = Exclude<Handover["allowedActions"][number], "print">;

type HandoverDialogProps = { handover: Handover; step: HandoverStep; onClose: () => void };

const empty = { text: "" };

/** Takes a case over, declines, or takes the offer back: says first what it means. */
export function HandoverDialog({ handover, step, onClose }: HandoverDialogProps) {
  const m = useMessages(handoverMessages).handover;
  const [draft, change, forget] = useDraft(useDraftKey("handover", handover.id, step), empty);
  const { isBusy, errors, run } = useSubmit();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const text = draft.text.trim();
  const wrong = step === "decline" && text === "" ? [{ name: "text", message: m.missingWhy }] : [];
  const titles = {
    accept: m.acceptTitle(handover.caseNumber),
    decline: m.declineTitle(handover.caseNumber),
    withdraw: m.withdraw,
  };
  const texts = { accept: m.acceptText, decline: m.declineText, withdraw: m.withdrawText };
  const done = { accept: m.accepted, decline: m.declined, withdraw: m.withdrawn };
  const save = () =>
    run(wrong, async () => {
      const caseId = await take(handover, step, text);
      forget();
      onClose();
      showToast(done[step]);
      await refreshReferrals(queryClient);
      if (caseId) await navigate({ to: "/casussen/$caseId", params: { caseId } });
    });
  return (
    <SayDialog
      title={titles[step]}
      text={texts[step]}
      confirm={m[step]}
      isBusy={isBusy}
      errors={errors}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      {step === "decline" ? (
        <TextArea
          name="text"
          label={m.why}
          rows={3}
          value={draft.text}
          onChange={(next) => change({ text: next })}
          maxChars={2_000}
        />
      ) : null}
    </SayDialog>
  );
}

/** The case that becomes the own one by it, if any. */
async function take(handover: Handover, step: HandoverStep, text: string): Promise<string | null> {
  if (step === "withdraw") {
    await withdrawHandover(handover);
    return null;
  }
  const body = step === "accept" ? { accepted: true as const } : { accepted: false as const, text };
  const { caseId } = await answerHandover(handover, body);
  return caseId;
}
