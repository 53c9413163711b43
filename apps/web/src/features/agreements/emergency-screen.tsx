import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { Screen } from "../../ui/screen.tsx";
import { useCan } from "../accounts/index.ts";
import styles from "./agreement-screen.module.css";
import { EmergencyForm } from "./emergency-form.tsx";
import type { Emergency } from "./emergency-api.ts";
import { emergencyMessages } from "./emergency-messages.ts";
import { emergenciesQuery } from "./life-queries.ts";
import { ReviewDialog } from "./review-dialog.tsx";
import { StopEmergency } from "./stop-emergency.tsx";

/** Opening a case in an emergency, and what came of it. */
export function EmergencyScreen() {
  const m = useMessages(emergencyMessages);
  const mayUse = useCan("emergency.use");
  const { data, error, isPending, refetch } = useQuery(emergenciesQuery);
  return (
    <Screen title={m.title} intro={m.intro} width="reading">
      <div className={styles.stack}>
        {mayUse ? <EmergencyForm /> : null}
        {isPending ? <LoadingState rows={3} /> : null}
        {error && !data ? (
          <ErrorState error={error} onRetry={() => void refetch()} isScreen />
        ) : null}
        {data ? <Emergencies emergencies={data} /> : null}
      </div>
    </Screen>
  );
}

function Emergencies({ emergencies }: { emergencies: readonly Emergency[] }) {
  const m = useMessages(emergencyMessages);
  const [reviewing, setReviewing] = useState<Emergency>();
  if (emergencies.length === 0) {
    return (
      <EmptyState icon="lock" title={m.none}>
        {m.noneWhy}
      </EmptyState>
    );
  }
  return (
    <section className={styles.section} aria-labelledby="emergencies-title">
      <h2 id="emergencies-title">{m.list}</h2>
      <ul role="list" className={styles.list}>
        {emergencies.map((emergency) => (
          <li key={emergency.id}>
            <Line emergency={emergency} onReview={() => setReviewing(emergency)} />
          </li>
        ))}
      </ul>
      {reviewing ? (
        <ReviewDialog emergency={reviewing} onClose={() => setReviewing(undefined)} />
      ) : null}
    </section>
  );
}

function Line({ emergency, onReview }: { emergency: Emergency; onReview: () => void }) {
  const m = useMessages(emergencyMessages);
  const format = useFormat();
  return (
    <article className={styles.item} aria-label={emergency.caseNumber}>
      <div className={styles.row}>
        <h3>{emergency.caseNumber}</h3>
        <State emergency={emergency} />
      </div>
      <p>{m.line(emergency.name, emergency.organisationName)}</p>
      <p className={styles.quiet}>
        {m.period(format.moment(emergency.openedAt), format.moment(emergency.until))}
      </p>
      <p>{emergency.reason ?? m.sealed}</p>
      {emergency.review ? <p>{emergency.review}</p> : null}
      <div className={styles.actions} data-print="no">
        {emergency.allowedActions.includes("stop") ? <StopEmergency emergency={emergency} /> : null}
        {emergency.allowedActions.includes("review") ? (
          <Button onClick={onReview}>{m.review}</Button>
        ) : null}
      </div>
    </article>
  );
}

function State({ emergency }: { emergency: Emergency }) {
  const m = useMessages(emergencyMessages);
  const format = useFormat();
  return (
    <span className={styles.actions}>
      {emergency.isOpen ? (
        <Badge tone="danger" icon="eye">
          {m.isOpen}
        </Badge>
      ) : null}
      {emergency.verdict ? (
        <Badge tone={emergency.verdict === "justified" ? "success" : "danger"} icon="check">
          {m.verdict[emergency.verdict]}
        </Badge>
      ) : (
        <Badge tone={emergency.isReviewOverdue ? "danger" : "warning"} icon="clock">
          {emergency.isReviewOverdue ? m.overdue : m.toReview(format.day(emergency.reviewBy))}
        </Badge>
      )}
    </span>
  );
}
