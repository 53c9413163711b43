import { z } from "zod";
import { id, line, moment, page, paging } from "./fields.ts";
import { defineRoute } from "./route.ts";
import { compartment, onwardUse } from "./words.ts";

const tag = "documents";

/** What a file in a dossier may be; decided by its content, never by its name alone. */
export const documentKinds = [
  "pdf",
  "jpeg",
  "png",
  "webp",
  "heic",
  "docx",
  "xlsx",
  "pptx",
  "odt",
  "ods",
  "text",
  "eml",
  "msg",
  "mp3",
  "m4a",
  "mp4",
  "mov",
] as const;
export const documentKind = z.enum(documentKinds);
export type DocumentKind = z.infer<typeof documentKind>;

/** Media type of a piece of a file on its way in. */
export const chunkMediaType = "application/offset+octet-stream";

const caseParams = z.strictObject({ caseId: id });
const uploadParams = z.strictObject({ caseId: id, uploadId: id });
const versionParams = z.strictObject({
  caseId: id,
  documentId: id,
  number: z.coerce.number().int().min(1).max(100_000),
});

const upload = z.object({
  id: z.string(),
  name: z.string(),
  sizeBytes: z.number(),
  /** How many bytes have arrived; the next chunk starts here. */
  offset: z.number(),
  /** Length of a chunk; only the last one may be shorter. */
  chunkBytes: z.number(),
  compartment,
  documentId: z.string().nullable(),
  /** When the file was last changed on the sender's device, as it was told at the start. */
  lastModified: z.number().nullable(),
});

const documentVersion = z.object({
  number: z.number(),
  title: z.string(),
  fileName: z.string(),
  kind: documentKind,
  sizeBytes: z.number(),
  authorName: z.string(),
  recordedAt: moment,
  onwardUse,
  /** The organisations that may read it, when there are fewer than the compartment would let. */
  onlyOrganisations: z.array(z.object({ id: z.string(), name: z.string() })).nullable(),
  /** SHA-256 of the content, hexadecimal. */
  sha256: z.string(),
  canPreview: z.boolean(),
});

const caseDocument = documentVersion.extend({
  id: z.string(),
  compartment,
  originOrganisationId: z.string(),
  originOrganisation: z.string(),
  /** How many versions I may read. */
  versionCount: z.number(),
  allowedActions: z.array(z.enum(["add-version"])),
});

