import { newId, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { getCase, type CaseId } from "../cases/index.ts";
import { openDossier } from "../identity/index.ts";
import { canMerge } from "./duplicate.ts";
import { coordinates } from "./involvement-store.ts";
import { goesOnIn, reasonPlace } from "./merger-store.ts";

/**
 * Lets a case go on in another case of the same person. The one points to the other; entries, grants
 * and participants stay where they are, so no compartment of one case opens to who reads the other.
 */
export async function mergeCase(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  fromCaseId: CaseId,
  asked: { readonly intoCaseId: CaseId; readonly reason: string },
): Promise<{ id: string; version: number } | Refusal> {
  requirePermission(actor, "case.coordinate", { dossierId: fromCaseId });
  const { intoCaseId, reason } = asked;
  await getCase(tx, fromCaseId);
  await getCase(tx, intoCaseId);
  const refused = canMerge({
    fromCaseId,
    intoCaseId,
    coordinatesBoth: (await coordinates(tx, fromCaseId)) && (await coordinates(tx, intoCaseId)),
    fromGoesOnIn: await goesOnIn(tx, fromCaseId),
    intoGoesOnIn: await goesOnIn(tx, intoCaseId),
  });
  if (refused) return refused;
  const dossier = await openDossier(tx, platform, fromCaseId);
  const id = newId();
  await tx
    .insertInto("duplicates.mergers")
    .values({
      id,
      from_case_id: fromCaseId,
      into_case_id: intoCaseId,
      merged_by: actor.accountId,
      merged_at: platform.clock.now(),
      sealed_reason: dossier.seal(reasonPlace(id), reason),
    })
    .execute();
  for (const dossierId of [fromCaseId, intoCaseId]) {
    tx.audit({
      event: "duplicate.merge",
      action: "U",
      dossierId,
      objectKind: "merger",
      objectId: id,
      relationHeld: true,
    });
  }
  return { id, version: 1 };
}

/** Takes two merged cases apart again; nothing was moved, so nothing is lost. */
export async function undoMerger(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly caseId: CaseId; readonly mergerId: string; readonly version: number },
): Promise<{ version: number } | Refusal> {
  const { caseId, mergerId, version } = target;
  requirePermission(actor, "case.coordinate", { dossierId: caseId });
  const { rows } = await sql<{ version: number; undone_at: string | null }>`
    select version, undone_at from duplicates.mergers
     where id = ${mergerId} and ${caseId}::uuid in (from_case_id, into_case_id)`.execute(tx);
  const [found] = rows;
  if (!found) throw notFound("duplicate.undo", "merger", mergerId);
  if (found.undone_at !== null) return refuse("not-merged");
  if (found.version !== version) return refuse("stale-version", { current: found.version });
  await sql`
    update duplicates.mergers
       set undone_at = ${platform.clock.now()}, undone_by = ${actor.accountId}, version = version + 1
     where id = ${mergerId} and version = ${version}`.execute(tx);
  tx.audit({
    event: "duplicate.undo",
    action: "U",
    dossierId: caseId,
    objectKind: "merger",
    objectId: mergerId,
    relationHeld: true,
  });
  return { version: version + 1 };
}
