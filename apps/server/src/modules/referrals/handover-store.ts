import type { Compartment } from "@schakel/contract";
import type { Day, Instant } from "@schakel/kernel";
import { sql, type RawBuilder } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound } from "../../platform/database/require-permission.ts";
import type { Dossier, Place } from "../identity/index.ts";
import {
  possibleHandoverActions,
  type HandoverId,
  type HandoverSide,
  type HandoverStatus,
} from "./handover.ts";

export type HandoverRow = {
  id: HandoverId;
  case_id: string;
  case_number: string;
  /** Whether the actor may open the case now. */
  is_open_to_me: boolean;
  from_organisation_key: number;
  from_organisation: string;
  from_region_id: string;
  to_organisation_key: number;
  to_organisation_id: string;
  to_organisation: string;
  to_region_id: string;
  offered_by_name: string;
  offered_at: Instant;
  sealed_reason: Buffer;
  aftercare_compartments: Compartment[];
  aftercare_until: Day | null;
  status: HandoverStatus;
  answered_at: Instant | null;
  answered_by_name: string | null;
  sealed_answer: Buffer | null;
  new_coordinator: string | null;
  entry_count: number | null;
  content_hash: Buffer | null;
  version: number;
};

/** Where the texts of a handover stand; sealed with a key of its own. */
export function handoverPlace(handoverId: string, column: "reason" | "answer"): Place {
  return { table: "referrals.handovers", row: handoverId, column, version: 1 };
}

/** Handovers of the actor's organisation that fit a condition on `h`, open offers first. */
export async function selectHandovers(
  tx: Tx,
  where: RawBuilder<unknown>,
  limit: number,
): Promise<HandoverRow[]> {
  const { rows } = await sql<HandoverRow>`
    select h.*, f.name as from_organisation, t.name as to_organisation, a.display_name as offered_by_name,
           b.display_name as answered_by_name, n.display_name as new_coordinator,
           exists (select from cases.cases c where c.id = h.case_id) as is_open_to_me
      from referrals.handovers h
      join partners.organisations f on f.id = h.from_organisation_id
      join partners.organisations t on t.id = h.to_organisation_id
      join accounts.accounts a on a.id = h.offered_by
      left join accounts.accounts b on b.id = h.answered_by
      left join accounts.memberships m on m.id = h.new_coordinator_membership_id
      left join accounts.accounts n on n.id = m.account_id
     where ${where} order by (h.status = 'offered') desc, h.offered_at desc, h.id limit ${limit}`.execute(
    tx,
  );
  return rows;
}

/** One handover; a not-found {@link Denied} when there is none for this actor. */
export async function getHandover(tx: Tx, id: string, event: string): Promise<HandoverRow> {
  const [row] = await selectHandovers(tx, sql`h.id = ${id}`, 1);
  if (!row) throw notFound(event, "handover", id);
  return row;
}

/** On which side of a handover the actor stands. */
export function handoverSideOf(actor: Actor, row: HandoverRow): HandoverSide {
  return row.to_organisation_key === actor.organisationKey ? "to" : "from";
}

/** A handover as its two sides read it. */
export function handoverView(row: HandoverRow, text: Dossier, actor: Actor) {
  const side = handoverSideOf(actor, row);
  return {
    id: row.id,
    side,
    caseId: row.is_open_to_me ? row.case_id : null,
    caseNumber: row.case_number,
    fromOrganisation: row.from_organisation,
    toOrganisation: row.to_organisation,
    fromRegionId: row.from_region_id,
    toRegionId: row.to_region_id,
    offeredByName: row.offered_by_name,
    offeredAt: row.offered_at,
    reason: text.open(handoverPlace(row.id, "reason"), row.sealed_reason),
    aftercareCompartments: row.aftercare_compartments,
    aftercareUntil: row.aftercare_until,
    status: row.status,
    answeredAt: row.answered_at,
    answeredByName: row.answered_by_name,
    answer:
      row.sealed_answer === null
        ? null
        : text.open(handoverPlace(row.id, "answer"), row.sealed_answer),
    newCoordinator: row.new_coordinator,
    entryCount: row.entry_count,
    contentHash: row.content_hash === null ? null : row.content_hash.toString("hex"),
    allowedActions: possibleHandoverActions(row.status, side),
    version: row.version,
  };
}

/** An organisation that could take a case over: somebody there may coordinate one today. */
export type HandoverTarget = {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationKey: number;
  readonly regionId: string | null;
};

/** Organisations beside the actor's own that have a coordinator today, by name. */
export async function selectHandoverTargets(
  tx: Tx,
  actor: Actor,
  organisationId?: string,
): Promise<HandoverTarget[]> {
  const { rows } = await sql<HandoverTarget>`
    select o.id as "organisationId", o.name as "organisationName", o.key as "organisationKey", o.region_id as "regionId"
      from partners.organisations o
     where o.key <> ${actor.organisationKey} and (${organisationId ?? null}::uuid is null or o.id = ${organisationId ?? null})
       and exists (
         select from accounts.memberships m
           join accounts.role_permissions p on p.role_id = m.role_id and p.permission = 'case.coordinate'
          where m.organisation_id = o.id and m.valid @> platform.today())
     order by o.name limit 200`.execute(tx);
  return rows;
}
