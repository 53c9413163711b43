import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useMessages } from "../../../i18n/messages.ts";
import { Badge } from "../../../ui/badge.tsx";
import { Button } from "../../../ui/button.tsx";
import { ErrorState } from "../../../ui/error-state.tsx";
import { Icon } from "../../../ui/icon/icon.tsx";
import { LoadingState } from "../../../ui/loading-state.tsx";
import { VisuallyHidden } from "../../../ui/visually-hidden.tsx";
import { AddPasskeyDialog } from "./add-passkey-dialog.tsx";
import { CodesDialog } from "./codes-dialog.tsx";
import { ownAccountMessages } from "./messages.ts";
import type { Credentials, Passkey } from "./own-account-api.ts";
import styles from "./own-account.module.css";
import { PasswordDialog } from "./password-dialog.tsx";
import { credentialsQuery } from "./queries.ts";
import { RemovePasskeyDialog } from "./remove-passkey-dialog.tsx";

/** Passkeys, password with code app, recovery codes and the log-in of the organisation. */
export function MeansSection() {
  const m = useMessages(ownAccountMessages).means;
  const { data, error, isPending, refetch } = useQuery(credentialsQuery);
  return (
    <section className={styles.section} aria-labelledby="means-title">
      <h2 id="means-title">{m.title}</h2>
      <p className={styles.intro}>{m.intro}</p>
      {isPending ? <LoadingState rows={3} /> : null}
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {data ? (
        <>
          <Passkeys passkeys={data.passkeys} />
          <PasswordCard credentials={data} />
          {data.organisationLogins > 0 ? (
            <div className={styles.card}>
              <div className={styles.cardHead}>
                <h3>
                  <Icon name="organisation" /> {m.organisation}
                </h3>
                <Badge tone="success" icon="check">
                  {m.on}
                </Badge>
              </div>
              <p className={styles.quiet}>{m.organisationText}</p>
            </div>
          ) : null}
        </>
      ) : null}
    </section>
  );
}

function Passkeys({ passkeys }: { passkeys: readonly Passkey[] }) {
  const m = useMessages(ownAccountMessages).means;
  const [isAdding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<Passkey>();
  return (
    <div className={styles.card}>
      <div className={styles.cardHead}>
        <h3>
          <Icon name="key" /> {m.passkeys}
        </h3>
        <Button size="sm" icon="plus" onClick={() => setAdding(true)}>
          {m.add}
        </Button>
      </div>
      {passkeys.length === 0 ? <p className={styles.quiet}>{m.noPasskeys}</p> : null}
      <ul role="list">
        {passkeys.map((passkey) => (
          <li key={passkey.id}>
            <PasskeyLine passkey={passkey} onRemove={() => setRemoving(passkey)} />
          </li>
        ))}
      </ul>
      <AddPasskeyDialog open={isAdding} onClose={() => setAdding(false)} />
      <RemovePasskeyDialog passkey={removing} onClose={() => setRemoving(undefined)} />
    </div>
  );
}

function PasskeyLine({ passkey, onRemove }: { passkey: Passkey; onRemove: () => void }) {
  const m = useMessages(ownAccountMessages).means;
  const format = useFormat();
  const used = passkey.lastUsedAt ? m.used(format.moment(passkey.lastUsedAt)) : m.neverUsed;
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        <strong>{passkey.label}</strong>
        <span>{m.passkeyLine(format.moment(passkey.createdAt), used)}</span>
        <span>{passkey.backedUp ? m.backedUp : m.oneDevice}</span>
      </div>
      <Button size="sm" variant="quiet" icon="trash" onClick={onRemove}>
        {m.remove}
        <VisuallyHidden>: {passkey.label}</VisuallyHidden>
      </Button>
    </div>
  );
}

function PasswordCard({ credentials }: { credentials: Credentials }) {
  const m = useMessages(ownAccountMessages).means;
  const format = useFormat();
  const [task, setTask] = useState<"password" | "codes">();
  const { password, recoveryCodesLeft } = credentials;
  return (
    <div className={styles.card}>
      <div className={styles.cardHead}>
        <h3>
          <Icon name="lock" /> {m.password}
        </h3>
        <Button size="sm" icon={password ? "edit" : "plus"} onClick={() => setTask("password")}>
          {password ? m.replacePassword : m.setPassword}
        </Button>
      </div>
      <p className={styles.quiet}>
        {password ? m.passwordSince(format.moment(password.setAt)) : m.noPassword}
      </p>
      {password ? (
        <div className={styles.line}>
          <div className={styles.words}>
            <strong>{m.codes}</strong>
            <span>{m.codesLeft(recoveryCodesLeft)}</span>
          </div>
          <Button size="sm" variant="quiet" icon="refresh" onClick={() => setTask("codes")}>
            {m.renewCodes}
          </Button>
        </div>
      ) : null}
      {task === "password" ? (
        <PasswordDialog isNew={!password} onClose={() => setTask(undefined)} />
      ) : null}
      {task === "codes" ? <CodesDialog onClose={() => setTask(undefined)} /> : null}
    </div>
  );
}
