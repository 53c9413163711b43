import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ApiProblem } from "../../../api/problem.ts";
import { useFormat, useMessages } from "../../../i18n/messages.ts";
import { Banner } from "../../../ui/banner.tsx";
import { Button } from "../../../ui/button.tsx";
import { ErrorState } from "../../../ui/error-state.tsx";
import { showToast } from "../../../ui/toast-store.ts";
import { startTriage, type SignalDetail } from "../signal-api.ts";
import { DecisionForm } from "./decision-form.tsx";
import { decisionMessages } from "./decision-messages.ts";
import styles from "./triage.module.css";

type DecisionPartProps = { signal: SignalDetail; etag: string };

/** Id of the part where somebody acts. */
export const decisionId = "signal-decision";

/** Take the signal in hand, then decide; only what the server allows is offered. */
export function DecisionPart({ signal, etag }: DecisionPartProps) {
  const m = useMessages(decisionMessages);
  const format = useFormat();
  const { allowedActions, status, takenBy } = signal;
  if (status === "decided") return null;
  if (allowedActions.includes("start-triage")) return <TakePart signal={signal} etag={etag} />;
  if (allowedActions.includes("decide")) return <DecisionForm signal={signal} etag={etag} />;
  return (
    <Banner tone="info" icon="person">
      {m.otherHands(takenBy?.name || m.colleague, takenBy?.at ? format.moment(takenBy.at) : "")}
    </Banner>
  );
}

function TakePart({ signal, etag }: DecisionPartProps) {
  const m = useMessages(decisionMessages);
  const queryClient = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const refresh = () =>
    queryClient.invalidateQueries({
      predicate: ({ queryKey }) => queryKey[0] === "signals" || queryKey[0] === "today",
    });
  const take = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      await startTriage(signal.id, etag);
      showToast(m.taken);
    } catch (error) {
      // A colleague was first: the refreshed page tells it better than an error.
      const wasFirst =
        error instanceof ApiProblem && (error.kind === "stale" || error.status === 409);
      if (!wasFirst) setFailure(error);
    } finally {
      await refresh();
      setBusy(false);
    }
  };
  return (
    <section id={decisionId} className={styles.decision} aria-label={m.title} data-print="no">
      <div className={styles.take}>
        <Button variant="primary" icon="check" busy={isBusy} onClick={() => void take()}>
          {m.take}
        </Button>
        <p>{m.takeHint}</p>
      </div>
      {failure === undefined ? null : <ErrorState error={failure} />}
    </section>
  );
}
