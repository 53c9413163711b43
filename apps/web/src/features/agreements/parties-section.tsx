import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import type { AgreementDetail } from "./agreements-api.ts";
import styles from "./agreement-screen.module.css";
import { lifeMessages } from "./life-messages.ts";
import { PartiesForm } from "./parties-form.tsx";

/** Who takes part, in which role, and who signed. */
export function PartiesSection({ agreement }: { agreement: AgreementDetail }) {
  const m = useMessages(lifeMessages);
  const [isEditing, setEditing] = useState(false);
  if (isEditing) {
    return <PartiesForm agreement={agreement} onDone={() => setEditing(false)} />;
  }
  return (
    <section className={styles.section} aria-labelledby="parties-title">
      <div className={styles.row}>
        <h2 id="parties-title">{m.sections.parties}</h2>
        {agreement.allowedActions.includes("revise") ? (
          <Button icon="edit" onClick={() => setEditing(true)}>
            {m.parties.edit}
          </Button>
        ) : null}
      </div>
      {agreement.parties.length === 0 ? (
        <EmptyState icon="partners" title={m.parties.none}>
          {m.parties.noneWhy}
        </EmptyState>
      ) : null}
      <ul role="list" className={styles.list}>
        {agreement.parties.map((party) => (
          <li key={party.organisationId}>
            <Party party={party} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Party({ party }: { party: AgreementDetail["parties"][number] }) {
  const m = useMessages(lifeMessages).parties;
  const format = useFormat();
  return (
    <article className={styles.item}>
      <div className={styles.row}>
        <h3>{party.organisationName}</h3>
        {party.signedOn ? (
          <Badge tone="success" icon="check">
            {m.signedOn(format.day(party.signedOn))}
          </Badge>
        ) : (
          <Badge icon="clock">{m.notSigned}</Badge>
        )}
      </div>
      <p>{party.part}</p>
      {party.succeeds ? <p className={styles.quiet}>{m.succeeds(party.succeeds)}</p> : null}
      {party.signatories.length === 0 && party.signedOn === null ? (
        <p className={styles.quiet}>{m.noSigner}</p>
      ) : null}
      {party.signatories.map((signatory) => (
        <p key={signatory.accountId} className={styles.actions}>
          {signatory.name}, {signatory.function}
          {signatory.isPresent ? null : <Badge tone="warning">{m.left}</Badge>}
        </p>
      ))}
    </article>
  );
}
