import type { Dossier, Place } from "../identity/index.ts";

/** What a version of a document is called, and the hash of its content. */
export type VersionDescription = {
  readonly title: string;
  readonly fileName: string;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
};

/** What a sender told about a file at the start. */
export type UploadDescription = {
  readonly title: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly lastModified: number | null;
};

const versionPlace = (documentId: string, number: number): Place => ({
  table: "documents.versions",
  row: documentId,
  column: "description",
  version: number,
});
const uploadPlace = (fileId: string): Place => ({
  table: "documents.uploads",
  row: fileId,
  column: "description",
  version: 1,
});
/** Where the key of a file stands. */
export const fileKeyPlace = (fileId: string): Place => ({
  table: "documents.files",
  row: fileId,
  column: "key",
  version: 1,
});

/** Seals what a version is called; the place is its document and number. */
export function sealVersion(
  dossier: Dossier,
  documentId: string,
  number: number,
  description: VersionDescription,
): Buffer {
  return dossier.seal(versionPlace(documentId, number), JSON.stringify(description));
}

/** Opens what `sealVersion` sealed. */
export function openVersion(
  dossier: Dossier,
  documentId: string,
  number: number,
  sealed: Uint8Array,
): VersionDescription {
  return JSON.parse(dossier.open(versionPlace(documentId, number), sealed)) as VersionDescription;
}

/** Seals what a sender told about a file. */
export function sealUpload(
  dossier: Dossier,
  fileId: string,
  description: UploadDescription,
): Buffer {
  return dossier.seal(uploadPlace(fileId), JSON.stringify(description));
}

/** Opens what `sealUpload` sealed. */
export function openUpload(
  dossier: Dossier,
  fileId: string,
  sealed: Uint8Array,
): UploadDescription {
  return JSON.parse(dossier.open(uploadPlace(fileId), sealed)) as UploadDescription;
}
