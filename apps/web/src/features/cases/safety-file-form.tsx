import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { Form } from "../../ui/form.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { useSession, useToday } from "../accounts/index.ts";
import type { CaseDetail } from "./case-api.ts";
import styles from "./client-card.module.css";
import { ConflictPanel } from "./conflict-panel.tsx";
import { useDraftKey } from "./draft-key.ts";
import { PersonsAtRisk } from "./persons-at-risk.tsx";
import { refreshCase } from "./queries.ts";
import { setSafetyFile, type SafetyAnswer } from "./safety-api.ts";
import { checkSafety, safetyBody, safetyDraftOf, type SafetyDraft } from "./safety-file-draft.ts";
import { safetyMessages } from "./safety-messages.ts";
import { SeenBy } from "./seen-by.tsx";

type SafetyFileFormProps = { file: CaseDetail; seen: SafetyAnswer; onClose: () => void };

/** Fills the safety file, against the version that the writer began with. */
export function SafetyFileForm({ file, seen, onClose }: SafetyFileFormProps) {
  const m = useMessages(safetyMessages).file;
  const { organisation } = useSession();
  const version = seen.file?.version ?? 0;
  const [start] = useState({ safety: safetyDraftOf(seen.file, organisation.id), version });
  const [draft, change, forget] = useDraft(useDraftKey(file.id, "safety-file"), start);
  const [isStale, setStale] = useState(false);
  const queryClient = useQueryClient();
  const { isBusy, errors, run } = useSubmit({
    fields: { "owner-not-fit": "ownerOrganisationId", "review-in-past": "reviewOn" },
    onStale: () => {
      setStale(true);
      void refreshCase(queryClient, file.id);
    },
  });
  const done = () => {
    forget();
    onClose();
  };
  const save = () =>
    run(checkSafety(draft.safety, m), async () => {
      await setSafetyFile(file.id, isStale ? version : draft.version, safetyBody(draft.safety));
      await refreshCase(queryClient, file.id);
      done();
      showToast(m.saved);
    });
  return (
    <Form errors={errors} onSubmit={() => void save()} onCancel={onClose}>
      {isStale && seen.file ? (
        <ConflictPanel
          onTakeTheirs={done}
          differences={(["threats", "agreements", "whatToDo"] as const).map((name) => ({
            label: m[name],
            theirs: seen.file?.[name] ?? "",
            mine: draft.safety[name],
          }))}
        />
      ) : null}
      <Fields
        seen={seen}
        draft={draft.safety}
        change={(part) => change({ safety: { ...draft.safety, ...part } })}
      />
      <SeenBy viewers={file.whoSees} compartment="contact-safety" />
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

type FieldsProps = {
  seen: SafetyAnswer;
  draft: SafetyDraft;
  change: (part: Partial<SafetyDraft>) => void;
};

function Fields({ seen, draft, change }: FieldsProps) {
  const m = useMessages(safetyMessages).file;
  const area = (name: "threats" | "agreements" | "whatToDo") => (
    <TextArea
      name={name}
      label={m[name]}
      hint={m[`${name}Hint`]}
      optional
      value={draft[name]}
      onChange={(value) => change({ [name]: value })}
      maxChars={5000}
      isPrivate
    />
  );
  return (
    <>
      {area("threats")}
      <PersonsAtRisk persons={draft.persons} onChange={(persons) => change({ persons })} />
      {area("agreements")}
      {area("whatToDo")}
      <Select
        name="ownerOrganisationId"
        label={m.owner}
        value={draft.owner}
        onChange={(owner) => change({ owner })}
        options={seen.owners.map((owner) => ({ value: owner.organisationId, label: owner.name }))}
        width="lg"
      />
      <DateField
        name="reviewOn"
        label={m.review}
        value={draft.review}
        onChange={(review) => change({ review })}
        today={useToday()}
      />
    </>
  );
}
