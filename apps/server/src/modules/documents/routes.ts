import { chunkMediaType, documentRoutes as routes } from "@schakel/contract";
import { isRefusal, type Refusal } from "@schakel/kernel";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Actor } from "../../platform/database/actor.ts";
import { NotSignedIn, type Tx } from "../../platform/database/as-actor.ts";
import { readCredential } from "../../platform/http/credential.ts";
import { created, noContent, ok, type Reply } from "../../platform/http/reply.ts";
import { serve } from "../../platform/http/serve.ts";
import type { Platform } from "../../platform/platform.ts";
import type { CaseId } from "../cases/index.ts";
import { attachment } from "./attachment.ts";
import { cancelUpload } from "./cancel-upload.ts";
import { completeUpload } from "./complete-upload.ts";
import { chunkBytes } from "./file-format.ts";
import { listDocuments, listVersions } from "./list-documents.ts";
import { listUploads, readUpload } from "./list-uploads.ts";
import { openDocument, type Wanted } from "./open-document.ts";
import { receiveChunk } from "./receive-chunk.ts";
import { startUpload } from "./start-upload.ts";

/** Serves the routes of the module; each hands its parsed input to one use case. */
export function serveDocuments(app: FastifyInstance, platform: Platform): void {
  app.addContentTypeParser(
    chunkMediaType,
    { parseAs: "buffer", bodyLimit: chunkBytes },
    (_, body, done) => done(null, body),
  );
  serveUploads(app, platform);
  serve(app, platform, routes.listDocuments, async ({ tx, actor, params, query }) =>
    ok(await listDocuments(tx, actor, platform, caseIdOf(params), query)),
  );
  serve(app, platform, routes.listDocumentVersions, async ({ tx, actor, params }) =>
    ok(await listVersions(tx, actor, platform, caseIdOf(params), params.documentId)),
  );
  serve(app, platform, routes.downloadDocument, async ({ tx, actor, params, request }) =>
    sendFile(tx, actor, platform, request, {
      ...params,
      caseId: caseIdOf(params),
      use: "download",
    }),
  );
  serve(app, platform, routes.previewDocument, async ({ tx, actor, params, request }) =>
    sendFile(tx, actor, platform, request, { ...params, caseId: caseIdOf(params), use: "preview" }),
  );
}

function serveUploads(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.startUpload, async ({ tx, actor, params, body }) => {
    const caseId = caseIdOf(params);
    const started = await startUpload(tx, actor, platform, caseId, body);
    return isRefusal(started)
      ? started
      : created(`/cases/${caseId}/uploads/${started.id}`, started);
  });
  serve(app, platform, routes.listUploads, async ({ tx, actor, params }) =>
    ok(await listUploads(tx, actor, platform, caseIdOf(params))),
  );
  serve(app, platform, routes.getUpload, async ({ tx, actor, params }) =>
    ok(await readUpload(tx, actor, platform, caseIdOf(params), params.uploadId)),
  );
  serve(app, platform, routes.sendChunk, async ({ tx, actor, params, query, body }) => {
    const target = { caseId: caseIdOf(params), uploadId: params.uploadId };
    const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    const received = await receiveChunk(tx, actor, platform, target, { ...query, bytes });
    return isRefusal(received) ? received : ok(received);
  });
  serve(app, platform, routes.completeUpload, async ({ tx, actor, params }) => {
    const caseId = caseIdOf(params);
    const finished = await completeUpload(tx, actor, platform, { ...params, caseId });
    return isRefusal(finished)
      ? finished
      : created(`/cases/${caseId}/documents/${finished.documentId}/versions`, finished);
  });
  serve(app, platform, routes.cancelUpload, async ({ tx, actor, params }) => {
    await cancelUpload(tx, actor, caseIdOf(params), params.uploadId);
    return noContent();
  });
}

async function sendFile(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  request: FastifyRequest,
  wanted: Wanted,
): Promise<Reply<undefined> | Refusal> {
  const entry = readCredential(request, platform.config.publicUrl);
  if (!entry) throw new NotSignedIn();
  const opened = await openDocument(tx, actor, platform, entry, wanted);
  if (isRefusal(opened)) return opened;
  return {
    ...ok(opened.content as unknown as undefined),
    headers: {
      "content-length": String(opened.sizeBytes),
      "content-disposition": attachment(opened.fileName),
    },
  };
}

function caseIdOf(params: { caseId: string }): CaseId {
  return params.caseId as CaseId;
}
