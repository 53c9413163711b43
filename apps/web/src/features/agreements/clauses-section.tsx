import { useState } from "react";
import { useLanguage } from "../../i18n/language.ts";
import { useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { useToday } from "../accounts/index.ts";
import type { AgreementDetail } from "./agreements-api.ts";
import styles from "./agreement-screen.module.css";
import { ClauseDialog } from "./clause-dialog.tsx";
import { clauseMessages } from "./clause-messages.ts";
import { EndClauseDialog } from "./end-clause-dialog.tsx";

type Clause = AgreementDetail["clauses"][number];

/** The clauses as sentences, with what says the opposite, and what may be done with each. */
export function ClausesSection({ agreement }: { agreement: AgreementDetail }) {
  const m = useMessages(clauseMessages);
  const [edited, setEdited] = useState<Clause | "new">();
  const [ending, setEnding] = useState<Clause>();
  const mayAdd = agreement.allowedActions.includes("revise");
  const add = mayAdd ? (
    <Button icon="plus" onClick={() => setEdited("new")}>
      {m.add}
    </Button>
  ) : null;
  return (
    <section className={styles.section} aria-labelledby="clauses-title">
      <div className={styles.row}>
        <h2 id="clauses-title">{m.title}</h2>
        {add}
      </div>
      {agreement.clauses.length === 0 ? (
        <EmptyState icon="document" title={m.none}>
          {m.noneWhy}
        </EmptyState>
      ) : null}
      <ul role="list" className={styles.list}>
        {agreement.clauses.map((clause) => (
          <li key={clause.id}>
            <ClauseLine
              clause={clause}
              onEdit={() => setEdited(clause)}
              onEnd={() => setEnding(clause)}
            />
          </li>
        ))}
      </ul>
      {edited ? (
        <ClauseDialog
          agreement={agreement}
          clause={edited === "new" ? undefined : edited}
          onClose={() => setEdited(undefined)}
        />
      ) : null}
      {ending ? (
        <EndClauseDialog
          agreementId={agreement.id}
          clause={ending}
          onClose={() => setEnding(undefined)}
        />
      ) : null}
    </section>
  );
}

type LineProps = { clause: Clause; onEdit: () => void; onEnd: () => void };

function ClauseLine({ clause, onEdit, onEnd }: LineProps) {
  const m = useMessages(clauseMessages);
  const language = useLanguage();
  const today = useToday();
  const isOver = clause.validUntil !== null && clause.validUntil <= today;
  const name = m.number(clause.number);
  return (
    <article className={styles.item} aria-label={name}>
      <div className={styles.row}>
        <p className={styles.actions}>
          <strong>{name}</strong>
          {isOver ? <Badge>{m.ended}</Badge> : null}
          {clause.effect === "deny" ? (
            <Badge tone="danger" icon="lock">
              {m.edit.effects.deny}
            </Badge>
          ) : null}
        </p>
        <div className={styles.actions} data-print="no">
          {clause.allowedActions.includes("change") ? (
            <Button size="sm" variant="quiet" icon="edit" onClick={onEdit}>
              {m.change}
              <VisuallyHidden>: {name}</VisuallyHidden>
            </Button>
          ) : null}
          {clause.allowedActions.some((action) => action !== "change") ? (
            <Button size="sm" variant="quiet" icon="cross" onClick={onEnd}>
              {clause.allowedActions.includes("end") ? m.end : m.remove}
              <VisuallyHidden>: {name}</VisuallyHidden>
            </Button>
          ) : null}
        </div>
      </div>
      <p>{clause.sentence[language]}</p>
      <Conflicts conflicts={clause.conflicts} />
    </article>
  );
}

/** What says the opposite, with agreement and clause; the refusal wins. */
export function Conflicts({ conflicts }: { conflicts: Clause["conflicts"] }) {
  const m = useMessages(clauseMessages).conflict;
  return conflicts.map((each) => (
    <Banner
      key={each.clauseId}
      tone="warning"
      title={(each.wins ? m.wins : m.loses)(each.agreementTitle, each.number)}
    />
  ));
}
