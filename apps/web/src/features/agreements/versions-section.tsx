import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useLanguage } from "../../i18n/language.ts";
import { useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { readAgreementSearch } from "./agreement-search.ts";
import type { AgreementDetail } from "./agreements-api.ts";
import styles from "./agreement-screen.module.css";
import type { Comparison } from "./life-api.ts";
import { lifeMessages } from "./life-messages.ts";
import { comparisonQuery } from "./life-queries.ts";

/** What was added, removed and changed since the version before, in words. */
export function VersionsSection({ agreement }: { agreement: AgreementDetail }) {
  const m = useMessages(lifeMessages).versions;
  const { met } = readAgreementSearch(useSearch({ strict: false }));
  const other = met ?? agreement.amendsId;
  return (
    <section className={styles.section}>
      <div className={styles.actions} data-print="no">
        {agreement.amendsId ? (
          <LinkButton
            to="/afspraken/$agreementId"
            params={{ agreementId: agreement.amendsId }}
            size="sm"
          >
            {m.previous}
          </LinkButton>
        ) : null}
        {agreement.amendedById ? (
          <LinkButton
            to="/afspraken/$agreementId"
            params={{ agreementId: agreement.amendedById }}
            search={{ deel: "versies" }}
            size="sm"
          >
            {m.next}
          </LinkButton>
        ) : null}
      </div>
      {other ? (
        <Compared agreementId={agreement.id} other={other} />
      ) : (
        <EmptyState icon="document" title={m.none} />
      )}
    </section>
  );
}

function Compared({ agreementId, other }: { agreementId: string; other: string }) {
  const m = useMessages(lifeMessages).versions;
  const { data, error, isPending, refetch } = useQuery(comparisonQuery(agreementId, other));
  if (isPending) return <LoadingState shape="text" rows={4} />;
  if (!data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const { texts, parties, clauses } = data;
  const isSame = texts.length + parties.gone.length + parties.added.length + clauses.length === 0;
  return (
    <>
      <h2>{m.since(data.otherEdition)}</h2>
      {isSame ? <p>{m.nothing}</p> : null}
      <TextChanges changes={texts} />
      <PartyChanges parties={parties} />
      <ClauseChanges changes={clauses} />
    </>
  );
}

function TextChanges({ changes }: { changes: Comparison["texts"] }) {
  const m = useMessages(lifeMessages);
  const words: Readonly<Record<string, string>> = m.fields;
  return changes.map(({ field, before, after }) => (
    <div key={field} className={styles.item}>
      <h3>{words[field] ?? field}</h3>
      <Pair before={before} after={after} />
    </div>
  ));
}

function PartyChanges({ parties }: { parties: Comparison["parties"] }) {
  const m = useMessages(lifeMessages).versions;
  return (
    <>
      {parties.added.map((name) => (
        <p key={name} className={styles.actions}>
          <Badge tone="success">{m.added}</Badge> {name}
        </p>
      ))}
      {parties.gone.map((name) => (
        <p key={name} className={styles.actions}>
          <Badge tone="warning">{m.removed}</Badge> {name}
        </p>
      ))}
    </>
  );
}

const tones = { added: "success", removed: "warning", changed: "info" } as const;

function ClauseChanges({ changes }: { changes: Comparison["clauses"] }) {
  const m = useMessages(lifeMessages).versions;
  const language = useLanguage();
  return changes.map(({ change, number, before, after }) => (
    <div key={number} className={styles.item}>
      <p className={styles.actions}>
        <strong>{m.clause(number)}</strong>
        <Badge tone={tones[change]}>{m[change]}</Badge>
      </p>
      <Pair before={before?.[language] ?? null} after={after?.[language] ?? null} />
    </div>
  ));
}

function Pair({ before, after }: { before: string | null; after: string | null }) {
  const m = useMessages(lifeMessages).versions;
  return (
    <div className={styles.pair}>
      {before === null ? null : (
        <p>
          <span className={styles.quiet}>{m.before}: </span>
          {before}
        </p>
      )}
      {after === null ? null : (
        <p>
          <span className={styles.quiet}>{m.after}: </span>
          {after}
        </p>
      )}
    </div>
  );
}
