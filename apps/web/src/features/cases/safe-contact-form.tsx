import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { etagOf } from "../../api/operation.ts";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Fieldset } from "../../ui/fieldset.tsx";
import { Form } from "../../ui/form.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { setSafeContact, type CaseDetail } from "./case-api.ts";
import { caseMessages } from "./case-messages.ts";
import styles from "./client-card.module.css";
import { clientMessages } from "./client-messages.ts";
import { ConflictPanel } from "./conflict-panel.tsx";
import { useDraftKey } from "./draft-key.ts";
import { refreshCase } from "./queries.ts";
import {
  channels,
  checkSafeContact,
  safeContactBody,
  safeContactDraftOf,
  toggleChannel,
  type SafeContactDraft,
} from "./safe-contact-draft.ts";
import { safetyMessages } from "./safety-messages.ts";
import { SeenBy } from "./seen-by.tsx";

type SafeContactFormProps = { file: CaseDetail; onClose: () => void };

/** Sets how the client may be approached, against the version that the writer began with. */
export function SafeContactForm({ file, onClose }: SafeContactFormProps) {
  const m = useMessages(clientMessages);
  const version = file.safeContact?.version ?? 0;
  const [start] = useState({ rules: safeContactDraftOf(file.safeContact), version });
  const [draft, change, forget] = useDraft(useDraftKey(file.id, "safe-contact"), start);
  const [isStale, setStale] = useState(false);
  const queryClient = useQueryClient();
  const { isBusy, errors, run } = useSubmit({
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
    run(checkSafeContact(draft.rules, m.safe), async () => {
      const etag = etagOf(isStale ? version : draft.version);
      await setSafeContact(file.id, etag, safeContactBody(draft.rules));
      await refreshCase(queryClient, file.id);
      done();
      showToast(m.saved);
    });
  return (
    <Form errors={errors} onSubmit={() => void save()} onCancel={onClose}>
      {isStale ? (
        <Differences
          theirs={safeContactDraftOf(file.safeContact)}
          mine={draft.rules}
          onTakeTheirs={done}
        />
      ) : null}
      <p>{m.safe.intro}</p>
      <RuleFields
        draft={draft.rules}
        change={(part) => change({ rules: { ...draft.rules, ...part } })}
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

type RuleFieldsProps = {
  draft: SafeContactDraft;
  change: (part: Partial<SafeContactDraft>) => void;
};

function RuleFields({ draft, change }: RuleFieldsProps) {
  const m = useMessages(clientMessages).safe;
  const words = useMessages(caseMessages).channels;
  const parts = useMessages(safetyMessages).contact;
  return (
    <>
      <Fieldset name="channels" legend={m.channels} kind="choices">
        {channels.map((channel) => (
          <Checkbox
            key={channel}
            label={words[channel]}
            checked={draft.channels.includes(channel)}
            onChange={(on) => change({ channels: toggleChannel(draft.channels, channel, on) })}
          />
        ))}
      </Fieldset>
      <TextArea
        name="rules"
        label={m.rules}
        hint={m.rulesHint}
        value={draft.rules}
        onChange={(rules) => change({ rules })}
        maxChars={2000}
        isPrivate
      />
      {(["when", "byWhom", "never"] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          label={parts[name]}
          optional
          value={draft[name]}
          onChange={(text) => change({ [name]: text })}
          autoComplete="off"
          isPrivate
        />
      ))}
    </>
  );
}

type DifferencesProps = {
  theirs: SafeContactDraft;
  mine: SafeContactDraft;
  onTakeTheirs: () => void;
};

function Differences({ theirs, mine, onTakeTheirs }: DifferencesProps) {
  const m = useMessages(clientMessages).safe;
  const words = useMessages(caseMessages).channels;
  const list = (draft: SafeContactDraft) => draft.channels.map((each) => words[each]).join(", ");
  return (
    <ConflictPanel
      onTakeTheirs={onTakeTheirs}
      differences={[
        { label: m.channels, theirs: list(theirs), mine: list(mine) },
        { label: m.rules, theirs: theirs.rules, mine: mine.rules },
      ]}
    />
  );
}
