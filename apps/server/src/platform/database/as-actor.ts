import { sql, type Kysely } from "kysely";
import type { AuditRow } from "../audit/audit-row.ts";
import { writeAudit } from "../audit/write-audit.ts";
import type { Announcement } from "../events/announcement.ts";
import { writeOutbox } from "../events/write-outbox.ts";
import type { Platform } from "../platform.ts";
import type { Actor, Entry } from "./actor.ts";
import type { Database } from "./database.ts";
import { enter } from "./enter.ts";

/** A transaction in which somebody acts. What it logs and announces is written before it commits. */
export type Tx = Kysely<Database> & {
  /** Adds a line to the log; no log, no data: it commits or fails with the rest. */
  audit(row: AuditRow): void;
  /** Tells open screens and other modules after the commit. */
  announce(announcement: Announcement): void;
};

/** Nobody acts: the credential is unknown, expired, ended or its membership is over. */
export class NotSignedIn extends Error {
  override readonly name = "NotSignedIn";
}

/**
 * The actor may not do this, or the thing does not exist for them. Rolls back the transaction and
 * leaves a line in the log of its own. `code` decides between 403 and 404.
 */
export class Denied extends Error {
  override readonly name = "Denied";
  readonly code: "no-permission" | "not-found";
  readonly row: AuditRow;
  constructor(code: "no-permission" | "not-found", row: AuditRow) {
    super(code);
    this.code = code;
    this.row = { ...row, outcome: "denied" };
  }
}

/** Thrown to undo the transaction while handing a value (a refusal) to the caller. */
export class RolledBack<T> extends Error {
  override readonly name = "RolledBack";
  readonly value: T;
  constructor(value: T) {
    super("rolled back");
    this.value = value;
  }
}

type Work<T> = (tx: Tx, actor: Actor) => Promise<T>;

/**
 * Runs work as the actor that the database derives from the credential: row policies then guard
 * every statement. Begin and proof of identity travel together, log lines and commit too, so that
 * the frame costs two trips. Throws {@link NotSignedIn}, and {@link Denied} after logging it.
 */
export async function asActor<T>(platform: Platform, entry: Entry, work: Work<T>): Promise<T> {
  try {
    return await inTransaction(platform, entry, work);
  } catch (error) {
    if (error instanceof RolledBack) return error.value as T;
    if (error instanceof Denied) await logDenial(platform, entry, error);
    throw error;
  }
}

async function inTransaction<T>(platform: Platform, entry: Entry, work: Work<T>): Promise<T> {
  return platform.db.connection().execute(async (connection) => {
    const lines: AuditRow[] = [];
    const announcements: Announcement[] = [];
    const tx: Tx = Object.assign(connection, {
      audit: (row: AuditRow) => void lines.push(row),
      announce: (announcement: Announcement) => void announcements.push(announcement),
    });
    try {
      const [, actor] = await settleBoth(
        sql`begin`.execute(connection),
        enter(connection, entry, platform.clock),
      );
      if (!actor) throw new NotSignedIn();
      const result = await work(tx, actor);
      await settleBoth(
        writeRecords(connection, actor, lines, announcements),
        sql`commit`.execute(connection),
      );
      if (announcements.length > 0) platform.hub.relaySoon();
      return result;
    } catch (error) {
      await sql`rollback`.execute(connection);
      throw error;
    }
  });
}

async function writeRecords(
  connection: Kysely<Database>,
  actor: Actor,
  lines: readonly AuditRow[],
  announcements: readonly Announcement[],
): Promise<void> {
  await settleBoth(
    lines.length > 0 ? writeAudit(connection, actor, lines) : undefined,
    announcements.length > 0 ? writeOutbox(connection, announcements) : undefined,
  );
}

/**
 * Both are on their way before either answers. Waits for both even when the first fails: the
 * connection must be quiet before a rollback. A failed log line makes the commit a rollback.
 */
async function settleBoth<A, B>(first: Promise<A> | A, second: Promise<B> | B): Promise<[A, B]> {
  const [one, two] = await Promise.allSettled([first, second]);
  if (one.status === "rejected") throw one.reason;
  if (two.status === "rejected") throw two.reason;
  return [one.value, two.value];
}

async function logDenial(platform: Platform, entry: Entry, denied: Denied): Promise<void> {
  await inTransaction(platform, entry, async (tx) => tx.audit(denied.row));
}
