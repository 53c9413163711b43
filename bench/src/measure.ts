import type { Pool } from "undici";
import type { Child } from "./children.ts";
import { drive, openDriver, percentile, type Driven } from "./drive.ts";
import { cpuMs, loadOfLastMinute, residentMb, treeCpuMs } from "./process-cost.ts";
import type { Scenario } from "./scenarios.ts";

/** What one side (server or floor) did in one scenario. */
export type Side = {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Processor milliseconds of the node process per thousand requests. */
  readonly nodeCpuMs: number;
  /** The same of PostgreSQL. */
  readonly databaseCpuMs: number;
  readonly residentMb: number;
  readonly errors: number;
  readonly firstError: string | undefined;
};

export type Measured = {
  readonly scenario: Scenario;
  readonly server: Side;
  readonly floor: Side;
  /** The floor without the lines of the log, where that is measured. */
  readonly floorWithoutLog: Side | undefined;
  readonly load: number;
};

const warmUpSeconds = 2;
const turns = 2;
/** One read and one write show what the log costs. */
const scenariosForLog = new Set(["dossier", "add-entry"]);

/** Measures one scenario on both sides in turns, so that noise of the machine meets both. */
export async function measureScenario(
  scenario: Scenario,
  server: Child,
  floor: Child,
  options: { readonly seconds: number; readonly connections: number },
): Promise<Measured> {
  const isLogged = scenariosForLog.has(scenario.name);
  const sides = [
    { child: server },
    { child: floor },
    ...(isLogged ? [{ child: floor, without: "log" as const }] : []),
  ].map(({ child, without }) => ({
    child,
    without,
    pool: openDriver(child.address, options.connections),
    spans: [] as Span[],
  }));
  let from = 0;
  for (let turn = 0; turn < turns; turn += 1) {
    for (const { child, pool, spans, without } of sides) {
      if (turn === 0) from = await warmUp(pool, scenario, options.connections, from);
      spans.push(await span({ child, server, pool, without }, scenario, options, from));
      from += spans.at(-1)?.driven.latenciesMs.length ?? 0;
    }
  }
  for (const { pool } of sides) await pool.close();
  const [one, other, third] = sides.map(({ child, spans }) => sum(spans, residentMb(child.pid)));
  return {
    scenario,
    server: one as Side,
    floor: other as Side,
    floorWithoutLog: third,
    load: loadOfLastMinute(),
  };
}

async function warmUp(
  pool: Pool,
  scenario: Scenario,
  connections: number,
  from: number,
): Promise<number> {
  const options = { connections, seconds: warmUpSeconds, from };
  const { latenciesMs } = await drive(pool, scenario.name, scenario.requests, options);
  return from + latenciesMs.length;
}

type Span = { readonly driven: Driven; readonly nodeMs: number; readonly databaseMs: number };

/** PostgreSQL is below the server's process, whichever of the two asks it. */
async function span(
  {
    child,
    server,
    pool,
    without,
  }: {
    readonly child: Child;
    readonly server: Child;
    readonly pool: Pool;
    readonly without: "log" | undefined;
  },
  scenario: Scenario,
  options: { readonly seconds: number; readonly connections: number },
  from: number,
): Promise<Span> {
  const [nodeBefore, databaseBefore] = [cpuMs(child.pid), treeCpuMs(server.pid)];
  const driven = await drive(pool, scenario.name, scenario.requests, {
    connections: options.connections,
    seconds: options.seconds / turns,
    from,
    without,
  });
  return {
    driven,
    nodeMs: cpuMs(child.pid) - nodeBefore,
    databaseMs: treeCpuMs(server.pid) - databaseBefore,
  };
}

function sum(spans: readonly Span[], memoryMb: number): Side {
  const sorted = spans
    .flatMap(({ driven }) => driven.latenciesMs)
    .sort((one, other) => one - other);
  const total = (of: (span: Span) => number): number =>
    spans.reduce((before, each) => before + of(each), 0);
  const thousands = sorted.length / 1000;
  return {
    perSecond: sorted.length / total(({ driven }) => driven.seconds),
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    p99: percentile(sorted, 0.99),
    nodeCpuMs: total(({ nodeMs }) => nodeMs) / thousands,
    databaseCpuMs: total(({ databaseMs }) => databaseMs) / thousands,
    residentMb: memoryMb,
    errors: total(({ driven }) => driven.errors),
    firstError: spans.find(({ driven }) => driven.firstError)?.driven.firstError,
  };
}
