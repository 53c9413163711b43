import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Progress } from "../../ui/progress.tsx";
import { documentMessages } from "./document-messages.ts";
import { previewVersion, type DocumentVersion } from "./documents-api.ts";
import { PicturePreview } from "./picture-preview.tsx";

const PdfPreview = lazy(async () => ({ default: (await import("./pdf-preview.tsx")).PdfPreview }));

/** The version that is looked at. */
export type Previewed = {
  readonly caseId: string;
  readonly documentId: string;
  readonly number: number;
  readonly title: string;
  readonly kind: DocumentVersion["kind"];
};

type PreviewDialogProps = { previewed: Previewed; onClose: () => void };

/** Shows a PDF or picture on this page. It is fetched as bytes and drawn: nothing of it is run. */
export function PreviewDialog({ previewed, onClose }: PreviewDialogProps) {
  const m = useMessages(documentMessages).preview;
  return (
    <Dialog open onClose={onClose} size="wide" title={m.title(previewed.title)}>
      <Content previewed={previewed} />
    </Dialog>
  );
}

function Content({ previewed }: { previewed: Previewed }) {
  const m = useMessages(documentMessages).preview;
  const [content, setContent] = useState<Blob>();
  const [failure, setFailure] = useState<unknown>();
  const [isBroken, setBroken] = useState(false);
  const markBroken = useCallback(() => setBroken(true), []);
  const { caseId, documentId, number } = previewed;
  useEffect(() => {
    const stop = new AbortController();
    previewVersion({ caseId, documentId, number }, stop.signal).then(
      setContent,
      (error: unknown) => {
        if (!stop.signal.aborted) setFailure(error);
      },
    );
    return () => stop.abort();
  }, [caseId, documentId, number]);
  if (failure !== undefined) return <ErrorState error={failure} />;
  if (isBroken)
    return (
      <EmptyState icon="warning" title={m.broken}>
        {m.brokenText}
      </EmptyState>
    );
  if (!content) return <Progress label={m.loading} />;
  const shown = { content, onBroken: markBroken };
  return previewed.kind === "pdf" ? (
    <Suspense fallback={<Progress label={m.loading} />}>
      <PdfPreview {...shown} />
    </Suspense>
  ) : (
    <PicturePreview {...shown} title={previewed.title} />
  );
}
