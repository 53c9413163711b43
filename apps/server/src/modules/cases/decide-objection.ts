import { refuse, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { openDossier } from "../identity/index.ts";
import type { CaseId } from "./case.ts";
import { audienceOf, getCase } from "./case-store.ts";
import { canDecide, type ObjectionFacts } from "./consent.ts";
import { groundPlace } from "./consent-store.ts";

type Decision =
  | { readonly decision: "honoured" }
  | { readonly decision: "refused"; readonly ground: string };

/**
 * Decides on an objection: honoured, which keeps sharing stopped, or refused with the ground, after
 * which sharing goes on as agreed. Refuses what is no objection, is withdrawn or was decided.
 */
export async function decideObjection(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly caseId: CaseId; readonly consentId: string; readonly version: number },
  decided: Decision,
): Promise<{ version: number } | Refusal> {
  const { caseId, consentId, version } = target;
  requirePermission(actor, "case.coordinate", { dossierId: caseId });
  const [, dossier, found] = await inOrder([
    getCase(tx, caseId),
    openDossier(tx, platform, caseId),
    findObjection(tx, caseId, consentId),
  ]);
  if (!found) throw notFound("objection.decide", "consent", consentId);
  const refused = canDecide(found);
  if (refused) return refused;
  if (found.version !== version) return refuse("stale-version", { current: found.version });
  const ground = decided.decision === "refused" ? decided.ground : undefined;
  const result = await tx
    .updateTable("cases.consents")
    .set({
      decision: decided.decision,
      decided_on: platform.clock.today(),
      sealed_decision_ground:
        ground === undefined ? null : dossier.seal(groundPlace(consentId), ground),
      version: version + 1,
    })
    .where("id", "=", consentId)
    .where("version", "=", version)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) return refuse("compartment-closed");
  const audience = await audienceOf(tx, caseId, null);
  tx.audit({
    event: "objection.decide",
    action: "U",
    dossierId: caseId,
    objectKind: "consent",
    objectId: consentId,
    relationHeld: true,
    detail: { decision: decided.decision },
  });
  tx.announce({ event: "access.changed", dossierId: caseId, organisationKeys: audience });
  return { version: version + 1 };
}

async function findObjection(tx: Tx, caseId: string, consentId: string) {
  const row = await tx
    .selectFrom("cases.consents")
    .select(["kind", "decision", "withdrawn_on", "version"])
    .where("id", "=", consentId)
    .where("case_id", "=", caseId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { kind, decision } = row as unknown as Pick<ObjectionFacts, "kind" | "decision">;
  return { kind, decision, withdrawn: row.withdrawn_on !== null, version: row.version };
}
