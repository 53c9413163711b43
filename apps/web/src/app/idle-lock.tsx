import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { ApiProblem } from "../api/problem.ts";
import { askForLogin } from "../api/session-gate.ts";
import { sessionQuery, useSession } from "../features/accounts/index.ts";
import { accountMessages } from "../features/accounts/messages.ts";
import { useMessages } from "../i18n/messages.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import styles from "./idle-lock.module.css";
import { logOut } from "./log-out.ts";

/** Rest after which the screen is covered. */
const idleMs = 15 * 60_000;
const checkMs = 5_000;
const signs = ["pointerdown", "keydown", "wheel", "touchstart"] as const;

/**
 * Covers the whole screen after a quarter of an hour without a sign of life in any window. The page
 * below stays as it was; going on asks the server whether the session still counts.
 */
export function IdleLock() {
  const m = useMessages(accountMessages).lock;
  const session = useSession();
  const queryClient = useQueryClient();
  const [isLocked, setLocked] = useState(false);
  useEffect(() => watchIdleness(() => setLocked(true)), []);
  const resume = async () => {
    try {
      await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 });
    } catch (error) {
      if (error instanceof ApiProblem && error.kind === "signed-out") askForLogin();
    }
    setLocked(false);
  };
  return (
    <div className={styles.lock}>
      <Dialog
        open={isLocked}
        onClose={() => undefined}
        title={m.title}
        isBlocking
        actions={
          <>
            <Button variant="primary" onClick={() => void resume()}>
              {m.resume(session.account.displayName)}
            </Button>
            <Button variant="quiet" icon="log-out" onClick={() => void logOut()}>
              {m.logOut}
            </Button>
          </>
        }
      >
        <p>{m.intro}</p>
      </Dialog>
    </div>
  );
}

/** Calls back after a rest without a sign of life, also after the machine slept. */
function watchIdleness(onIdle: () => void): () => void {
  let lastMs = Date.now();
  const windows = new BroadcastChannel("schakel-alive");
  const alive = () => {
    // One message a second is enough for the other windows.
    // A channel of the own site has no target to name.
    // eslint-disable-next-line unicorn/require-post-message-target-origin
    if (Date.now() - lastMs > 1000) windows.postMessage("alive");
    lastMs = Date.now();
  };
  windows.addEventListener("message", () => (lastMs = Date.now()));
  for (const sign of signs)
    document.addEventListener(sign, alive, { passive: true, capture: true });
  const timer = setInterval(() => {
    if (Date.now() - lastMs >= idleMs) onIdle();
  }, checkMs);
  return () => {
    for (const sign of signs) document.removeEventListener(sign, alive, { capture: true });
    clearInterval(timer);
    windows.close();
  };
}
