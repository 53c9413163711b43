import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import styles from "./login.module.css";
import { accountMessages } from "./messages.ts";
import { PasswordForm } from "./password-form.tsx";
import {
  loginProvidersQuery,
  startOrganisationSession,
  startPasskeySession,
  type LoginProvider,
} from "./login-api.ts";
import type { Session } from "./session-api.ts";
import { wantedPath } from "./wanted-path.ts";

type OwnAccountProps = { onDone: (session: Session) => void };

/** The log-in for real accounts: passkey, own organisation, or password with a code app. */
export function OwnAccount({ onDone }: OwnAccountProps) {
  const m = useMessages(accountMessages).login;
  const providers = useQuery(loginProvidersQuery).data ?? [];
  return (
    <div className={styles.own}>
      <Passkey onDone={onDone} />
      {providers.map((provider) => (
        <Provider key={provider.id} provider={provider} />
      ))}
      <p className={styles.or}>{m.or}</p>
      <PasswordForm onDone={onDone} />
    </div>
  );
}

function Passkey({ onDone }: OwnAccountProps) {
  const m = useMessages(accountMessages).login;
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");
  const start = async () => {
    setState("busy");
    try {
      onDone(await startPasskeySession());
    } catch {
      // Whatever stopped it (cancelled, no passkey here, refused): the way out is the same.
      setState("failed");
    }
  };
  return (
    <>
      {state === "failed" ? (
        <Banner tone="warning" live>
          {m.passkeyFailed}
        </Banner>
      ) : null}
      <Button variant="primary" icon="key" busy={state === "busy"} onClick={() => void start()}>
        {m.passkey}
      </Button>
      <p className={styles.hint}>{m.passkeyHint}</p>
    </>
  );
}

function Provider({ provider }: { provider: LoginProvider }) {
  const m = useMessages(accountMessages).login;
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const start = async () => {
    setBusy(true);
    try {
      location.assign(await startOrganisationSession(provider.id, wantedPath(location)));
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  };
  return (
    <>
      {failure === undefined ? null : <ErrorState error={failure} />}
      <Button icon="organisation" busy={isBusy} onClick={() => void start()}>
        {m.provider(provider.label)}
      </Button>
      {isBusy ? <p role="status">{m.toProvider}</p> : null}
    </>
  );
}
