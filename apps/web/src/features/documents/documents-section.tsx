import { useInfiniteQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { useRowKeys } from "../../ui/use-row-keys.ts";
import { useCase, type CaseDetail } from "../cases/index.ts";
import { DocumentForm } from "./document-form.tsx";
import { DocumentItem } from "./document-item.tsx";
import { documentMessages } from "./document-messages.ts";
import type { CaseDocument } from "./documents-api.ts";
import styles from "./documents.module.css";
import { PreviewDialog, type Previewed } from "./preview-dialog.tsx";
import { documentListQuery } from "./queries.ts";
import { UnfinishedUploads } from "./unfinished-uploads.tsx";
import { UploadList } from "./upload-list.tsx";

/** The documents of a case: what is there, who reads it, what is on its way. */
export function DocumentsSection() {
  const m = useMessages(documentMessages);
  const { caseId } = useParams({ from: "/work/casussen/$caseId" });
  const { body: file } = useCase(caseId);
  const list = useInfiniteQuery(documentListQuery(caseId));
  const [adding, setAdding] = useState<"new" | CaseDocument>();
  const canAdd = list.data?.pages[0]?.allowedActions.includes("upload") ?? false;
  return (
    <section aria-labelledby="documents-title" className={styles.section}>
      <div className={styles.head}>
        <h2 id="documents-title">{m.title}</h2>
        {canAdd ? (
          <Button size="sm" icon="plus" data-print="no" onClick={() => setAdding("new")}>
            {m.add}
          </Button>
        ) : null}
      </div>
      {canAdd ? <UploadList caseId={caseId} /> : null}
      {canAdd ? <UnfinishedUploads caseId={caseId} /> : null}
      <Documents file={file} onNewVersion={setAdding} />
      {adding ? (
        <DocumentForm
          file={file}
          document={adding === "new" ? undefined : adding}
          onClose={() => setAdding(undefined)}
        />
      ) : null}
    </section>
  );
}

type DocumentsProps = { file: CaseDetail; onNewVersion: (document: CaseDocument) => void };

function Documents({ file, onNewVersion }: DocumentsProps) {
  const m = useMessages(documentMessages);
  const list = useInfiniteQuery(documentListQuery(file.id));
  const body = useRef<HTMLUListElement>(null);
  const [previewed, setPreviewed] = useState<Previewed>();
  useRowKeys(body, true, false);
  if (list.isPending) return <LoadingState rows={4} />;
  if (list.isError && !list.data)
    return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  const documents = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (documents.length === 0)
    return (
      <EmptyState icon="document" title={m.empty}>
        {m.emptyText}
      </EmptyState>
    );
  return (
    <>
      <ul role="list" ref={body} className={styles.list}>
        {documents.map((document) => (
          <li key={document.id}>
            <DocumentItem
              file={file}
              document={document}
              onPreview={setPreviewed}
              onNewVersion={onNewVersion}
            />
          </li>
        ))}
      </ul>
      {list.hasNextPage ? (
        <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {m.more}
        </Button>
      ) : null}
      {previewed ? (
        <PreviewDialog previewed={previewed} onClose={() => setPreviewed(undefined)} />
      ) : null}
    </>
  );
}
