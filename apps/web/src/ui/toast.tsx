import { useEffect, useState, useSyncExternalStore } from "react";
import { useMessages } from "../i18n/messages.ts";
import { Icon } from "./icon/icon.tsx";
import { useHotkey } from "./keyboard/hotkeys.ts";
import { Kbd } from "./kbd.tsx";
import { uiMessages } from "./messages.ts";
import { currentToasts, dismissToast, onToastChange, type Toast } from "./toast-store.ts";
import styles from "./toast.module.css";
import { VisuallyHidden } from "./visually-hidden.tsx";

const shownMs = 10_000;

/** The place where short messages appear; put it once in the frame. */
export function ToastRegion() {
  const m = useMessages(uiMessages).toast;
  const toasts = useSyncExternalStore(onToastChange, currentToasts);
  const last = toasts.findLast((toast) => toast.undo !== undefined);
  useHotkey(
    { keys: "z", label: m.undo, group: "do", run: () => last && takeBack(last) },
    last !== undefined,
  );
  return (
    <div className={styles.region} role="region" aria-label={m.region} data-print="no">
      <div role="status">
        {toasts.map((toast) => (
          <ToastLine key={toast.id} toast={toast} />
        ))}
      </div>
    </div>
  );
}

/** Stays ten seconds, and as long as the pointer or the focus is on it. */
function ToastLine({ toast }: { toast: Toast }) {
  const m = useMessages(uiMessages).toast;
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => dismissToast(toast.id), shownMs);
    return () => clearTimeout(timer);
  }, [isHeld, toast.id]);
  return (
    // Pausing is an extra for the mouse; the focus does the same for the keyboard.
    <div
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{toast.text}</span>
      {toast.undo ? (
        <button type="button" onClick={() => takeBack(toast)}>
          {m.undo} <Kbd keys="z" />
        </button>
      ) : null}
      <button type="button" onClick={() => dismissToast(toast.id)}>
        <Icon name="cross" size={16} />
        <VisuallyHidden>{m.dismiss}</VisuallyHidden>
      </button>
    </div>
  );
}

function takeBack(toast: Toast): void {
  dismissToast(toast.id);
  toast.undo?.();
}
