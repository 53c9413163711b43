import type { Day } from "@schakel/kernel";
import { sql, type RawBuilder } from "kysely";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound } from "../../platform/database/require-permission.ts";

export type EmergencyRow = {
  id: string;
  caseId: string;
  caseNumber: string;
  accountId: string;
  name: string;
  organisationId: string;
  organisationKey: number;
  organisationName: string;
  purpose: string;
  openedAt: string;
  until: string;
  isOpen: boolean;
  minutesLeft: number;
  reviewBy: Day;
  verdict: "justified" | "not-justified" | null;
  sealedReason: Buffer | null;
  sealedReview: Buffer | null;
  version: number;
};

/** Emergencies that concern the actor, newest first; those that wait for a review on top. */
export async function selectEmergencies(
  tx: Tx,
  where: RawBuilder<boolean> = sql<boolean>`true`,
): Promise<EmergencyRow[]> {
  const { rows } = await sql<EmergencyRow>`
    select e.id, e.case_id as "caseId", agreements.number_of_emergency(e.id) as "caseNumber", e.account_id as "accountId",
           a.display_name as name, e.organisation_id as "organisationId", e.organisation_key as "organisationKey",
           o.name as "organisationName", e.purpose, e.opened_at as "openedAt", least(e.until, e.closed_at) as until,
           e.closed_at is null and e.until > platform.now() as "isOpen",
           case when e.closed_at is null
             then greatest(0, ceil(extract(epoch from e.until - platform.now()) / 60))::int else 0 end as "minutesLeft",
           e.review_by as "reviewBy", e.verdict,
           e.sealed_reason as "sealedReason", e.sealed_review as "sealedReview", e.version
      from cases.emergency_accesses e
      join accounts.accounts a on a.id = e.account_id
      join partners.organisations o on o.id = e.organisation_id
     where ${where}
     order by e.verdict is not null, e.opened_at desc
     limit 200`.execute(tx);
  return rows;
}

/** One emergency; a not-found when it does not concern the actor. */
export async function getEmergency(tx: Tx, event: string, id: string): Promise<EmergencyRow> {
  const [row] = await selectEmergencies(tx, sql<boolean>`e.id = ${id}`);
  if (!row) throw notFound(event, "emergency", id);
  return row;
}

/** Keys of those who hear at once: the organisation of the user and the one that coordinates. */
export async function concernedKeys(tx: Tx, emergencyId: string): Promise<number[]> {
  const { rows } = await sql<{ keys: number[] }>`
    select agreements.told_of_emergency(${emergencyId}) as keys`.execute(tx);
  return rows[0]?.keys ?? [];
}
