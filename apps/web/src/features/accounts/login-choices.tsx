import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { DemoPersonas } from "./demo-personas.tsx";
import styles from "./login.module.css";
import { accountMessages } from "./messages.ts";
import { OwnAccount } from "./own-account.tsx";
import type { Session } from "./session-api.ts";
import { demoPersonasQuery } from "./login-api.ts";

type LoginChoicesProps = {
  onDone: (session: Session) => void;
  /** Who worked here before, to go on with one click. */
  before?: Session | undefined;
};

/** Every way to log in: the demo's people first where there is a demo, else the real ones. */
export function LoginChoices({ onDone, before }: LoginChoicesProps) {
  const m = useMessages(accountMessages).login;
  const personas = useQuery(demoPersonasQuery);
  const [failure, setFailure] = useState<unknown>();
  if (personas.isPending) return <LoadingState shape="text" rows={4} />;
  if (!personas.data?.length) return <OwnAccount onDone={onDone} />;
  return (
    <div className={styles.choices}>
      {failure === undefined ? null : <ErrorState error={failure} />}
      <DemoPersonas personas={personas.data} before={before} onDone={onDone} onFail={setFailure} />
      <details className={styles.own}>
        <summary>{m.ownAccount}</summary>
        <OwnAccount onDone={onDone} />
      </details>
    </div>
  );
}
