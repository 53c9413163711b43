import { refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { getCase, type CaseId } from "../cases/index.ts";
import { openDossier } from "../identity/index.ts";
import { holdPlace } from "./retention-store.ts";

type Found = { version: number; is_lifted: boolean };

/** Lifts a hold with a reason; the dossier may then go when its time is over. */
export async function liftHold(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly caseId: CaseId; readonly holdId: string; readonly version: number },
  reason: string,
): Promise<{ version: number } | Refusal> {
  const { caseId, holdId, version } = target;
  requirePermission(actor, "rights.handle", { dossierId: caseId });
  await getCase(tx, caseId);
  const { rows } = await sql<Found>`
    select version, lifted_at is not null as is_lifted from rights.holds
     where id = ${holdId} and case_id = ${caseId}`.execute(tx);
  const found = rows[0];
  if (!found) throw notFound("retention.lift-hold", "hold", holdId);
  if (found.is_lifted) return refuse("hold-lifted");
  if (found.version !== version) return refuse("stale-version", { current: found.version });
  const dossier = await openDossier(tx, platform, caseId);
  const { numAffectedRows } = await sql`
    update rights.holds
       set lifted_by = ${actor.accountId}, lifted_at = ${platform.clock.now()}, version = version + 1,
           sealed_lifted_reason = ${dossier.seal(holdPlace(holdId, "lifted-reason"), reason)}
     where id = ${holdId} and version = ${version} and lifted_at is null`.execute(tx);
  if (numAffectedRows !== 1n) return refuse("no-permission");
  tx.audit({
    event: "retention.lift-hold",
    action: "U",
    dossierId: caseId,
    objectKind: "hold",
    objectId: holdId,
    relationHeld: true,
  });
  return { version: version + 1 };
}
