import { useNavigate } from "@tanstack/react-router";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Form } from "../../ui/form.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { Screen } from "../../ui/screen.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { useRepeatKey, useSubmit } from "../../ui/use-submit.ts";
import { useCan, useSession } from "../accounts/index.ts";
import { useDraftKey } from "../cases/index.ts";
import { choicesOf, useCodeList } from "../regions/index.ts";
import { referralMessages } from "./referral-messages.ts";
import { askAccess } from "./referrals-api.ts";
import styles from "./referrals.module.css";

const empty = { caseNumber: "", purpose: "", reason: "" };

/** Asks to be let into a case of which one knows the number. */
export function AskAccessScreen() {
  const m = useMessages(referralMessages);
  const back = { to: "/verwijzingen", label: m.inbox.title };
  return (
    <Screen title={m.access.title} intro={m.access.intro} back={back} width="reading">
      {useCan("case.request-access") ? <AskForm /> : <NoAccessState />}
    </Screen>
  );
}

function AskForm() {
  const words = useMessages(referralMessages);
  const m = words.access;
  const { purpose } = useSession();
  const purposes = useCodeList("purpose");
  const [kept, change, forget] = useDraft(useDraftKey("ask-access"), empty);
  const draft = { ...kept, purpose: kept.purpose || purpose };
  const { isBusy, errors, run } = useSubmit({
    fields: { "already-takes-part": "caseNumber", "unknown-purpose": "purpose" },
  });
  const keyFor = useRepeatKey();
  const navigate = useNavigate();
  const wrong = [
    ...(draft.caseNumber.trim() === "" ? [{ name: "caseNumber", message: m.missingNumber }] : []),
    ...(draft.purpose === "" ? [{ name: "purpose", message: m.missingPurpose }] : []),
    ...(draft.reason.trim() === "" ? [{ name: "reason", message: m.missingReason }] : []),
  ];
  const send = () =>
    run(wrong, async () => {
      const body = {
        caseNumber: draft.caseNumber.trim(),
        purpose: draft.purpose,
        reason: draft.reason.trim(),
      };
      await askAccess(body, keyFor(body));
      forget();
      showToast(m.done);
      await navigate({ to: "/verwijzingen" });
    });
  return (
    <Form errors={errors} onSubmit={() => void send()} aria-label={m.title}>
      <TextField
        name="caseNumber"
        label={m.number}
        hint={m.numberHint}
        value={draft.caseNumber}
        onChange={(caseNumber) => change({ caseNumber })}
        width="md"
      />
      <Select
        name="purpose"
        label={m.purpose}
        value={draft.purpose}
        onChange={(next) => change({ purpose: next })}
        options={choicesOf(purposes.items)}
        width="full"
      />
      <TextArea
        name="reason"
        label={m.reason}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        maxChars={2_000}
        isPrivate
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={isBusy}>
          {m.confirm}
        </Button>
        <LinkButton to="/verwijzingen" variant="quiet">
          {words.refer.cancel}
        </LinkButton>
      </div>
    </Form>
  );
}
