import type { AgreementComparison } from "@schakel/contract";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { compareEditions } from "./compare-editions.ts";
import { viewAgreement } from "./list-agreements.ts";

/** What was added, removed and changed since another agreement or version, in words. */
export async function compareAgreements(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  compared: { readonly agreementId: string; readonly with: string },
): Promise<AgreementComparison> {
  requirePermission(actor, "agreement.read");
  const today = platform.clock.today();
  const [after, before] = await inOrder([
    viewAgreement(tx, actor, today, compared.agreementId),
    viewAgreement(tx, actor, today, compared.with),
  ]);
  return compareEditions(before, after);
}
