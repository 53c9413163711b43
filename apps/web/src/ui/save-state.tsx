import { useFormat, useMessages } from "../i18n/messages.ts";
import { Button } from "./button.tsx";
import { cx } from "./cx.ts";
import { Icon } from "./icon/icon.tsx";
import type { IconName } from "./icon/icon-paths.ts";
import { uiMessages } from "./messages.ts";
import styles from "./save-state.module.css";

/** How it stands with saving what was typed. */
export type Saving =
  | { readonly kind: "none" }
  | { readonly kind: "unsaved" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly at: string }
  | { readonly kind: "failed" }
  | { readonly kind: "offline" }
  | { readonly kind: "conflict" };

const icons: Record<Saving["kind"], IconName | undefined> = {
  none: undefined,
  unsaved: "edit",
  saving: "refresh",
  saved: "check",
  failed: "danger",
  offline: "offline",
  conflict: "warning",
};

type SaveStateProps = {
  saving: Saving;
  onRetry?: (() => void) | undefined;
  /** Shows both versions side by side. */
  onCompare?: (() => void) | undefined;
};

/** «Bewaard 14:03»: a plain text, read out only when something needs attention. */
export function SaveState({ saving, onRetry, onCompare }: SaveStateProps) {
  const m = useMessages(uiMessages).save;
  const format = useFormat();
  const icon = icons[saving.kind];
  const words = {
    none: "",
    unsaved: m.unsaved,
    saving: m.saving,
    saved: saving.kind === "saved" ? m.saved(format.time(saving.at)) : "",
    failed: m.failed,
    offline: m.offline,
    conflict: m.conflict,
  };
  const isBad = saving.kind === "failed" || saving.kind === "conflict" || saving.kind === "offline";
  const look = saving.kind === "failed" || saving.kind === "conflict" ? saving.kind : undefined;
  return (
    <span className={cx(styles.state, look && styles[look])} role={isBad ? "alert" : undefined}>
      {icon ? <Icon name={icon} size={16} /> : null}
      {words[saving.kind]}
      {saving.kind === "failed" && onRetry ? (
        <Button size="sm" onClick={onRetry}>
          {m.retry}
        </Button>
      ) : null}
      {saving.kind === "conflict" && onCompare ? (
        <Button size="sm" onClick={onCompare}>
          {m.compare}
        </Button>
      ) : null}
    </span>
  );
}
