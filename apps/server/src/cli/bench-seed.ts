import { join } from "node:path";
import { parseArgs } from "node:util";
import { systemClock } from "@schakel/kernel";
import { benchUsers, seedBench, type Seeded, type SeedParameters } from "../bench-seed/index.ts";
import { packFolder } from "../content.ts";
import { loadAllPacks } from "../load-all-packs.ts";
import { composePlatform } from "../platform/compose.ts";
import type { Config } from "../platform/config.ts";
import { openDatabase } from "../platform/database/open-database.ts";
import { openOwnerPool } from "../platform/database/pool.ts";
import { ExpectedProblem } from "../platform/expected-problem.ts";
import { installJobQueue } from "../platform/jobs/run-jobs.ts";
import type { Command } from "./command.ts";

const usage = "bench-seed --cases 100000 [--organisations 200] [--seed 1] [--force] [--json]";

type Words = { parameters: SeedParameters; isForced: boolean; asJson: boolean };

/** Fills an empty database with synthetic cases for measuring, and prints tokens to do so. */
export const benchSeedCommand: Command = {
  name: "bench-seed",
  summary: `fill an empty database with cases for measuring: ${usage}`,
  async run({ config, words, print }) {
    const asked = readWords(words);
    const startedMs = performance.now();
    const say = asked.asJson ? () => {} : print;
    const seeded = await seed(config, asked, say);
    if (asked.asJson) print(JSON.stringify(seeded));
    else for (const line of linesOf(seeded, performance.now() - startedMs)) print(line);
  },
};

async function seed(config: Config, asked: Words, say: (line: string) => void): Promise<Seeded> {
  const database = await openDatabase({ config, log: say, mayJoin: true });
  const owner = openOwnerPool(database.logins.migrator, { name: "bench-seed", pipeline: false });
  try {
    await installJobQueue(database.logins.migrator);
    await loadAllPacks(owner, packFolder, config.fixedDay ?? systemClock().today());
    const composed = await composePlatform(config, database.logins);
    const { fingerprint } = composed.platform.keyring;
    await composed.close();
    const keyFile = process.env["SCHAKEL_KEY_FILE"] ?? join(config.home, "keys.json");
    const { parameters, isForced } = asked;
    return await seedBench(owner, { parameters, isForced, keyFile, fingerprint, say });
  } finally {
    await owner.end();
    await database.stop();
  }
}

function linesOf({ parameters, tokens, misspelt }: Seeded, tookMs: number): string[] {
  const { cases, organisations, seed: number } = parameters;
  return [
    `${cases} cases in ${organisations} organisations (seed ${number}), in ${Math.round(tookMs / 1000)} s.`,
    "Tokens for `Authorization: Bearer …` at /api/v1, for ninety days; earlier ones have ended:",
    ...benchUsers.map((user) => `  ${user.padEnd(12)} ${tokens[user]}`),
    "coordinator opens cases and adds entries; few and many list cases; many searches and counts;",
    "every case that partner lists has 100 entries, of which the partner sees 60.",
    `Misspelt names to search: ${misspelt.slice(0, 5).join(", ")}; --json prints 200.`,
  ];
}

function readWords(words: readonly string[]): Words {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        cases: { type: "string" },
        organisations: { type: "string", default: "200" },
        seed: { type: "string", default: "1" },
        force: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
      },
    });
    const parameters = {
      cases: readNumber(values.cases ?? "", 10),
      organisations: readNumber(values.organisations, 6),
      seed: readNumber(values.seed, 0),
    };
    return { parameters, isForced: values.force, asJson: values.json };
  } catch {
    throw new ExpectedProblem(`Use it like this: ${usage}; at least 10 cases and 6 organisations.`);
  }
}

function readNumber(text: string, least: number): number {
  const number = Number(text);
  if (!/^\d{1,7}$/.test(text) || number < least) throw new RangeError("not such a number");
  return number;
}
