import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { cx } from "./cx.ts";
import { MenuContext } from "./menu-items.tsx";
import styles from "./popover-menu.module.css";

type PopoverMenuProps = {
  /** What is on the button that opens the panel; its text is the name of the button. */
  trigger: ReactNode;
  triggerClass?: string | undefined;
  title?: string;
  /** `MenuLink`, `MenuButton`, headings, or anything else. */
  children: ReactNode;
  align?: "start" | "end";
  /** Opens and closes from outside too, for a shortcut key. */
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

/**
 * A button that shows a panel below it, with links and buttons in their natural order (Tab). Closes
 * on Escape, a choice, a click elsewhere, or when the focus leaves; then the focus is on the button.
 */
export function PopoverMenu(props: PopoverMenuProps) {
  const [ownOpen, setOwnOpen] = useState(false);
  const isOpen = props.open ?? ownOpen;
  const setOpen = props.onOpenChange ?? setOwnOpen;
  const id = useId();
  const anchor = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return undefined;
    document.getElementById(id)?.querySelector<HTMLElement>("a, button, input")?.focus();
    const onPointer = (event: PointerEvent) => {
      if (!anchor.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", onPointer);
    return () => document.removeEventListener("pointerdown", onPointer);
  }, [isOpen, setOpen, id]);

  // The panel goes away with what has the focus: first back to the button.
  const close = () => {
    button.current?.focus();
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen || event.key !== "Escape") return;
    event.preventDefault();
    close();
  };

  return (
    // Keys and focus bubble up from the controls inside; the box itself is no control.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={anchor}
      className={styles.anchor}
      onBlur={(event) => {
        const next = event.relatedTarget;
        if (isOpen && next && !event.currentTarget.contains(next)) setOpen(false);
      }}
      onKeyDown={onKeyDown}
    >
      <button
        ref={button}
        type="button"
        className={props.triggerClass}
        title={props.title}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {props.trigger}
      </button>
      {isOpen ? (
        <MenuContext value={close}>
          <div id={id} className={cx(styles.panel, props.align === "start" && styles.start)}>
            {props.children}
          </div>
        </MenuContext>
      ) : null}
    </div>
  );
}
