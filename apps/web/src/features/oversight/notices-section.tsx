import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { FilterChips } from "../../ui/chip.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { FilterMenu } from "../../ui/filter-menu.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { Segments } from "../../ui/section-nav.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { useCan } from "../accounts/index.ts";
import { choicesOf, useCodeList } from "../regions/index.ts";
import { filterOf, type NoticeSearch } from "./notice-search.ts";
import type { Notice } from "./oversight-api.ts";
import { oversightMessages } from "./oversight-messages.ts";
import styles from "./oversight.module.css";
import { noticeListQuery } from "./queries.ts";

/** Unusual access in the organisation, for the privacy officer. */
export function NoticesSection() {
  const m = useMessages(oversightMessages);
  const search = useSearch({ from: "/work/beheer/toezicht" });
  if (!useCan("oversight.handle")) return <NoAccessState />;
  return (
    <section aria-labelledby="oversight-title" className={styles.section}>
      <div className={styles.head}>
        <h2 id="oversight-title">{m.title}</h2>
        <Filters search={search} />
      </div>
      <p className={styles.intro}>{m.intro}</p>
      <Notices search={search} />
    </section>
  );
}

function Filters({ search }: { search: NoticeSearch }) {
  const m = useMessages(oversightMessages);
  const navigate = useNavigate({ from: "/beheer/toezicht" });
  const rules = useCodeList("oversight-rule");
  const go = (next: NoticeSearch) => void navigate({ search: next, replace: true });
  const { toon, soort } = search;
  return (
    <FilterChips label={m.show}>
      <Segments
        label={m.show}
        value={toon ?? "open"}
        onChange={(next) =>
          go({ ...(next === "open" ? {} : { toon: next }), ...(soort ? { soort } : {}) })
        }
        segments={[
          { value: "open", label: m.views.open },
          { value: "mijn", label: m.views.mine },
          { value: "afgesloten", label: m.views.closed },
          { value: "alles", label: m.views.all },
        ]}
      />
      <FilterMenu
        label={m.rule}
        value={soort}
        onChange={(next) => go({ ...(toon ? { toon } : {}), ...(next ? { soort: next } : {}) })}
        options={choicesOf(rules.items)}
      />
    </FilterChips>
  );
}

function Notices({ search }: { search: NoticeSearch }) {
  const m = useMessages(oversightMessages);
  const list = useInfiniteQuery(noticeListQuery(filterOf(search)));
  const columns = useColumns();
  if (list.isPending) return <LoadingState rows={6} />;
  if (list.isError && !list.data) {
    return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  }
  const notices = list.data?.pages.flatMap((page) => page.items) ?? [];
  const counts = list.data?.pages[0]?.counts;
  if (notices.length === 0) {
    const isNarrowed = search.toon !== undefined || search.soort !== undefined;
    return (
      <EmptyState icon="eye" title={isNarrowed ? m.emptyHere : m.empty}>
        {isNarrowed ? m.emptyHereWhy : m.emptyWhy}
      </EmptyState>
    );
  }
  return (
    <>
      <Table
        caption={m.caption}
        columns={columns}
        rows={notices}
        rowKey={(notice) => notice.id}
        open={(notice, content) => (
          <Link data-row-link to="/beheer/toezicht/$noticeId" params={{ noticeId: notice.id }}>
            {content}
          </Link>
        )}
      />
      <div className={styles.foot}>
        {list.hasNextPage ? (
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {m.more}
          </Button>
        ) : null}
        <span role="status">{m.shown(notices.length)}</span>
        {counts ? <span>{m.counts(counts.open, counts.mine)}</span> : null}
      </div>
    </>
  );
}

function useColumns(): readonly Column<Notice>[] {
  const m = useMessages(oversightMessages);
  const format = useFormat();
  const rules = useCodeList("oversight-rule");
  const outcomes = useCodeList("oversight-outcome");
  return [
    { id: "what", header: m.columns.what, cell: (notice) => rules.labelOf(notice.rule) },
    { id: "who", header: m.columns.who, cell: (notice) => notice.who },
    {
      id: "day",
      header: m.columns.day,
      tight: true,
      cell: (notice) => <time dateTime={notice.day}>{format.day(notice.day)}</time>,
    },
    {
      id: "count",
      header: m.columns.count,
      cell: (notice) => `${m.lines(notice.lineCount)}, ${m.dossiers(notice.dossierCount)}`,
    },
    {
      id: "state",
      header: m.columns.state,
      cell: ({ status, assignedTo, outcome }) =>
        status === "closed" ? (
          <Badge tone="neutral">{outcomes.labelOf(outcome ?? "")}</Badge>
        ) : (
          <Badge tone="accent">{assignedTo ? m.withOfficer(assignedTo.name) : m.open}</Badge>
        ),
    },
  ];
}
