import { useInfiniteQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { useRowKeys } from "../../ui/use-row-keys.ts";
import type { CaseDetail } from "./case-api.ts";
import styles from "./dossier-section.module.css";
import type { CaseEntry, EntryFilter } from "./entry-api.ts";
import { EntryEditor } from "./entry-editor.tsx";
import { EntryFilters } from "./entry-filters.tsx";
import { EntryItem } from "./entry-item.tsx";
import { entryMessages } from "./entry-messages.ts";
import { entryListQuery } from "./queries.ts";

type DossierSectionProps = {
  file: CaseDetail;
  /** Whether the editor for a new entry stands open; the frame of the case opens it too. */
  isWriting: boolean;
  onWriting: (on: boolean) => void;
};

/** The facts of a dossier, newest first, with the editor on top. */
export function DossierSection({ file, isWriting, onWriting }: DossierSectionProps) {
  const m = useMessages(entryMessages);
  const [filter, setFilter] = useState<EntryFilter>({});
  const canAdd = file.allowedActions.includes("add-entry");
  return (
    <section id="dossier" aria-labelledby="dossier-title" className={styles.section}>
      <div className={styles.head}>
        <h2 id="dossier-title">{m.title}</h2>
        {canAdd && !isWriting ? (
          <Button size="sm" icon="plus" data-print="no" onClick={() => onWriting(true)}>
            {m.add}
          </Button>
        ) : null}
      </div>
      {canAdd && isWriting ? <EntryEditor file={file} onClose={() => onWriting(false)} /> : null}
      <EntryFilters file={file} filter={filter} onChange={setFilter} />
      <EntryList file={file} filter={filter} onClear={() => setFilter({})} />
    </section>
  );
}

type EntryListProps = { file: CaseDetail; filter: EntryFilter; onClear: () => void };

function EntryList({ file, filter, onClear }: EntryListProps) {
  const m = useMessages(entryMessages);
  const list = useInfiniteQuery(entryListQuery(file.id, filter));
  if (list.isPending) return <LoadingState shape="text" rows={5} />;
  if (list.isError && !list.data) {
    return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  }
  const entries = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (entries.length === 0) return <NoEntries filter={filter} onClear={onClear} />;
  return (
    <>
      <Entries file={file} entries={entries} />
      {list.hasNextPage ? (
        <div className={styles.more} data-print="no">
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {m.more}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function Entries({ file, entries }: { file: CaseDetail; entries: readonly CaseEntry[] }) {
  const body = useRef<HTMLOListElement>(null);
  useRowKeys(body, true, false);
  return (
    <ol ref={body} role="list" className={styles.entries}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <EntryItem file={file} entry={entry} />
        </li>
      ))}
    </ol>
  );
}

function NoEntries({ filter, onClear }: { filter: EntryFilter; onClear: () => void }) {
  const m = useMessages(entryMessages);
  const isFiltered = filter.compartment !== undefined || filter.origin !== undefined;
  if (!isFiltered) {
    return (
      <EmptyState icon="document" title={m.empty}>
        {m.emptyWhy}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon="filter"
      title={m.emptyFiltered}
      action={<Button onClick={onClear}>{m.filter.clear}</Button>}
    />
  );
}
