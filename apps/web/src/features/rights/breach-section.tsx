import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { ConfidenceBadge } from "../../ui/confidence-badge.tsx";
import { DescriptionList, type Description } from "../../ui/description-list.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { useCan } from "../accounts/index.ts";
import type { BreachDetail } from "./breach-api.ts";
import { BreachClock } from "./breach-clock.tsx";
import { BreachSteps } from "./breach-steps.tsx";
import { privacyMessages } from "./privacy-messages.ts";
import { breachQuery } from "./queries.ts";
import styles from "./rights.module.css";

/** One breach: the clock, the facts, and what must still be decided. */
export function BreachSection() {
  const m = useMessages(privacyMessages).breach;
  const { breachId } = useParams({ from: "/work/privacy/datalekken/$breachId" });
  const manages = useCan("breach.manage");
  const found = useQuery({ ...breachQuery(breachId), enabled: manages });
  if (!manages) return <NoAccessState />;
  if (found.isPending) return <LoadingState rows={6} />;
  if (found.isError) {
    return <ErrorState error={found.error} onRetry={() => void found.refetch()} isScreen />;
  }
  const { body: breach, etag } = found.data;
  return (
    <section aria-labelledby="breach-title" className={styles.section}>
      <Link to="/privacy/datalekken">{m.back}</Link>
      <div className={styles.head}>
        <h2 id="breach-title">{m.detail(breach.number)}</h2>
        <BreachClock breach={breach} />
      </div>
      <Facts breach={breach} />
      {breach.allowedActions.length > 0 ? (
        <BreachSteps key={breach.version} breach={breach} etag={etag} />
      ) : null}
    </section>
  );
}

function Facts({ breach }: { breach: BreachDetail }) {
  return <DescriptionList items={useFactsOf(breach)} />;
}

function useFactsOf(breach: BreachDetail): readonly Description[] {
  const m = useMessages(privacyMessages).breach;
  const format = useFormat();
  const fact = (term: string, text: string | null | undefined, isPrivate = false) =>
    text ? [{ term, description: text, isPrivate }] : [];
  const answer = (said: string | null, reason: string | null) =>
    said === null ? null : m.reasonOf(said, reason ?? "");
  const told = breach.people === null ? null : breach.people === "told" ? m.tell.yes : m.tell.no;
  const reported =
    breach.authority === null
      ? null
      : breach.authority === "reported"
        ? m.authority.yes
        : m.authority.no;
  return [
    { term: m.columns.kind, description: m.kinds[breach.kind] },
    { term: m.facts2, description: breach.facts, isPrivate: true },
    { term: m.discoveredAt, description: format.moment(breach.discoveredAt) },
    { term: m.dueAt, description: format.moment(breach.reportDueAt) },
    {
      term: m.rule,
      description: (
        <>
          {breach.ruleSource}{" "}
          <ConfidenceBadge confidence={breach.confidence === "check" ? "check" : "verified"} />
        </>
      ),
    },
    ...fact(m.peopleCount, breach.peopleCount?.toString()),
    { term: m.reportedBy, description: breach.reportedBy },
    ...fact(m.columns.risk, breach.risk && answer(m.risks[breach.risk], breach.assessment)),
    ...fact(m.assess.measures, breach.measures),
    ...fact(m.authorityFact, answer(reported, breach.authorityReason)),
    ...fact(m.peopleFact, answer(told, breach.peopleReason)),
  ];
}
