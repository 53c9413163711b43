import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { CaseId } from "../cases/index.ts";
import { lockUpload } from "./upload-store.ts";

/** Stops an upload of the actor and removes what arrived, key and all. */
export async function cancelUpload(
  tx: Tx,
  actor: Actor,
  caseId: CaseId,
  uploadId: string,
): Promise<void> {
  requirePermission(actor, "case.contribute", { dossierId: caseId });
  const upload = await lockUpload(tx, caseId, uploadId);
  if (!upload) throw notFound("document.cancel-upload", "upload", uploadId);
  await sql`delete from documents.files where id = ${uploadId}`.execute(tx);
  tx.audit({
    event: "document.cancel-upload",
    action: "D",
    dossierId: caseId,
    objectKind: "upload",
    objectId: uploadId,
    relationHeld: true,
  });
}
