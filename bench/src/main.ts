import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Seeded } from "../../apps/server/src/bench-seed/index.ts";
import { runChild, startChild, type Child } from "./children.ts";
import { measureScenario, type Measured } from "./measure.ts";
import { readOptions, type BenchOptions } from "./options.ts";
import { loadOfLastMinute, processorName, residentMb } from "./process-cost.ts";
import { costOfLog, shortfalls, tableOf } from "./report.ts";
import { scenariosFor, type KnownCases } from "./scenarios.ts";

const options = readOptions(process.argv.slice(2), process.env);
console.log(`Processor: ${processorName()}; load ${loadOfLastMinute().toFixed(1)} at the start`);
const listP95 = new Map<number, number>();
for (const cases of options.sizes) await benchSize(cases, options);
compareSizes();

/** One size: seed, start both sides, measure, say what falls short. */
async function benchSize(cases: number, asked: BenchOptions): Promise<void> {
  const home = homeOf(cases, asked);
  const env = { SCHAKEL_HOME: home, SCHAKEL_DEMO: "0", PORT: "0" };
  const startedMs = performance.now();
  const seeded = await seed(cases, asked, env);
  console.log(
    `\n${cases} cases: seeded in ${Math.round((performance.now() - startedMs) / 1000)} s`,
  );
  const server = await startChild("apps/server/src/main.ts", env);
  try {
    const scenarios = scenariosFor(seeded, await askCases(server, seeded)).filter(
      ({ name }) => asked.only.length === 0 || asked.only.includes(name),
    );
    const file = join(home, "bench-scenarios.json");
    writeFileSync(file, JSON.stringify(scenarios), { mode: 0o600 });
    const floor = await startChild("bench/src/floor.ts", env, [file, "--explain"]);
    const measured: Measured[] = [];
    for (const scenario of scenarios)
      measured.push(await measureScenario(scenario, server, floor, asked));
    console.log(
      `${tableOf(measured)}\nserver memory ${residentMb(server.pid)} MB, floor ${residentMb(floor.pid)} MB`,
    );
    console.log(
      [
        "| work | floor/s | without the log | ratio |",
        "|---|--:|--:|--:|",
        ...costOfLog(measured),
      ].join("\n"),
    );
    for (const line of shortfalls(measured, cases)) console.log(`SHORT: ${line}`);
    const list = measured.find(({ scenario }) => scenario.name === "list-many");
    if (list) listP95.set(cases, list.server.p95);
    await floor.stop();
  } finally {
    await server.stop();
    if (asked.home === undefined) rmSync(home, { recursive: true, force: true });
  }
}

function homeOf(cases: number, asked: BenchOptions): string {
  if (asked.home === undefined) return mkdtempSync(join(tmpdir(), "schakel-bench-"));
  const home = join(asked.home, `cases-${cases}`);
  if (!existsSync(home)) mkdirSync(home, { recursive: true });
  return home;
}

async function seed(
  cases: number,
  asked: BenchOptions,
  env: Record<string, string>,
): Promise<Seeded> {
  const said = await runChild("apps/server/src/cli/main.ts", env, [
    "bench-seed",
    `--cases=${cases}`,
    `--organisations=${asked.organisations}`,
    `--seed=${asked.seed}`,
    "--json",
  ]);
  const line = said.split("\n").find((each) => each.startsWith("{"));
  if (!line) throw new Error(`bench-seed said: ${said}`);
  return JSON.parse(line) as Seeded;
}

async function askCases(server: Child, { tokens }: Seeded): Promise<KnownCases> {
  const ids = async (token: string): Promise<string[]> => {
    const found: string[] = [];
    let after = "";
    while (found.length < 500) {
      const answer = await fetch(`${server.address}/api/v1/cases?limit=100${after}`, {
        headers: { authorization: `Bearer ${token}` },
      });
      const page = (await answer.json()) as {
        items: { id: string; pseudonym: string }[];
        next: string | null;
      };
      // Cases that an earlier run opened hold entries of the floor, which nobody can open.
      const seeded = page.items.filter(({ pseudonym }) => pseudonym.startsWith("Proefzaak"));
      found.push(...seeded.map(({ id }) => id));
      if (page.next === null) break;
      after = `&after=${encodeURIComponent(page.next)}`;
    }
    return found;
  };
  const dossiers = await ids(tokens.partner);
  const own = await ids(tokens.coordinator);
  // New entries would make the dossiers of a hundred entries larger.
  return { dossiers, ofCoordinator: own.filter((id) => !dossiers.includes(id)) };
}

/** The promise that a list costs the same whatever the size. */
function compareSizes(): void {
  const [least, most] = [Math.min(...listP95.keys()), Math.max(...listP95.keys())];
  if (listP95.size < 2) return;
  const grown = (listP95.get(most) ?? 0) / (listP95.get(least) ?? 1);
  console.log(`p95 of the list at ${most} cases is ${grown.toFixed(2)} times that at ${least}`);
}
