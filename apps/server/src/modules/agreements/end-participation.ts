import { refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { audienceOf, endedReasonPlace, getCase, type CaseId } from "../cases/index.ts";
import { openDossier } from "../identity/index.ts";

type Found = { version: number; ended: boolean; organisation_id: string; agreement_id: string };

/** Ends a partner's part in a case; from the next statement on it sees nothing more of it. */
export async function endParticipation(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly caseId: CaseId; readonly participationId: string; readonly version: number },
  reason: string,
): Promise<{ version: number } | Refusal> {
  const { caseId, participationId, version } = target;
  requirePermission(actor, "case.invite-partner", { dossierId: caseId });
  const [, dossier, found, audience] = await inOrder([
    getCase(tx, caseId),
    openDossier(tx, platform, caseId),
    findParticipation(tx, caseId, participationId),
    audienceOf(tx, caseId, null),
  ]);
  if (!found) throw notFound("participation.end", "participation", participationId);
  if (found.ended) return refuse("already-ended");
  if (found.version !== version) return refuse("stale-version", { current: found.version });
  const sealed = dossier.seal(endedReasonPlace(participationId), reason);
  const { numAffectedRows } = await sql`
    update cases.participations set ended_at = ${platform.clock.now()},
           ended_on = (select platform.today()), sealed_ended_reason = ${sealed}, version = version + 1
     where id = ${participationId} and version = ${version}`.execute(tx);
  if (numAffectedRows !== 1n) return refuse("stale-version");
  tx.audit({
    event: "participation.end",
    action: "U",
    dossierId: caseId,
    objectKind: "organisation",
    objectId: found.organisation_id,
    agreementId: found.agreement_id,
    relationHeld: true,
  });
  tx.announce({ event: "access.changed", dossierId: caseId, organisationKeys: audience });
  return { version: version + 1 };
}

async function findParticipation(
  tx: Tx,
  caseId: string,
  participationId: string,
): Promise<Found | undefined> {
  const { rows } = await sql<Found>`
    select version, ended_at is not null as ended, organisation_id, agreement_id
      from cases.participations where id = ${participationId} and case_id = ${caseId}`.execute(tx);
  return rows[0];
}
