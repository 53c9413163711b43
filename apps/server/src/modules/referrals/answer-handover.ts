import type { AnswerHandoverInput } from "@schakel/contract";
import { isRefusal, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { endParticipation } from "../agreements/index.ts";
import { audienceOf, type CaseId } from "../cases/index.ts";
import { openDossier } from "../identity/index.ts";
import { canSettle, endsWithRegion, type HandoverId } from "./handover.ts";
import { getHandover, handoverPlace, handoverSideOf, type HandoverRow } from "./handover-store.ts";
import { listPresent } from "./preview-handover.ts";

/** Stands in the dossier at the participations that a handover ended. */
const endedReason = {
  region: "De casus is overgedragen aan een andere regio; deze afspraak geldt daar niet.",
  coordinates: "Deze organisatie coördineert de casus nu zelf.",
};

/**
 * Answers an offer. Accepting moves coordinator, owner and region in one statement by a trigger,
 * which also counts and hashes what is handed over; then the participations end that rest on
 * agreements of the old region. All of it happens or none. Refuses a second answer.
 */
export async function answerHandover(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly handoverId: HandoverId; readonly version: number },
  input: AnswerHandoverInput,
): Promise<{ version: number; caseId: string | null } | Refusal> {
  const { handoverId, version } = target;
  requirePermission(actor, "case.coordinate");
  const event = input.accepted ? "handover.accept" : "handover.decline";
  const row = await getHandover(tx, handoverId, event);
  if (handoverSideOf(actor, row) !== "to") throw notFound(event, "handover", handoverId);
  const settled = canSettle(row.status);
  if (settled) return settled;
  if (row.version !== version) return refuse("stale-version", { current: row.version });
  if (!(await settle(tx, actor, platform, row, input))) return refuse("handover-answered");
  tx.audit({
    event,
    action: "U",
    dossierId: row.case_id,
    objectKind: "handover",
    objectId: handoverId,
    relationHeld: true,
  });
  const both = [row.from_organisation_key, row.to_organisation_key];
  tx.announce({ event: "referral.handover", objectId: handoverId, organisationKeys: both });
  if (!input.accepted) return { version: version + 1, caseId: null };
  const told = await audienceOf(tx, row.case_id, null);
  const ended = await endOldParticipations(tx, actor, platform, row);
  if (ended) return ended;
  const organisationKeys = [...new Set([...told, ...both])];
  tx.announce({ event: "access.changed", dossierId: row.case_id, organisationKeys });
  return { version: version + 1, caseId: row.case_id };
}

async function settle(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  row: HandoverRow,
  input: AnswerHandoverInput,
): Promise<boolean> {
  const text = await openDossier(tx, platform, row.id);
  const answer = input.accepted ? null : text.seal(handoverPlace(row.id, "answer"), input.text);
  const coordinator = input.accepted ? (input.membershipId ?? actor.membershipId) : null;
  const { numAffectedRows } = await sql`
    update referrals.handovers
       set status = ${input.accepted ? "accepted" : "declined"}, answered_at = ${platform.clock.now()},
           answered_by = ${actor.accountId}, sealed_answer = ${answer},
           new_coordinator_membership_id = ${coordinator}, version = version + 1
     where id = ${row.id} and version = ${row.version}`.execute(tx);
  return numAffectedRows === 1n;
}

/** Works as the new coordinator, which the actor's organisation is from the statement before. */
async function endOldParticipations(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  row: HandoverRow,
): Promise<Refusal | undefined> {
  const caseId = row.case_id as CaseId;
  for (const present of await listPresent(tx, caseId, row.to_region_id)) {
    const coordinates = present.organisationId === row.to_organisation_id;
    if (!coordinates && !endsWithRegion(present.regionId, row.to_region_id)) continue;
    const target = { caseId, participationId: present.participationId, version: present.version };
    const reason = coordinates ? endedReason.coordinates : endedReason.region;
    const ended = await endParticipation(tx, actor, platform, target, reason);
    if (isRefusal(ended)) return ended;
  }
  return undefined;
}
