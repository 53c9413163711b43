import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { useCan } from "../accounts/index.ts";
import type { BreachLine } from "./breach-api.ts";
import { BreachClock } from "./breach-clock.tsx";
import { privacyMessages } from "./privacy-messages.ts";
import { breachesQuery } from "./queries.ts";
import styles from "./rights.module.css";

/** The breach register with every running clock. */
export function BreachesSection() {
  const m = useMessages(privacyMessages);
  if (!useCan("breach.manage")) return <NoAccessState />;
  return (
    <section aria-labelledby="breaches-title" className={styles.section}>
      <h2 id="breaches-title">{m.breaches}</h2>
      <Lines />
    </section>
  );
}

function Lines() {
  const m = useMessages(privacyMessages).breach;
  const list = useInfiniteQuery(breachesQuery);
  const columns = useColumns();
  if (list.isPending) return <LoadingState rows={4} />;
  if (list.isError && !list.data) {
    return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  }
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (rows.length === 0) {
    return (
      <EmptyState icon="success" title={m.empty}>
        {m.emptyWhy}
      </EmptyState>
    );
  }
  return (
    <>
      <Table
        caption={m.caption}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        open={(row, content) => (
          <Link to="/privacy/datalekken/$breachId" params={{ breachId: row.id }} data-row-link>
            {content}
          </Link>
        )}
      />
      {list.hasNextPage ? (
        <div className={styles.foot}>
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {m.more}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function useColumns(): readonly Column<BreachLine>[] {
  const m = useMessages(privacyMessages).breach;
  return [
    { id: "number", header: m.columns.number, tight: true, cell: (row) => row.number },
    { id: "kind", header: m.columns.kind, cell: (row) => m.kinds[row.kind] },
    { id: "clock", header: m.columns.clock, cell: (row) => <BreachClock breach={row} /> },
    {
      id: "risk",
      header: m.columns.risk,
      cell: (row) => (row.risk === null ? "" : m.risks[row.risk]),
    },
    {
      id: "state",
      header: m.columns.state,
      cell: (row) => <Badge>{row.closedAt === null ? m.states.open : m.states.closed}</Badge>,
    },
  ];
}
