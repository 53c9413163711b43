import type { Measured } from "./measure.ts";

/** A table in Markdown of one size. */
export function tableOf(measured: readonly Measured[]): string {
  const head = [
    "| work | requests/s | p50 | p95 | p99 ms | node CPU | PostgreSQL CPU | floor/s | floor p95 | floor node CPU | floor PostgreSQL CPU | ratio | errors | load |",
    "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
  ];
  return [...head, ...measured.map(lineOf)].join("\n");
}

function lineOf({ scenario, server, floor, load }: Measured): string {
  const ratio = server.perSecond / floor.perSecond;
  return `| ${[
    scenario.title,
    Math.round(server.perSecond),
    ...[server.p50, server.p95, server.p99].map((each) => each.toFixed(1)),
    Math.round(server.nodeCpuMs),
    Math.round(server.databaseCpuMs),
    Math.round(floor.perSecond),
    floor.p95.toFixed(1),
    Math.round(floor.nodeCpuMs),
    Math.round(floor.databaseCpuMs),
    ratio.toFixed(2),
    server.errors + floor.errors,
    load.toFixed(1),
  ].join(" | ")} |`;
}

/** What «no log, no data» costs: the floor with the lines of the log, as a share of the floor without. */
export function costOfLog(measured: readonly Measured[]): readonly string[] {
  return measured.flatMap(({ scenario, floor, floorWithoutLog }) =>
    floorWithoutLog === undefined
      ? []
      : [
          `| ${scenario.title} | ${Math.round(floor.perSecond)} | ${Math.round(floorWithoutLog.perSecond)} | ${(floor.perSecond / floorWithoutLog.perSecond).toFixed(2)} |`,
        ],
  );
}

/** Promises that did not come true, in words; empty when all did. */
export function shortfalls(measured: readonly Measured[], cases: number): readonly string[] {
  return measured.flatMap(({ scenario, server, floor, floorWithoutLog }) => [
    ...(server.errors > 0
      ? [`${scenario.title}: ${server.errors} errors (${server.firstError})`]
      : []),
    ...(floor.errors > 0
      ? [`floor of ${scenario.title}: ${floor.errors} errors (${floor.firstError})`]
      : []),
    ...(scenario.isPromised && server.perSecond < floor.perSecond / 2
      ? [`${scenario.title}: less than half the floor`]
      : []),
    ...(floorWithoutLog !== undefined && floor.perSecond < 0.8 * floorWithoutLog.perSecond
      ? [`${scenario.title}: with the log less than 0.8 of without`]
      : []),
    ...(scenario.isPromised && cases <= 100_000 && server.p95 > 50
      ? [`${scenario.title}: p95 of ${server.p95.toFixed(1)} ms is above 50 ms`]
      : []),
  ]);
}
