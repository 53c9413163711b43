import { refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { openDossier } from "../identity/index.ts";
import { canWrite, type CaseId } from "./case.ts";
import { audienceOf, factsOf, findAccess, getCase } from "./case-store.ts";
import { sealSafeContact, type SafeContactRules } from "./safe-contact-store.ts";

/**
 * Sets how the client may be approached and what never. `version` is that of the rules, 0 where
 * there are none yet.
 */
export async function setSafeContact(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly caseId: CaseId; readonly version: number },
  rules: SafeContactRules,
): Promise<{ version: number } | Refusal> {
  const { caseId, version } = target;
  requirePermission(actor, "case.contribute", { dossierId: caseId });
  const [file, access, dossier, audience] = await inOrder([
    getCase(tx, caseId),
    findAccess(tx, caseId),
    openDossier(tx, platform, caseId),
    audienceOf(tx, caseId, "contact-safety"),
  ]);
  const closed = canWrite(factsOf(file));
  if (closed) return closed;
  if (!access?.contributes.includes("contact-safety")) return refuse("compartment-closed");
  const next = version + 1;
  const sealed = sealSafeContact(dossier, caseId, next, rules);
  const { numAffectedRows } = await sql`
    insert into cases.safe_contacts (case_id, channels, sealed_rules, sealed_when, sealed_by_whom, sealed_never, version)
    values (${caseId}, ${rules.channels}, ${sealed.rules}, ${sealed.when}, ${sealed.byWhom}, ${sealed.never}, ${next})
    on conflict (case_id) do update
      set channels = excluded.channels, sealed_rules = excluded.sealed_rules, sealed_when = excluded.sealed_when,
          sealed_by_whom = excluded.sealed_by_whom, sealed_never = excluded.sealed_never, version = excluded.version
    where safe_contacts.version = ${version}`.execute(tx);
  if (numAffectedRows !== 1n) return refuse("stale-version");
  tx.audit({
    event: "safe-contact.set",
    action: version === 0 ? "C" : "U",
    dossierId: caseId,
    objectKind: "safe-contact",
    objectId: caseId,
    relationHeld: true,
  });
  tx.announce({ event: "safe-contact.set", dossierId: caseId, organisationKeys: audience });
  return { version: next };
}
