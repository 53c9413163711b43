import { useQuery } from "@tanstack/react-query";
import { useMessages } from "../../i18n/messages.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { RailSection } from "../../ui/rail-section.tsx";
import type { Term } from "./process-api.ts";
import { timelineQuery } from "./queries.ts";
import { TermCard } from "./term-card.tsx";
import styles from "./term-card.module.css";
import { timelineMessages } from "./timeline-messages.ts";

/** The legal terms of a case in the rail: what runs, first end first, and what ran before. */
export function TermsSection({ caseId }: { caseId: string }) {
  const m = useMessages(timelineMessages).term;
  return (
    <RailSection title={m.title} icon="clock">
      <Terms caseId={caseId} />
    </RailSection>
  );
}

function Terms({ caseId }: { caseId: string }) {
  const m = useMessages(timelineMessages).term;
  const { data, error, isPending, refetch } = useQuery(timelineQuery(caseId));
  if (isPending) return <LoadingState shape="text" rows={2} />;
  if (!data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const running = data.terms
    .filter((term) => term.status === "running")
    .toSorted((one, other) => one.endsOn.localeCompare(other.endsOn));
  const earlier = data.terms.filter((term) => term.status === "ended");
  return (
    <div className={styles.stack}>
      {running.length === 0 ? <p className={styles.quiet}>{m.none}</p> : null}
      {running.map((term) => (
        <TermCard key={term.id} term={term} />
      ))}
      {earlier.length > 0 ? <Earlier terms={earlier} /> : null}
    </div>
  );
}

function Earlier({ terms }: { terms: readonly Term[] }) {
  const m = useMessages(timelineMessages).term;
  return (
    <details className={styles.ended}>
      <summary>{m.endedTitle(terms.length)}</summary>
      {terms.map((term) => (
        <TermCard key={term.id} term={term} />
      ))}
    </details>
  );
}
