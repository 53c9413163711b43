import type pg from "pg";
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../config.ts";
import {
  findRunningPostgres,
  prepareHome,
  startEmbeddedPostgres,
} from "../embedded-postgres/index.ts";
import { connectionFrom, type Connection } from "./connection.ts";
import type { Logins } from "./logins.ts";
import { migrate } from "./migrate.ts";
import { prepareRoles } from "./roles.ts";

export type OpenDatabase = {
  readonly logins: Logins;
  /** Ends the embedded PostgreSQL; does nothing for a server of the operator. Close pools first. */
  readonly stop: () => Promise<void>;
};

export type OpenOptions = {
  readonly config: Pick<Config, "home" | "databaseUrl">;
  readonly log: (line: string) => void;
  /** See {@link migrate}. */
  readonly afterMigrations?: (client: pg.Client) => Promise<void>;
  /** For a command beside a running server: use its database instead of refusing the folder. */
  readonly mayJoin?: boolean;
};

const embeddedDatabase = "schakel";

/**
 * Opens the database of this installation, ready for use: started when it is the embedded one,
 * with its roles, migrated. Throws an `ExpectedProblem` for all that an operator can put right.
 */
export async function openDatabase(options: OpenOptions): Promise<OpenDatabase> {
  const { administrator, secret, stop } = await reachServer(options);
  try {
    const logins = await prepareRoles(administrator, secret);
    const { log, afterMigrations } = options;
    await migrate({ migrator: logins.migrator, log, ...(afterMigrations && { afterMigrations }) });
    return { logins, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Server = {
  readonly administrator: Connection;
  readonly secret: string;
  readonly stop: () => Promise<void>;
};

async function reachServer({ config, log, mayJoin }: OpenOptions): Promise<Server> {
  if (config.databaseUrl !== undefined) return operatorServer(config.home, config.databaseUrl);
  const running = mayJoin ? findRunningPostgres(config.home) : undefined;
  if (running) return embeddedServer(running, async () => {});
  const { connection, stop } = await startEmbeddedPostgres({ home: config.home, log });
  return embeddedServer(connection, stop);
}

function embeddedServer(connection: Connection, stop: () => Promise<void>): Server {
  return {
    administrator: { ...connection, database: embeddedDatabase },
    secret: connection.password,
    stop,
  };
}

function operatorServer(home: string, url: string): Server {
  const administrator = connectionFrom(url);
  prepareHome(home);
  const secret = administrator.password || readOrMakeSecret(home);
  return { administrator, secret, stop: async () => {} };
}

/** For a server that trusts us without a password; then the secret is this machine's own. */
function readOrMakeSecret(home: string): string {
  const file = join(home, "database-secret");
  if (!existsSync(file)) {
    writeFileSync(file, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
  }
  return readFileSync(file, "utf8").trim();
}
