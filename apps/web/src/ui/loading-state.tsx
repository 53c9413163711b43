import { useEffect, useState } from "react";
import { useMessages } from "../i18n/messages.ts";
import { cx } from "./cx.ts";
import { uiMessages } from "./messages.ts";
import styles from "./states.module.css";
import { VisuallyHidden } from "./visually-hidden.tsx";

type LoadingStateProps = {
  /** What is loading, for screen readers. */
  label?: string;
  shape?: "rows" | "text";
  rows?: number;
  /** Milliseconds before anything shows, so that fast answers do not flash. */
  delayMs?: number;
};

/** The shape of what comes, after 300 ms. */
export function LoadingState({
  label,
  shape = "rows",
  rows = 6,
  delayMs = 300,
}: LoadingStateProps) {
  const m = useMessages(uiMessages).state;
  const [isShown, setShown] = useState(delayMs === 0);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), delayMs);
    return () => clearTimeout(timer);
  }, [delayMs]);
  return (
    <div
      className={cx(styles.loading, shape === "text" && styles.text)}
      role="status"
      data-loading=""
    >
      {isShown ? (
        <>
          <VisuallyHidden>{label ?? m.loading}</VisuallyHidden>
          {Array.from({ length: rows }, (_, row) => (
            <div key={row} className={styles.row} aria-hidden="true">
              <span className={styles.bar} />
              <span className={styles.bar} />
              <span className={styles.bar} />
            </div>
          ))}
        </>
      ) : null}
    </div>
  );
}
