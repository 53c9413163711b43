import { useQueryClient } from "@tanstack/react-query";
import { useLanguage } from "../../i18n/language.ts";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Form } from "../../ui/form.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { useRepeatKey, useSubmit } from "../../ui/use-submit.ts";
import { recordConsent, refreshCase, useDraftKey, type CaseDetail } from "../cases/index.ts";
import { useCodeList } from "../regions/index.ts";
import {
  checkConsent,
  consentBody,
  consentTextOf,
  emptyConsent,
  type ConsentDraft,
} from "./consent-draft.ts";
import { ConsentFields } from "./consent-fields.tsx";
import { consentMessages } from "./consent-messages.ts";
import styles from "./consents-section.module.css";

type ConsentFormProps = {
  file: CaseDetail;
  /** What another screen asked for: a purpose, and for whom. */
  asked: { readonly doel?: string; readonly voor?: string };
  onClose: () => void;
};

/** Records what the client agreed to: the text that was read, for whom, how, by whom and when. */
export function ConsentForm({ file, asked, onClose }: ConsentFormProps) {
  const m = useMessages(consentMessages).form;
  const texts = useConsentTexts();
  const [kept, change, forget] = useDraft<ConsentDraft>(
    useDraftKey(file.id, "consent"),
    emptyConsent,
  );
  const { isBusy, errors, run } = useSubmit({
    fields: {
      "representative-needed": "givenBy",
      "age-needed": "toldAge",
      "event-in-future": "givenOn",
    },
  });
  const keyFor = useRepeatKey();
  const queryClient = useQueryClient();
  const wanted = texts.find((text) => text.purpose === asked.doel)?.code ?? "";
  const draft = {
    ...kept,
    text: kept.text || wanted,
    recipient: kept.recipient || (asked.voor ?? ""),
  };
  const chosen = texts.find((text) => text.code === draft.text);
  const save = () =>
    run(checkConsent(draft, m), async () => {
      const body = chosen && consentBody(draft, chosen.purpose, chosen);
      if (!body) return;
      await recordConsent(file.id, body, keyFor(body));
      await refreshCase(queryClient, file.id);
      forget();
      onClose();
      showToast(m.saved);
    });
  return (
    <Form errors={errors} onSubmit={() => void save()} onCancel={onClose} aria-label={m.title}>
      <ConsentFields file={file} texts={texts} draft={draft} change={change} />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={isBusy}>
          {m.save}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {m.cancel}
        </Button>
      </div>
    </Form>
  );
}

/** Texts for work with a client; the one for reporting a signal belongs to the signal. */
function useConsentTexts() {
  const language = useLanguage();
  return useCodeList("consent-text")
    .items.map((item) => consentTextOf(item, language))
    .filter((text) => text.purpose !== "signal-assessment");
}
