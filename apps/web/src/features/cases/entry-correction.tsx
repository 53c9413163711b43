import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Form } from "../../ui/form.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import type { CaseDetail } from "./case-api.ts";
import { ConflictPanel } from "./conflict-panel.tsx";
import { OnwardUseChoice } from "./entry-choices.tsx";
import { useDraftKey } from "./draft-key.ts";
import { correctEntry, type CaseEntry } from "./entry-api.ts";
import { entryMax } from "./entry-draft.ts";
import styles from "./entry-editor.module.css";
import { entryMessages } from "./entry-messages.ts";
import { refreshCase } from "./queries.ts";
import { SeenBy } from "./seen-by.tsx";

type EntryCorrectionProps = { file: CaseDetail; entry: CaseEntry; onClose: () => void };

/**
 * Corrects the text of an own entry. It is saved against the version that the writer began with; when
 * somebody else was first, both texts stand side by side and the next save goes over theirs.
 */
export function EntryCorrection({ file, entry, onClose }: EntryCorrectionProps) {
  const m = useMessages(entryMessages);
  const [start] = useState({
    text: entry.text,
    onwardUse: entry.onwardUse,
    version: entry.version,
  });
  const [draft, change, forget] = useDraft(useDraftKey(file.id, "entry", entry.id), start);
  const [isStale, setStale] = useState(false);
  const queryClient = useQueryClient();
  const { isBusy, errors, run } = useSubmit({
    onStale: () => {
      setStale(true);
      void refreshCase(queryClient, file.id);
    },
  });
  const isEmpty = draft.text.trim() === "";
  const wrong = isEmpty ? [{ name: "correction", message: m.correct.missing }] : [];
  const version = isStale ? entry.version : draft.version;
  const done = () => {
    forget();
    onClose();
  };
  const save = () =>
    run(wrong, async () => {
      await correctEntry(
        file.id,
        { id: entry.id, version },
        {
          text: draft.text.trim(),
          onwardUse: draft.onwardUse,
        },
      );
      await refreshCase(queryClient, file.id);
      done();
      showToast(m.correct.saved);
    });
  return (
    <Form
      className={styles.correction}
      errors={errors}
      onSubmit={() => void save()}
      onCancel={onClose}
    >
      {isStale ? (
        <ConflictPanel
          differences={[{ label: m.kinds[entry.kind], theirs: entry.text, mine: draft.text }]}
          onTakeTheirs={done}
        />
      ) : null}
      <TextArea
        name="correction"
        label={m.correct.title}
        hint={m.correct.hint}
        value={draft.text}
        onChange={(text) => change({ text })}
        maxChars={entryMax}
        isPrivate
      />
      <OnwardUseChoice value={draft.onwardUse} onChange={(onwardUse) => change({ onwardUse })} />
      <SeenBy viewers={file.whoSees} compartment={entry.compartment} onwardUse={draft.onwardUse} />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" size="sm" busy={isBusy}>
          {m.correct.save}
        </Button>
        <Button variant="quiet" size="sm" onClick={onClose}>
          {m.editor.cancel}
        </Button>
      </div>
    </Form>
  );
}
