import type { ReactNode } from "react";
import styles from "./chip.module.css";
import { Icon } from "./icon/icon.tsx";

/** A row of filters above a list, with a name for screen readers. */
export function FilterChips({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.chips} role="group" aria-label={label} data-print="no">
      {children}
    </div>
  );
}

type ChipProps = {
  /** Whether the filter is on; keep it in the address, so that a view can be sent to a colleague. */
  pressed: boolean;
  onChange: (pressed: boolean) => void;
  children: ReactNode;
  /** How many rows it would show, when known. */
  count?: ReactNode;
};

/** One filter that is on or off. On shows a check mark, not only a colour. */
export function Chip({ pressed, onChange, children, count }: ChipProps) {
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={pressed}
      onClick={() => onChange(!pressed)}
    >
      {pressed ? <Icon name="check" size={16} /> : null}
      {children}
      {count === undefined ? null : <span className={styles.count}>{count}</span>}
    </button>
  );
}
