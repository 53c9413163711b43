import { newId, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { canWrite, type CaseId } from "./case.ts";
import { audienceOf, factsOf, getCase, touchCase } from "./case-store.ts";
import { canCoordinate } from "./open-case.ts";

/**
 * Hands a case to another coordinator of the own organisation, from this moment on: the period of
 * the one ends where that of the other begins, so that there is one at any moment (R427).
 */
export async function handOverCase(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly caseId: CaseId; readonly version: number },
  membershipId: string,
): Promise<{ version: number } | Refusal> {
  const { caseId, version } = target;
  requirePermission(actor, "case.coordinate", { dossierId: caseId });
  const [file, fits, audience] = await inOrder([
    getCase(tx, caseId),
    canCoordinate(tx, actor, membershipId),
    audienceOf(tx, caseId, null),
  ]);
  const closed = canWrite(factsOf(file));
  if (closed) return closed;
  if (file.coordinator_membership_id === membershipId) return refuse("already-coordinator");
  if (!fits || file.coordinator_organisation_key !== actor.organisationKey)
    return refuse("coordinator-not-fit");
  if (!(await touchCase(tx, caseId, version)))
    return refuse("stale-version", { current: file.version });
  await inOrder([
    // Never before the one who coordinates now began: the clocks of two servers need not agree.
    sql`update cases.coordinators
           set period = tstzrange(lower(period), greatest(${platform.clock.now()}::timestamptz, lower(period) + interval '1 millisecond'))
         where case_id = ${caseId} and upper_inf(period)`.execute(tx),
    sql`insert into cases.coordinators (id, case_id, membership_id, organisation_key, period)
        select ${newId()}, ${caseId}, ${membershipId}, ${actor.organisationKey}, tstzrange(max(upper(period)), null)
          from cases.coordinators where case_id = ${caseId}`.execute(tx),
  ]);
  tx.audit({
    event: "case.hand-over",
    action: "U",
    dossierId: caseId,
    objectKind: "case",
    objectId: caseId,
    relationHeld: true,
    detail: { to: membershipId },
  });
  tx.announce({ event: "case.handed-over", dossierId: caseId, organisationKeys: audience });
  return { version: version + 1 };
}
