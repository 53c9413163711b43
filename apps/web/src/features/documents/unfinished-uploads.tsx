import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button, buttonClass } from "../../ui/button.tsx";
import { cx } from "../../ui/cx.ts";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { cancelUpload, type UploadState } from "./documents-api.ts";
import styles from "./documents.module.css";
import { refreshDocuments, uploadsQuery } from "./queries.ts";
import { isSameFile } from "./readers.ts";
import { useUploadJobs } from "./upload-list.tsx";
import { uploadMessages } from "./upload-messages.ts";
import { addUpload } from "./upload-queue.ts";

/** Files that were begun before, on this page or another device, and can be gone on with. */
export function UnfinishedUploads({ caseId }: { caseId: string }) {
  const m = useMessages(uploadMessages).unfinished;
  const { data } = useQuery(uploadsQuery(caseId));
  const jobs = useUploadJobs(caseId);
  const busy = new Set(jobs.map((job) => job.upload?.id));
  // A file that this page has just begun may not have heard its id yet.
  const isBeginning = jobs.some((job) => job.state !== "done" && job.upload === undefined);
  const left = isBeginning ? [] : (data ?? []).filter(({ id }) => !busy.has(id));
  if (left.length === 0) return null;
  return (
    <section aria-labelledby="unfinished-title" className={styles.uploads}>
      <h3 id="unfinished-title">{m.title}</h3>
      <ul role="list">
        {left.map((upload) => (
          <li key={upload.id} className={styles.upload}>
            <Unfinished caseId={caseId} upload={upload} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Unfinished({ caseId, upload }: { caseId: string; upload: UploadState }) {
  const m = useMessages(uploadMessages).unfinished;
  const [isOther, setOther] = useState(false);
  const queryClient = useQueryClient();
  const refresh = () => void refreshDocuments(queryClient, caseId);
  const goOn = (file: File | undefined) => {
    if (!file) return;
    const isSame = isSameFile(upload, file);
    setOther(!isSame);
    const { name, sizeBytes, compartment } = upload;
    const body = { name, sizeBytes, compartment, onwardUse: "agreement" } as const;
    if (isSame) addUpload({ caseId, file, body }, refresh, upload);
  };
  return (
    <>
      <div className={styles.what}>
        <strong data-private="">{upload.name}</strong>
        <p className={styles.quiet}>
          {m.text(Math.floor((100 * upload.offset) / upload.sizeBytes))}
        </p>
        {isOther ? (
          <p role="alert" className={styles.error}>
            {m.other}
          </p>
        ) : null}
      </div>
      <div className={styles.acts}>
        <label className={cx(buttonClass({ size: "sm" }), styles.pick)}>
          {m.goOn}
          <VisuallyHidden>: {upload.name}</VisuallyHidden>
          <input
            type="file"
            onChange={(event) => {
              goOn(event.currentTarget.files?.[0]);
              event.currentTarget.value = "";
            }}
          />
        </label>
        <Button
          variant="quiet"
          size="sm"
          icon="trash"
          onClick={() => void cancelUpload(caseId, upload.id).finally(refresh)}
        >
          {m.drop}
          <VisuallyHidden>: {upload.name}</VisuallyHidden>
        </Button>
      </div>
    </>
  );
}
