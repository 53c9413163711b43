import { refuse, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import type { CaseId } from "./case.ts";
import { audienceOf, getCase } from "./case-store.ts";

/** Withdraws a consent; the clauses that needed it give nothing from the next statement on. */
export async function withdrawConsent(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly caseId: CaseId; readonly consentId: string; readonly version: number },
): Promise<{ version: number } | Refusal> {
  const { caseId, consentId, version } = target;
  requirePermission(actor, "case.contribute", { dossierId: caseId });
  await getCase(tx, caseId);
  const found: { withdrawn_on: string | null; version: number } | undefined = await tx
    .selectFrom("cases.consents")
    .select(["withdrawn_on", "version"])
    .where("id", "=", consentId)
    .where("case_id", "=", caseId)
    .executeTakeFirst();
  if (!found) throw notFound("consent.withdraw", "consent", consentId);
  if (found.withdrawn_on !== null) return refuse("already-withdrawn");
  if (found.version !== version) return refuse("stale-version", { current: found.version });
  // Who may hear of it is asked before: afterwards the partners concerned are no longer in the case.
  const audience = await audienceOf(tx, caseId, null);
  const result = await tx
    .updateTable("cases.consents")
    .set({ withdrawn_on: platform.clock.today(), version: version + 1 })
    .where("id", "=", consentId)
    .where("version", "=", version)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) return refuse("compartment-closed");
  tx.audit({
    event: "consent.withdraw",
    action: "U",
    dossierId: caseId,
    objectKind: "consent",
    objectId: consentId,
    relationHeld: true,
  });
  tx.announce({ event: "access.changed", dossierId: caseId, organisationKeys: audience });
  return { version: version + 1 };
}
