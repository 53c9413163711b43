import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ErrorState } from "../../ui/error-state.tsx";
import type { IconName } from "../../ui/icon/icon-paths.ts";
import { Icon } from "../../ui/icon/icon.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import styles from "./today.module.css";

type BlockProps<T> = {
  id: string;
  title: string;
  icon: IconName;
  /** Beside the title: a count, or a link to the whole list. */
  end?: ReactNode;
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
};

/** One part of the day with its own loading and failure, so that one fault leaves the rest usable. */
export function Block<T>({ id, title, icon, end, query, children }: BlockProps<T>) {
  const headingId = `today-${id}`;
  return (
    <section className={styles.block} aria-labelledby={headingId}>
      <div className={styles.head}>
        <h2 id={headingId} tabIndex={-1}>
          <Icon name={icon} />
          {title}
        </h2>
        {end}
      </div>
      <BlockBody query={query}>{children}</BlockBody>
    </section>
  );
}

function BlockBody<T>({ query, children }: Pick<BlockProps<T>, "query" | "children">) {
  if (query.data !== undefined) return children(query.data);
  if (query.isPending) return <LoadingState rows={3} />;
  return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
}

/** Why a block is empty, quietly: a day without work is a good day. */
export function BlockEmpty({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p>
        <strong>{title}</strong>
      </p>
      <p>{children}</p>
    </div>
  );
}
