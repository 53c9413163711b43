import { describe, expect, test } from "vitest";
import { startOwnServer } from "../../../test/index.ts";
import { ExpectedProblem } from "../expected-problem.ts";
import { withConnection } from "./connect.ts";
import type { Connection } from "./connection.ts";
import { openPool } from "./pool.ts";
import { prepareRoles } from "./roles.ts";

// A server of our own: roles and passwords are shared by all databases of a server.
const { connection } = await startOwnServer();
const administrator = { ...connection, database: "schakel" };
const secret = connection.password;
const logins = await prepareRoles(administrator, secret);

async function asAdministrator(...statements: string[]): Promise<unknown[]> {
  return withConnection(administrator, async (client) => {
    let rows: unknown[] = [];
    for (const each of statements) rows = (await client.query<object>(each)).rows;
    return rows;
  });
}

/** A login as an operator would hand out, with some rights, that is gone afterwards. */
async function withLogin<T>(rights: string, work: (login: Connection) => Promise<T>): Promise<T> {
  const user = `operator_${process.pid}`;
  await asAdministrator(`create role ${user} login password 'secret' ${rights}`);
  try {
    return await work({ ...administrator, user, password: "secret" });
  } finally {
    await asAdministrator(
      `reassign owned by ${user} to postgres`,
      `drop owned by ${user}`,
      `drop role ${user}`,
    );
  }
}

describe("roles", () => {
  test("the application owns nothing, passes by nothing and makes no temporary tables", async () => {
    const [row] = await asAdministrator(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
              has_database_privilege(oid, current_database(), 'temporary') as temporary,
              has_database_privilege(oid, current_database(), 'create') as create,
              pg_has_role(oid, 'schakel_owner', 'member') as is_owner
         from pg_roles where rolname = 'schakel_app'`,
    );
    expect(row).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      temporary: false,
      create: false,
      is_owner: false,
    });
  });

  test("nobody can log in as the owner of everything", async () => {
    expect(
      await asAdministrator("select rolcanlogin from pg_roles where rolname = 'schakel_owner'"),
    ).toEqual([{ rolcanlogin: false }]);
  });

  test("the reporter cannot write", async () => {
    const writing = withConnection(logins.reporter, (client) =>
      client.query("create temporary table t ()"),
    );
    await expect(writing).rejects.toThrow(/read-only|permission denied/);
  });

  test("a login without any rights can start once the roles are there", async () => {
    await withLogin("", async (login) => {
      expect(await prepareRoles(login, secret)).toMatchObject({
        app: { user: "schakel_app", password: logins.app.password },
      });
    });
  });

  test("a login that may make roles and databases prepares an empty server by itself", async () => {
    const other = await startOwnServer();
    await withConnection(other.connection, (client) =>
      client.query("create role operator login createrole createdb password 'secret'"),
    );
    const operator = {
      ...other.connection,
      user: "operator",
      password: "secret",
      database: "chain",
    };
    const { app } = await prepareRoles(operator, "secret");
    const collation = await withConnection(app, (client) =>
      client.query<object>("select datcollate from pg_database where datname = current_database()"),
    );
    expect(collation.rows).toEqual([{ datcollate: "C" }]);
  });

  test("a login that may not make roles gets one line that says which rights it needs", async () => {
    await withLogin("", async (login) => {
      await asAdministrator("comment on role schakel_owner is 'an older version'");
      const refusal = prepareRoles(login, secret);
      await expect(refusal).rejects.toThrow(ExpectedProblem);
      await expect(refusal).rejects.toThrow(
        /^The login «operator_\d+» [^\n]* needs CREATEROLE [^\n]+$/,
      );
    });
    await prepareRoles(administrator, secret);
  });

  test("a role that could pass by row security stops the start", async () => {
    await asAdministrator("create role schakel_extra bypassrls");
    await expect(prepareRoles(administrator, secret)).rejects.toThrow(
      /role schakel_extra could pass by row security: alter role schakel_extra/,
    );
    await asAdministrator("drop role schakel_extra");
  });

  test("another secret gives the logins other passwords, and the old ones stop working", async () => {
    const after = await prepareRoles(administrator, "another secret");
    await expect(withConnection(logins.app, async () => {})).rejects.toThrow(
      /refuses the login «schakel_app»/,
    );
    await withConnection(after.app, async () => {});
    await prepareRoles(administrator, secret);
  });
});

test("days and moments come back as texts, big numbers as numbers", async () => {
  const pool = openPool(logins.app, { name: "types" });
  const { rows } = await pool.query<object>(
    `select date '2026-02-28' as day, array[date '2026-02-28', null] as days,
            timestamptz '2026-06-30 23:59:59.123456+02' as moment, 9007199254740991::bigint as number,
            timestamptz '2026-06-30 22:00:00Z' as whole, array[1, 2]::bigint[] as numbers`,
  );
  expect(rows).toEqual([
    {
      day: "2026-02-28",
      days: ["2026-02-28", null],
      moment: "2026-06-30T21:59:59.123Z",
      number: 9_007_199_254_740_991,
      whole: "2026-06-30T22:00:00.000Z",
      numbers: [1, 2],
    },
  ]);
  await pool.end();
});
