import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useFormat, useMessages } from "../../../i18n/messages.ts";
import { Badge } from "../../../ui/badge.tsx";
import { Button } from "../../../ui/button.tsx";
import { ErrorState } from "../../../ui/error-state.tsx";
import { LoadingState } from "../../../ui/loading-state.tsx";
import { showToast } from "../../../ui/toast-store.ts";
import { useSubmit } from "../../../ui/use-submit.ts";
import { VisuallyHidden } from "../../../ui/visually-hidden.tsx";
import { ownAccountMessages } from "./messages.ts";
import { revokeSession, type OwnSession } from "./own-account-api.ts";
import styles from "./own-account.module.css";
import { ownSessionsQuery } from "./queries.ts";

/** Where the own account is signed in now; a lost device is one click. */
export function OwnSessionsSection() {
  const m = useMessages(ownAccountMessages).sessions;
  const { data, error, isPending, refetch } = useQuery(ownSessionsQuery);
  const others = data?.filter((session) => !session.isCurrent) ?? [];
  const { isBusy, errors, end } = useEnding();
  return (
    <section className={styles.section} aria-labelledby="own-sessions-title">
      <div className={styles.head}>
        <h2 id="own-sessions-title">{m.title}</h2>
        {others.length > 1 ? (
          <Button size="sm" icon="log-out" busy={isBusy} onClick={() => void end(others)}>
            {m.endOthers}
          </Button>
        ) : null}
      </div>
      <p className={styles.intro}>{m.intro}</p>
      {errors[0] ? <p role="alert">{errors[0].message}</p> : null}
      {isPending ? <LoadingState rows={2} /> : null}
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
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

function Line({ session }: { session: OwnSession }) {
  const m = useMessages(ownAccountMessages).sessions;
  const format = useFormat();
  const { isBusy, errors, end } = useEnding();
  const since = format.moment(session.createdAt);
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        <strong>{session.device ?? m.noDevice}</strong>
        <span>{m.details(session.roleLabel, since, format.moment(session.lastUsedAt))}</span>
        {errors[0] ? <span role="alert">{errors[0].message}</span> : null}
      </div>
      {session.isCurrent ? (
        <Badge tone="accent">{m.current}</Badge>
      ) : (
        <Button
          size="sm"
          variant="quiet"
          icon="log-out"
          busy={isBusy}
          onClick={() => void end([session])}
        >
          {m.end}
          <VisuallyHidden>
            : {session.device ?? m.noDevice}, {m.since(since)}
          </VisuallyHidden>
        </Button>
      )}
    </div>
  );
}

function useEnding() {
  const m = useMessages(ownAccountMessages).sessions;
  const queryClient = useQueryClient();
  const { isBusy, errors, run } = useSubmit();
  const end = (sessions: readonly OwnSession[]) =>
    run([], async () => {
      try {
        await Promise.all(sessions.map((session) => revokeSession(session.id)));
        showToast(m.ended(sessions.length));
      } finally {
        await queryClient.invalidateQueries(ownSessionsQuery);
      }
    });
  return { isBusy, errors, end };
}
