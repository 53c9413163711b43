import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { useCodeList } from "../regions/index.ts";
import { PrintViewings } from "./print-viewings.tsx";
import { viewingsQuery } from "./queries.ts";
import type { Viewing, ViewingFilter } from "./rights-api.ts";
import { rightsMessages } from "./rights-messages.ts";
import styles from "./rights.module.css";
import { ViewingFilters } from "./viewing-filters.tsx";

type ViewingsPartProps = {
  caseId: string;
  /** Languages of the client, to propose one for the paper. */
  languages: readonly string[] | undefined;
};

const none: readonly string[] = [];

/** Who saw what in a dossier, filtered and printable. */
export function ViewingsPart({ caseId, languages }: ViewingsPartProps) {
  const m = useMessages(rightsMessages).viewings;
  const [filter, setFilter] = useState<ViewingFilter>({});
  return (
    <>
      <p className={styles.intro}>{m.intro}</p>
      <PrintViewings caseId={caseId} filter={filter} languages={languages ?? none} />
      <ViewingFilters caseId={caseId} filter={filter} onChange={setFilter} />
      <Lines caseId={caseId} filter={filter} />
    </>
  );
}

function Lines({ caseId, filter }: { caseId: string; filter: ViewingFilter }) {
  const m = useMessages(rightsMessages).viewings;
  const list = useInfiniteQuery(viewingsQuery(caseId, filter));
  const columns = useColumns();
  if (list.isPending) return <LoadingState rows={8} />;
  if (list.isError && !list.data) {
    return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  }
  const lines = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (lines.length === 0) {
    return (
      <EmptyState icon="eye" title={m.empty}>
        {m.emptyWhy}
      </EmptyState>
    );
  }
  return (
    <>
      <Table caption={m.caption} columns={columns} rows={lines} rowKey={(line) => line.id} />
      <div className={styles.foot} data-print="no">
        {list.hasNextPage ? (
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {m.more}
          </Button>
        ) : null}
        <span role="status">{m.count(lines.length)}</span>
      </div>
    </>
  );
}

function useColumns(): readonly Column<Viewing>[] {
  const m = useMessages(rightsMessages).viewings;
  const format = useFormat();
  const purposes = useCodeList("purpose");
  return [
    {
      id: "at",
      header: m.columns.at,
      tight: true,
      cell: (line) => <time dateTime={line.at}>{format.moment(line.at)}</time>,
    },
    {
      id: "who",
      header: m.columns.who,
      cell: (line) => (
        <span className={styles.cell}>
          {line.who}
          <small>{[line.role, line.organisation].filter(Boolean).join(", ")}</small>
        </span>
      ),
    },
    {
      id: "what",
      header: m.columns.what,
      cell: (line) => (
        <>
          {line.what}{" "}
          {line.outcome === "success" ? null : (
            <Badge tone="warning" icon="lock">
              {line.outcome === "denied" ? m.denied : m.failed}
            </Badge>
          )}
          {line.emergency ? (
            <Badge tone="danger" icon="danger">
              {m.urgent}
            </Badge>
          ) : null}
        </>
      ),
    },
    {
      id: "why",
      header: m.columns.why,
      cell: (line) => (line.purpose ? purposes.labelOf(line.purpose) : ""),
    },
    {
      id: "basis",
      header: m.columns.basis,
      cell: (line) =>
        line.agreement === null
          ? m.bases[line.basis]
          : m.clauses(line.agreement, format.list(line.clauses.map(String))),
    },
  ];
}
