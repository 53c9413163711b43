import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { api, bodyOf } from "../../api/client.ts";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { Screen } from "../../ui/screen.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { useCan } from "../accounts/index.ts";
import type { AgreementSummary } from "./agreements-api.ts";
import { lifeMessages } from "./life-messages.ts";
import { StatusBadge } from "./status-badge.tsx";

const listQuery = {
  queryKey: ["agreements", "list", "screen"],
  queryFn: ({ signal }: { signal: AbortSignal }) => bodyOf(api.GET("/agreements", { signal })),
};

/** The agreements of the region, with their state. */
export function AgreementsScreen() {
  const m = useMessages(lifeMessages);
  const { data, error, isPending, refetch } = useQuery(listQuery);
  const mayDraft = useCan("agreement.manage");
  const create = mayDraft ? (
    <LinkButton to="/afspraken/nieuw" variant="primary" icon="plus">
      {m.create}
    </LinkButton>
  ) : null;
  return (
    <Screen title={m.title} intro={m.intro} actions={create}>
      {isPending ? <LoadingState rows={6} /> : null}
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} isScreen /> : null}
      {data ? <Agreements agreements={data.items} /> : null}
    </Screen>
  );
}

function Agreements({ agreements }: { agreements: readonly AgreementSummary[] }) {
  const m = useMessages(lifeMessages);
  const columns = useColumns();
  if (agreements.length === 0) {
    return (
      <EmptyState icon="document" title={m.none}>
        {m.noneWhy}
      </EmptyState>
    );
  }
  return (
    <Table
      caption={m.caption}
      columns={columns}
      rows={agreements}
      rowKey={({ id }) => id}
      open={({ id }, content) => (
        <Link to="/afspraken/$agreementId" params={{ agreementId: id }} data-row-link="">
          {content}
        </Link>
      )}
    />
  );
}

function useColumns(): readonly Column<AgreementSummary>[] {
  const m = useMessages(lifeMessages);
  const format = useFormat();
  return [
    {
      id: "title",
      header: m.columns.title,
      cell: ({ title, edition }) => (edition > 1 ? `${title} (${m.version(edition)})` : title),
    },
    { id: "kind", header: m.columns.kind, cell: ({ kind }) => m.kind[kind] },
    {
      id: "status",
      header: m.columns.status,
      cell: ({ status }) => <StatusBadge status={status} />,
    },
    {
      id: "parties",
      header: m.columns.parties,
      cell: ({ partyCount, signedCount }) => m.signed(signedCount, partyCount),
    },
    {
      id: "review",
      header: m.columns.review,
      tight: true,
      cell: ({ reviewOn }) => format.day(reviewOn),
    },
  ];
}
