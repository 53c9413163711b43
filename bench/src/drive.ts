import { Pool } from "undici";
import type { BenchRequest } from "./scenarios.ts";

/** Latencies in milliseconds of one span of load, and what went wrong. */
export type Driven = {
  readonly latenciesMs: number[];
  readonly seconds: number;
  readonly errors: number;
  readonly firstError: string | undefined;
};

/** Opens connections to a server; each carries one request at a time. */
export function openDriver(address: string, connections: number): Pool {
  return new Pool(address, { connections, pipelining: 1 });
}

/**
 * Sends requests over all connections at once for some seconds: each connection sends the next
 * request as soon as it has read the whole answer to its last (a closed loop).
 */
export async function drive(
  pool: Pool,
  scenario: string,
  requests: readonly BenchRequest[],
  options: {
    readonly connections: number;
    readonly seconds: number;
    readonly from: number;
    /** Something that the floor leaves out this time, to see what it costs. */
    readonly without?: "log" | undefined;
  },
): Promise<Driven> {
  const latenciesMs: number[] = [];
  let errors = 0;
  let firstError: string | undefined;
  let next = options.from;
  const startMs = performance.now();
  const endMs = startMs + options.seconds * 1000;
  const work = async (): Promise<void> => {
    while (performance.now() < endMs) {
      const request = requests[next % requests.length] as BenchRequest;
      next += 1;
      const sentMs = performance.now();
      const problem = await send(pool, scenario, request, options.without);
      latenciesMs.push(performance.now() - sentMs);
      if (problem === undefined) continue;
      errors += 1;
      firstError ??= problem;
    }
  };
  await Promise.all(Array.from({ length: options.connections }, work));
  return { latenciesMs, seconds: (performance.now() - startMs) / 1000, errors, firstError };
}

/** Sends one request; gives back what was wrong with the answer, if anything. */
async function send(
  pool: Pool,
  scenario: string,
  request: BenchRequest,
  without?: "log",
): Promise<string | undefined> {
  const { statusCode, body } = await pool.request({
    method: request.method,
    path: `/api/v1${request.path}`,
    headers: {
      authorization: `Bearer ${request.token}`,
      "x-scenario": scenario,
      ...(without === undefined ? {} : { "x-without": without }),
      ...(request.body === undefined ? {} : { "content-type": "application/json" }),
    },
    body: request.body === undefined ? null : JSON.stringify(request.body),
  });
  const text = await body.text();
  return statusCode < 300 ? undefined : `${statusCode} ${text.slice(0, 300)}`;
}

/** The value below which a share of the latencies lies. */
export function percentile(sortedMs: readonly number[], share: number): number {
  return sortedMs[Math.min(sortedMs.length - 1, Math.floor(sortedMs.length * share))] ?? 0;
}
