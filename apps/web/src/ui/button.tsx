import type { ComponentProps, MouseEvent } from "react";
import { useMessages } from "../i18n/messages.ts";
import styles from "./button.module.css";
import { cx } from "./cx.ts";
import { Icon } from "./icon/icon.tsx";
import type { IconName } from "./icon/icon-paths.ts";
import { uiMessages } from "./messages.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

/** How much a button asks for attention; one `primary` per screen, `danger` for what destroys. */
export type ButtonVariant = "primary" | "secondary" | "danger" | "quiet";
/** `sm` in tables and rails, `lg` on public pages. */
export type ButtonSize = "sm" | "md" | "lg";

/** What buttons and links that look like buttons share. */
export type ButtonLook = {
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  icon?: IconName | undefined;
  iconEnd?: IconName | undefined;
  /** Shows only the icon; the children stay as the accessible name. */
  iconOnly?: boolean | undefined;
};

type ButtonProps = Omit<ComponentProps<"button">, "disabled"> &
  ButtonLook & {
    /** Work is under way: says so, and a second click does nothing. */
    busy?: boolean | undefined;
  };

/** Class names of the look of a button, for other elements that must look the same. */
export function buttonClass(look: ButtonLook): string {
  const { variant = "secondary", size = "md", iconOnly } = look;
  return cx(
    styles.button,
    styles[variant],
    size !== "md" && styles[size],
    iconOnly && styles.iconOnly,
  );
}

/** Icon, text and icon of a button. */
export function ButtonContent(
  props: ButtonLook & { children?: ComponentProps<"button">["children"] },
) {
  const { icon, iconEnd, iconOnly, size, children } = props;
  const pixels = size === "sm" ? 16 : 20;
  return (
    <>
      {icon ? <Icon name={icon} size={pixels} /> : null}
      {iconOnly ? <VisuallyHidden>{children}</VisuallyHidden> : children}
      {iconEnd ? <Icon name={iconEnd} size={pixels} /> : null}
    </>
  );
}

/**
 * A button says what happens, as a verb. It is never disabled: when something is missing, a click
 * explains what. While `busy` it keeps its place, shows a turning ring and ignores clicks.
 */
export function Button({ variant, size, icon, iconEnd, iconOnly, busy, ...rest }: ButtonProps) {
  const m = useMessages(uiMessages);
  const { children, className, onClick, ...native } = rest;
  const look = { variant, size, icon: busy ? undefined : icon, iconEnd, iconOnly };
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type="button"
      {...native}
      className={cx(buttonClass(look), busy && styles.busy, className)}
      aria-busy={busy || undefined}
      onClick={click}
    >
      {busy ? <span className={styles.spinner} aria-hidden="true" /> : null}
      <ButtonContent {...look}>{children}</ButtonContent>
      {busy ? <VisuallyHidden>{m.busy}</VisuallyHidden> : null}
    </button>
  );
}
