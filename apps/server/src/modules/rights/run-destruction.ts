import type { Clock } from "@schakel/kernel";
import type { Pool, PoolClient } from "pg";
import { erasersInOrder } from "../../platform/erasure/erasers.ts";

/** Where a run stands, so that a test can end the process there. */
export type Step =
  | "chosen"
  | `erased ${string}`
  | "before commit"
  | "after commit"
  | "before finish";

type Item = { readonly case_id: string };
type Watch = (step: Step, caseId: string | null) => void;

/**
 * Carries out an approved run, as the worker's own login: each dossier in one transaction, so that a
 * process that is killed leaves every dossier whole or gone, and the next run goes on with exactly
 * the rest. A dossier that was held back or reopened meanwhile is skipped, and its order withdrawn.
 */
export async function runDestruction(
  worker: Pool,
  clock: Clock,
  destructionId: string,
  watch: Watch = () => {},
): Promise<void> {
  while (await settleNext(worker, clock, destructionId, watch)) {
    // Until nothing waits.
  }
  watch("before finish", null);
  await worker.query(
    `update rights.destructions d set status = 'done', finished_at = $2, version = version + 1
      where d.id = $1 and d.status = 'approved'
        and not exists (select from rights.destruction_items i where i.destruction_id = d.id and i.state = 'waiting')`,
    [destructionId, clock.now()],
  );
}

/** Ids of runs that somebody approved and that are not finished, oldest first. */
export async function listApprovedRuns(worker: Pool): Promise<string[]> {
  const { rows } = await worker.query<{ id: string }>(
    "select id from rights.destructions where status = 'approved' order by approved_at",
  );
  return rows.map(({ id }) => id);
}

async function settleNext(
  worker: Pool,
  clock: Clock,
  destructionId: string,
  watch: Watch,
): Promise<boolean> {
  const client = await worker.connect();
  try {
    await client.query("begin");
    const { rows } = await client.query<Item>(
      `select i.case_id from rights.destruction_items i
        where i.destruction_id = $1 and i.state = 'waiting'
          and exists (select from rights.destructions d where d.id = $1 and d.status = 'approved')
        order by i.case_id limit 1 for update skip locked`,
      [destructionId],
    );
    const item = rows[0];
    if (item) await settle(client, clock, destructionId, item.case_id, watch);
    await client.query("commit");
    if (item) watch("after commit", item.case_id);
    client.release();
    return item !== undefined;
  } catch (error) {
    await client.query("rollback").catch(() => {});
    client.release(true);
    throw error;
  }
}

async function settle(
  client: PoolClient,
  clock: Clock,
  destructionId: string,
  caseId: string,
  watch: Watch,
): Promise<void> {
  watch("chosen", caseId);
  const { rows } = await client.query<{ reason: string | null }>(
    "select rights.what_stops_erasure($1, $2) as reason",
    [caseId, clock.today()],
  );
  const reason = rows[0]?.reason ?? null;
  const counts = reason === null ? await eraseDossier(client, caseId, watch) : {};
  // What the lines of the log said can then no longer be tried against their hashes (ADR 0013).
  if (reason === null) await client.query("select platform.destroy_log_salts($1)", [caseId]);
  else await client.query("select identity.withdraw_erasure($1)", [caseId]);
  await client.query(
    `update rights.destruction_items
        set state = $3, skipped_because = $4, counts = $5, settled_at = $6
      where destruction_id = $1 and case_id = $2`,
    [
      destructionId,
      caseId,
      reason === null ? "erased" : "skipped",
      reason,
      JSON.stringify(counts),
      clock.now(),
    ],
  );
  await client.query(
    `insert into platform.audit_events (event, action, outcome, dossier_id, object_kind, object_id, authorisation_held,
       access_point, occurred_at)
     values ('dossier.erase', 'D', $3, $1, 'destruction', $2, true, 'job', $4)`,
    [caseId, destructionId, reason === null ? "success" : "failed", clock.now()],
  );
  watch("before commit", caseId);
}

/** Lets every module erase what it keeps of a dossier; says how much of each kind went. */
export async function eraseDossier(
  client: PoolClient,
  dossierId: string,
  watch: Watch = () => {},
): Promise<Record<string, number>> {
  const total: Record<string, number> = {};
  for (const { routine } of erasersInOrder()) {
    const { rows } = await client.query<{ counts: Record<string, number> }>(
      `select ${routine}($1) as counts`,
      [dossierId],
    );
    for (const [kind, count] of Object.entries(rows[0]?.counts ?? {})) {
      total[kind] = (total[kind] ?? 0) + count;
    }
    watch(`erased ${routine}`, dossierId);
  }
  return total;
}
