import type { FastifyInstance } from "fastify";
import type { Pool, PoolClient, QueryConfig } from "pg";
import type { BenchRequest } from "./scenarios.ts";

/** A statement as the server sent it. */
export type Statement = {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
};

/** The statements of one request, in the batches in which they travelled. */
export type Trace = readonly (readonly Statement[])[];

/** Listens on a pool: tells what is sent, and what was sent before an earlier answer came. */
export function listenTo(pool: Pool): { take(): Trace } {
  let batches: Statement[][] = [];
  let waiting = 0;
  const heard = new WeakSet<PoolClient>();
  pool.on("connect", (client) => {
    if (heard.has(client)) return;
    heard.add(client);
    const send = client.query.bind(client) as (config: QueryConfig) => Promise<unknown>;
    const listening = async (config: QueryConfig): Promise<unknown> => {
      if (waiting === 0) batches.push([]);
      waiting += 1;
      batches.at(-1)?.push({
        name: config.name ?? "",
        text: config.text,
        values: config.values ?? [],
      });
      try {
        return await send(config);
      } finally {
        waiting -= 1;
      }
    };
    Object.assign(client, { query: listening });
  });
  return {
    take() {
      const taken = batches;
      batches = [];
      return taken;
    },
  };
}

/** Sends requests one by one through the real application, and gives the statements of each. */
export async function recordTraces(
  app: FastifyInstance,
  ear: { take(): Trace },
  requests: readonly BenchRequest[],
): Promise<readonly Trace[]> {
  const traces: Trace[] = [];
  for (const request of requests) {
    ear.take();
    const answer = await app.inject({
      method: request.method,
      url: `/api/v1${request.path}`,
      headers: {
        authorization: `Bearer ${request.token}`,
        ...(request.body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(request.body === undefined ? {} : { payload: JSON.stringify(request.body) }),
    });
    if (answer.statusCode >= 300) throw new Error(`${request.path}: ${answer.body.slice(0, 300)}`);
    traces.push(ear.take());
  }
  return traces;
}
