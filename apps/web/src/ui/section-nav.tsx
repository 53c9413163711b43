import { createLink, useRouterState } from "@tanstack/react-router";
import { useEffect, useId, useRef, type ComponentProps, type ReactNode } from "react";
import { Icon } from "./icon/icon.tsx";
import type { IconName } from "./icon/icon-paths.ts";
import styles from "./section-nav.module.css";

/**
 * The parts of one subject as links, each with an address of its own; the current one is marked.
 * Put `<SectionLink to=…>` inside. Preferred over tabs that hide content.
 */
export function SectionNav({ label, children }: { label: string; children: ReactNode }) {
  const nav = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  // On a phone the line is longer than the screen.
  useEffect(() => showCurrent(nav.current, path), [path]);
  return (
    <nav ref={nav} className={styles.nav} aria-label={label} data-print="no">
      {children}
    </nav>
  );
}

/** Moves the line sideways until the current part stands in the middle; the page itself stays. */
function showCurrent(nav: HTMLElement | null, path: string): void {
  const links = [...(nav?.querySelectorAll("a") ?? [])];
  const current = links.find(({ pathname }) => pathname === path);
  if (!nav || !current) return;
  const from = current.getBoundingClientRect().left - nav.getBoundingClientRect().left;
  nav.scrollLeft += from - (nav.clientWidth - current.offsetWidth) / 2;
}

function SectionAnchor({
  count,
  children,
  ...native
}: ComponentProps<"a"> & { count?: ReactNode }) {
  return (
    <a {...native} className={styles.link}>
      {children}
      {count === undefined ? null : <span className={styles.count}>{count}</span>}
    </a>
  );
}

/** One part in a `SectionNav`: takes `to`, `params`, `search` and an optional `count`. */
export const SectionLink = createLink(SectionAnchor);

/** One choice of `Segments`. */
export type Segment<V extends string> = {
  readonly value: V;
  readonly label: string;
  /** Shown instead of the label on a phone; the label stays the name. */
  readonly short?: string;
  readonly icon?: IconName;
};

type SegmentsProps<V extends string> = {
  /** What is chosen here, for screen readers. */
  label: string;
  value: V;
  onChange: (value: V) => void;
  segments: readonly Segment<V>[];
};

/** Switches how the same content is shown: two to four short choices. */
export function Segments<V extends string>({ label, value, onChange, segments }: SegmentsProps<V>) {
  const name = useId();
  return (
    <div className={styles.segments} role="radiogroup" aria-label={label} data-print="no">
      {segments.map((segment) => (
        <label key={segment.value}>
          <input
            type="radio"
            name={name}
            value={segment.value}
            aria-label={segment.label}
            checked={segment.value === value}
            onChange={() => onChange(segment.value)}
          />
          {segment.icon ? <Icon name={segment.icon} size={16} /> : null}
          <span className={segment.short ? styles.long : undefined}>{segment.label}</span>
          {segment.short ? <span className={styles.short}>{segment.short}</span> : null}
        </label>
      ))}
    </div>
  );
}
