import { useQueryClient } from "@tanstack/react-query";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Form } from "../../ui/form.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { useRepeatKey, useSubmit } from "../../ui/use-submit.ts";
import { recordObjection, refreshCase, useDraftKey, type CaseDetail } from "../cases/index.ts";
import { useCodeList } from "../regions/index.ts";
import { checkConsent, consentBody, emptyConsent, type ConsentDraft } from "./consent-draft.ts";
import { GivenFields } from "./consent-fields.tsx";
import { consentMessages } from "./consent-messages.ts";
import styles from "./consents-section.module.css";

const notForClients = new Set(["administration", "privacy-supervision", "chain-direction"]);

/** Records an objection: against what, for whom, how it was said, and in the client's words. */
export function ObjectionForm({ file, onClose }: { file: CaseDetail; onClose: () => void }) {
  const m = useMessages(consentMessages);
  const key = useDraftKey(file.id, "objection");
  const [draft, change, forget] = useDraft<ConsentDraft>(key, emptyConsent);
  const { isBusy, errors, run } = useSubmit({ fields: { "event-in-future": "givenOn" } });
  const keyFor = useRepeatKey();
  const queryClient = useQueryClient();
  const purposes = useCodeList("purpose").items.filter(({ code }) => !notForClients.has(code));
  const save = () =>
    run(checkConsent(draft, m.form), async () => {
      const given = consentBody({ ...draft, toldAge: null }, draft.text);
      if (!given) return;
      const words = draft.words.trim();
      const body = { ...given, ...(words === "" ? {} : { words }) };
      await recordObjection(file.id, body, keyFor(body));
      await refreshCase(queryClient, file.id);
      forget();
      onClose();
      showToast(m.objections.saved);
    });
  return (
    <Form errors={errors} onSubmit={() => void save()} onCancel={onClose}>
      <Select
        name="purpose"
        label={m.objections.purpose}
        value={draft.text}
        onChange={(text) => change({ text })}
        options={purposes.map((item) => ({ value: item.code, label: item.label }))}
        width="lg"
      />
      <TextArea
        name="words"
        label={m.objections.words}
        optional
        value={draft.words}
        onChange={(words) => change({ words })}
        rows={2}
        maxChars={2000}
        isPrivate
      />
      <GivenFields file={file} draft={draft} change={change} signsFrom={undefined} />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={isBusy}>
          {m.form.save}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {m.form.cancel}
        </Button>
      </div>
    </Form>
  );
}
