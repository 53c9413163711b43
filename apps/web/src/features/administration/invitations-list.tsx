import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { withdrawInvitation, type Invitation } from "./administration-api.ts";
import styles from "./administration.module.css";
import { administrationMessages } from "./messages.ts";
import { invitationsQuery } from "./queries.ts";

/** Invitations that can still be used. */
export function InvitationsList() {
  const m = useMessages(administrationMessages).invitations;
  const { data, error, isPending, refetch } = useQuery(invitationsQuery);
  return (
    <section aria-labelledby="invitations-title" className={styles.section}>
      <h2 id="invitations-title">{m.title}</h2>
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {isPending ? <LoadingState rows={2} /> : null}
      {data?.length === 0 ? <p className={styles.quiet}>{m.none}</p> : null}
      <ul role="list">
        {data?.map((invitation) => (
          <li key={invitation.id}>
            <Line invitation={invitation} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ invitation }: { invitation: Invitation }) {
  const m = useMessages(administrationMessages).invitations;
  const format = useFormat();
  const queryClient = useQueryClient();
  const { isBusy, errors, run } = useSubmit();
  const name = invitation.displayName ?? invitation.email ?? m.noEmail;
  const what = invitation.kind === "recovery" ? m.recovery : (invitation.roleLabel ?? m.recovery);
  const withdraw = () =>
    run([], async () => {
      await withdrawInvitation(invitation.id);
      showToast(m.withdrawn);
      await queryClient.invalidateQueries(invitationsQuery);
    });
  return (
    <div className={styles.line}>
      <strong>{name}</strong>
      {invitation.email && name !== invitation.email ? <span>{invitation.email}</span> : null}
      <span>{m.line(what, format.moment(invitation.expiresAt))}</span>
      {errors[0] ? <span role="alert">{errors[0].message}</span> : null}
      <Button size="sm" variant="quiet" icon="cross" busy={isBusy} onClick={() => void withdraw()}>
        {m.withdraw}
        <VisuallyHidden>: {name}</VisuallyHidden>
      </Button>
    </div>
  );
}
