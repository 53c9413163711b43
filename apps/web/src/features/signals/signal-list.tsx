import { useInfiniteQuery } from "@tanstack/react-query";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { useArrivals } from "./arrivals.ts";
import { EmptySignals } from "./empty-signals.tsx";
import { listMessages } from "./list-messages.ts";
import type { SignalFilter } from "./signal-api.ts";
import styles from "./signal-list.module.css";
import { signalListQuery } from "./signal-queries.ts";
import { SignalTable } from "./signal-table.tsx";

/**
 * The signals of a filter, page by page. Stays up to date by itself: rows keep their place and
 * focus, and what came in is marked and announced.
 */
export function SignalList({ filter }: { filter: SignalFilter }) {
  const m = useMessages(listMessages).list;
  const list = useInfiniteQuery(signalListQuery(filter));
  const rows = list.data?.pages.flatMap((page) => page.items);
  const arrivals = useArrivals(
    `${filter.view} ${filter.status}`,
    rows?.map((row) => row.id),
  );
  if (list.isPending) return <LoadingState />;
  if (list.isError && !rows) {
    return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  }
  if (!rows || rows.length === 0) return <EmptySignals filter={filter} />;
  return (
    <div className={styles.list} data-view={filter.view}>
      <VisuallyHidden>
        <span role="status">{arrivals.count > 0 ? m.arrived(arrivals.count) : ""}</span>
      </VisuallyHidden>
      <SignalTable view={filter.view} rows={rows} fresh={arrivals.fresh} />
      <div className={styles.foot}>
        <span>{list.hasNextPage ? m.shownMore(rows.length) : m.shown(rows.length)}</span>
        {list.hasNextPage ? (
          <Button
            size="sm"
            icon="chevron-down"
            busy={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            {m.more}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
