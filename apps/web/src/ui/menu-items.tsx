import { createLink } from "@tanstack/react-router";
import { createContext, useContext, type ComponentProps, type ReactNode } from "react";
import { Icon } from "./icon/icon.tsx";
import type { IconName } from "./icon/icon-paths.ts";
import styles from "./popover-menu.module.css";

/** Closes the panel or sheet around the items. */
export const MenuContext = createContext<() => void>(() => undefined);

type ItemLook = { icon?: IconName | undefined; end?: ReactNode };

type MenuButtonProps = ComponentProps<"button"> &
  ItemLook & {
    /** Stays open after a click, for switches. */
    keepsOpen?: boolean;
  };

/** One action in a panel. */
export function MenuButton({
  icon,
  end,
  keepsOpen,
  children,
  onClick,
  ...native
}: MenuButtonProps) {
  const close = useContext(MenuContext);
  return (
    <button
      type="button"
      {...native}
      className={styles.item}
      onClick={(event) => {
        onClick?.(event);
        if (!keepsOpen) close();
      }}
    >
      {icon ? <Icon name={icon} /> : null}
      {children}
      {end ? <span className={styles.end}>{end}</span> : null}
    </button>
  );
}

function MenuAnchor({ icon, end, children, onClick, ...native }: ComponentProps<"a"> & ItemLook) {
  const close = useContext(MenuContext);
  return (
    // The address comes in through the properties: a real link, with the keys of a link.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <a
      {...native}
      className={styles.item}
      onClick={(event) => {
        onClick?.(event);
        close();
      }}
    >
      {icon ? <Icon name={icon} /> : null}
      {children}
      {end ? <span className={styles.end}>{end}</span> : null}
    </a>
  );
}

/** One screen to go to, in a panel: takes `to`, `params` and `search`. */
export const MenuLink = createLink(MenuAnchor);

/** A heading above a group of items. */
export function MenuHeading({ children }: { children: ReactNode }) {
  return <p className={styles.heading}>{children}</p>;
}

/** A line between two groups of items. */
export function MenuDivider() {
  return <hr className={styles.divider} />;
}
