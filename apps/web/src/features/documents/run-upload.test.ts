import { expect, test, vi } from "vitest";
import { ApiProblem, unreachableProblem } from "../../api/problem.ts";
import type { UploadState } from "./documents-api.ts";
import { runUpload, type Progress, type UploadSteps } from "./run-upload.ts";

const upload: UploadState = {
  id: "u1",
  name: "brief.pdf",
  sizeBytes: 10,
  offset: 0,
  chunkBytes: 4,
  compartment: "plan-results",
  documentId: null,
  lastModified: null,
};
const finished = { documentId: "d1", number: 1, kind: "pdf", sameAs: null } as const;

function problem(status: number, code: string, facts: Record<string, unknown> = {}): ApiProblem {
  const texts = { title: "", detail: "", reference: undefined, errors: [] };
  return new ApiProblem({ status, code, ...texts, facts, retryAfterSeconds: undefined });
}

/** A server that keeps what arrives, and fails where the test says so. */
function serverWith(failures: Readonly<Record<number, Error>> = {}) {
  let received = 0;
  let calls = 0;
  const steps: UploadSteps = {
    start: async () => upload,
    read: async () => ({ ...upload, offset: received }),
    send: async (_, offset) => {
      calls += 1;
      const failure = failures[calls];
      if (failure) throw failure;
      if (offset !== received) throw problem(409, "wrong-offset", { offset: received });
      received = Math.min(received + 4, 10);
      return received;
    },
    complete: async () => finished,
    pause: vi.fn<UploadSteps["pause"]>(async () => {}),
  };
  const seen: Progress[] = [];
  const tell = (progress: Progress) => void seen.push(progress);
  return {
    steps,
    tell,
    keep: (bytes: number) => void (received = bytes),
    words: () => seen.map(({ at, upload: state }) => `${at} ${state?.offset ?? "-"}`),
  };
}

test("a file goes out piece by piece and is finished", async () => {
  const { steps, tell, words } = serverWith();
  expect(await runUpload(steps, tell)).toEqual(finished);
  expect(words()).toEqual(["sending 0", "sending 4", "sending 8", "sending 10", "checking 10"]);
});

test("without a connection it waits and goes on where the server has come to", async () => {
  const { steps, tell, words, keep } = serverWith({ 2: unreachableProblem(undefined) });
  // The piece had arrived; only the answer got lost.
  vi.mocked(steps.pause).mockImplementationOnce(async () => keep(8));
  await runUpload(steps, tell);
  expect(words()).toEqual([
    "sending 0",
    "sending 4",
    "interrupted 4",
    "sending 8",
    "sending 10",
    "checking 10",
  ]);
});

test("a server that is away for a while is asked again, also at the start and at the end", async () => {
  const { steps, tell } = serverWith({ 1: problem(503, "not-available") });
  const starts = vi
    .fn<UploadSteps["start"]>(steps.start)
    .mockRejectedValueOnce(problem(503, "not-available"));
  const completes = vi
    .fn<UploadSteps["complete"]>(steps.complete)
    .mockRejectedValueOnce(unreachableProblem(undefined));
  expect(await runUpload({ ...steps, start: starts, complete: completes }, tell)).toEqual(finished);
  expect([starts.mock.calls.length, completes.mock.calls.length]).toEqual([2, 2]);
  expect(vi.mocked(steps.pause)).toHaveBeenCalledTimes(3);
});

test("a file that was begun before goes on, also from another place than was thought", async () => {
  const { steps, tell, keep, words } = serverWith();
  keep(8);
  await runUpload(steps, tell, { ...upload, offset: 4 });
  expect(words()).toEqual(["sending 4", "sending 8", "sending 10", "checking 10"]);
});

test("a refusal ends it at once", async () => {
  const { steps, tell } = serverWith({ 1: problem(422, "file-dangerous") });
  await expect(runUpload(steps, tell)).rejects.toThrow("file-dangerous");
  expect(vi.mocked(steps.pause)).not.toHaveBeenCalled();
});

test("who stops while it waits is not asked again", async () => {
  const { steps, tell } = serverWith({ 1: unreachableProblem(undefined) });
  vi.mocked(steps.pause).mockRejectedValueOnce(new DOMException("stopped", "AbortError"));
  await expect(runUpload(steps, tell)).rejects.toThrow("stopped");
});
