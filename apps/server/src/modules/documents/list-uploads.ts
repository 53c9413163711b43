import type { UploadState } from "@schakel/contract";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { getCase, type CaseId } from "../cases/index.ts";
import { openDossier } from "../identity/index.ts";
import { findUpload, selectUploads, uploadStateOf } from "./upload-store.ts";

/** The actor's own files in a case that are not whole yet: to go on with, or to stop. */
export async function listUploads(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
): Promise<{ items: UploadState[] }> {
  requirePermission(actor, "case.contribute", { dossierId: caseId });
  const [, dossier, rows] = await inOrder([
    getCase(tx, caseId),
    openDossier(tx, platform, caseId),
    selectUploads(tx, caseId),
  ]);
  return { items: rows.map((row) => uploadStateOf(dossier, row)) };
}

/** How far one upload of the actor has come: after a broken connection the next piece starts there. */
export async function readUpload(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
  uploadId: string,
): Promise<UploadState> {
  requirePermission(actor, "case.contribute", { dossierId: caseId });
  const [, dossier, row] = await inOrder([
    getCase(tx, caseId),
    openDossier(tx, platform, caseId),
    findUpload(tx, caseId, uploadId),
  ]);
  if (!row) throw notFound("document.read-upload", "upload", uploadId);
  return uploadStateOf(dossier, row);
}
