import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { revokeSession, type OpenSession } from "./administration-api.ts";
import styles from "./administration.module.css";
import { administrationMessages } from "./messages.ts";
import { sessionsQuery } from "./queries.ts";

/** Who is signed in now; a session can be ended at once. */
export function SessionsList() {
  const m = useMessages(administrationMessages).sessions;
  const { data, error, refetch } = useQuery(sessionsQuery);
  return (
    <section aria-labelledby="sessions-title" className={styles.section}>
      <h2 id="sessions-title">{m.title}</h2>
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {data?.length === 0 ? <p className={styles.quiet}>{m.none}</p> : null}
      <ul role="list">
        {data?.map((session) => (
          <li key={session.id}>
            <Line session={session} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ session }: { session: OpenSession }) {
  const m = useMessages(administrationMessages).sessions;
  const format = useFormat();
  const queryClient = useQueryClient();
  const { isBusy, errors, run } = useSubmit();
  const revoke = () =>
    run([], async () => {
      await revokeSession(session.id);
      showToast(m.revoked);
      await queryClient.invalidateQueries(sessionsQuery);
    });
  return (
    <div className={styles.line}>
      <strong>{session.displayName}</strong>
      <span>{session.roleLabel}</span>
      {session.device === null ? null : <span>{session.device}</span>}
      <span>{m.since(format.moment(session.createdAt))}</span>
      <span>{m.used(format.moment(session.lastUsedAt))}</span>
      {errors[0] ? <span role="alert">{errors[0].message}</span> : null}
      {session.isCurrent ? (
        <Badge tone="accent">{m.own}</Badge>
      ) : (
        <Button
          size="sm"
          variant="quiet"
          icon="log-out"
          busy={isBusy}
          onClick={() => void revoke()}
        >
          {m.revoke}
          <VisuallyHidden>: {session.displayName}</VisuallyHidden>
        </Button>
      )}
    </div>
  );
}
