import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { Segments } from "../../ui/section-nav.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { useCan } from "../accounts/index.ts";
import { privacyMessages } from "./privacy-messages.ts";
import { registerQuery } from "./queries.ts";
import { requestMessages } from "./request-messages.ts";
import { RequestDue, RequestStatus } from "./request-status.tsx";
import type { RequestLine } from "./rights-api.ts";
import styles from "./rights.module.css";

/** The register of requests of the organisation: days and outcomes. */
export function RegisterSection() {
  const m = useMessages(privacyMessages).register;
  const [state, setState] = useState<"open" | "settled">("open");
  if (!useCan("rights.register")) return <NoAccessState />;
  return (
    <section aria-labelledby="register-title" className={styles.section}>
      <div className={styles.head}>
        <h2 id="register-title">{m.title}</h2>
        <Segments
          label={m.filter}
          value={state}
          onChange={setState}
          segments={[
            { value: "open", label: m.open },
            { value: "settled", label: m.settled },
          ]}
        />
      </div>
      <p className={styles.intro}>{m.intro}</p>
      <Lines state={state} />
    </section>
  );
}

function Lines({ state }: { state: "open" | "settled" }) {
  const m = useMessages(privacyMessages).register;
  const words = useMessages(requestMessages);
  const list = useInfiniteQuery(registerQuery(state));
  const columns = useColumns();
  if (list.isPending) return <LoadingState rows={6} />;
  if (list.isError && !list.data) {
    return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  }
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (rows.length === 0) {
    return (
      <EmptyState icon="document" title={m.empty}>
        {m.emptyWhy}
      </EmptyState>
    );
  }
  return (
    <>
      <Table caption={words.caption} columns={columns} rows={rows} rowKey={(row) => row.id} />
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

function useColumns(): readonly Column<RequestLine>[] {
  const m = useMessages(requestMessages);
  const gone = useMessages(privacyMessages).register.gone;
  const format = useFormat();
  return [
    { id: "number", header: m.columns.number, tight: true, cell: (row) => row.number },
    { id: "file", header: m.columns.file, tight: true, cell: (row) => row.caseNumber ?? gone },
    {
      id: "kind",
      header: m.columns.kind,
      cell: (row) => `${m.kinds[row.kind]} (${m.laws[row.law]})`,
    },
    {
      id: "received",
      header: m.columns.received,
      tight: true,
      cell: (row) => format.day(row.receivedOn),
    },
    { id: "due", header: m.columns.due, cell: (row) => <RequestDue request={row} /> },
    { id: "status", header: m.columns.status, cell: (row) => <RequestStatus request={row} /> },
  ];
}
