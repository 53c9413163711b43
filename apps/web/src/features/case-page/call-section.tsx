import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { CallLink } from "../../ui/call-link.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { useHotkey } from "../../ui/keyboard/hotkeys.ts";
import { RailSection } from "../../ui/rail-section.tsx";
import { startDraft } from "../../ui/use-draft.ts";
import { useSession } from "../accounts/index.ts";
import { caseMessages, emptyEntry, useEntryDraftKey, type CaseDetail } from "../cases/index.ts";
import { organisationListQuery } from "../partners/index.ts";
import styles from "./call-section.module.css";
import { callees, type Callee } from "./callees.ts";

/** Whom to call in this case; after a call it is written down with one more key. */
export function CallSection({ file }: { file: CaseDetail }) {
  const m = useMessages(caseMessages);
  const { account, organisation } = useSession();
  const { data } = useQuery(organisationListQuery({}));
  const [called, setCalled] = useState<Callee>();
  const people = callees(file, data ?? [], {
    accountId: account.id,
    organisationId: organisation.id,
  });
  return (
    <RailSection title={m.call.title} icon="phone">
      {people.length === 0 ? <p className={styles.quiet}>{m.call.none}</p> : null}
      <ul role="list" className={styles.list}>
        {people.map((callee) => (
          <li key={callee.id}>
            <span>
              <strong>{callee.name}</strong>
              <small>{callee.part}</small>
            </span>
            <CallLink number={callee.phone} onCall={() => setCalled(callee)}>
              {callee.phone}
            </CallLink>
          </li>
        ))}
      </ul>
      {called && file.allowedActions.includes("add-entry") ? (
        <NoteCall file={file} called={called} onDone={() => setCalled(undefined)} />
      ) : null}
    </RailSection>
  );
}

type NoteCallProps = { file: CaseDetail; called: Callee; onDone: () => void };

function NoteCall({ file, called, onDone }: NoteCallProps) {
  const m = useMessages(caseMessages).call;
  const navigate = useNavigate();
  const key = useEntryDraftKey(file.id);
  const note = () => {
    const adds = file.access.contributes;
    const compartment = adds.includes("coordination-notes")
      ? "coordination-notes"
      : (adds[0] ?? "");
    startDraft(key, { ...emptyEntry, kind: "contact", compartment, text: m.text(called.name) });
    onDone();
    void navigate({
      to: "/casussen/$caseId",
      params: { caseId: file.id },
      search: { schrijf: true },
    });
  };
  useHotkey({ keys: "c", label: m.note, group: "do", run: note });
  return (
    <div className={styles.note} role="status">
      <span>{m.noteHint(called.name)}</span>
      <Button size="sm" icon="edit" onClick={note}>
        {m.note} <Kbd keys="c" />
      </Button>
    </div>
  );
}
