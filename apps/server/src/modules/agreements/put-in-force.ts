import { refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { reasonsAgainst } from "./agreement.ts";
import { changeAgreement, partyKeys } from "./agreement-store.ts";
import { viewAgreement } from "./list-agreements.ts";

/**
 * Lets a signed agreement hold. Refuses with every reason at once when a signature, a ground, a
 * purpose, the DPIA or an element of a decision is missing; the database refuses the same. An
 * amendment takes the place of the version before it, and parts in cases move along at that moment.
 */
export async function putInForce(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly agreementId: string; readonly version: number },
): Promise<{ version: number } | Refusal> {
  const { agreementId, version } = target;
  requirePermission(actor, "agreement.manage", { kind: "agreement", id: agreementId });
  const today = platform.clock.today();
  const agreement = await viewAgreement(tx, actor, today, agreementId);
  if (agreement.version !== version) return refuse("stale-version", { current: agreement.version });
  const reasons = reasonsAgainst(agreement as Parameters<typeof reasonsAgainst>[0], today);
  if (reasons.length > 0) return refuse("not-ready-for-force", { reasons });
  const changes = { status: "in-force", in_force_since: platform.clock.now() };
  const changed = await changeAgreement(tx, agreementId, version, changes);
  if (!changed) return refuse("stale-version");
  tx.audit({
    event: "agreement.put-in-force",
    action: "U",
    objectKind: "agreement",
    agreementId,
    ...(agreement.amendsId === null ? {} : { detail: { amends: agreement.amendsId } }),
  });
  const organisationKeys = await partyKeys(tx, agreementId);
  tx.announce({ event: "agreement.in-force", objectId: agreementId, organisationKeys });
  tx.announce({ event: "access.changed", organisationKeys });
  return { version: version + 1 };
}

/** What the database itself holds against an agreement; a test compares it with the rule. */
export async function reasonsOfDatabase(tx: Tx, agreementId: string): Promise<string[]> {
  const { rows } = await sql<{ reasons: string[] }>`
    select agreements.reasons_against(${agreementId}, platform.today()) as reasons`.execute(tx);
  return rows[0]?.reasons ?? [];
}
