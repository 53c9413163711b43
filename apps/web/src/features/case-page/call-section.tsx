import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
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
      {data && people.length === 0 ? <Nobody file={file} /> : null}
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

/** Why there is nobody to call, and where numbers can be found. */
function Nobody({ file }: { file: CaseDetail }) {
  const m = useMessages(caseMessages).call;
  const isAlone = file.participants.every(({ until }) => until !== null);
  return (
    <p className={styles.quiet}>
      {isAlone ? m.nobody : m.none} <Link to="/partners">{m.partners}</Link>
    </p>
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
      <Button
        size="sm"
        icon="edit"
        onClick={(event) => {
          closeSheetAround(event.currentTarget);
          note();
        }}
      >
        {m.note} <Kbd keys="c" />
      </Button>
    </div>
  );
}

/** On a phone the rail is a sheet over the page: it makes way for the editor. */
function closeSheetAround(element: Element): void {
  element.closest("dialog")?.dispatchEvent(new Event("cancel", { cancelable: true }));
}
