import { on } from "node:events";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Worker } from "node:worker_threads";
import type { PoolClient } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { Batch, WorkerTask } from "./batch-worker.ts";
import { tableNames, tables } from "./tables.ts";

const casesPerBatch = 2_000;
const batchesAhead = 2;

/** Copies all cases into the transaction of the client; a worker thread makes and seals them. */
export async function copyCases(
  client: PoolClient,
  task: WorkerTask,
  say: (line: string) => void,
): Promise<void> {
  const { cases } = task.parameters;
  const worker = new Worker(new URL("batch-worker.ts", import.meta.url), { workerData: task });
  try {
    let done = 0;
    for await (const batch of batchesOf(worker, cases)) {
      await copyBatch(client, batch);
      done += casesPerBatch;
      if (done % 20_000 === 0) say(`${done} of ${cases} cases`);
    }
  } finally {
    await worker.terminate();
  }
}

/** Batches in order; the worker makes the next ones while PostgreSQL takes the last. */
async function* batchesOf(worker: Worker, cases: number): AsyncGenerator<Batch> {
  const arrivals = on(worker, "message") as AsyncIterableIterator<[Batch]>;
  let asked = 0;
  const ask = (): void => {
    if (asked >= cases) return;
    worker.postMessage([asked, Math.min(cases, asked + casesPerBatch)]);
    asked += casesPerBatch;
  };
  for (let each = 0; each < batchesAhead; each += 1) ask();
  for (let given = 0; given < cases; given += casesPerBatch) {
    // Throws when the worker fails: an error of the worker ends the arrivals.
    const { value } = (await arrivals.next()) as IteratorYieldResult<[Batch]>;
    ask();
    yield value[0];
  }
}

async function copyBatch(client: PoolClient, batch: Batch): Promise<void> {
  for (const table of tableNames) {
    const stream = client.query(copyFrom(`copy ${table} (${tables[table].join(", ")}) from stdin`));
    await pipeline(Readable.from([Buffer.from(batch[table])]), stream);
  }
}
