import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge, type Tone } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { saveFile } from "../cases/index.ts";
import { ApproveRunDialog } from "./approve-run-dialog.tsx";
import { runsQuery } from "./queries.ts";
import { getProof, settleRun, type Run } from "./retention-api.ts";
import { retentionMessages } from "./retention-messages.ts";
import styles from "./rights.module.css";

const tones: Readonly<Record<Run["status"], Tone>> = {
  prepared: "warning",
  approved: "info",
  done: "success",
  cancelled: "neutral",
};

/** Runs that destroy dossiers: prepared, approved by a second person, done. */
export function RunsPart() {
  const m = useMessages(retentionMessages).runs;
  const runs = useQuery(runsQuery);
  const [approving, setApproving] = useState<Run>();
  const [failure, setFailure] = useState<unknown>();
  const columns = useColumns(setApproving, setFailure);
  return (
    <section aria-labelledby="runs-title" className={styles.section}>
      <h2 id="runs-title">{m.title}</h2>
      {failure === undefined ? null : <ErrorState error={failure} />}
      {runs.isPending ? <LoadingState rows={3} /> : null}
      {runs.isError ? <ErrorState error={runs.error} onRetry={() => void runs.refetch()} /> : null}
      {runs.data?.length === 0 ? (
        <EmptyState icon="trash" title={m.empty}>
          {m.emptyWhy}
        </EmptyState>
      ) : null}
      {runs.data && runs.data.length > 0 ? (
        <Table caption={m.caption} columns={columns} rows={runs.data} rowKey={(run) => run.id} />
      ) : null}
      <ApproveRunDialog run={approving} onClose={() => setApproving(undefined)} />
    </section>
  );
}

function useColumns(
  onApprove: (run: Run) => void,
  onFailure: (error: unknown) => void,
): readonly Column<Run>[] {
  const m = useMessages(retentionMessages).runs;
  const format = useFormat();
  const columns: readonly Column<Run>[] = [
    { id: "when", header: m.columns.when, cell: (run) => format.moment(run.preparedAt) },
    {
      id: "cases",
      header: m.columns.cases,
      cell: (run) =>
        `${run.status === "done" ? m.result(run.erased, run.skipped) : run.cases}${
          run.ground === "request" ? ` (${m.request})` : ""
        }`,
    },
    {
      id: "by",
      header: m.columns.by,
      cell: (run) => [run.preparedBy, run.approvedBy].filter(Boolean).join(", "),
    },
    {
      id: "state",
      header: m.columns.state,
      cell: (run) => <Badge tone={tones[run.status]}>{m.states[run.status]}</Badge>,
    },
    {
      id: "what",
      header: m.columns.what,
      cell: (run) => <RunActions run={run} onApprove={onApprove} onFailure={onFailure} />,
    },
  ];
  return columns;
}

type ActionProps = {
  run: Run;
  onApprove: (run: Run) => void;
  onFailure: (error: unknown) => void;
};

function RunActions({ run, onApprove, onFailure }: ActionProps) {
  const m = useMessages(retentionMessages).runs;
  const queryClient = useQueryClient();
  const guarded = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      onFailure(error);
    }
  };
  const cancel = async () => {
    await settleRun(run, "cancel");
    await queryClient.invalidateQueries({ queryKey: ["rights", "list"] });
    showToast(m.cancelled);
  };
  const proof = async () => {
    const signed = await getProof(run.id);
    saveFile(new Blob([JSON.stringify(signed, null, 2)]), m.proofFile);
  };
  return (
    <div className={styles.actions}>
      {run.allowedActions.includes("approve") ? (
        <Button size="sm" onClick={() => onApprove(run)}>
          {m.approve}
        </Button>
      ) : null}
      {run.allowedActions.includes("cancel") ? (
        <Button size="sm" variant="quiet" onClick={() => void guarded(cancel)}>
          {m.cancel}
        </Button>
      ) : null}
      {run.allowedActions.includes("read-proof") ? (
        <Button size="sm" icon="download" onClick={() => void guarded(proof)}>
          {m.proof}
        </Button>
      ) : null}
    </div>
  );
}
