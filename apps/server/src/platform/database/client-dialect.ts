import { createHash } from "node:crypto";
import type { Socket } from "node:net";
import {
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from "kysely";
import type { PoolClient } from "pg";
import type { Database } from "./database.ts";

/**
 * Kysely on one session that somebody else holds. Its own driver makes every statement of a session
 * wait for the answer of the one before; this one does not, so that statements which need nothing
 * from each other travel together (pg's `pipeline`). PostgreSQL still runs them in order.
 *
 * Every statement is prepared under the hash of its text, so that a plan under row security is made
 * once a session. Texts come from our own code, so their number is bounded.
 */
export function kyselyOn(client: PoolClient): Kysely<Database> {
  const known = ofClient.get(client);
  if (known) return known;
  const made = new Kysely<Database>({ dialect: dialectOn(client) });
  ofClient.set(client, made);
  return made;
}

const ofClient = new WeakMap<PoolClient, Kysely<Database>>();
const names = new Map<string, string>();

function dialectOn(client: PoolClient): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createDriver: () => driverOn(client),
  };
}

function driverOn(client: PoolClient): Driver {
  const connection: DatabaseConnection = {
    executeQuery: async <Row>(query: CompiledQuery) => execute<Row>(client, query),
    streamQuery: () => {
      throw new Error("a pipelined session cannot stream");
    },
  };
  const outside = async (): Promise<void> => {
    throw new Error("transactions are opened by asActor");
  };
  return {
    init: async () => {},
    acquireConnection: async () => connection,
    releaseConnection: async () => {},
    beginTransaction: outside,
    commitTransaction: outside,
    rollbackTransaction: outside,
    destroy: async () => {},
  };
}

async function execute<Row>(client: PoolClient, query: CompiledQuery): Promise<QueryResult<Row>> {
  sendTogether(client);
  const { rows, rowCount, command } = await client.query({
    name: nameOf(query.sql),
    text: query.sql,
    values: [...query.parameters],
  });
  const changes = ["INSERT", "UPDATE", "DELETE"].includes(command);
  return changes
    ? { rows: rows as Row[], numAffectedRows: BigInt(rowCount ?? 0) }
    : { rows: rows as Row[] };
}

/**
 * Lets the statements of one turn leave in one write: the system call costs more than all the rest
 * of sending. The tick comes when no promise of this turn has anything left to do.
 */
function sendTogether(client: PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  if (stream.writableCorked > 0) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

function nameOf(text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = createHash("sha1").update(text).digest("base64url");
    names.set(text, name);
  }
  return name;
}
