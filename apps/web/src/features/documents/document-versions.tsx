import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import type { CaseDetail } from "../cases/index.ts";
import { documentMessages } from "./document-messages.ts";
import type { CaseDocument } from "./documents-api.ts";
import styles from "./documents.module.css";
import type { Previewed } from "./preview-dialog.tsx";
import { versionsQuery } from "./queries.ts";
import { Limits, VersionActs, VersionFacts } from "./version-parts.tsx";

type VersionsProps = {
  file: CaseDetail;
  document: CaseDocument;
  onPreview: (previewed: Previewed) => void;
};

/** Earlier versions; read (and logged) only when somebody asks for them. */
export function Versions({ file, document, onPreview }: VersionsProps) {
  const m = useMessages(documentMessages);
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {m.versions(document.versionCount)}
        <VisuallyHidden>{m.about(document.title)}</VisuallyHidden>
      </summary>
      {isOpen ? <VersionList file={file} document={document} onPreview={onPreview} /> : null}
    </details>
  );
}

function VersionList({ file, document, onPreview }: VersionsProps) {
  const m = useMessages(documentMessages);
  const { data, error, isPending, refetch } = useQuery(versionsQuery(file.id, document.id));
  if (isPending) return <LoadingState rows={2} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <ol role="list" aria-label={m.versionList} className={styles.versions}>
      {data.map((version) => (
        <li key={version.number}>
          <div className={styles.what}>
            <p>
              <strong>{m.version(version.number)}</strong>{" "}
              <span data-private="" dir="auto">
                {version.title}
              </span>
            </p>
            <VersionFacts version={version} />
            <p className={styles.tags}>
              <Limits version={version} />
            </p>
          </div>
          <div className={styles.acts} data-print="no">
            <VersionActs
              caseId={file.id}
              documentId={document.id}
              version={version}
              onPreview={onPreview}
            />
          </div>
        </li>
      ))}
    </ol>
  );
}
