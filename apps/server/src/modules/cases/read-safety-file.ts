import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { openDossier } from "../identity/index.ts";
import { canWrite, type CaseId } from "./case.ts";
import { factsOf, findAccess, getCase } from "./case-store.ts";
import { findSafetyFile, openSafetyFile, selectSafetyFileVersions } from "./safety-file-store.ts";

type Owner = { organisationId: string; name: string };

/** The safety file of a case, who may own it, and whether the actor may fill it. Logged. */
export async function readSafetyFile(tx: Tx, actor: Actor, platform: Platform, caseId: CaseId) {
  requirePermission(actor, "case.read", { dossierId: caseId });
  const [file, access, dossier, row, owners] = await inOrder([
    getCase(tx, caseId),
    findAccess(tx, caseId),
    openDossier(tx, platform, caseId),
    findSafetyFile(tx, caseId),
    listOwners(tx, caseId),
  ]);
  const mayFill = access?.contributes.includes("contact-safety") === true;
  if (!access?.reads.includes("contact-safety") && !(row && mayFill)) {
    throw notFound("safety-file.read", "safety-file", caseId);
  }
  const isOwner = row === undefined || row.owner_organisation_key === actor.organisationKey;
  tx.audit({
    event: "safety-file.read",
    action: "R",
    dossierId: caseId,
    objectKind: "safety-file",
    objectId: caseId,
    relationHeld: true,
  });
  return {
    file: row ? openSafetyFile(dossier, row, platform.clock.today()) : null,
    mayEdit:
      actor.permissions.has("case.contribute") &&
      mayFill &&
      canWrite(factsOf(file)) === null &&
      (isOwner || access?.basis === "coordination"),
    owners,
  };
}

/** Earlier states of the safety file that the actor's organisation could read then. Logged. */
export async function listSafetyFileVersions(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
) {
  requirePermission(actor, "case.read", { dossierId: caseId });
  const [dossier, rows] = await inOrder([
    openDossier(tx, platform, caseId),
    selectSafetyFileVersions(tx, caseId),
  ]);
  tx.audit({
    event: "safety-file.read-versions",
    action: "R",
    dossierId: caseId,
    objectKind: "safety-file",
    objectId: caseId,
    relationHeld: true,
  });
  const today = platform.clock.today();
  return {
    items: rows.map((row) => ({ ...openSafetyFile(dossier, row, today), isReviewDue: false })),
  };
}

async function listOwners(tx: Tx, caseId: CaseId): Promise<Owner[]> {
  const { rows } = await sql<Owner>`
    select distinct organisation_id as "organisationId", organisation_name as name
      from cases.who_sees(${caseId})
     where cases.may_own_safety_file(${caseId}, organisation_id)
     order by name`.execute(tx);
  return rows;
}
