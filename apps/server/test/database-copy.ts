import { randomBytes } from "node:crypto";
import type pg from "pg";
import { withConnection } from "../src/platform/database/connect.ts";
import type { Connection } from "../src/platform/database/connection.ts";
import { loginsOf, type Logins } from "../src/platform/database/logins.ts";
import { openOwnerPool, openPool } from "../src/platform/database/pool.ts";
import { applyRights } from "../src/platform/database/roles.ts";
import { ensurePackedTemplate, ensureRoles, ensureTemplate } from "./template.ts";

export type TestDatabase = {
  readonly logins: Logins;
  /** As requests come in: under row security. */
  readonly app: pg.Pool;
  /** As packs and the demo are loaded: owner of everything. */
  readonly owner: pg.Pool;
  /** As background jobs run. */
  readonly worker: pg.Pool;
  /** As figures are read. */
  readonly reporter: pg.Pool;
  /** PostgreSQL's own administrator on this database: only for looking into the catalogs. */
  readonly administrator: Connection;
  /** Drops it. */
  readonly close: () => Promise<void>;
};

/** A fresh, migrated and empty database, copied from the template of the present SQL. */
export async function copyTemplate(server: Connection): Promise<TestDatabase> {
  const template = await ensureTemplate(server);
  return openIn(server, await createDatabase(server, `template ${template} strategy file_copy`));
}

/** A fresh, migrated database with what `fill` puts into it, done once for all that ask. */
export async function copyPacked(
  server: Connection,
  fill: (owner: pg.Pool) => Promise<void>,
): Promise<TestDatabase> {
  const template = await ensurePackedTemplate(server, async (logins) => {
    const owner = openOwnerPool(logins.migrator, { name: "test packs" });
    await fill(owner);
    await owner.end();
  });
  return openIn(server, await createDatabase(server, `template ${template} strategy file_copy`));
}

/** A database with roles and without migrations. */
export async function makeEmpty(server: Connection): Promise<TestDatabase> {
  await ensureRoles(server);
  return openIn(
    server,
    await createDatabase(server, "template template0 encoding 'UTF8' locale 'C'"),
  );
}

async function createDatabase(server: Connection, source: string): Promise<string> {
  const name = `schakel_test_${process.pid}_${randomBytes(4).toString("hex")}`;
  await withConnection(server, (client) => client.query(`create database ${name} ${source}`));
  return name;
}

async function openIn(server: Connection, name: string): Promise<TestDatabase> {
  const administrator = { ...server, database: name };
  // Rights on a database do not travel with a copy of it.
  await withConnection(administrator, applyRights);
  const logins = loginsOf(administrator, server.password);
  const pools = {
    app: openPool(logins.app, { name: "test app" }),
    owner: openOwnerPool(logins.migrator, { name: "test owner" }),
    worker: openPool(logins.worker, { name: "test worker" }),
    reporter: openPool(logins.reporter, { name: "test reporter" }),
  };
  const close = once(async () => {
    await Promise.all(Object.values(pools).map((pool) => pool.end()));
    await withConnection(server, (client) =>
      client.query(`drop database if exists ${name} with (force)`),
    );
  });
  return { administrator, logins, ...pools, close };
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => (running ??= work());
}
