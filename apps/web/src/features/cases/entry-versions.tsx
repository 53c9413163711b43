import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import type { CaseEntry } from "./entry-api.ts";
import { entryMessages } from "./entry-messages.ts";
import styles from "./entry-versions.module.css";
import { entryVersionsQuery } from "./queries.ts";

type EntryVersionsProps = { caseId: string; entry: CaseEntry };

/** The earlier texts of a corrected entry; read (and logged) only when somebody asks for them. */
export function EntryVersions({ caseId, entry }: EntryVersionsProps) {
  const m = useMessages(entryMessages).entry;
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.versions} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{m.corrected(entry.version - 1)}</summary>
      {isOpen ? <Versions caseId={caseId} entryId={entry.id} /> : null}
    </details>
  );
}

function Versions({ caseId, entryId }: { caseId: string; entryId: string }) {
  const m = useMessages(entryMessages).entry;
  const format = useFormat();
  const { data, error, isPending, refetch } = useQuery(entryVersionsQuery(caseId, entryId));
  if (isPending) return <LoadingState shape="text" rows={2} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data.length === 0) return <p className={styles.label}>{m.noEarlier}</p>;
  return (
    <ol role="list" aria-label={m.earlier}>
      {data.map((version) => (
        <li key={version.version}>
          <p className={styles.label}>
            {m.earlierOf(version.version, format.moment(version.replacedAt), version.replacedBy)}
          </p>
          <p className={styles.text} dir="auto" data-private="">
            {version.text}
          </p>
        </li>
      ))}
    </ol>
  );
}
