import type { Instant } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { openDossier } from "../identity/index.ts";
import type { CaseId, EntryId } from "./case.ts";
import { textPlace } from "./entry-store.ts";

type Row = { version: number; sealed_text: Buffer; replaced_at: Instant; replaced_by: string };

/**
 * The earlier texts of an entry, latest first, for whoever may read the entry: only those that the
 * actor's organisation could read when they were replaced.
 */
export async function listEntryVersions(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
  entryId: EntryId,
) {
  requirePermission(actor, "case.read", { dossierId: caseId });
  const [dossier, { rows }] = await inOrder([
    openDossier(tx, platform, caseId),
    sql<Row>`
      select v.version, v.sealed_text, v.replaced_at, a.display_name as replaced_by
        from cases.entry_versions v
        join cases.entries e on e.id = v.entry_id and e.case_id = ${caseId}
        join accounts.accounts a on a.id = v.replaced_by
       where v.entry_id = ${entryId} order by v.version desc`.execute(tx),
  ]);
  tx.audit({
    event: "entry.read-versions",
    action: "R",
    dossierId: caseId,
    objectKind: "entry",
    objectId: entryId,
    relationHeld: true,
  });
  return {
    items: rows.map((row) => ({
      version: row.version,
      text: dossier.open(textPlace(entryId, row.version), row.sealed_text),
      replacedAt: row.replaced_at,
      replacedBy: row.replaced_by,
    })),
  };
}
