import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLanguage } from "../../i18n/language.ts";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { typedText } from "../../ui/date-answer.ts";
import { Form } from "../../ui/form.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { nameOfCode } from "../regions/index.ts";
import { reviseClient, type CaseDetail } from "./case-api.ts";
import styles from "./client-card.module.css";
import {
  checkClient,
  clientBody,
  clientDraftOf,
  clientErrorsOnScreen,
  clientLines,
  type ClientDraft,
} from "./client-draft.ts";
import { ClientFields } from "./client-fields.tsx";
import { clientMessages } from "./client-messages.ts";
import { ConflictPanel, type Difference } from "./conflict-panel.tsx";
import { useDraftKey } from "./draft-key.ts";
import { refreshCase } from "./queries.ts";
import { SeenBy } from "./seen-by.tsx";

type ClientFormProps = { file: CaseDetail; etag: string; onClose: () => void };

/** Writes down or corrects who the client is, against the version that the writer began with. */
export function ClientForm({ file, etag, onClose }: ClientFormProps) {
  const m = useMessages(clientMessages);
  const [start] = useState({ client: clientDraftOf(file.client), etag });
  const [draft, change, forget] = useDraft(useDraftKey(file.id, "client"), start);
  const [isStale, setStale] = useState(false);
  const queryClient = useQueryClient();
  const { isBusy, errors, run } = useSubmit({
    fields: { "bsn-wrong": "bsn", "phone-wrong": "phone", "birth-in-future": "birthDay" },
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
    run(checkClient(draft.client, "", m.wrongBirth), async () => {
      await reviseClient(file.id, isStale ? etag : draft.etag, clientBody(draft.client));
      await refreshCase(queryClient, file.id);
      done();
      showToast(m.saved);
    });
  return (
    <Form errors={clientErrorsOnScreen(errors)} onSubmit={() => void save()} onCancel={onClose}>
      {isStale ? (
        <Differences theirs={clientDraftOf(file.client)} mine={draft.client} onTakeTheirs={done} />
      ) : null}
      <p>{m.intro}</p>
      <ClientFields
        draft={draft.client}
        change={(part) => change({ client: { ...draft.client, ...part } })}
      />
      <SeenBy viewers={file.whoSees} compartment="identity" />
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

type DifferencesProps = { theirs: ClientDraft; mine: ClientDraft; onTakeTheirs: () => void };

function Differences({ theirs, mine, onTakeTheirs }: DifferencesProps) {
  const m = useMessages(clientMessages);
  const language = useLanguage();
  const telling = (draft: ClientDraft): [string, string][] => [
    ...clientLines.map((name): [string, string] => [m.fields[name], draft[name]]),
    [m.fields.birthDay, typedText(draft.birth)],
    [m.fields.gender, m.genders[draft.gender]],
    [
      m.fields.nationality,
      draft.nationality ? nameOfCode(language, "region", draft.nationality) : "",
    ],
    [
      m.fields.languages,
      draft.languages.map((code) => nameOfCode(language, "language", code)).join(", "),
    ],
    [m.fields.interpreterShort, draft.needsInterpreter ? m.yes : m.no],
  ];
  const own = telling(mine);
  const differences = telling(theirs).flatMap(([label, text], place): Difference[] => {
    const ownText = own[place]?.[1] ?? "";
    return text === ownText ? [] : [{ label, theirs: text, mine: ownText }];
  });
  return <ConflictPanel differences={differences} onTakeTheirs={onTakeTheirs} />;
}
