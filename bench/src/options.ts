import { parseArgs } from "node:util";

/** What was asked on the command line. */
export type BenchOptions = {
  readonly sizes: readonly number[];
  /** Seconds of measuring per scenario, for the server and for the floor each. */
  readonly seconds: number;
  readonly connections: number;
  readonly organisations: number;
  readonly seed: number;
  /** Scenarios to run; all when empty. */
  readonly only: readonly string[];
  /** A folder with seeded databases that are kept, one per size. */
  readonly home: string | undefined;
};

/** Reads the command line; throws a `TypeError` for an unknown option. */
export function readOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      cases: { type: "string", default: "10000,100000" },
      seconds: { type: "string", default: "10" },
      connections: { type: "string", default: "16" },
      organisations: { type: "string", default: "200" },
      seed: { type: "string", default: "1" },
      only: { type: "string", default: "" },
      million: { type: "boolean", default: false },
    },
  });
  const sizes = values.cases.split(",").map(Number);
  return {
    sizes: values.million ? [...sizes, 1_000_000] : sizes,
    seconds: Number(values.seconds),
    connections: Number(values.connections),
    organisations: Number(values.organisations),
    seed: Number(values.seed),
    only: values.only.split(",").filter(Boolean),
    home: env["SCHAKEL_BENCH_HOME"],
  };
}