const uploadRoutes = {
  startUpload: defineRoute({
    operationId: "startUpload",
    method: "POST",
    path: "/cases/{caseId}/uploads",
    summary: "Begin to send a file, as a new document or a new version of one",
    tag,
    access: "actor",
    params: caseParams,
    body: z.strictObject({
      name: line(200),
      sizeBytes: z.int().min(0),
      /** What the sender's device says it is; an empty type says nothing. */
      mediaType: line(150).optional(),
      lastModified: z.int().min(0).optional(),
      title: line(200).optional(),
      compartment,
      onlyOrganisationIds: z.array(id).min(1).max(50).optional(),
      onwardUse: onwardUse.default("agreement"),
      documentId: id.optional(),
    }),
    success: { status: 201, body: upload },
    refusals: [
      "compartment-closed",
      "case-closed",
      "file-too-large",
      "file-empty",
      "file-kind-refused",
      "file-not-what-it-says",
      "not-a-reader",
      "version-elsewhere",
      "too-many-uploads",
    ],
    repeatable: true,
  }),
  listUploads: defineRoute({
    operationId: "listUploads",
    method: "GET",
    path: "/cases/{caseId}/uploads",
    summary: "My own files that are not whole yet",
    tag,
    access: "actor",
    params: caseParams,
    success: { status: 200, body: z.object({ items: z.array(upload) }) },
  }),
  getUpload: defineRoute({
    operationId: "getUpload",
    method: "GET",
    path: "/cases/{caseId}/uploads/{uploadId}",
    summary: "How far a file has come",
    tag,
    access: "actor",
    params: uploadParams,
    success: { status: 200, body: upload },
  }),
  sendChunk: defineRoute({
    operationId: "sendChunk",
    method: "PATCH",
    path: "/cases/{caseId}/uploads/{uploadId}",
    summary: "Send the next piece of a file; it is kept whole or not at all",
    tag,
    access: "actor",
    params: uploadParams,
    query: z.strictObject({ offset: z.coerce.number().int().min(0).max(1_000_000_000) }),
    body: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    bodyMediaType: chunkMediaType,
    success: { status: 200, body: z.object({ offset: z.number() }) },
    refusals: [
      "wrong-offset",
      "chunk-not-whole",
      "file-dangerous",
      "file-kind-refused",
      "file-not-what-it-says",
    ],
  }),
  completeUpload: defineRoute({
    operationId: "completeUpload",
    method: "POST",
    path: "/cases/{caseId}/uploads/{uploadId}/completion",
    summary: "Finish a file that has arrived: it is checked and becomes a version of a document",
    tag,
    access: "actor",
    params: uploadParams,
    success: {
      status: 201,
      body: z.object({
        documentId: z.string(),
        number: z.number(),
        kind: documentKind,
        /** Another document of this dossier, readable for me, that has the same content. */
        sameAs: z.string().nullable(),
      }),
    },
    refusals: [
      "upload-incomplete",
      "case-closed",
      "file-dangerous",
      "file-kind-refused",
      "file-not-what-it-says",
      "file-has-macros",
      "file-damaged",
      "archive-too-large",
    ],
    repeatable: true,
  }),
  cancelUpload: defineRoute({
    operationId: "cancelUpload",
    method: "DELETE",
    path: "/cases/{caseId}/uploads/{uploadId}",
    summary: "Stop sending a file; what arrived is removed",
    tag,
    access: "actor",
    params: uploadParams,
    success: { status: 204 },
  }),
};

export const documentRoutes = {
  ...uploadRoutes,
  listDocuments: defineRoute({
    operationId: "listDocuments",
    method: "GET",
    path: "/cases/{caseId}/documents",
    summary: "Documents of a dossier that I may read, newest first",
    tag,
    access: "actor",
    params: caseParams,
    query: z.strictObject({ compartment: compartment.optional(), ...paging }),
    success: {
      status: 200,
      body: page(caseDocument).extend({ allowedActions: z.array(z.enum(["upload"])) }),
    },
  }),
  listDocumentVersions: defineRoute({
    operationId: "listDocumentVersions",
    method: "GET",
    path: "/cases/{caseId}/documents/{documentId}/versions",
    summary: "Versions of a document that I may read, latest first",
    tag,
    access: "actor",
    params: z.strictObject({ caseId: id, documentId: id }),
    success: { status: 200, body: z.object({ items: z.array(documentVersion) }) },
  }),
  downloadDocument: defineRoute({
    operationId: "downloadDocument",
    method: "GET",
    path: "/cases/{caseId}/documents/{documentId}/versions/{number}/content",
    summary: "The file itself, always as an attachment",
    tag,
    access: "actor",
    params: versionParams,
    success: { status: 200 },
    mediaType: "application/octet-stream",
  }),
  previewDocument: defineRoute({
    operationId: "previewDocument",
    method: "GET",
    path: "/cases/{caseId}/documents/{documentId}/versions/{number}/preview",
    summary: "A PDF or picture to draw on the screen; logged as looking, not as taking away",
    tag,
    access: "actor",
    params: versionParams,
    success: { status: 200 },
    refusals: ["no-preview"],
    mediaType: "application/octet-stream",
  }),
};

export type CaseDocument = z.infer<typeof caseDocument>;
export type DocumentVersion = z.infer<typeof documentVersion>;
export type UploadState = z.infer<typeof upload>;
