import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import { Icon } from "./icon/icon.tsx";
import type { IconName } from "./icon/icon-paths.ts";
import { Screen } from "./screen.tsx";
import styles from "./states.module.css";

type StateFrameProps = {
  icon: IconName;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** In danger colour, and read out when it appears. */
  isFault?: boolean;
  /** Stands in the place of the whole screen: brings its own title and heading. */
  isScreen?: boolean | undefined;
};

/** Picture, title, text and next step of a state without content. */
export function StateFrame(props: StateFrameProps) {
  const { icon, title, children, actions, isFault, isScreen } = props;
  const body = (
    <div className={cx(styles.state, isFault && styles.fault)} role={isFault ? "alert" : undefined}>
      <Icon name={icon} size={28} />
      {isScreen ? null : <h2>{title}</h2>}
      {children}
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </div>
  );
  return isScreen ? <Screen title={title}>{body}</Screen> : body;
}
