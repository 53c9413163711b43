import { api, bodyOf, idempotent } from "../../api/client.ts";
import { withSignal, type AnswerOf, type BodyOf } from "../../api/operation.ts";
import type { paths } from "../../api/schema.d.ts";
import { send } from "../../api/send.ts";

/** A document of a dossier by its latest version that I may read. */
export type CaseDocument = AnswerOf<paths["/cases/{caseId}/documents"]["get"]>["items"][number];
/** One version of a document. */
export type DocumentVersion = AnswerOf<
  paths["/cases/{caseId}/documents/{documentId}/versions"]["get"]
>["items"][number];
/** How far a file has come. */
export type UploadState = AnswerOf<paths["/cases/{caseId}/uploads/{uploadId}"]["get"]>;
/** What is said of a file before it is sent. */
export type NewUpload = BodyOf<paths["/cases/{caseId}/uploads"]["post"]>;
/** What a file became. */
export type FinishedUpload = AnswerOf<
  paths["/cases/{caseId}/uploads/{uploadId}/completion"]["post"]
>;

/** A page of the documents of a dossier, newest first. */
export function listDocuments(caseId: string, after: string, signal?: AbortSignal) {
  const params = { path: { caseId }, query: after === "" ? {} : { after } };
  return bodyOf(api.GET("/cases/{caseId}/documents", { params, ...withSignal(signal) }));
}

/** Versions of a document, latest first. */
export async function listVersions(caseId: string, documentId: string, signal?: AbortSignal) {
  const params = { path: { caseId, documentId } };
  const { items } = await bodyOf(
    api.GET("/cases/{caseId}/documents/{documentId}/versions", { params, ...withSignal(signal) }),
  );
  return items;
}

/** My own files that are not whole yet. */
export async function listUploads(caseId: string, signal?: AbortSignal) {
  const params = { path: { caseId } };
  const { items } = await bodyOf(
    api.GET("/cases/{caseId}/uploads", { params, ...withSignal(signal) }),
  );
  return items;
}

/** Begins to send a file. */
export function startUpload(caseId: string, body: NewUpload, key: string) {
  const params = { path: { caseId } };
  return bodyOf(api.POST("/cases/{caseId}/uploads", { params, body, headers: idempotent(key) }));
}

/** Asks how far a file has come. */
export function readUpload(caseId: string, uploadId: string, signal?: AbortSignal) {
  const params = { path: { caseId, uploadId } };
  return bodyOf(api.GET("/cases/{caseId}/uploads/{uploadId}", { params, ...withSignal(signal) }));
}

/** Sends the next piece of a file; comes back with the offset after it. */
export async function sendChunk(
  caseId: string,
  uploadId: string,
  offset: number,
  bytes: ArrayBuffer,
  signal: AbortSignal,
): Promise<number> {
  const url = new URL(`/api/v1/cases/${caseId}/uploads/${uploadId}`, location.origin);
  url.searchParams.set("offset", String(offset));
  const headers = { "Content-Type": "application/offset+octet-stream" };
  const response = await send(new Request(url, { method: "PATCH", headers, body: bytes, signal }));
  return ((await response.json()) as { offset: number }).offset;
}

/** Finishes a file that has arrived; asked again, it gives the same answer. */
export function completeUpload(caseId: string, uploadId: string): Promise<FinishedUpload> {
  const params = { path: { caseId, uploadId } };
  return bodyOf(api.POST("/cases/{caseId}/uploads/{uploadId}/completion", { params }));
}

/** Stops sending a file; what arrived is removed. */
export async function cancelUpload(caseId: string, uploadId: string): Promise<void> {
  const params = { path: { caseId, uploadId } };
  await api.DELETE("/cases/{caseId}/uploads/{uploadId}", { params });
}

type VersionPath = {
  readonly caseId: string;
  readonly documentId: string;
  readonly number: number;
};

/** The file itself, to save; a line in the log as «downloaded». */
export function downloadVersion(path: VersionPath): Promise<Blob> {
  const params = { path };
  return bodyOf<Blob>(
    api.GET("/cases/{caseId}/documents/{documentId}/versions/{number}/content", {
      params,
      parseAs: "blob",
    }),
  );
}

/** The file itself, to draw on the screen; a line in the log as «looked at». */
export function previewVersion(path: VersionPath, signal: AbortSignal): Promise<Blob> {
  const params = { path };
  return bodyOf<Blob>(
    api.GET("/cases/{caseId}/documents/{documentId}/versions/{number}/preview", {
      params,
      signal,
      parseAs: "blob",
    }),
  );
}
