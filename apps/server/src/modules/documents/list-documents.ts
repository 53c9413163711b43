import type { CaseDocument, DocumentVersion } from "@schakel/contract";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { pageOf, readKey } from "../../platform/database/keyset.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { canWrite, factsOf, findAccess, getCase, type CaseId } from "../cases/index.ts";
import { openDossier, type Dossier } from "../identity/index.ts";
import { openVersion } from "./description.ts";
import { selectDocuments, selectVersions, type VersionRow } from "./document-store.ts";
import { canPreview } from "./file-kind.ts";

type Asked = {
  readonly compartment?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
};

/**
 * A page of the documents of a dossier that the actor may read, each by its latest readable version,
 * newest first, with what may be done. One line in the log names the page and its documents.
 */
export async function listDocuments(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
  asked: Asked,
) {
  requirePermission(actor, "case.read", { dossierId: caseId });
  const [at, id] = readKey(asked.after, 2);
  const [file, access, dossier, rows] = await inOrder([
    getCase(tx, caseId),
    findAccess(tx, caseId),
    openDossier(tx, platform, caseId),
    selectDocuments(tx, caseId, {
      compartment: asked.compartment ?? null,
      after: at !== undefined && id !== undefined ? [at, id] : null,
      limit: asked.limit + 1,
    }),
  ]);
  if (!access) throw notFound("document.list", "case", caseId);
  const isOpen = canWrite(factsOf(file)) === null && actor.permissions.has("case.contribute");
  const shown = rows.slice(0, asked.limit);
  tx.audit({
    event: "document.list",
    action: "R",
    dossierId: caseId,
    objectKind: "case",
    objectId: caseId,
    agreementId: access.agreement_id,
    relationHeld: true,
    detail: { documents: shown.map((row) => row.document_id), clauses: access.clause_ids },
  });
  const addsTo = isOpen ? access.contributes : [];
  const page = pageOf(
    rows,
    asked.limit,
    (row) => [row.recorded_at, row.document_id],
    (row) => documentOf(actor, dossier, row, addsTo),
  );
  return { ...page, allowedActions: addsTo.length > 0 ? (["upload"] as const).slice() : [] };
}

/** Versions of a document that the actor may read, latest first. */
export async function listVersions(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
  documentId: string,
): Promise<{ items: DocumentVersion[] }> {
  requirePermission(actor, "case.read", { dossierId: caseId });
  const [, dossier, rows] = await inOrder([
    getCase(tx, caseId),
    openDossier(tx, platform, caseId),
    selectVersions(tx, caseId, documentId),
  ]);
  if (rows.length === 0) throw notFound("document.read-versions", "document", documentId);
  tx.audit({
    event: "document.read-versions",
    action: "R",
    dossierId: caseId,
    objectKind: "document",
    objectId: documentId,
    relationHeld: true,
    detail: { count: rows.length },
  });
  return { items: rows.map((row) => versionOf(dossier, row)) };
}

function documentOf(
  actor: Actor,
  dossier: Dossier,
  row: VersionRow,
  addsTo: readonly string[],
): CaseDocument {
  const isOwn = row.origin_organisation_key === actor.organisationKey;
  return {
    ...versionOf(dossier, row),
    id: row.document_id,
    compartment: row.compartment,
    originOrganisationId: row.origin_organisation_id,
    originOrganisation: row.origin_organisation,
    versionCount: row.version_count,
    allowedActions: isOwn && addsTo.includes(row.compartment) ? ["add-version"] : [],
  };
}

function versionOf(dossier: Dossier, row: VersionRow): DocumentVersion {
  return {
    ...openVersion(dossier, row.document_id, row.number, row.sealed_description),
    number: row.number,
    kind: row.kind,
    sizeBytes: row.size_bytes,
    authorName: row.author_name,
    recordedAt: row.recorded_at,
    onwardUse: row.onward_use,
    onlyOrganisations: row.only_organisations,
    canPreview: canPreview(row.kind),
  };
}
