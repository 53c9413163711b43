import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Form } from "../../ui/form.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { useRepeatKey, useSubmit } from "../../ui/use-submit.ts";
import type { CaseDetail } from "./case-api.ts";
import { ContactFields } from "./contact-rules.tsx";
import { useDraftKey } from "./draft-key.ts";
import { addEntry } from "./entry-api.ts";
import { checkEntry, emptyEntry, entryBody, entryMax, type EntryDraft } from "./entry-draft.ts";
import styles from "./entry-editor.module.css";
import { EntryChoices } from "./entry-choices.tsx";
import { entryMessages } from "./entry-messages.ts";
import { refreshCase } from "./queries.ts";
import { safetyMessages } from "./safety-messages.ts";
import { SeenBy } from "./seen-by.tsx";

/** Key under which the new entry of a case is kept while it is written. */
export function useEntryDraftKey(caseId: string): string {
  return useDraftKey(caseId, "new-entry");
}

/** Somebody who asks to write begins writing: the text has the focus and stands in the middle. */
function useStartHere() {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const text = form.current?.querySelector("textarea");
    text?.focus({ preventScroll: true });
    text?.setSelectionRange(text.value.length, text.value.length);
    form.current?.scrollIntoView({ block: "center" });
  }, []);
  return form;
}

type EntryEditorProps = { file: CaseDetail; onClose: () => void };

/** Writes a new fact: what, in which compartment, and who is going to read it, before it is saved. */
export function EntryEditor({ file, onClose }: EntryEditorProps) {
  const m = useMessages(entryMessages).editor;
  const words = { ...m, missingReason: useMessages(safetyMessages).contact.missingReason };
  const [draft, change, forget] = useDraft<EntryDraft>(useEntryDraftKey(file.id), emptyEntry);
  const { isBusy, errors, run } = useSubmit({
    fields: {
      "event-in-future": "day",
      "compartment-closed": "compartment",
      "contact-against-rule": "contactReason",
      "contact-rules-unknown": "contactReason",
    },
  });
  const keyFor = useRepeatKey();
  const queryClient = useQueryClient();
  const save = () =>
    run(checkEntry(draft, words, file.safeContact?.channels), async () => {
      const { compartment } = draft;
      if (compartment === "") return;
      const body = entryBody({ ...draft, compartment });
      await addEntry(file.id, body, keyFor(body));
      await refreshCase(queryClient, file.id);
      forget();
      onClose();
      showToast(m.saved);
    });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  };
  const place = useStartHere();
  return (
    <Form
      ref={place}
      className={styles.editor}
      errors={errors}
      onSubmit={() => void save()}
      onCancel={onClose}
      onKeyDown={onKeyDown}
      aria-label={m.title}
    >
      <TextArea
        name="text"
        label={m.text}
        hint={m.textHint}
        value={draft.text}
        onChange={(text) => change({ text })}
        maxChars={entryMax}
        isPrivate
      />
      <EntryChoices file={file} draft={draft} change={change} />
      {draft.kind === "contact" ? (
        <ContactFields file={file} channel={draft.channel} reason={draft.reason} change={change} />
      ) : null}
      <SeenBy viewers={file.whoSees} compartment={draft.compartment} onwardUse={draft.onwardUse} />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={isBusy}>
          {m.save}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {m.cancel}
        </Button>
        <span className={styles.hint}>
          <span className={styles.keys}>
            <Kbd keys="Ctrl Enter" /> {m.saveKey}{" "}
          </span>
          {m.kept}
        </span>
      </div>
    </Form>
  );
}
