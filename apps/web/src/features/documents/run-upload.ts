import { ApiProblem } from "../../api/problem.ts";
import type { FinishedUpload, UploadState } from "./documents-api.ts";

/** What sending one file needs of the world around it. */
export type UploadSteps = {
  readonly start: () => Promise<UploadState>;
  /** How far the file has come at the server. */
  readonly read: (uploadId: string) => Promise<UploadState>;
  /** Sends the piece that begins at an offset; comes back with the next offset. */
  readonly send: (upload: UploadState, offset: number) => Promise<number>;
  readonly complete: (uploadId: string) => Promise<FinishedUpload>;
  /** Waits before another try; throws when the sender stopped. */
  readonly pause: (attempt: number) => Promise<void>;
};

/** Where a file is on its way. */
export type Progress =
  | { readonly at: "sending" | "interrupted"; readonly upload: UploadState | undefined }
  | { readonly at: "checking"; readonly upload: UploadState };

/**
 * Sends a file to its end. Without a connection, or when the server is away or too busy, it waits,
 * asks how far the file has come and goes on there. Throws a refusal, which no waiting helps.
 */
export async function runUpload(
  steps: UploadSteps,
  tell: (progress: Progress) => void,
  known?: UploadState,
): Promise<FinishedUpload> {
  const patiently = async <T>(work: () => Promise<T>, upload?: UploadState): Promise<T> => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        if (!mayPass(error)) throw error;
        tell({ at: "interrupted", upload });
        await steps.pause(attempt);
      }
    }
  };
  let upload = known ?? (await patiently(() => steps.start()));
  const goOn = async (offset: number) => {
    upload = { ...upload, offset };
    tell({ at: "sending", upload });
  };
  await goOn(upload.offset);
  for (let attempt = 0; upload.offset < upload.sizeBytes;) {
    try {
      await goOn(await steps.send(upload, upload.offset));
      attempt = 0;
    } catch (error) {
      const place = rightPlace(error);
      if (place !== undefined) {
        await goOn(place);
        continue;
      }
      if (!mayPass(error)) throw error;
      tell({ at: "interrupted", upload });
      await steps.pause(attempt);
      attempt += 1;
      const before = upload;
      await goOn((await patiently(() => steps.read(before.id), before)).offset);
    }
  }
  const whole = upload;
  tell({ at: "checking", upload: whole });
  return patiently(() => steps.complete(whole.id), whole);
}

/** No network, a server that is away or too busy: it passes by itself. */
function mayPass(error: unknown): boolean {
  if (!(error instanceof ApiProblem)) return false;
  return error.kind === "offline" || error.kind === "busy" || error.code === "request-in-flight";
}

/** Where the server wants to go on, when it says that a piece came for another place. */
function rightPlace(error: unknown): number | undefined {
  if (!(error instanceof ApiProblem) || error.code !== "wrong-offset") return undefined;
  const { offset } = error.facts;
  return typeof offset === "number" ? offset : undefined;
}
