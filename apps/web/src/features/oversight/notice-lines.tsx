import { useInfiniteQuery } from "@tanstack/react-query";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge, type Tone } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { useEventWords } from "../administration/index.ts";
import { useCodeList } from "../regions/index.ts";
import type { NoticeLine } from "./oversight-api.ts";
import { oversightMessages } from "./oversight-messages.ts";
import styles from "./oversight.module.css";
import { noticeLinesQuery } from "./queries.ts";

/** The lines of the log behind a notice; no client and nothing of a dossier. */
export function NoticeLines({ noticeId }: { noticeId: string }) {
  const m = useMessages(oversightMessages);
  const list = useInfiniteQuery(noticeLinesQuery(noticeId));
  const columns = useColumns();
  const lines = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section aria-labelledby="lines-title" className={styles.section}>
      <h2 id="lines-title">{m.log.title}</h2>
      {list.isPending ? <LoadingState rows={6} /> : null}
      {list.isError && !list.data ? (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      ) : null}
      {lines.length > 0 ? (
        <Table caption={m.log.caption} columns={columns} rows={lines} rowKey={(line) => line.id} />
      ) : null}
      <div className={styles.foot}>
        {list.hasNextPage ? (
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {m.more}
          </Button>
        ) : null}
        <span role="status">{list.isPending ? null : m.lines(lines.length)}</span>
      </div>
    </section>
  );
}

const tones: Readonly<Record<string, Tone>> = { denied: "warning", failed: "danger" };

function useColumns(): readonly Column<NoticeLine>[] {
  const m = useMessages(oversightMessages).log;
  const format = useFormat();
  const purposes = useCodeList("purpose");
  const wordsOf = useEventWords();
  const results: Readonly<Record<string, string>> = { denied: m.denied, failed: m.failed };
  return [
    {
      id: "at",
      header: m.at,
      tight: true,
      cell: (line) => <time dateTime={line.at}>{format.moment(line.at)}</time>,
    },
    { id: "what", header: m.what, cell: (line) => wordsOf(line.event) },
    { id: "purpose", header: m.purpose, cell: (line) => purposes.labelOf(line.purpose) },
    {
      id: "result",
      header: m.result,
      cell: (line) => (
        <>
          {line.outcome === "success" ? (
            m.success
          ) : (
            <Badge tone={tones[line.outcome] ?? "neutral"}>
              {results[line.outcome] ?? line.outcome}
            </Badge>
          )}
          {line.emergency ? <Badge tone="info">{m.emergency}</Badge> : null}
        </>
      ),
    },
    {
      id: "dossier",
      header: m.dossier,
      cell: (line) => (
        <span className={styles.code} title={line.dossier ?? undefined}>
          {line.dossier?.slice(-8) ?? m.noDossier}
        </span>
      ),
    },
  ];
}
