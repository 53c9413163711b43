import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useSyncExternalStore } from "react";
import { endWaiting, gateState, onGateChange } from "../../api/session-gate.ts";
import { useMessages } from "../../i18n/messages.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { accountMessages } from "./messages.ts";
import { homePath } from "./return-path.ts";
import { sessionQuery } from "./session.ts";
import type { Session } from "./session-api.ts";

const loadChoices = () => import("./login-choices.tsx");
const LoginChoices = lazy(async () => ({ default: (await loadChoices()).LoginChoices }));
/** Long after the first screen, long before a session ends. */
const prepareAfterMs = 10_000;

/**
 * The log-in over the page when the session has ended. The page stays as it is below; requests that
 * waited go out again when the same account is back. For another account everything starts afresh.
 */
export function LoginAgain() {
  const m = useMessages(accountMessages).again;
  const gate = useSyncExternalStore(onGateChange, gateState);
  const isConfirming = gate === "confirming";
  const queryClient = useQueryClient();
  // Not part of the first screen, yet there when it is needed: also after a new version came out.
  useEffect(() => {
    const timer = setTimeout(() => void loadChoices().catch(() => undefined), prepareAfterMs);
    return () => clearTimeout(timer);
  }, []);
  const before = queryClient.getQueryData(sessionQuery.queryKey);
  const resume = (session: Session) => {
    const isSame = session.account.id === before?.account.id;
    endWaiting(isSame);
    if (isSame) queryClient.setQueryData(sessionQuery.queryKey, session);
    else location.assign(homePath);
  };
  return (
    <Dialog
      open={gate !== "open"}
      onClose={() => (isConfirming ? endWaiting(false) : undefined)}
      title={isConfirming ? m.confirmTitle : m.title}
      size="wide"
      isBlocking={!isConfirming}
    >
      <p>{isConfirming ? m.confirm : m.intro(before?.account.displayName ?? "")}</p>
      {isConfirming ? null : <p>{m.other}</p>}
      {gate === "open" ? null : (
        <Suspense fallback={<LoadingState shape="text" rows={4} />}>
          <LoginChoices onDone={resume} before={before} />
        </Suspense>
      )}
    </Dialog>
  );
}
