import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import styles from "./referrals.module.css";

type PartProps<T> = {
  id: string;
  title: string;
  /** Beside the title: what can be started here. */
  action?: ReactNode;
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
};

/** One part of a screen with its own loading and failure, so that one fault leaves the rest usable. */
export function Part<T>({ id, title, action, query, children }: PartProps<T>) {
  const titleId = `${id}-title`;
  return (
    <section aria-labelledby={titleId} className={styles.part}>
      <div className={styles.head}>
        <h2 id={titleId} tabIndex={-1}>
          {title}
        </h2>
        {action}
      </div>
      <PartBody query={query}>{children}</PartBody>
    </section>
  );
}

function PartBody<T>({ query, children }: Pick<PartProps<T>, "query" | "children">) {
  if (query.data !== undefined) return children(query.data);
  if (query.isPending) return <LoadingState rows={3} />;
  return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
}

/** Cards below each other, with a line between. */
export function Cards<T extends { readonly id: string }>(props: {
  items: readonly T[];
  children: (item: T) => ReactNode;
}) {
  return (
    <ul role="list" className={styles.cards}>
      {props.items.map((item) => (
        <li key={item.id}>{props.children(item)}</li>
      ))}
    </ul>
  );
}
