import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { openDossier } from "../identity/index.ts";
import { canWrite, type CaseId } from "./case.ts";
import { factsOf, findAccess, getCase } from "./case-store.ts";
import {
  openingPlace,
  selectAddresses,
  selectCandidates,
  selectOpenings,
  selectReaders,
} from "./shelter-address-store.ts";

/**
 * Secret addresses on whose list the actor stands, without the address: that is opened one by one,
 * with a reason. The keeper also sees the list and who opened it. To everybody else there is none.
 */
export async function listShelterAddresses(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
) {
  requirePermission(actor, "case.read", { dossierId: caseId });
  const [file, access, dossier, rows, readers, openings] = await inOrder([
    getCase(tx, caseId),
    findAccess(tx, caseId),
    openDossier(tx, platform, caseId),
    selectAddresses(tx, caseId),
    selectReaders(tx, caseId),
    selectOpenings(tx, caseId),
  ]);
  const keeps = rows.some((row) => row.keeper_organisation_key === actor.organisationKey);
  return {
    mayRecord:
      actor.permissions.has("case.contribute") &&
      access?.contributes.includes("shelter-housing") === true &&
      canWrite(factsOf(file)) === null,
    candidates: keeps ? await selectCandidates(tx, caseId) : [],
    items: rows.map((row) => ({
      id: row.id,
      keeper: row.keeper,
      recordedAt: row.recorded_at,
      endedAt: row.ended_at,
      keepsList: row.keeper_organisation_key === actor.organisationKey,
      version: row.version,
      readers: readers
        .filter((reader) => reader.address_id === row.id)
        .map(({ id, kind, subject_id: subjectId, name, added_at: addedAt }) => ({
          id,
          kind,
          subjectId,
          name,
          addedAt,
        })),
      openings: openings
        .filter((opening) => opening.address_id === row.id)
        .map(({ id, who, organisation, opened_at: openedAt, sealed_reason: sealed }) => ({
          who,
          organisation,
          openedAt,
          reason: dossier.open(openingPlace(id), sealed),
        })),
    })),
  };
}
