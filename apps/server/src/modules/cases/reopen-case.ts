import { newId, refuse, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { openDossier } from "../identity/index.ts";
import { canReopen, type CaseId, type EntryId } from "./case.ts";
import { audienceOf, factsOf, findAccess, getCase, touchCase } from "./case-store.ts";
import { entryValues } from "./entry-store.ts";

/** Opens a closed case again under its last coordinator; the reason becomes an entry. */
export async function reopenCase(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly caseId: CaseId; readonly version: number },
  reason: string,
): Promise<{ version: number } | Refusal> {
  const { caseId, version } = target;
  requirePermission(actor, "case.close", { dossierId: caseId });
  const [file, access, dossier, audience] = await inOrder([
    getCase(tx, caseId),
    findAccess(tx, caseId),
    openDossier(tx, platform, caseId),
    audienceOf(tx, caseId, null),
  ]);
  const open = canReopen(factsOf(file));
  if (open) return open;
  if (access?.basis !== "coordination") return refuse("no-permission");
  const changes = {
    status: "open",
    closed_on: null,
    closing_reason: null,
    aftercare_on: null,
  };
  if (!(await touchCase(tx, caseId, version, changes)))
    return refuse("stale-version", { current: file.version });
  await tx
    .insertInto("cases.entries")
    .values(
      entryValues(actor, platform, dossier, caseId, newId<EntryId>(), {
        kind: "decision",
        compartment: "coordination-notes",
        text: reason,
        source: "own-observation",
      }),
    )
    .execute();
  tx.audit({
    event: "case.reopen",
    action: "U",
    dossierId: caseId,
    objectKind: "case",
    objectId: caseId,
    relationHeld: true,
  });
  tx.announce({ event: "case.reopened", dossierId: caseId, organisationKeys: audience });
  return { version: version + 1 };
}
