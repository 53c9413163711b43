import { useSyncExternalStore } from "react";
import { ApiProblem } from "../../api/problem.ts";
import { useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { documentMessages } from "./document-messages.ts";
import styles from "./documents.module.css";
import { uploadMessages } from "./upload-messages.ts";
import {
  dropUpload,
  onUploadChange,
  retryUpload,
  uploadJobs,
  type UploadJob,
} from "./upload-queue.ts";

/** Files of this case that are being sent from this page. */
export function useUploadJobs(caseId: string): readonly UploadJob[] {
  return useSyncExternalStore(onUploadChange, uploadJobs).filter((job) => job.caseId === caseId);
}

/** The files that are on their way: how far, what went wrong, and a way to stop. */
export function UploadList({ caseId }: { caseId: string }) {
  const m = useMessages(uploadMessages).upload;
  const jobs = useUploadJobs(caseId);
  if (jobs.length === 0) return null;
  return (
    <section aria-label={m.list} className={styles.uploads}>
      <ul role="list">
        {jobs.map((job) => (
          <li key={job.id} className={styles.upload}>
            <div className={styles.what}>
              <strong data-private="">{job.file.name}</strong>
              <State job={job} />
            </div>
            <div className={styles.acts}>
              <Acts job={job} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function State({ job }: { job: UploadJob }) {
  const m = useMessages(documentMessages);
  const words = useMessages(uploadMessages).upload;
  const sent = job.upload?.offset ?? 0;
  if (job.state === "done")
    return (
      <p role="status">
        <Badge tone="success" icon="check">
          {job.finished?.sameAs ? words.same : words.done}
        </Badge>
      </p>
    );
  if (job.state === "failed") return <Failure failure={job.failure} />;
  const said = {
    waiting: words.waiting,
    sending: words.sending(m.size(sent), m.size(job.file.size)),
    interrupted: words.interrupted,
    checking: words.checking,
  }[job.state];
  return (
    <>
      <progress aria-label={words.progress(job.file.name)} value={sent} max={job.file.size} />
      {/* The amount changes too often to be read aloud; a break does not. */}
      <p className={styles.quiet} role={job.state === "interrupted" ? "status" : undefined}>
        {said}
      </p>
    </>
  );
}

function Failure({ failure }: { failure: unknown }) {
  const m = useMessages(uploadMessages).upload;
  const problem = failure instanceof ApiProblem ? failure : undefined;
  return (
    <div role="alert">
      <Badge tone="danger" icon="danger">
        {m.failed}
      </Badge>{" "}
      {problem?.title} {problem?.detail}
    </div>
  );
}

function Acts({ job }: { job: UploadJob }) {
  const m = useMessages(uploadMessages).upload;
  const isOver = job.state === "done" || job.state === "failed";
  const isRefused = job.failure instanceof ApiProblem && job.failure.kind === "refused";
  return (
    <>
      {job.state === "failed" && !isRefused ? (
        <Button size="sm" icon="refresh" onClick={() => retryUpload(job.id)}>
          {m.retry}
          <VisuallyHidden>: {job.file.name}</VisuallyHidden>
        </Button>
      ) : null}
      <Button variant="quiet" size="sm" icon="cross" onClick={() => void dropUpload(job.id)}>
        {isOver ? m.clear : m.stop}
        <VisuallyHidden>: {job.file.name}</VisuallyHidden>
      </Button>
    </>
  );
}
