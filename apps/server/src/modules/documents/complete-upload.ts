import { createHash } from "node:crypto";
import type { DocumentKind } from "@schakel/contract";
import { isRefusal, newId, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { audienceOf, canWrite, factsOf, getCase, type CaseId } from "../cases/index.ts";
import { openDossier, type Dossier } from "../identity/index.ts";
import { openUpload, sealVersion, type UploadDescription } from "./description.ts";
import { findByFile, findSameContent, nextNumber } from "./document-store.ts";
import type { FileBytes } from "./file-bytes.ts";
import { segmentBytes } from "./file-format.ts";
import { agreedKind, saidKind } from "./file-kind.ts";
import { findContent } from "./find-content.ts";
import { listeners } from "./readers.ts";
import { storedBytes } from "./stored-file.ts";
import { lockUpload, storedFileOf, type UploadRow } from "./upload-store.ts";

/** What an upload became. */
export type Finished = {
  readonly documentId: string;
  readonly number: number;
  readonly kind: DocumentKind;
  readonly sameAs: string | null;
};

type Target = { readonly caseId: CaseId; readonly uploadId: string };

/**
 * Makes a version of a document out of a file that has arrived: reads all of it back, which proves
 * that every segment opens, and decides by the content what it is. Document, version and the end of
 * the upload are one transaction. Asked again after the answer got lost, it gives the same answer.
 * Refuses a file that is not whole, not what it says, or that no dossier takes.
 */
export async function completeUpload(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: Target,
): Promise<Finished | Refusal> {
  const { caseId, uploadId } = target;
  requirePermission(actor, "case.contribute", { dossierId: caseId });
  const [file, dossier, upload, finished] = await inOrder([
    getCase(tx, caseId),
    openDossier(tx, platform, caseId),
    lockUpload(tx, caseId, uploadId),
    findByFile(tx, caseId, uploadId, actor.accountId),
  ]);
  if (finished) return answerOf(finished.document_id, finished.number, finished.kind, null);
  if (!upload) throw notFound("document.upload", "upload", uploadId);
  const closed = canWrite(factsOf(file));
  if (closed) return closed;
  if (upload.received_bytes !== upload.size_bytes)
    return refuse("upload-incomplete", { offset: upload.received_bytes });
  const bytes = storedBytes(tx, storedFileOf(dossier, upload));
  const told = openUpload(dossier, uploadId, upload.sealed_description);
  const kind = await judge(told, bytes);
  if (isRefusal(kind)) return kind;
  return addVersion(tx, actor, platform, dossier, {
    ...target,
    upload,
    told,
    kind,
    sha256: await hashOf(bytes),
    coordinatorKey: file.coordinator_organisation_key,
  });
}

function answerOf(
  documentId: string,
  number: number,
  kind: DocumentKind,
  sameAs: string | null,
): Finished {
  return { documentId, number, kind, sameAs };
}

async function judge(told: UploadDescription, bytes: FileBytes): Promise<DocumentKind | Refusal> {
  const said = saidKind(told.fileName, told.mediaType);
  return isRefusal(said) ? said : agreedKind(said, await findContent(bytes));
}

async function hashOf(bytes: FileBytes): Promise<string> {
  const hash = createHash("sha256");
  for (let from = 0; from < bytes.sizeBytes; from += segmentBytes)
    hash.update(await bytes.read(from, segmentBytes));
  return hash.digest("hex");
}

type NewVersion = Target & {
  readonly upload: UploadRow;
  readonly told: UploadDescription;
  readonly kind: DocumentKind;
  readonly sha256: string;
  readonly coordinatorKey: number;
};

async function addVersion(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  dossier: Dossier,
  made: NewVersion,
): Promise<Finished> {
  const { caseId, uploadId, upload, kind, told, sha256 } = made;
  const documentId = upload.document_id ?? newId();
  const number = upload.document_id === null ? 1 : await nextNumber(tx, documentId);
  if (number === undefined) throw notFound("document.upload", "document", documentId);
  // Scoped to the dossier: equal files of two dossiers do not look equal in the table.
  const token = platform.keyring.blindToken("document-content", caseId, sha256);
  const { title, fileName } = told;
  const description = sealVersion(dossier, documentId, number, { title, fileName, sha256 });
  const [, sameAs, , , audience] = await inOrder([
    upload.document_id === null && insertDocument(tx, actor, platform, documentId, made),
    findSameContent(tx, caseId, token),
    sql`
      insert into documents.versions (document_id, number, case_id, compartment, file_id, origin_organisation_key,
        origin_organisation_type, author_account_id, kind, size_bytes, sealed_description, content_token, only_organisation_keys, onward_use, recorded_at)
      values (${documentId}, ${number}, ${caseId}, ${upload.compartment}, ${uploadId}, ${actor.organisationKey},
        ${actor.organisationType}, ${actor.accountId}, ${kind}, ${upload.size_bytes}, ${description}, ${token}, ${upload.only_organisation_keys},
        ${upload.onward_use}, ${platform.clock.now()})`.execute(tx),
    sql`delete from documents.uploads where file_id = ${uploadId}`.execute(tx),
    audienceOf(tx, caseId, upload.compartment),
  ]);
  tx.audit({
    event: "document.upload",
    action: "C",
    dossierId: caseId,
    objectKind: "document",
    objectId: documentId,
    relationHeld: true,
    detail: { compartment: upload.compartment, kind, version: number, bytes: upload.size_bytes },
  });
  tx.announce({
    event: "document.added",
    dossierId: caseId,
    objectId: documentId,
    organisationKeys: listeners(audience, {
      only: upload.only_organisation_keys,
      onwardUse: upload.onward_use,
      supplier: actor.organisationKey,
      coordinator: made.coordinatorKey,
    }),
  });
  return answerOf(documentId, number, kind, sameAs === documentId ? null : sameAs);
}

async function insertDocument(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  documentId: string,
  { caseId, upload }: NewVersion,
): Promise<void> {
  await sql`
    insert into documents.documents (id, case_id, compartment, origin_organisation_id, origin_organisation_key, created_at)
    values (${documentId}, ${caseId}, ${upload.compartment}, ${actor.organisationId}, ${actor.organisationKey},
      ${platform.clock.now()})`.execute(tx);
}
