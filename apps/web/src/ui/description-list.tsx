import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import styles from "./description-list.module.css";
import { Private } from "./private.tsx";

/** A fact: what it is and what it says. */
export type Description = {
  readonly term: string;
  readonly description: ReactNode;
  /** About a person: hidden in the meekijkstand. */
  readonly isPrivate?: boolean;
};

/** Facts in two columns, or stacked in the rail. An empty fact says so in words, it never vanishes. */
export function DescriptionList(props: {
  items: readonly Description[];
  layout?: "wide" | "stacked";
}) {
  return (
    <dl className={cx(styles.list, props.layout === "stacked" && styles.stacked)}>
      {props.items.map(({ term, description, isPrivate }) => (
        <div key={term} className={styles.item}>
          <dt>{term}</dt>
          <dd>{isPrivate ? <Private>{description}</Private> : description}</dd>
        </div>
      ))}
    </dl>
  );
}
