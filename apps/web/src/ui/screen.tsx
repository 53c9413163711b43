import { Link, useNavigate, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef, useState, type ReactNode, type RefObject } from "react";
import { useMessages } from "../i18n/messages.ts";
import { Button } from "./button.tsx";
import { cx } from "./cx.ts";
import { Sheet } from "./dialog.tsx";
import { Icon } from "./icon/icon.tsx";
import { useHotkey } from "./keyboard/hotkeys.ts";
import { keyboardMessages } from "./keyboard/messages.ts";
import { lastViewOf } from "./last-view.ts";
import styles from "./screen.module.css";

type Back = {
  readonly to: string;
  readonly label: string;
  /** Filters to come back to; without them those with which that screen stood last. */
  readonly search?: Readonly<Record<string, unknown>>;
};

type ScreenProps = {
  /** Heading of the screen and title of the window. Never a person's name: titles stay in history. */
  title: string;
  /** Another heading than the title, such as a name inside `<Private>`. */
  heading?: ReactNode;
  /** Another title of the window than the heading. */
  documentTitle?: string;
  intro?: ReactNode;
  /** Badges and the like, below the heading. */
  meta?: ReactNode;
  /** One level up: a link above the heading, and what Escape does. */
  back?: Back;
  actions?: ReactNode;
  /** Context at the right, 320 px; a sheet on smaller screens. */
  rail?: ReactNode;
  railLabel?: string;
  /** `reading` for forms and texts, `full` for lists and cases. */
  width?: "reading" | "full";
  children: ReactNode;
};

let isFirstScreen = true;

/**
 * The frame of every screen: title, heading that takes the focus after a change of screen, one
 * level back by Escape, actions, content and the rail with context.
 */
export function Screen(props: ScreenProps) {
  const { title, documentTitle, intro, meta, back, actions, rail, width = "full" } = props;
  const heading = useScreenFocus(documentTitle ?? title);
  return (
    <div
      className={cx(
        styles.screen,
        width === "reading" && styles.reading,
        rail ? styles.withRail : undefined,
      )}
    >
      <div className={styles.head}>
        <div className={styles.title}>
          {back ? <BackLink {...back} /> : null}
          <h1 ref={heading} tabIndex={-1}>
            {props.heading ?? title}
          </h1>
          {intro ? <p className={styles.intro}>{intro}</p> : null}
          {meta}
        </div>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
      {rail ? (
        <div className={styles.columns}>
          <div className={styles.content}>
            <RailSheet label={props.railLabel ?? title}>{rail}</RailSheet>
            {props.children}
          </div>
          <aside className={styles.rail} aria-label={props.railLabel}>
            {rail}
          </aside>
        </div>
      ) : (
        <div className={styles.content}>{props.children}</div>
      )}
    </div>
  );
}

/**
 * Sets the title of the window and brings the focus to the heading after a change of screen: put
 * the ref and `tabIndex={-1}` on the `<h1>`. Only for a screen that cannot use `<Screen>`.
 */
export function useScreenFocus(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  useEffect(() => {
    document.title = `${title} · Schakel`;
  }, [title]);
  const focused = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (focused.current === path) return;
    focused.current = path;
    // The browser itself puts the focus well on the first page; after that it is up to us.
    if (!isFirstScreen && !isInOpenMenu()) heading.current?.focus({ preventScroll: true });
    isFirstScreen = false;
  }, [path]);
  return heading;
}

/** Whoever opened a menu while the screen was on its way keeps it: a menu closes when it loses the focus. */
function isInOpenMenu(): boolean {
  const bar = document.activeElement?.closest("header");
  return bar?.querySelector('[aria-expanded="true"]') != null;
}

function BackLink({ to, label, search = lastViewOf(to) }: Back) {
  const m = useMessages(keyboardMessages);
  const navigate = useNavigate();
  const there = { to, search, state: { isReturn: true } };
  useHotkey({ keys: "Escape", label: m.back, group: "view", run: () => void navigate(there) });
  return (
    <Link {...there} className={styles.back}>
      <Icon name="arrow-left" size={16} />
      {label}
    </Link>
  );
}

function RailSheet({ label, children }: { label: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.railButton}>
      <Button size="sm" icon="info" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Sheet open={isOpen} onClose={() => setOpen(false)} title={label}>
        {children}
      </Sheet>
    </div>
  );
}
