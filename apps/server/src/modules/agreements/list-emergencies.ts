import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import { Denied, type Tx } from "../../platform/database/as-actor.ts";
import type { Platform } from "../../platform/platform.ts";
import { openDossiers } from "../identity/index.ts";
import { isReviewOverdue, reasonPlace, reviewPlace } from "./emergency.ts";
import { selectEmergencies, type EmergencyRow } from "./emergency-store.ts";

const filters = {
  open: sql<boolean>`e.closed_at is null and e.until > platform.now()`,
  "to-review": sql<boolean>`e.verdict is null`,
  all: sql<boolean>`true`,
} as const;

/**
 * Access in an emergency that somebody used, that was used in cases they coordinate, or that is theirs
 * to review. The reason opens for who may open the dossier; each look at one is a line in its log.
 */
export async function listEmergencies(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  only: keyof typeof filters,
) {
  const may = ["emergency.use", "emergency.review", "case.coordinate"];
  if (!may.some((permission) => actor.permissions.has(permission)))
    throw new Denied("no-permission", { event: "emergency.list", action: "R" });
  const rows = await selectEmergencies(tx, filters[only]);
  const dossiers = await openDossiers(
    tx,
    platform,
    rows.map((row) => row.caseId),
  );
  const today = platform.clock.today();
  for (const row of rows.filter(({ caseId }) => dossiers.has(caseId))) {
    tx.audit({
      event: "emergency.read",
      action: "R",
      dossierId: row.caseId,
      objectKind: "emergency",
      objectId: row.id,
    });
  }
  return {
    items: rows.map((row) => {
      const dossier = dossiers.get(row.caseId);
      const { accountId: _, organisationId: __, organisationKey: ___, ...shown } = row;
      const { sealedReason, sealedReview, ...plain } = shown;
      return {
        ...plain,
        reason: dossier && sealedReason ? dossier.open(reasonPlace(row.id), sealedReason) : null,
        review: dossier && sealedReview ? dossier.open(reviewPlace(row.id), sealedReview) : null,
        isReviewOverdue: isReviewOverdue(row, today),
        allowedActions: allowedOn(actor, row, dossier !== undefined),
      };
    }),
  };
}

function allowedOn(actor: Actor, row: EmergencyRow, isOpenable: boolean): ("stop" | "review")[] {
  const isOwn = row.accountId === actor.accountId;
  if (isOwn) return row.isOpen ? ["stop"] : [];
  const mayReview = actor.permissions.has("emergency.review") && row.verdict === null && isOpenable;
  return mayReview ? ["review"] : [];
}
