import { useId } from "react";
import { useMessages } from "../i18n/messages.ts";
import { uiMessages } from "./messages.ts";
import styles from "./progress.module.css";

type ProgressProps = {
  /** What is being done («Dossier wordt gemaakt»). */
  label: string;
  /** Done so far; without it the end is not known. */
  value?: number;
  max?: number;
};

/** Work that takes over a second. Over ten seconds it belongs in the background, with the bell. */
export function Progress({ label, value, max = 100 }: ProgressProps) {
  const m = useMessages(uiMessages);
  const id = useId();
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <span id={id} role="status">
          {label}
        </span>
        {value === undefined ? null : <span className="tabular">{m.progress(value, max)}</span>}
      </div>
      <progress aria-labelledby={id} value={value} max={max} />
    </div>
  );
}
