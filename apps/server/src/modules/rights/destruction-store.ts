import type { DestructionRun } from "@schakel/contract";
import type { Day, Instant } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";

/** A dossier that is to go. */
export type NewItem = {
  readonly caseId: string;
  readonly number: string;
  /** Its last day; null when the client asked for destruction before that. */
  readonly keepUntil: Day | null;
  readonly ruleIds: readonly string[];
};

type NewRun = {
  readonly id: string;
  readonly actor: Actor;
  readonly ground: "retention" | "request";
  readonly preparedAt: Instant;
};

/** Stores a run with its dossiers; a dossier that waits in another run breaks `destruction_items_once`. */
export async function insertRun(tx: Tx, run: NewRun, items: readonly NewItem[]): Promise<void> {
  const { id, actor, ground, preparedAt } = run;
  await sql`
    insert into rights.destructions (id, organisation_id, organisation_key, ground, prepared_by, prepared_at)
    values (${id}, ${actor.organisationId}, ${actor.organisationKey}, ${ground}, ${actor.accountId}, ${preparedAt})`.execute(
    tx,
  );
  await sql`
    insert into rights.destruction_items (destruction_id, case_id, case_number, keep_until, rule_ids)
    select ${id}, i."caseId", i.number, i."keepUntil", array(select jsonb_array_elements_text(i."ruleIds"))
      from jsonb_to_recordset(${JSON.stringify(items)}::jsonb)
        as i ("caseId" uuid, number text, "keepUntil" date, "ruleIds" jsonb)`.execute(tx);
}

export type RunRow = Omit<DestructionRun, "allowedActions"> & {
  readonly preparedById: string;
  readonly organisationId: string;
};

/** Runs of the own organisation, newest first; one when an id is given. */
export async function listRunRows(tx: Tx, id: string | null = null): Promise<RunRow[]> {
  const { rows } = await sql<RunRow>`
    select d.id, d.ground, d.status, p.display_name as "preparedBy", d.prepared_by as "preparedById",
           d.organisation_id as "organisationId",
           d.prepared_at as "preparedAt", a.display_name as "approvedBy", d.approved_at as "approvedAt",
           d.finished_at as "finishedAt", d.version, count(i.case_id)::int as cases,
           count(i.case_id) filter (where i.state = 'erased')::int as erased,
           count(i.case_id) filter (where i.state = 'skipped')::int as skipped
      from rights.destructions d
      join accounts.accounts p on p.id = d.prepared_by
      left join accounts.accounts a on a.id = d.approved_by
      left join rights.destruction_items i on i.destruction_id = d.id
     where ${id}::uuid is null or d.id = ${id}::uuid
     group by d.id, p.display_name, a.display_name
     order by d.prepared_at desc limit 200`.execute(tx);
  return rows;
}

export type ItemRow = {
  readonly caseId: string;
  readonly number: string | null;
  readonly keepUntil: Day | null;
  readonly ruleIds: readonly string[];
  readonly state: "waiting" | "erased" | "skipped" | "withdrawn";
  readonly skippedBecause: string | null;
  readonly counts: Readonly<Record<string, number>>;
};

/** The dossiers of a run, in a fixed order. */
export async function listItemRows(tx: Tx, destructionId: string): Promise<ItemRow[]> {
  const { rows } = await sql<ItemRow>`
    select case_id as "caseId", case_number as number, keep_until::text as "keepUntil", rule_ids as "ruleIds",
           state, skipped_because as "skippedBecause", counts
      from rights.destruction_items where destruction_id = ${destructionId} order by case_id`.execute(
    tx,
  );
  return rows;
}
