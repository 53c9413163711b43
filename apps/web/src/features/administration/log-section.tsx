import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge, type Tone } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { Segments } from "../../ui/section-nav.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { useCan } from "../accounts/index.ts";
import { useCodeList } from "../regions/index.ts";
import type { AuditEvent, Outcome } from "./administration-api.ts";
import styles from "./administration.module.css";
import { eventMessages } from "./event-messages.ts";
import { eventWords } from "./event-words.ts";
import { administrationMessages } from "./messages.ts";
import { auditListQuery } from "./queries.ts";

/** The log of the organisation for the privacy officer: who did what, also what was refused. */
export function LogSection() {
  const m = useMessages(administrationMessages).audit;
  const [outcome, setOutcome] = useState<Outcome | "all">("all");
  if (!useCan("audit.read")) return <NoAccessState />;
  return (
    <section aria-labelledby="audit-title" className={styles.section}>
      <div className={styles.head}>
        <h2 id="audit-title">{m.title}</h2>
        <Segments
          label={m.filter}
          value={outcome}
          onChange={setOutcome}
          segments={[
            { value: "all", label: m.outcomes.all },
            { value: "denied", label: m.outcomes.denied },
            { value: "failed", label: m.outcomes.failed },
          ]}
        />
      </div>
      <p className={styles.intro}>{m.intro}</p>
      <Lines outcome={outcome === "all" ? undefined : outcome} />
    </section>
  );
}

function Lines({ outcome }: { outcome: Outcome | undefined }) {
  const m = useMessages(administrationMessages);
  const list = useInfiniteQuery(auditListQuery(outcome));
  const columns = useColumns();
  if (list.isPending) return <LoadingState rows={10} />;
  if (list.isError && !list.data) {
    return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  }
  const lines = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (lines.length === 0) {
    return (
      <EmptyState icon="document" title={m.audit.empty}>
        {m.audit.emptyWhy}
      </EmptyState>
    );
  }
  return (
    <>
      <Table caption={m.audit.caption} columns={columns} rows={lines} rowKey={(line) => line.id} />
      <div className={styles.foot}>
        {list.hasNextPage ? (
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {m.more}
          </Button>
        ) : null}
        <span role="status">{m.audit.count(lines.length)}</span>
      </div>
    </>
  );
}

const tones: Readonly<Record<string, Tone>> = { denied: "warning", failed: "danger" };

function useColumns(): readonly Column<AuditEvent>[] {
  const m = useMessages(administrationMessages).audit;
  const format = useFormat();
  const purposes = useCodeList("purpose");
  const roles = useCodeList("role");
  const words = useMessages(eventMessages);
  const outcomes: Readonly<Record<string, string>> = {
    denied: m.denied,
    failed: m.failed,
  };
  return [
    {
      id: "at",
      header: m.columns.at,
      tight: true,
      cell: (line) => <time dateTime={line.at}>{format.moment(line.at)}</time>,
    },
    { id: "who", header: m.columns.who, cell: (line) => line.who || m.system },
    { id: "role", header: m.columns.role, cell: (line) => roles.labelOf(line.role) },
    {
      id: "what",
      header: m.columns.what,
      cell: (line) => <span title={line.event}>{eventWords(line.event, words)}</span>,
    },
    { id: "purpose", header: m.columns.purpose, cell: (line) => purposes.labelOf(line.purpose) },
    {
      id: "outcome",
      header: m.columns.outcome,
      cell: (line) => (
        <span className={styles.marks}>
          {line.outcome === "success" ? (
            m.success
          ) : (
            <Badge tone={tones[line.outcome] ?? "neutral"}>
              {outcomes[line.outcome] ?? line.outcome}
            </Badge>
          )}
          {line.emergency ? (
            <Badge tone="danger" icon="danger">
              {m.emergency}
            </Badge>
          ) : null}
        </span>
      ),
    },
    {
      id: "dossier",
      header: m.columns.dossier,
      cell: (line) => (
        <span className={styles.code} title={line.dossier ?? undefined}>
          {line.dossier?.slice(-8) ?? m.noDossier}
        </span>
      ),
    },
  ];
}
