import pg from "pg";
import { ExpectedProblem } from "../expected-problem.ts";
import type { Connection } from "./connection.ts";

/** The oldest PostgreSQL that the SQL of this product runs on. */
export const oldestMajorVersion = 15;

/** Settings of one session, sent along while connecting. */
export type SessionSettings = Readonly<Record<string, string>>;

/**
 * Opens one session outside the pools, for work such as migrations. Throws an
 * {@link ExpectedProblem} when the server cannot be reached, refuses the login or is too old.
 */
export async function connect(
  connection: Connection,
  settings: SessionSettings = {},
): Promise<pg.Client> {
  const client = new pg.Client({ ...connection, options: optionsFrom(settings) });
  // Without a listener a lost connection would end the whole process.
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (error) {
    throw problemOf(error, connection) ?? error;
  }
  await requireVersion(client);
  return client;
}

/** Runs work in a session of its own and closes it. */
export async function withConnection<T>(
  connection: Connection,
  work: (client: pg.Client) => Promise<T>,
  settings?: SessionSettings,
): Promise<T> {
  const client = await connect(connection, settings);
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Settings in the form of PostgreSQL's `options` parameter. */
export function optionsFrom(settings: SessionSettings): string {
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value.replaceAll(/[\\ ]/g, String.raw`\$&`)}`)
    .join(" ");
}

/** The SQLSTATE or system code of an error, such as `42501` or `ECONNREFUSED`. */
export function codeOf(error: unknown): string {
  return typeof error === "object" && error && "code" in error ? String(error.code) : "";
}

async function requireVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ server_version: string }>("show server_version");
  const version = rows[0]?.server_version ?? "";
  if (Number.parseInt(version, 10) >= oldestMajorVersion) return;
  await client.end();
  throw new ExpectedProblem(
    `The server runs PostgreSQL ${version}, and Schakel needs ${oldestMajorVersion} or newer: upgrade it, or leave DATABASE_URL away to use the built-in one.`,
  );
}

function problemOf(error: unknown, to: Connection): ExpectedProblem | undefined {
  const place = `${to.host}:${to.port}`;
  const code = codeOf(error);
  if (/^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EHOST|ENET|ENOENT|EACCES)/.test(code)) {
    return new ExpectedProblem(
      `PostgreSQL cannot be reached at ${place} (${code}): check that it runs, and check DATABASE_URL.`,
      { cause: error },
    );
  }
  if (code.startsWith("28")) {
    return new ExpectedProblem(
      `PostgreSQL at ${place} refuses the login «${to.user}»: check user and password in DATABASE_URL.`,
      { cause: error },
    );
  }
  return undefined;
}
