import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useMessages } from "../../../i18n/messages.ts";
import { Button } from "../../../ui/button.tsx";
import { ErrorState } from "../../../ui/error-state.tsx";
import { LoadingState } from "../../../ui/loading-state.tsx";
import { showToast } from "../../../ui/toast-store.ts";
import { useSubmit } from "../../../ui/use-submit.ts";
import { VisuallyHidden } from "../../../ui/visually-hidden.tsx";
import { useCodeList } from "../../regions/index.ts";
import { CreateTokenDialog } from "./create-token-dialog.tsx";
import { ownAccountMessages } from "./messages.ts";
import { revokeApiToken, type ApiToken } from "./own-account-api.ts";
import styles from "./own-account.module.css";
import { apiTokensQuery } from "./queries.ts";
import { usePermissionLabel } from "./use-permission-label.ts";

/** Tokens for machine clients: what each may do, until when, and the way to stop it. */
export function ApiTokensSection() {
  const m = useMessages(ownAccountMessages).tokens;
  const { data, error, isPending, refetch } = useQuery(apiTokensQuery);
  const [isMaking, setMaking] = useState(false);
  return (
    <section className={styles.section} aria-labelledby="tokens-title">
      <div className={styles.head}>
        <h2 id="tokens-title">{m.title}</h2>
        <Button size="sm" icon="plus" onClick={() => setMaking(true)}>
          {m.make}
        </Button>
      </div>
      <p className={styles.intro}>{m.intro}</p>
      {isPending ? <LoadingState rows={2} /> : null}
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {data?.length === 0 ? <p className={styles.quiet}>{m.none}</p> : null}
      <ul role="list">
        {data?.map((token) => (
          <li key={token.id}>
            <Line token={token} />
          </li>
        ))}
      </ul>
      {isMaking ? <CreateTokenDialog onClose={() => setMaking(false)} /> : null}
    </section>
  );
}

function Line({ token }: { token: ApiToken }) {
  const m = useMessages(ownAccountMessages).tokens;
  const format = useFormat();
  const purposes = useCodeList("purpose");
  const labelOf = usePermissionLabel();
  const queryClient = useQueryClient();
  const { isBusy, errors, run } = useSubmit();
  const revoke = () =>
    run([], async () => {
      await revokeApiToken(token.id);
      showToast(m.revoked(token.label));
      await queryClient.invalidateQueries(apiTokensQuery);
    });
  const used = token.lastUsedOn ? m.used(format.day(token.lastUsedOn)) : m.neverUsed;
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        <strong>{token.label}</strong>
        <span>{token.permissions.map(labelOf).join(" · ")}</span>
        <span>{m.line(purposes.labelOf(token.purpose), format.moment(token.expiresAt), used)}</span>
        {errors[0] ? <span role="alert">{errors[0].message}</span> : null}
      </div>
      <Button size="sm" variant="quiet" icon="trash" busy={isBusy} onClick={() => void revoke()}>
        {m.revoke}
        <VisuallyHidden>: {token.label}</VisuallyHidden>
      </Button>
    </div>
  );
}
