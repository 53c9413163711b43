import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { getCase, type CaseId } from "../cases/index.ts";
import { lookupsPerDay } from "./duplicate.ts";
import { coordinates, countLookups, selectInvolvements } from "./involvement-store.ts";
import { selectMergers } from "./merger-store.ts";

/** Who else is involved with the client, and which cases were taken together with this one. */
export async function listInvolvements(tx: Tx, actor: Actor, platform: Platform, caseId: CaseId) {
  requirePermission(actor, "case.read", { dossierId: caseId });
  const [file, items, mergers, isOurs, done] = await inOrder([
    getCase(tx, caseId),
    selectInvolvements(tx, caseId),
    selectMergers(tx, platform, caseId),
    coordinates(tx, caseId),
    countLookups(tx, actor),
  ]);
  return {
    items,
    mergers,
    mayLookUp: isOurs && file.status === "open" && actor.permissions.has("person.search"),
    lookupsLeft: Math.max(0, lookupsPerDay - done),
  };
}
