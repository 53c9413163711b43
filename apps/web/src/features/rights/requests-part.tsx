import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { requestsQuery } from "./queries.ts";
import { RequestForm } from "./request-form.tsx";
import { requestMessages } from "./request-messages.ts";
import { RequestDue, RequestStatus } from "./request-status.tsx";
import type { RequestLine } from "./rights-api.ts";
import styles from "./rights.module.css";

/** Requests of the client in this case, with their terms. */
export function RequestsPart({ caseId }: { caseId: string }) {
  const m = useMessages(requestMessages);
  const [isAdding, setAdding] = useState(false);
  const list = useQuery(requestsQuery(caseId));
  const columns = useColumns();
  if (list.isPending) return <LoadingState rows={4} />;
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  const add = (
    <Button icon="plus" onClick={() => setAdding(true)}>
      {m.add}
    </Button>
  );
  const isEmpty = list.data.length === 0;
  return (
    <>
      {isAdding ? <RequestForm caseId={caseId} onClose={() => setAdding(false)} /> : null}
      {isAdding || isEmpty ? null : <div className={styles.actions}>{add}</div>}
      {isEmpty && !isAdding ? (
        <EmptyState icon="document" title={m.empty} action={add}>
          {m.emptyWhy}
        </EmptyState>
      ) : null}
      {isEmpty ? null : (
        <Table
          caption={m.caption}
          columns={columns}
          rows={list.data}
          rowKey={(request) => request.id}
          open={(request, content) => (
            <Link
              to="/casussen/$caseId/rechten/$requestId"
              params={{ caseId, requestId: request.id }}
              data-row-link
            >
              {content}
            </Link>
          )}
        />
      )}
    </>
  );
}

function useColumns(): readonly Column<RequestLine>[] {
  const m = useMessages(requestMessages);
  const format = useFormat();
  return [
    { id: "number", header: m.columns.number, tight: true, cell: (request) => request.number },
    {
      id: "kind",
      header: m.columns.kind,
      cell: (request) => (
        <span className={styles.cell}>
          {m.kinds[request.kind]}
          <small>
            {request.controller === null
              ? m.laws[request.law]
              : m.forController(request.controller)}
          </small>
        </span>
      ),
    },
    {
      id: "received",
      header: m.columns.received,
      tight: true,
      cell: (request) => format.day(request.receivedOn),
    },
    { id: "due", header: m.columns.due, cell: (request) => <RequestDue request={request} /> },
    {
      id: "status",
      header: m.columns.status,
      cell: (request) => <RequestStatus request={request} />,
    },
  ];
}
