import { isRefusal, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { canWrite, factsOf, getCase, type CaseId } from "../cases/index.ts";
import { openDossier } from "../identity/index.ts";
import { openUpload } from "./description.ts";
import { segmentsOf } from "./file-format.ts";
import { agreedKind, saidKind } from "./file-kind.ts";
import { findInHead } from "./find-content.ts";
import { storeSegments } from "./stored-file.ts";
import { lockUpload, storedFileOf } from "./upload-store.ts";

/** A piece of a file and where it begins. */
export type Chunk = { readonly offset: number; readonly bytes: Buffer };

/**
 * Takes in the next piece of a file: sealed, stored and counted in one transaction, so that a
 * broken connection or a killed server leaves all of it or nothing. The first piece already tells a
 * program from a picture. Refuses a piece for another place with the place where to go on.
 */
export async function receiveChunk(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly caseId: CaseId; readonly uploadId: string },
  chunk: Chunk,
): Promise<{ offset: number } | Refusal> {
  const { caseId, uploadId } = target;
  requirePermission(actor, "case.contribute", { dossierId: caseId });
  const [file, dossier, upload] = await inOrder([
    getCase(tx, caseId),
    openDossier(tx, platform, caseId),
    lockUpload(tx, caseId, uploadId),
  ]);
  if (!upload) throw notFound("document.send-chunk", "upload", uploadId);
  const closed = canWrite(factsOf(file));
  if (closed) return closed;
  const segments = segmentsOf(chunk.bytes, chunk.offset, {
    receivedBytes: upload.received_bytes,
    sizeBytes: upload.size_bytes,
  });
  if (isRefusal(segments)) return segments;
  if (chunk.offset === 0) {
    const { fileName } = openUpload(dossier, uploadId, upload.sealed_description);
    const wrong = await wrongFromTheStart(fileName, chunk.bytes);
    if (wrong) return wrong;
  }
  const offset = chunk.offset + chunk.bytes.length;
  await inOrder([
    storeSegments(tx, storedFileOf(dossier, upload), segments),
    sql`
      update documents.uploads set received_bytes = ${offset}, last_chunk_at = ${platform.clock.now()}
       where file_id = ${uploadId}`.execute(tx),
  ]);
  return { offset };
}

/** What the first bytes give away; archives and texts are judged when they are whole. */
async function wrongFromTheStart(fileName: string, head: Buffer): Promise<Refusal | null> {
  const said = saidKind(fileName, undefined);
  if (isRefusal(said)) return said;
  const found = await findInHead(head);
  if (typeof found === "string") return null;
  const agreed = agreedKind(said, found);
  return isRefusal(agreed) ? agreed : null;
}
