import { useId, useLayoutEffect, useRef, type ReactNode } from "react";
import { useMessages } from "../i18n/messages.ts";
import { Button } from "./button.tsx";
import { cx } from "./cx.ts";
import styles from "./dialog.module.css";
import { uiMessages } from "./messages.ts";
import { focusScreen } from "./use-focus-return.ts";

type DialogProps = {
  open: boolean;
  /** Called for the cross, Escape and a click beside the dialog. */
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  /** Buttons, the main one first: it stands at the end of the line. */
  actions?: ReactNode;
  size?: "md" | "wide";
  /** Must be answered: no cross, Escape does nothing. Only for a lost session or a lock. */
  isBlocking?: boolean;
};

/**
 * The browser's own modal dialog: keeps the focus inside, gives it back when it closes, closes with
 * Escape. For a preview of a consequence or a short form; never to ask «are you sure» where undo
 * is possible.
 */
export function Dialog(props: DialogProps) {
  return <ModalFrame {...props} className={props.size === "wide" ? styles.wide : undefined} />;
}

type SheetProps = Omit<DialogProps, "size" | "isBlocking"> & {
  /** From the side on wide screens; from the bottom for menus on a phone. */
  side?: "end" | "bottom";
};

/** A dialog that slides over the side or the bottom: the right rail and menus on small screens. */
export function Sheet({ side = "end", ...props }: SheetProps) {
  return <ModalFrame {...props} className={cx(styles.sheet, side === "bottom" && styles.bottom)} />;
}

type FrameProps = DialogProps & { className: string | undefined };

function ModalFrame(props: FrameProps) {
  return props.open ? <OpenFrame {...props} /> : null;
}

function OpenFrame(props: FrameProps) {
  const { onClose, title, children, actions, isBlocking, className } = props;
  const m = useMessages(uiMessages);
  const titleId = useId();
  const ref = useRef<HTMLDialogElement>(null);
  // Before the browser takes the dialog away: only then it gives the focus back by itself.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return undefined;
    dialog.showModal();
    // The title first, so that a screen reader begins there; a form may ask for its first field.
    dialog.querySelector<HTMLElement>("[data-autofocus], h2")?.focus();
    return () => {
      dialog.close();
      // What opened it may be gone by now, such as a task that is done: the screen takes over.
      setTimeout(focusScreen);
    };
  }, []);
  return (
    // The click is an extra for the mouse; the keyboard has Escape and the cross.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={ref}
      className={cx(styles.dialog, className)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        if (!isBlocking) onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget && !isBlocking && isBeside(event)) onClose();
      }}
    >
      <div className={styles.head}>
        <h2 id={titleId} tabIndex={-1}>
          {title}
        </h2>
        {isBlocking ? null : (
          <Button variant="quiet" icon="cross" iconOnly onClick={onClose}>
            {m.close}
          </Button>
        )}
      </div>
      <div className={styles.body}>{children}</div>
      {actions ? <div className={styles.foot}>{actions}</div> : null}
    </dialog>
  );
}

function isBeside(event: { clientX: number; clientY: number; currentTarget: Element }): boolean {
  const box = event.currentTarget.getBoundingClientRect();
  const isInside =
    event.clientX >= box.left &&
    event.clientX <= box.right &&
    event.clientY >= box.top &&
    event.clientY <= box.bottom;
  return !isInside;
}
