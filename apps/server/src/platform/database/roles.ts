import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import pg from "pg";
import { ExpectedProblem } from "../expected-problem.ts";
import { codeOf, connect, withConnection } from "./connect.ts";
import type { Connection } from "./connection.ts";
import { inTransaction } from "./in-transaction.ts";
import { databaseFolder } from "./migration-files.ts";
import { loginsOf, scramVerifier, type Logins } from "./logins.ts";

/**
 * Makes sure that the database and its roles exist with the right passwords, and returns the
 * logins. Needs rights only when something is missing; throws an {@link ExpectedProblem} that names
 * them when the given login does not have them, or when a role could pass by row security.
 */
export async function prepareRoles(administrator: Connection, secret: string): Promise<Logins> {
  const logins = loginsOf(administrator, secret);
  await makeDatabase(administrator);
  try {
    await withConnection(administrator, async (client) => {
      await requireEncoding(client);
      // Servers that start together take turns; the lock ends with this session.
      await client.query("select pg_advisory_lock(hashtext('schakel roles'))");
      await applyRoles(client);
      await applyRights(client);
      for (const login of Object.values(logins)) await setPassword(client, login);
      await requireHarmless(client);
    });
  } catch (error) {
    throw codeOf(error) === "42501" ? missingRights(administrator, error) : error;
  }
  return logins;
}

async function makeDatabase(administrator: Connection): Promise<void> {
  try {
    await (await connect(administrator)).end();
  } catch (error) {
    if (codeOf(error) !== "3D000") throw error;
    const name = pg.escapeIdentifier(administrator.database);
    try {
      await withConnection({ ...administrator, database: "postgres" }, (client) =>
        client.query(`create database ${name} template template0 encoding 'UTF8' locale 'C'`),
      );
    } catch (cause) {
      // Another server that starts now may have been first.
      if (codeOf(cause) !== "42P04" && codeOf(cause) !== "23505") {
        throw new ExpectedProblem(
          `The database «${administrator.database}» does not exist and «${administrator.user}» may not make it: create database ${name} template template0 encoding 'UTF8' locale 'C'.`,
          { cause },
        );
      }
    }
  }
}

async function requireEncoding(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ server_encoding: string }>("show server_encoding");
  if (rows[0]?.server_encoding === "UTF8") return;
  throw new ExpectedProblem(
    `The database «${client.database ?? ""}» has encoding ${rows[0]?.server_encoding ?? "unknown"}: make one with template template0 encoding 'UTF8' locale 'C'.`,
  );
}

/** Makes the roles. Skips a file that ran before: a login without rights can then start as well. */
async function applyRoles(client: pg.Client): Promise<void> {
  const text = await readSql("roles.sql");
  const mark = `Schakel roles ${createHash("sha256").update(text).digest("hex")}`;
  const { rowCount } = await client.query(
    `select from pg_roles
      where rolname = 'schakel_owner' and shobj_description(oid, 'pg_authid') = $1`,
    [mark],
  );
  if (rowCount === 1) return;
  await inTransaction(client, async () => {
    await client.query(text);
    await client.query(`comment on role schakel_owner is ${pg.escapeLiteral(mark)}`);
  });
}

/** Gives the roles their rights on one database, unless they have them. */
export async function applyRights(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ is_done: boolean }>(
    `select has_database_privilege('schakel_owner', current_database(), 'create')
        and not has_database_privilege('schakel_app', current_database(), 'temporary') as is_done`,
  );
  if (!rows[0]?.is_done) await client.query(await readSql("rights.sql"));
}

async function readSql(name: string): Promise<string> {
  return (await readFile(`${databaseFolder}/${name}`, "utf8")).replaceAll("\r\n", "\n");
}

async function setPassword(client: pg.Client, login: Connection): Promise<void> {
  try {
    await (await connect(login)).end();
  } catch (error) {
    if (!(error instanceof ExpectedProblem) || !codeOf(error.cause).startsWith("28")) throw error;
    const verifier = pg.escapeLiteral(scramVerifier(login.password));
    await client.query(`alter role ${pg.escapeIdentifier(login.user)} password ${verifier}`);
  }
}

/** A role that passes by row security would undo the first of the two barriers. */
async function requireHarmless(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select rolname as name from pg_roles
      where rolname like 'schakel\\_%' and (rolsuper or rolbypassrls or rolreplication)`,
  );
  const [first] = rows;
  if (!first) return;
  throw new ExpectedProblem(
    `The role ${first.name} could pass by row security: alter role ${first.name} nosuperuser nobypassrls noreplication.`,
  );
}

function missingRights({ user, database }: Connection, cause: unknown): ExpectedProblem {
  return new ExpectedProblem(
    `The login «${user}» may not make the roles of Schakel or grant rights on «${database}»: for the first start it needs CREATEROLE and ownership of that database (docs/operations.md).`,
    { cause },
  );
}
