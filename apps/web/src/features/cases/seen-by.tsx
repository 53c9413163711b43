import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Facts } from "../../ui/facts.tsx";
import { Icon } from "../../ui/icon/icon.tsx";
import { useSession } from "../accounts/index.ts";
import type { Compartment } from "../../ui/compartment-tag.tsx";
import { useCodeList } from "../regions/index.ts";
import type { CaseViewer } from "./case-api.ts";
import { useClausesByAgreement } from "./clause-names.ts";
import type { CaseEntry, OnwardUse } from "./entry-api.ts";
import { entryMessages } from "./entry-messages.ts";
import styles from "./seen-by.module.css";
import { readersOf, type FactToShare, type OrganisationView } from "./who-sees.ts";

type SeenByProps = {
  viewers: readonly CaseViewer[];
  compartment: Compartment | "";
  /** How far an entry goes; left out for what has no supplier, such as who the client is. */
  onwardUse?: OnwardUse;
};

/** Below an editor, before saving: who is going to read it, by role and clause. */
export function SeenBy({ viewers, compartment, onwardUse }: SeenByProps) {
  const m = useMessages(entryMessages).seenBy;
  const { organisation } = useSession();
  const supplier = onwardUse === undefined ? undefined : organisation;
  const fact =
    compartment === ""
      ? undefined
      : { compartment, onwardUse: onwardUse ?? ("agreement" as const), supplier };
  return (
    <div className={styles.seen} role="status">
      <p className={styles.title}>
        <Icon name="eye" size={16} />
        {m.title}
      </p>
      {fact ? <Readers viewers={viewers} fact={fact} /> : <p>{m.choose}</p>}
    </div>
  );
}

/** Under a saved entry: who reads it now. */
export function EntrySeenBy({
  viewers,
  entry,
}: {
  viewers: SeenByProps["viewers"];
  entry: CaseEntry;
}) {
  const m = useMessages(entryMessages).seenBy;
  const { compartment, onwardUse } = entry;
  const supplier = {
    id: entry.originOrganisationId,
    name: entry.originOrganisation,
    type: entry.originOrganisationType,
  };
  return (
    <details className={styles.under} data-print="no">
      <summary>{m.title}</summary>
      <Readers viewers={viewers} fact={{ compartment, onwardUse, supplier }} />
    </details>
  );
}

function Readers({ viewers, fact }: { viewers: SeenByProps["viewers"]; fact: FactToShare }) {
  const m = useMessages(entryMessages).seenBy;
  const views = readersOf(viewers, fact);
  const [only] = views;
  if (views.length === 1 && only) return <p>{m.onlyYou(only.name)}</p>;
  return (
    <ul role="list">
      {views.map((view) => (
        <li key={view.organisationId}>
          <strong>{view.name}</strong> <Why view={view} />
        </li>
      ))}
    </ul>
  );
}

function Why({ view }: { view: OrganisationView }) {
  const m = useMessages(entryMessages).seenBy;
  const format = useFormat();
  const purposes = useCodeList("purpose");
  const clauses = useClausesByAgreement(view.clauseIds);
  const named = clauses.map(({ agreement, numbers }) =>
    m.byClauses(format.list(numbers.map(String)), agreement),
  );
  const isAgreed = view.bases.includes("agreement");
  return (
    <span className={styles.why}>
      <Facts>
        {view.isCoordinating ? m.coordinates : null}
        {view.bases.includes("supplier") ? m.supplies : null}
        {view.bases.includes("emergency") ? m.byEmergency : null}
        {view.bases.includes("kept") ? m.byKept : null}
        {named.length > 0 ? format.list(named) : isAgreed ? m.byAgreement : null}
        {view.purposes.length > 0
          ? m.forPurpose(format.list(view.purposes.map(purposes.labelOf)))
          : null}
        {view.roles.length > 0 ? m.onlyRoles(format.list(view.roles)) : null}
        {view.until ? m.until(format.moment(view.until)) : null}
      </Facts>
    </span>
  );
}
