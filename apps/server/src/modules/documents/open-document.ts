import { Readable } from "node:stream";
import { refuse, type Refusal } from "@schakel/kernel";
import type { Actor, Entry } from "../../platform/database/actor.ts";
import { asActor, type Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { findAccess, getCase, type CaseId } from "../cases/index.ts";
import { openDossier } from "../identity/index.ts";
import { openVersion } from "./description.ts";
import { findVersion } from "./document-store.ts";
import { countSegments } from "./file-format.ts";
import { canPreview } from "./file-kind.ts";
import { readSegments, type StoredFile } from "./stored-file.ts";
import { storedFileOf } from "./upload-store.ts";

/** One version of a document, to be taken away or only looked at. */
export type Wanted = {
  readonly caseId: CaseId;
  readonly documentId: string;
  readonly number: number;
  readonly use: "download" | "preview";
};

/** A file on its way out. */
export type OpenedDocument = {
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly content: Readable;
};

const segmentsAtOnce = 4;

/**
 * Opens a version of a document. The line in the log is committed before the first byte leaves.
 * Every next megabyte is a transaction of its own as the same actor: when access ends half-way, the
 * stream breaks off there. Refuses a preview of what no browser draws.
 */
export async function openDocument(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  entry: Entry,
  wanted: Wanted,
): Promise<OpenedDocument | Refusal> {
  const { caseId, documentId, number, use } = wanted;
  requirePermission(actor, "case.read", { dossierId: caseId });
  const [, access, dossier, version] = await inOrder([
    getCase(tx, caseId),
    findAccess(tx, caseId),
    openDossier(tx, platform, caseId),
    findVersion(tx, caseId, documentId, number),
  ]);
  if (!version) throw notFound(`document.${use}`, "document", documentId);
  if (use === "preview" && !canPreview(version.kind)) return refuse("no-preview");
  const event = use === "preview" ? "document.preview" : "document.download";
  tx.audit({
    event,
    action: use === "preview" ? "R" : "E",
    dossierId: caseId,
    objectKind: "document",
    objectId: documentId,
    agreementId: access?.agreement_id ?? null,
    relationHeld: true,
    detail: {
      compartment: version.compartment,
      version: number,
      onwardUse: version.onward_use,
      clauses: access?.clause_ids ?? [],
    },
  });
  const { fileName } = openVersion(dossier, documentId, number, version.sealed_description);
  const file = storedFileOf(dossier, version);
  const pieces = piecesOf(platform, entry, file, { event, documentId });
  return { fileName, sizeBytes: file.sizeBytes, content: Readable.from(pieces) };
}

async function* piecesOf(
  platform: Platform,
  entry: Entry,
  file: StoredFile,
  { event, documentId }: { event: string; documentId: string },
): AsyncGenerator<Buffer> {
  const count = countSegments(file.sizeBytes);
  for (let from = 0; from < count; from += segmentsAtOnce) {
    const pieces = await asActor(platform, entry, async (tx) => {
      const read = await readSegments(tx, file, from, Math.min(from + segmentsAtOnce, count));
      if (read.length === 0) throw notFound(event, "document", documentId);
      return read;
    });
    yield* pieces;
  }
}
