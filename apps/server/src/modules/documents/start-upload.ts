import type { Compartment, OnwardUse, UploadState } from "@schakel/contract";
import { isRefusal, newId, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import { createFileKey } from "../../platform/crypto/index.ts";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { audienceOf, canWrite, factsOf, findAccess, getCase, type CaseId } from "../cases/index.ts";
import { openDossier, type Dossier } from "../identity/index.ts";
import { fileKeyPlace, sealUpload } from "./description.ts";
import { findOrigin } from "./document-store.ts";
import { canStart, chunkBytes } from "./file-format.ts";
import { saidKind } from "./file-kind.ts";
import { narrowReaders, type OrganisationKey } from "./readers.ts";

/** A file that somebody wants to send. */
export type NewUpload = {
  readonly name: string;
  readonly sizeBytes: number;
  readonly mediaType?: string | undefined;
  readonly lastModified?: number | undefined;
  readonly title?: string | undefined;
  readonly compartment: Compartment;
  readonly onlyOrganisationIds?: readonly string[] | undefined;
  readonly onwardUse: OnwardUse;
  readonly documentId?: string | undefined;
};

/** How many unfinished files one person may have in one dossier. */
const mostUploads = 20;

/**
 * Begins to take in a file, and makes its key. Refuses what can be known before a byte travels: the
 * size, the kind by name, a closed compartment or case, a reader who may not read there, and a new
 * version of a document of another organisation or compartment.
 */
export async function startUpload(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
  asked: NewUpload,
): Promise<UploadState | Refusal> {
  requirePermission(actor, "case.contribute", { dossierId: caseId });
  const { compartment, documentId } = asked;
  const [file, access, dossier, readers, known, open] = await inOrder([
    getCase(tx, caseId),
    findAccess(tx, caseId),
    openDossier(tx, platform, caseId),
    audienceOf(tx, caseId, compartment),
    findKeys(tx, asked.onlyOrganisationIds ?? []),
    countOwnUploads(tx, caseId),
  ]);
  const closed = canWrite(factsOf(file)) ?? canStart(asked.sizeBytes);
  if (closed) return closed;
  if (!access?.contributes.includes(compartment)) return refuse("compartment-closed");
  if (open >= mostUploads) return refuse("too-many-uploads", { maximum: mostUploads });
  const said = saidKind(asked.name, asked.mediaType);
  if (isRefusal(said)) return said;
  const only = narrowReaders(asked.onlyOrganisationIds, known, readers, actor.organisationKey);
  if (isRefusal(only)) return only;
  if (documentId !== undefined) {
    const elsewhere = await checkOrigin(tx, actor, caseId, documentId, compartment);
    if (elsewhere) return elsewhere;
  }
  const id = newId();
  await insertUpload(tx, actor, platform, dossier, { ...asked, id, caseId, only });
  tx.audit({
    event: "document.start-upload",
    action: "C",
    dossierId: caseId,
    objectKind: "upload",
    objectId: id,
    agreementId: access.agreement_id,
    relationHeld: true,
    detail: { compartment, kind: said, bytes: asked.sizeBytes },
  });
  return {
    id,
    name: asked.name,
    sizeBytes: asked.sizeBytes,
    offset: 0,
    chunkBytes,
    compartment,
    documentId: documentId ?? null,
    lastModified: asked.lastModified ?? null,
  };
}

/** A new version stands in the compartment of its document and comes from who supplied that. */
async function checkOrigin(
  tx: Tx,
  actor: Actor,
  caseId: CaseId,
  documentId: string,
  compartment: Compartment,
): Promise<Refusal<"version-elsewhere"> | null> {
  const origin = await findOrigin(tx, caseId, documentId);
  if (!origin) throw notFound("document.start-upload", "document", documentId);
  const isOwn = origin.origin_organisation_key === actor.organisationKey;
  return isOwn && origin.compartment === compartment ? null : refuse("version-elsewhere");
}

async function findKeys(tx: Tx, ids: readonly string[]): Promise<OrganisationKey[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<OrganisationKey>`
    select id, key from partners.organisations where id = any(${[...ids]}::uuid[])`.execute(tx);
  return rows;
}

async function countOwnUploads(tx: Tx, caseId: CaseId): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from documents.uploads where case_id = ${caseId}`.execute(tx);
  return rows[0]?.count ?? 0;
}

type UploadValues = NewUpload & {
  readonly id: string;
  readonly caseId: CaseId;
  readonly only: readonly number[] | null;
};

async function insertUpload(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  dossier: Dossier,
  asked: UploadValues,
): Promise<void> {
  const { id, caseId } = asked;
  const now = platform.clock.now();
  const { text } = createFileKey();
  const description = sealUpload(dossier, id, {
    title: asked.title ?? asked.name,
    fileName: asked.name,
    mediaType: asked.mediaType ?? "",
    lastModified: asked.lastModified ?? null,
  });
  await inOrder([
    sql`
      insert into documents.files (id, case_id, account_id, size_bytes, sealed_key, created_at)
      values (${id}, ${caseId}, ${actor.accountId}, ${asked.sizeBytes}, ${dossier.seal(fileKeyPlace(id), text)}, ${now})
    `.execute(tx),
    sql`
      insert into documents.uploads (file_id, case_id, account_id, organisation_key, document_id, compartment,
        only_organisation_keys, onward_use, sealed_description, last_chunk_at)
      values (${id}, ${caseId}, ${actor.accountId}, ${actor.organisationKey}, ${asked.documentId ?? null},
        ${asked.compartment}, ${asked.only}, ${asked.onwardUse}, ${description}, ${now})
    `.execute(tx),
  ]);
}
