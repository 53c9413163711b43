import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { openDossiers } from "../identity/index.ts";
import { handoverView, selectHandovers } from "./handover-store.ts";

const most = 100;

/** Offers to and by the actor's organisation, and the receipts of what was handed over. */
export async function listHandovers(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  asked: { readonly caseId?: string | undefined },
) {
  requirePermission(actor, "case.coordinate");
  const ofCase = asked.caseId === undefined ? sql`true` : sql`h.case_id = ${asked.caseId}`;
  const rows = await selectHandovers(tx, ofCase, most);
  const texts = await openDossiers(
    tx,
    platform,
    rows.map((row) => row.id),
  );
  const items = rows.flatMap((row) => {
    const text = texts.get(row.id);
    return text ? [handoverView(row, text, actor)] : [];
  });
  for (const row of rows) {
    tx.audit({
      event: "handover.read",
      action: "R",
      dossierId: row.case_id,
      objectKind: "handover",
      objectId: row.id,
      relationHeld: true,
    });
  }
  return { items };
}
