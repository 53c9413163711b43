import type { ReactNode } from "react";
import type { Tone } from "./badge.tsx";
import styles from "./banner.module.css";
import { cx } from "./cx.ts";
import { Icon } from "./icon/icon.tsx";
import type { IconName } from "./icon/icon-paths.ts";

const icons: Record<Tone, IconName> = {
  neutral: "info",
  accent: "info",
  info: "info",
  warning: "warning",
  danger: "danger",
  success: "success",
};

type BannerProps = {
  tone?: Tone;
  title?: ReactNode;
  icon?: IconName;
  children?: ReactNode;
  actions?: ReactNode;
  /** Reads itself out when it appears. Leave off for a banner that was there from the start. */
  live?: boolean;
};

/** A message that belongs to the page or the case: safety, a warning, a result. */
export function Banner({ tone = "info", title, icon, children, actions, live }: BannerProps) {
  const role = live ? (tone === "danger" ? "alert" : "status") : undefined;
  return (
    <div className={cx(styles.banner, styles[tone])} role={role}>
      <Icon name={icon ?? icons[tone]} />
      {title ? <p className={styles.title}>{title}</p> : null}
      {children ? <div className={styles.body}>{children}</div> : null}
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </div>
  );
}
