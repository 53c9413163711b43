import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { openDossiers } from "../identity/index.ts";
import { accessRequestView, selectAccessRequests } from "./access-request-store.ts";

const most = 100;

/**
 * Requests for access that the actor's organisation asked, or has to answer. A line in the log of
 * a dossier for each request that is shown to those who coordinate it.
 */
export async function listAccessRequests(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  asked: { readonly caseId?: string | undefined },
) {
  requirePermission(actor, "case.request-access");
  const ofCase = asked.caseId === undefined ? sql`true` : sql`t.case_id = ${asked.caseId}`;
  const rows = await selectAccessRequests(tx, ofCase, most);
  const texts = await openDossiers(
    tx,
    platform,
    rows.map((row) => row.id),
  );
  const today = platform.clock.today();
  const items = rows.flatMap((row) => {
    const text = texts.get(row.id);
    return text ? [accessRequestView(row, text, actor, today)] : [];
  });
  for (const row of rows.filter((each) => each.case_id !== null)) {
    tx.audit({
      event: "access-request.read",
      action: "R",
      dossierId: row.case_id,
      objectKind: "access-request",
      objectId: row.id,
      relationHeld: true,
    });
  }
  return { items };
}
