import type { Compartment, OnwardUse, UploadState } from "@schakel/contract";
import { sql } from "kysely";
import { readFileKey } from "../../platform/crypto/index.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { Dossier } from "../identity/index.ts";
import { fileKeyPlace, openUpload } from "./description.ts";
import { chunkBytes } from "./file-format.ts";
import type { StoredFile } from "./stored-file.ts";

/** A file on its way in, as row policies let its sender see it. */
export type UploadRow = {
  file_id: string;
  document_id: string | null;
  compartment: Compartment;
  only_organisation_keys: number[] | null;
  onward_use: OnwardUse;
  received_bytes: number;
  sealed_description: Buffer;
  size_bytes: number;
  sealed_key: Buffer;
};

const columns = sql`u.file_id, u.document_id, u.compartment, u.only_organisation_keys, u.onward_use,
  u.received_bytes, u.sealed_description, f.size_bytes, f.sealed_key`;

/** An upload of the actor, or undefined when there is none for this actor. */
export async function findUpload(
  tx: Tx,
  caseId: string,
  uploadId: string,
): Promise<UploadRow | undefined> {
  const { rows } = await sql<UploadRow>`
    select ${columns} from documents.uploads u join documents.files f on f.id = u.file_id
     where u.file_id = ${uploadId} and u.case_id = ${caseId}`.execute(tx);
  return rows[0];
}

/** The same, held until the transaction ends: of two chunks at once the second sees the first. */
export async function lockUpload(
  tx: Tx,
  caseId: string,
  uploadId: string,
): Promise<UploadRow | undefined> {
  const { rows } = await sql<UploadRow>`
    select ${columns} from documents.uploads u join documents.files f on f.id = u.file_id
     where u.file_id = ${uploadId} and u.case_id = ${caseId} for update of u`.execute(tx);
  return rows[0];
}

/** Uploads of the actor in a case that are not whole yet. */
export async function selectUploads(tx: Tx, caseId: string): Promise<UploadRow[]> {
  const { rows } = await sql<UploadRow>`
    select ${columns} from documents.uploads u join documents.files f on f.id = u.file_id
     where u.case_id = ${caseId} order by u.file_id`.execute(tx);
  return rows;
}

/** The file behind an upload or version, with its key opened by the dossier. */
export function storedFileOf(
  dossier: Dossier,
  row: { readonly file_id: string; readonly size_bytes: number; readonly sealed_key: Buffer },
): StoredFile {
  const key = readFileKey(dossier.open(fileKeyPlace(row.file_id), row.sealed_key));
  return { id: row.file_id, sizeBytes: row.size_bytes, key };
}

/** What the sender sees of an upload. */
export function uploadStateOf(dossier: Dossier, row: UploadRow): UploadState {
  const { fileName, lastModified } = openUpload(dossier, row.file_id, row.sealed_description);
  return {
    id: row.file_id,
    name: fileName,
    sizeBytes: row.size_bytes,
    offset: row.received_bytes,
    chunkBytes,
    compartment: row.compartment,
    documentId: row.document_id,
    lastModified,
  };
}
