import { instant } from "@schakel/kernel";
import pg from "pg";
import { optionsFrom } from "./connect.ts";
import type { Connection } from "./connection.ts";

export type PoolOptions = {
  /** Name that shows in the list of sessions of the server. */
  readonly name: string;
  /** Most sessions at once. */
  readonly max?: number;
  /** Role to be from the first statement on; for the migrator, who works as `schakel_owner`. */
  readonly role?: "schakel_owner";
  /** Whether statements go out before earlier ones are answered. Off for COPY and cursors. */
  readonly pipeline?: boolean;
  /** Told when an idle session is lost, for instance because the server restarts. */
  readonly onLost?: (error: Error) => void;
};

/**
 * Sessions of one login. Statements of a transaction travel without waiting for each other's answer
 * (`pipeline`). A `date` comes back as a Day text, a `timestamptz` as an Instant text, a `bigint`
 * as a number; `numeric` stays text.
 */
export function openPool(connection: Connection, options: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    ...connection,
    pipeline: options.pipeline ?? true,
    types: { getTypeParser },
    application_name: `schakel ${options.name}`,
    ...(options.role ? { options: optionsFrom({ role: options.role }) } : {}),
    max: options.max ?? 16,
    idleTimeoutMillis: 60_000,
    connectionTimeoutMillis: 5000,
  });
  // MUST be there before the server stops: an unheard error of an idle session ends the process.
  pool.on("error", (error) => options.onLost?.(error));
  pool.on("connect", (session) => session.on("error", (error) => options.onLost?.(error)));
  return pool;
}

/** Sessions that own everything: for migrations, packs and the demo, never for a request. */
export function openOwnerPool(migrator: Connection, options: Omit<PoolOptions, "role">): pg.Pool {
  return openPool(migrator, { ...options, role: "schakel_owner" });
}

type Parser = (text: string) => unknown;

const own = new Map<number, Parser>([
  [1082, String], // date
  [1184, toInstant], // timestamptz
  [20, Number], // bigint
  [1182, listOf(String)],
  [1185, listOf(toInstant)],
  [1016, listOf(Number)],
]);

function getTypeParser(oid: number, format: "text" | "binary" = "text"): Parser {
  const builtIn = pg.types.getTypeParser as (oid: number, format: string) => Parser;
  return (format === "text" && own.get(oid)) || builtIn(oid, format);
}

function listOf(parse: Parser): Parser {
  const parseTexts = (pg.types.getTypeParser as (oid: number) => Parser)(1009);
  return (list) =>
    (parseTexts(list) as (string | null)[]).map((item) => (item === null ? null : parse(item)));
}

/** PostgreSQL writes `2026-11-22 04:55:10.123456+00`, since our logins are set to UTC. */
function toInstant(text: string): string {
  const match = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?\+00$/.exec(text);
  if (!match) return text.includes("infinity") ? text : instant(text);
  const [, date, time, fraction = ""] = match;
  return `${date}T${time}.${fraction.slice(0, 3).padEnd(3, "0")}Z`;
}
