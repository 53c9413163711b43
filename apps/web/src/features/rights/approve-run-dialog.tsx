import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Form } from "../../ui/form.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { uiMessages } from "../../ui/messages.ts";
import { showToast } from "../../ui/toast-store.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { runQuery, runsQuery } from "./queries.ts";
import { settleRun, type Run } from "./retention-api.ts";
import { retentionMessages } from "./retention-messages.ts";

const formId = "approve-run";

/** Shows the second person what goes, before the word that cannot be taken back. */
export function ApproveRunDialog(props: { run: Run | undefined; onClose: () => void }) {
  if (props.run === undefined) return null;
  return <OpenDialog run={props.run} onClose={props.onClose} />;
}

function OpenDialog({ run, onClose }: { run: Run; onClose: () => void }) {
  const m = useMessages(retentionMessages).runs;
  const cancel = useMessages(uiMessages).cancel;
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries(runsQuery);
  const submit = useSubmit({ refresh });
  const approve = () =>
    submit.run([], async () => {
      await settleRun(run, "approve");
      await refresh();
      onClose();
      showToast(m.approved);
    });
  return (
    <Dialog
      open
      onClose={onClose}
      title={m.dialogTitle}
      actions={
        <>
          <Button type="submit" form={formId} variant="danger" busy={submit.isBusy}>
            {m.confirm}
          </Button>
          <Button onClick={onClose}>{cancel}</Button>
        </>
      }
    >
      <Form id={formId} errors={submit.errors} onSubmit={() => void approve()}>
        <Banner tone="danger">{m.dialog}</Banner>
        <Dossiers destructionId={run.id} />
      </Form>
    </Dialog>
  );
}

function Dossiers({ destructionId }: { destructionId: string }) {
  const m = useMessages(retentionMessages).runs;
  const format = useFormat();
  const found = useQuery(runQuery(destructionId));
  if (found.isPending) return <LoadingState shape="text" rows={3} />;
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  return (
    <ul>
      {found.data.items.map((item) => (
        <li key={item.caseId}>
          {item.keepUntil === null
            ? m.asked(item.number ?? "")
            : m.keeps(item.number ?? "", format.day(item.keepUntil))}
        </li>
      ))}
    </ul>
  );
}
