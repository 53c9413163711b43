import { sql, type Kysely } from "kysely";
import type { AuditRow } from "../audit/audit-row.ts";
import { writeAudit } from "../audit/write-audit.ts";
import type { Announcement } from "../events/announcement.ts";
import { writeOutbox } from "../events/write-outbox.ts";
import type { Platform } from "../platform.ts";
import type { Actor, Entry } from "./actor.ts";
import type { Database } from "./database.ts";
import { kyselyOn } from "./client-dialect.ts";
import { enter } from "./enter.ts";
import { inOrder } from "./in-order.ts";

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
  const client = await platform.pool.connect();
  const session = kyselyOn(client);
  const lines: AuditRow[] = [];
  const announcements: Announcement[] = [];
  const tx: Tx = Object.assign(session.withoutPlugins(), {
    audit: (row: AuditRow) => void lines.push(row),
    announce: (announcement: Announcement) => void announcements.push(announcement),
  });
  let broken = false;
  try {
    const [, actor] = await inOrder([
      sql`begin`.execute(session),
      enter(session, entry, platform.clock),
    ]);
    if (!actor) throw new NotSignedIn();
    const result = await work(tx, actor);
    await inOrder([
      lines.length > 0 && writeAudit(session, actor, lines),
      announcements.length > 0 && writeOutbox(session, announcements),
      sql`commit`.execute(session),
    ]);
    if (announcements.length > 0) platform.hub.relaySoon();
    return result;
  } catch (error) {
    broken = !(await rollback(session));
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Tells whether the session is fit for use again. */
async function rollback(session: Kysely<Database>): Promise<boolean> {
  try {
    await sql`rollback`.execute(session);
    return true;
  } catch {
    return false;
  }
}

async function logDenial(platform: Platform, entry: Entry, denied: Denied): Promise<void> {
  await inTransaction(platform, entry, async (tx) => tx.audit(denied.row));
}
