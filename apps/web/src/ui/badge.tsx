import type { ReactNode } from "react";
import styles from "./badge.module.css";
import { cx } from "./cx.ts";
import { Icon } from "./icon/icon.tsx";
import type { IconName } from "./icon/icon-paths.ts";

/** What a badge or banner is about. Never used on a person: there are no verdicts. */
export type Tone = "neutral" | "accent" | "info" | "warning" | "danger" | "success";

type BadgeProps = { tone?: Tone; icon?: IconName; title?: string; children: ReactNode };

/** A short state in words («te laat», «concept»). The word carries the meaning, not the colour. */
export function Badge({ tone = "neutral", icon, title, children }: BadgeProps) {
  return (
    <span className={cx(styles.badge, styles[tone])} title={title}>
      {icon ? <Icon name={icon} size={16} /> : null}
      {children}
    </span>
  );
}
