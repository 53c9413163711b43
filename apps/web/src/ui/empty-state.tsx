import type { ReactNode } from "react";
import { Icon } from "./icon/icon.tsx";
import type { IconName } from "./icon/icon-paths.ts";
import styles from "./states.module.css";

type EmptyStateProps = {
  icon?: IconName;
  /** What would stand here. */
  title: ReactNode;
  /** Why it is empty. */
  children?: ReactNode;
  /** The next step, as a button or link. */
  action?: ReactNode;
};

/** What this is, why it is empty, and the next step. */
export function EmptyState({ icon = "info", title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.state}>
      <Icon name={icon} size={28} />
      <h2>{title}</h2>
      {children ? <p>{children}</p> : null}
      {action ? <div className={styles.actions}>{action}</div> : null}
    </div>
  );
}
