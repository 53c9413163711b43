import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Form } from "../../ui/form.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useRepeatKey, useSubmit } from "../../ui/use-submit.ts";
import { useCan } from "../accounts/index.ts";
import { countWords } from "./count-words.ts";
import { previewQuery } from "./queries.ts";
import { prepareRun, type DueCase } from "./retention-api.ts";
import { retentionMessages } from "./retention-messages.ts";
import styles from "./rights.module.css";
import { RunsPart } from "./runs-part.tsx";

/** What may go, what goes, and what is gone. */
export function RetentionSection() {
  const manages = useCan("retention.manage");
  const approves = useCan("erasure.approve");
  if (!manages && !approves) return <NoAccessState />;
  return (
    <div className={styles.section}>
      <RunsPart />
      {manages ? <Preview /> : null}
    </div>
  );
}

function Preview() {
  const m = useMessages(retentionMessages).preview;
  return (
    <section aria-labelledby="preview-title" className={styles.section}>
      <h2 id="preview-title">{m.title}</h2>
      <p className={styles.intro}>{m.intro}</p>
      <DueCases />
    </section>
  );
}

function DueCases() {
  const m = useMessages(retentionMessages).preview;
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const list = useInfiniteQuery(previewQuery);
  const columns = useColumns();
  const { isBusy, errors, prepare } = usePreparing(keys, () => setKeys(new Set()));
  if (list.isPending) return <LoadingState rows={6} />;
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
    <Form errors={errors} onSubmit={() => void prepare()} aria-label={m.title}>
      <Table
        caption={m.caption}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.caseId}
        rowName={(row) => m.choose(row.number)}
        selection={{ keys, onChange: setKeys }}
      />
      <div className={styles.foot}>
        <Button type="submit" variant="danger" busy={isBusy}>
          {m.prepare(keys.size)}
        </Button>
        {list.hasNextPage ? (
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {m.more}
          </Button>
        ) : null}
      </div>
    </Form>
  );
}

function usePreparing(keys: ReadonlySet<string>, done: () => void) {
  const m = useMessages(retentionMessages).preview;
  const queryClient = useQueryClient();
  const keyFor = useRepeatKey();
  const { isBusy, errors, run } = useSubmit();
  const prepare = () =>
    run(keys.size === 0 ? [{ name: "", message: m.none }] : [], async () => {
      const caseIds = [...keys].sort();
      await prepareRun(caseIds, keyFor(caseIds));
      done();
      await queryClient.invalidateQueries({ queryKey: ["rights", "list"] });
      showToast(m.prepared);
    });
  return { isBusy, errors, prepare };
}

function useColumns(): readonly Column<DueCase>[] {
  const m = useMessages(retentionMessages);
  const format = useFormat();
  return [
    { id: "number", header: m.preview.columns.number, tight: true, cell: (row) => row.number },
    {
      id: "until",
      header: m.preview.columns.until,
      tight: true,
      cell: (row) => (row.keepUntil === null ? m.unknown : format.day(row.keepUntil)),
    },
    {
      id: "why",
      header: m.preview.columns.why,
      cell: (row) =>
        row.missing.length > 0
          ? row.missing.map((one) => m.missing[one]).join(" ")
          : format.list(row.reasons.map((one) => m.regimes[one.regime])),
    },
    {
      id: "what",
      header: m.preview.columns.what,
      cell: (row) => format.list(countWords(row.counts, m)),
    },
    { id: "state", header: m.preview.columns.state, cell: (row) => <State row={row} /> },
  ];
}

function State({ row }: { row: DueCase }) {
  const m = useMessages(retentionMessages).preview;
  if (row.isReady) return <Badge tone="success">{m.ready}</Badge>;
  if (row.holds > 0) return <Badge tone="warning">{m.held}</Badge>;
  return <Badge>{m.waits}</Badge>;
}
