import { createLink } from "@tanstack/react-router";
import type { ComponentProps } from "react";
import { ButtonContent, buttonClass, type ButtonLook } from "./button.tsx";
import { cx } from "./cx.ts";

type AnchorProps = ComponentProps<"a"> & ButtonLook;

/**
 * A link to outside the router (`tel:`, `mailto:`, a download, another site) that looks like a
 * button.
 */
export function AnchorButton({ variant, size, icon, iconEnd, iconOnly, ...rest }: AnchorProps) {
  const { children, className, ...native } = rest;
  const look: ButtonLook = { variant, size, icon, iconEnd, iconOnly };
  return (
    <a {...native} className={cx(buttonClass(look), className)}>
      <ButtonContent {...look}>{children}</ButtonContent>
    </a>
  );
}

/** A link to another screen that looks like a button: takes `to`, `params` and `search`. */
export const LinkButton = createLink(AnchorButton);
