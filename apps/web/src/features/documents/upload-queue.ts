import { newIdempotencyKey } from "../../api/client.ts";
import {
  cancelUpload,
  completeUpload,
  readUpload,
  sendChunk,
  startUpload,
  type FinishedUpload,
  type NewUpload,
  type UploadState,
} from "./documents-api.ts";
import { runUpload } from "./run-upload.ts";

/** A file that is being sent from this page. */
export type UploadJob = {
  readonly id: string;
  readonly caseId: string;
  readonly file: File;
  readonly body: NewUpload;
  readonly state: "waiting" | "sending" | "interrupted" | "checking" | "done" | "failed";
  readonly upload: UploadState | undefined;
  readonly finished: FinishedUpload | undefined;
  readonly failure: unknown;
};

type Held = { job: UploadJob; readonly stop: AbortController; readonly onDone: () => void };

/** Outside the screens, so that a file goes on while somebody looks elsewhere. Lives in memory only. */
const held = new Map<string, Held>();
let jobs: readonly UploadJob[] = [];
const listeners = new Set<() => void>();
let isRunning = false;

/** The files that are being sent, in the order in which they were picked. */
export function uploadJobs(): readonly UploadJob[] {
  return jobs;
}

/** Calls back at every change; returns the way to stop. */
export function onUploadChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Adds a file to the row; `known` is what the server has of it from an earlier time. */
export function addUpload(
  asked: Pick<UploadJob, "caseId" | "file" | "body">,
  onDone: () => void,
  known?: UploadState,
): void {
  const id = newIdempotencyKey();
  const empty = { finished: undefined, failure: undefined };
  const job: UploadJob = { ...asked, id, state: "waiting", upload: known, ...empty };
  held.set(id, { job, stop: new AbortController(), onDone });
  publish();
  void runNext();
}

/** Stops a file and removes what arrived of it; takes a finished or refused one from the list. */
export async function dropUpload(id: string): Promise<void> {
  const one = held.get(id);
  if (!one) return;
  one.stop.abort();
  held.delete(id);
  publish();
  const { job } = one;
  if (job.upload && job.state !== "done") {
    // What cannot be removed now goes by itself within a day.
    await cancelUpload(job.caseId, job.upload.id).catch(() => undefined);
    one.onDone();
  }
}

/** Tries a file again after something went wrong. */
export function retryUpload(id: string): void {
  change(id, { state: "waiting", failure: undefined });
  void runNext();
}

/** One file at a time: a thin line is not shared, and the first is done soonest. */
async function runNext(): Promise<void> {
  if (isRunning) return;
  const next = [...held.values()].find(({ job }) => job.state === "waiting");
  if (!next) return;
  isRunning = true;
  const { id } = next.job;
  try {
    const finished = await run(next);
    change(id, { state: "done", finished });
    next.onDone();
  } catch (failure) {
    if (!next.stop.signal.aborted) change(id, { state: "failed", failure });
  } finally {
    isRunning = false;
  }
  void runNext();
}

function run({ job, stop }: Held): Promise<FinishedUpload> {
  const { caseId, file, body, id } = job;
  const { signal } = stop;
  const steps = {
    start: () => startUpload(caseId, body, id),
    read: (uploadId: string) => readUpload(caseId, uploadId, signal),
    send: async (upload: UploadState, offset: number) => {
      const piece = await file.slice(offset, offset + upload.chunkBytes).arrayBuffer();
      return sendChunk(caseId, upload.id, offset, piece, signal);
    },
    complete: (uploadId: string) => completeUpload(caseId, uploadId),
    pause: (attempt: number) => pause(attempt, signal),
  };
  return runUpload(steps, ({ at, upload }) => change(id, { state: at, upload }), job.upload);
}

const longestMs = 10_000;

/** Waits longer after every try, but no longer than until the connection is back. */
function pause(attempt: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      globalThis.removeEventListener("online", end);
      signal.removeEventListener("abort", end);
      if (signal.aborted) reject(new DOMException("stopped", "AbortError"));
      else resolve();
    };
    const timer = setTimeout(end, Math.min(longestMs, 500 * 2 ** attempt));
    globalThis.addEventListener("online", end);
    signal.addEventListener("abort", end);
    if (signal.aborted) end();
  });
}

function change(id: string, part: Partial<UploadJob>): void {
  const one = held.get(id);
  if (!one) return;
  one.job = { ...one.job, ...part };
  publish();
}

function publish(): void {
  jobs = [...held.values()].map(({ job }) => job);
  for (const listener of listeners) listener();
}
