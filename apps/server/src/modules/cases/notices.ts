import type { Instant } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { pageOf, readKey } from "../../platform/database/keyset.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import type { CaseId } from "./case.ts";
import { getCase } from "./case-store.ts";

type Row = {
  id: string;
  event: "entry.added" | "entry.corrected";
  caseId: string;
  number: string;
  pseudonym: string;
  happenedAt: Instant;
  readAt: Instant | null;
};

/** Watches a case or no longer; what a watcher may hear is decided anew at every change. */
export async function watchCase(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
  watching: boolean,
): Promise<{ watching: boolean }> {
  requirePermission(actor, "case.read", { dossierId: caseId });
  await getCase(tx, caseId);
  await sql`
    delete from cases.watches where case_id = ${caseId} and account_id = ${actor.accountId}`.execute(
    tx,
  );
  if (watching) {
    await tx
      .insertInto("cases.watches")
      .values({
        account_id: actor.accountId,
        case_id: caseId,
        organisation_key: actor.organisationKey,
        since: platform.clock.now(),
      })
      .execute();
  }
  return { watching };
}

/** That something changed in watched cases, newest first; never what, and nothing that ended. */
export async function listNotices(
  tx: Tx,
  actor: Actor,
  asked: { readonly after?: string | undefined; readonly limit: number },
) {
  requirePermission(actor, "case.read");
  const [at, id] = readKey(asked.after, 2);
  const { rows } = await sql<Row>`
    select n.id, n.event, n.case_id as "caseId", c.number, c.pseudonym, n.happened_at as "happenedAt", n.read_at as "readAt"
      from cases.notices n join cases.cases c on c.id = n.case_id
     where n.account_id = ${actor.accountId}
       and (${at ?? null}::timestamptz is null or (n.happened_at, n.id) < (${at ?? null}::timestamptz, ${id ?? null}::uuid))
     order by n.happened_at desc, n.id desc limit ${asked.limit + 1}`.execute(tx);
  return pageOf(
    rows,
    asked.limit,
    (row) => [row.happenedAt, row.id],
    (row) => row,
  );
}

/** Marks own notices as read: those named, or all. */
export async function readNotices(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  ids: readonly string[] | undefined,
): Promise<{ marked: number }> {
  requirePermission(actor, "case.read");
  const { numAffectedRows } = await sql`
    update cases.notices set read_at = ${platform.clock.now()}
     where account_id = ${actor.accountId} and read_at is null
       and (${ids === undefined} or id = any(${ids ?? []}::uuid[]))`.execute(tx);
  return { marked: Number(numAffectedRows ?? 0) };
}
