import type { PoolClient } from "pg";
import type { Logins } from "../../apps/server/src/platform/database/logins.ts";
import { openOwnerPool, openPool } from "../../apps/server/src/platform/database/pool.ts";
import type { Statement, Trace } from "./record.ts";

const times = 400;

/**
 * The statements that read one request's rows, under row security and as the owner whom every
 * policy lets pass, on one session each, in turns: the median of each in milliseconds. As owner a
 * dossier is asked for the compartments that the partner may see, so that both read the same rows.
 */
export async function measureRowSecurity(
  logins: Logins,
  name: string,
  trace: Trace,
): Promise<string> {
  const reading = trace.flat().find(({ text }) => isMainRead(name, text));
  const enter = trace.flat().find(({ text }) => text.includes("accounts.enter"));
  if (!reading || !enter) return "";
  const app = openPool(logins.app, { name: "with policies", max: 1 });
  const owner = openOwnerPool(logins.migrator, { name: "without policies", max: 1 });
  const sessions = [await app.connect(), await owner.connect()] as const;
  try {
    for (const session of sessions) await enterAs(session, enter);
    const bare = { ...reading, text: withoutPolicies(name, reading.text) };
    const spent: [number[], number[]] = [[], []];
    let rows = [0, 0];
    for (let time = 0; time < times; time += 1) {
      const [one, other] = [await timed(sessions[0], reading), await timed(sessions[1], bare)];
      spent[0].push(one.ms);
      spent[1].push(other.ms);
      rows = [one.rows, other.rows];
    }
    const [under, without] = spent.map(medianOf);
    return JSON.stringify({ name, underMs: under, withoutMs: without, rows });
  } finally {
    for (const session of sessions) {
      await session.query("rollback");
      session.release();
    }
    await Promise.all([app.end(), owner.end()]);
  }
}

function isMainRead(name: string, text: string): boolean {
  if (name.startsWith("list")) return text.includes("from cases.feed");
  return name === "dossier" && text.includes("from cases.entries");
}

/** What the partner of the bench may see, said in the statement itself. */
function withoutPolicies(name: string, text: string): string {
  const seen =
    "'{identity,contact-safety,shelter-housing,plan-results,social-environment}'::text[]";
  return name === "dossier"
    ? text.replace("where e.case_id", `where e.compartment = any (${seen}) and e.case_id`)
    : text;
}

async function enterAs(session: PoolClient, enter: Statement): Promise<void> {
  await session.query("begin");
  await session.query(enter.text, [...enter.values]);
}

async function timed(session: PoolClient, statement: Statement) {
  const startMs = performance.now();
  const { rowCount } = await session.query({ ...statement, values: [...statement.values] });
  return { ms: performance.now() - startMs, rows: rowCount ?? 0 };
}

function medianOf(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return Math.round((sorted[Math.floor(sorted.length / 2)] ?? 0) * 1000) / 1000;
}
