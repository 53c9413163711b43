import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMessages } from "../../i18n/messages.ts";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { CallLink } from "../../ui/call-link.tsx";
import { Form } from "../../ui/form.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import {
  involvementsQuery,
  lookUpInvolvements,
  undoMerger,
  type Involvements,
} from "./care-api.ts";
import { careMessages } from "./care-messages.ts";
import type { CaseDetail } from "./case-api.ts";
import styles from "./client-card.module.css";

/** Whether another organisation is involved with the client, whom to contact, and merged cases. */
export function InvolvementsCard({ file }: { file: CaseDetail }) {
  const m = useMessages(careMessages).others;
  const { data } = useQuery(involvementsQuery(file.id));
  if (!data || (!data.mayLookUp && data.items.length === 0 && data.mergers.length === 0)) {
    return null;
  }
  return (
    <section aria-labelledby="others-title" className={styles.card}>
      <div className={styles.head}>
        <h2 id="others-title">{m.title}</h2>
      </div>
      {data.items.length === 0 ? <p>{m.none}</p> : null}
      {data.items.map((other) => (
        <Banner
          key={other.organisationId}
          tone="info"
          title={m.found(other.organisationName)}
          actions={
            other.phone ? <CallLink number={other.phone}>{other.phone}</CallLink> : undefined
          }
        >
          {m.contact}
        </Banner>
      ))}
      <Mergers file={file} mergers={data.mergers} />
      {data.mayLookUp && file.client ? <LookUp file={file} left={data.lookupsLeft} /> : null}
    </section>
  );
}

function LookUp({ file, left }: { file: CaseDetail; left: number }) {
  const m = useMessages(careMessages).others;
  const queryClient = useQueryClient();
  const { isBusy, errors, run } = useSubmit();
  const look = () =>
    run([], async () => {
      await lookUpInvolvements(file.id);
      await queryClient.invalidateQueries(involvementsQuery(file.id));
      showToast(m.looked);
    });
  return (
    <Form errors={errors} onSubmit={() => void look()}>
      <div className={styles.actions}>
        <Button type="submit" size="sm" icon="search" busy={isBusy}>
          {m.look}
        </Button>
        <span>{m.left(left)}</span>
      </div>
    </Form>
  );
}

function Mergers({ file, mergers }: { file: CaseDetail; mergers: Involvements["mergers"] }) {
  const m = useMessages(careMessages).others;
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries(involvementsQuery(file.id));
  const { isBusy, run } = useSubmit({ refresh });
  const undo = (merger: Involvements["mergers"][number]) =>
    run([], async () => {
      await undoMerger(file.id, merger);
      await refresh();
    });
  return mergers.map((merger) => (
    <Banner
      key={merger.id}
      tone="neutral"
      title={(merger.direction === "into" ? m.goesOn : m.takenIn)(
        `${merger.pseudonym} (${merger.number})`,
      )}
      actions={
        file.allowedActions.includes("move-phase") ? (
          <Button size="sm" busy={isBusy} onClick={() => void undo(merger)}>
            {m.undo}
          </Button>
        ) : undefined
      }
    >
      <p data-private="">{merger.reason}</p>
    </Banner>
  ));
}
