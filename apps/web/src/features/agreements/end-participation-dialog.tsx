import { useQueryClient } from "@tanstack/react-query";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { uiMessages } from "../../ui/messages.ts";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { refreshCase, useDraftKey, type Participant } from "../cases/index.ts";
import { agreementMessages } from "./agreement-messages.ts";
import { endParticipation } from "./agreements-api.ts";

type EndParticipationDialogProps = {
  caseId: string;
  participant: Participant | undefined;
  onClose: () => void;
};

/** Ends a partner's part in a case: says first what stops, then asks why. */
export function EndParticipationDialog(props: EndParticipationDialogProps) {
  const { caseId, participant, onClose } = props;
  if (!participant) return null;
  return (
    <Ending key={participant.id} caseId={caseId} participant={participant} onClose={onClose} />
  );
}

const formId = "end-participation";
const empty = { reason: "" };

type EndingProps = { caseId: string; participant: Participant; onClose: () => void };

function Ending({ caseId, participant, onClose }: EndingProps) {
  const m = useMessages(agreementMessages).end;
  const cancel = useMessages(uiMessages).cancel;
  const [draft, change, forget] = useDraft(useDraftKey(caseId, "end", participant.id), empty);
  const queryClient = useQueryClient();
  const { isBusy, errors, run } = useSubmit({ refresh: () => refreshCase(queryClient, caseId) });
  const name = participant.organisationName;
  const reason = draft.reason.trim();
  const save = () =>
    run(reason === "" ? [{ name: "reason", message: m.missing }] : [], async () => {
      await endParticipation(caseId, participant, reason);
      await refreshCase(queryClient, caseId);
      forget();
      onClose();
      showToast(m.done(name));
    });
  return (
    <Dialog
      open
      onClose={onClose}
      title={m.title(name)}
      actions={
        <>
          <Button type="submit" form={formId} variant="danger" busy={isBusy}>
            {m.confirm}
          </Button>
          <Button onClick={onClose}>{cancel}</Button>
        </>
      }
    >
      <p>{m.text(name)}</p>
      <Form id={formId} errors={errors} onSubmit={() => void save()}>
        <TextArea
          name="reason"
          label={m.reason}
          hint={m.reasonHint}
          rows={3}
          value={draft.reason}
          onChange={(next) => change({ reason: next })}
          maxChars={500}
        />
      </Form>
    </Dialog>
  );
}
