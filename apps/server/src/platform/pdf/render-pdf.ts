import { Worker } from "node:worker_threads";
import type { PdfDocument } from "./pdf-document.ts";
import type { Answered, Asked } from "./typst-worker.ts";

/** The document could not be made; the reason names no text of the document. */
export class PdfNotMade extends Error {
  override readonly name = "PdfNotMade";
}

type Waiting = { resolve(pdf: Buffer): void; reject(error: Error): void };
type Thread = {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  readonly gone: (reason: string) => void;
};

const patienceMs = 60_000;
let thread: Thread | undefined;
let lastId = 0;

/**
 * Makes a tagged PDF (PDF/UA-1, ISO 14289-1) in a thread of its own, which starts with the first
 * document and does one at a time. Nothing is written to disk. Throws {@link PdfNotMade} when it
 * fails or takes longer than a minute.
 */
export async function renderPdf(document: PdfDocument): Promise<Buffer> {
  thread ??= startThread();
  const { worker, waiting, gone } = thread;
  const id = (lastId += 1);
  const late = setTimeout(() => gone("it took too long"), patienceMs);
  try {
    return await new Promise<Buffer>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker.ref();
      worker.postMessage({ id, document } satisfies Asked, []);
    });
  } finally {
    clearTimeout(late);
    waiting.delete(id);
    // An idle thread must not keep a server alive that wants to stop.
    if (waiting.size === 0) worker.unref();
  }
}

function startThread(): Thread {
  // The thread gets no environment: it needs no address, no key and no password.
  const worker = new Worker(new URL("typst-worker.ts", import.meta.url), { env: {}, execArgv: [] });
  const waiting = new Map<number, Waiting>();
  const gone = (reason: string): void => {
    if (thread?.worker === worker) thread = undefined;
    void worker.terminate();
    for (const each of waiting.values()) each.reject(new PdfNotMade(reason));
  };
  worker.on("message", (answer: Answered) => {
    const asker = waiting.get(answer.id);
    if ("pdf" in answer) asker?.resolve(Buffer.from(answer.pdf.buffer));
    else asker?.reject(new PdfNotMade(answer.reason));
  });
  worker.on("error", (error) => gone(error instanceof Error ? error.name : "the thread failed"));
  worker.on("exit", () => gone("the thread ended"));
  return { worker, waiting, gone };
}
