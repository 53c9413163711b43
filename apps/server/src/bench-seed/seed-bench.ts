import type { Pool, PoolClient } from "pg";
import { seededRandom } from "../demo/random.ts";
import { ExpectedProblem } from "../platform/expected-problem.ts";
import type { WorkerTask } from "./batch-worker.ts";
import { personOfCase } from "./case-rows.ts";
import { copyCases } from "./copy-cases.ts";
import { misspell } from "./names.ts";
import { addChain } from "./organisations.ts";
import { benchUsers, planOf, type BenchUser, type SeedParameters } from "./plan.ts";
import { tableNames } from "./tables.ts";
import { renewTokens, type BenchTokens } from "./tokens.ts";

/** What an outside load generator needs to do the work of the bench. */
export type Seeded = {
  readonly parameters: SeedParameters;
  readonly tokens: BenchTokens;
  /** Misspelt names of people whom the user «many» may know. */
  readonly misspelt: readonly string[];
};

export type SeedOptions = {
  readonly parameters: SeedParameters;
  readonly keyFile: string;
  readonly fingerprint: string;
  /** Add to a database that holds accounts or cases of others. */
  readonly isForced: boolean;
  readonly say: (line: string) => void;
};

type Remembered = SeedParameters & { readonly members: Readonly<Record<BenchUser, string>> };

/**
 * Fills a database with the same cases for the same parameters, in one transaction, or gives new
 * tokens when that was done before. Throws an `ExpectedProblem` where other data would be mixed in.
 */
export async function seedBench(owner: Pool, options: SeedOptions): Promise<Seeded> {
  const { parameters } = options;
  const client = await owner.connect();
  try {
    const before = await findRemembered(client);
    if (before === undefined) await refuseOthers(client, options.isForced);
    else requireSame(before, parameters);
    const members = before?.members ?? (await fill(client, options));
    const tokens = await renewTokens(client, members);
    return { parameters, tokens, misspelt: misspeltOf(parameters) };
  } finally {
    client.release();
  }
}

async function findRemembered(client: PoolClient): Promise<Remembered | undefined> {
  const { rows } = await client.query<{ value: Remembered }>(
    "select value from platform.settings where name = 'bench-seed'",
  );
  return rows[0]?.value;
}

function requireSame(before: Remembered, asked: SeedParameters): void {
  const names = ["cases", "organisations", "seed"] as const;
  if (names.every((name) => before[name] === asked[name])) return;
  const held = names.map((name) => `--${name} ${before[name]}`).join(" ");
  throw new ExpectedProblem(
    `This database holds the bench of ${held}: ask for that one, or set SCHAKEL_HOME to a new folder.`,
  );
}

async function refuseOthers(client: PoolClient, isForced: boolean): Promise<void> {
  const { rows } = await client.query<{ held: boolean }>(
    "select exists (select from accounts.accounts) or exists (select from cases.cases) as held",
  );
  if (!rows[0]?.held || isForced) return;
  throw new ExpectedProblem(
    "This database holds accounts or cases of others: set SCHAKEL_HOME to a new folder, or add --force to mix them.",
  );
}

async function fill(client: PoolClient, options: SeedOptions): Promise<Remembered["members"]> {
  const { parameters } = options;
  await client.query("begin");
  try {
    const chain = await addChain(client, parameters);
    // Persons come before cases, so nothing needs to wait; a table with checks waiting cannot be altered.
    await client.query("set constraints all immediate");
    await switchGuards(client, "off");
    const content = await readContent(client, parameters.cases);
    const { keyFile, fingerprint, say } = options;
    await copyCases(client, { parameters, keyFile, fingerprint, ...chain, ...content }, say);
    await switchGuards(client, "on");
    const members = Object.fromEntries(
      benchUsers.map((user, at) => [user, chain.organisations[at]?.membershipId ?? ""]),
    ) as Record<BenchUser, string>;
    await client.query("insert into platform.settings (name, value) values ('bench-seed', $1)", [
      JSON.stringify({ ...parameters, members }),
    ]);
    await client.query("commit");
    for (const table of tableNames) await client.query(`vacuum (analyze) ${table}`);
    return members;
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

/**
 * COPY works for an owner whom row security does not bind, and triggers would compile access case
 * by case. Both are switched inside the transaction, so that no other session ever sees them off:
 * foreign keys and checks stay, nobody needs to be superuser, and a test compares the rows with
 * what the triggers write.
 */
async function switchGuards(client: PoolClient, how: "off" | "on"): Promise<void> {
  for (const table of tableNames) {
    await client.query(
      how === "off"
        ? `alter table ${table} disable trigger user, no force row level security`
        : `alter table ${table} enable trigger user, force row level security`,
    );
  }
}

type Content = Pick<WorkerTask, "municipalities" | "forms" | "firstSequence">;

async function readContent(client: PoolClient, cases: number): Promise<Content> {
  const places = await client.query<{ region_id: string; codes: string[] }>(
    `select region_id, array_agg(distinct municipality_code order by municipality_code) as codes
       from regions.region_municipalities group by region_id`,
  );
  const forms = await client.query<{ code: string }>(
    "select distinct code from regions.code_items where list_id = 'exploitation-form' and parent_code is null order by code",
  );
  const sequence = await client.query<{ first: number }>(
    "select nextval('cases.case_numbers') as first",
  );
  const first = sequence.rows[0]?.first ?? 1;
  await client.query("select setval('cases.case_numbers', $1)", [first + cases]);
  return {
    municipalities: Object.fromEntries(places.rows.map((row) => [row.region_id, row.codes])),
    forms: forms.rows.map(({ code }) => code),
    firstSequence: first,
  };
}

function misspeltOf(parameters: SeedParameters): readonly string[] {
  const plan = planOf(parameters);
  const random = seededRandom(parameters.seed + 99);
  return Array.from({ length: 200 }, (_, nth) =>
    misspell(personOfCase(plan, plan.seenByMany(nth * 37)), random),
  );
}
