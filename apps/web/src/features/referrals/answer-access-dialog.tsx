import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMessages } from "../../i18n/messages.ts";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { invitableQuery } from "../agreements/index.ts";
import { useDraftKey } from "../cases/index.ts";
import { refreshReferrals } from "./answer-dialog.tsx";
import { referralMessages } from "./referral-messages.ts";
import { answerAccessRequest, type AccessRequest } from "./referrals-api.ts";
import { SayDialog } from "./say-dialog.tsx";

type AnswerAccessDialogProps = {
  request: AccessRequest;
  caseId: string;
  isGrant: boolean;
  onClose: () => void;
};

const empty = { agreementId: "", part: "", text: "" };

/** Lets an organisation in under an agreement, or says why not. */
export function AnswerAccessDialog(props: AnswerAccessDialogProps) {
  const { request, caseId, isGrant, onClose } = props;
  const m = useMessages(referralMessages).access;
  const key = useDraftKey("access-request", request.id, String(isGrant));
  const [draft, change, forget] = useDraft(key, empty);
  const { isBusy, errors, run } = useSubmit();
  const queryClient = useQueryClient();
  const { data } = useQuery({ ...invitableQuery(caseId), enabled: isGrant });
  const agreements = data?.filter((each) => each.organisationId === request.askerOrganisationId);
  const save = () =>
    run(wrongWith(draft, isGrant, m), async () => {
      const text = draft.text.trim();
      const { agreementId, part } = draft;
      const granted = { granted: true as const, agreementId, part: part.trim(), text };
      await answerAccessRequest(request, isGrant ? granted : { granted: false, text });
      forget();
      onClose();
      showToast(m.answered);
      await refreshReferrals(queryClient);
    });
  const name = request.askerOrganisation;
  return (
    <SayDialog
      title={isGrant ? m.grantTitle(name) : m.refuseTitle(name)}
      text={isGrant ? m.grantText : m.refuseText}
      confirm={isGrant ? m.grant : m.refuse}
      isBusy={isBusy}
      errors={errors}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      {isGrant && agreements?.length === 0 ? <p role="status">{m.noAgreement}</p> : null}
      {isGrant ? (
        <>
          <Select
            name="agreementId"
            label={m.agreement}
            value={draft.agreementId}
            onChange={(agreementId) => change({ agreementId })}
            options={(agreements ?? []).map((each) => ({
              value: each.agreementId,
              label: each.agreementTitle,
            }))}
            width="full"
          />
          <TextField
            name="part"
            label={m.part}
            value={draft.part}
            onChange={(part) => change({ part })}
          />
        </>
      ) : null}
      <TextArea
        name="text"
        label={m.answer}
        rows={3}
        value={draft.text}
        onChange={(text) => change({ text })}
        maxChars={2_000}
      />
    </SayDialog>
  );
}

type Words = { missingAgreement: string; missingPart: string; missingAnswer: string };

function wrongWith(draft: typeof empty, isGrant: boolean, m: Words) {
  return [
    ...(isGrant && draft.agreementId === ""
      ? [{ name: "agreementId", message: m.missingAgreement }]
      : []),
    ...(isGrant && draft.part.trim() === "" ? [{ name: "part", message: m.missingPart }] : []),
    ...(draft.text.trim() === "" ? [{ name: "text", message: m.missingAnswer }] : []),
  ];
}
