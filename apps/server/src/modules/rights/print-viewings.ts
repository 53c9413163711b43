import type { ClientLanguage } from "@schakel/contract";
import { isRefusal, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import { renderPdf } from "../../platform/pdf/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { getCase, type CaseId } from "../cases/index.ts";
import { findOrganisation } from "../partners/index.ts";
import { getClientWords } from "./client-words.ts";
import { requireCoordination } from "./require-coordination.ts";
import { isPart, readFilter, type ViewingFilter } from "./viewing-filter.ts";
import { listViewingRows, type ViewingRow } from "./viewing-store.ts";
import { viewingsDocument } from "./viewings-document.ts";

/** More lines than a client can take in; the paper says so when there are more. */
const mostRows = 5_000;
const rowsPerPage = 1_000;

type Asked = ViewingFilter & { readonly language: ClientLanguage };

/**
 * Who saw or changed a dossier, for the client to take along: a tagged PDF (PDF/UA-1) in one of
 * eight languages (GDPR articles 12 and 15, NEN 7513). Only for whoever coordinates the case: an
 * empty paper would tell the client that nobody looked. Logged.
 */
export async function printViewings(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
  asked: Asked,
): Promise<Buffer | Refusal> {
  requirePermission(actor, "case.read-log", { dossierId: caseId });
  const filter = readFilter(asked);
  if (isRefusal(filter)) return filter;
  const file = await getCase(tx, caseId);
  await requireCoordination(tx, caseId);
  const { rows, hasMore } = await listAll(tx, caseId, filter);
  const document = viewingsDocument({
    words: await getClientWords(tx, asked.language, platform.clock.today()),
    caseNumber: file.number,
    coordinator: file.coordinator_name,
    organisation: file.coordinator_organisation,
    phone: await findPhone(tx, file.coordinator_organisation_id),
    madeBy: actor.displayName,
    madeAt: platform.clock.now(),
    rows,
    isOldestFirst: asked.order === "oldest",
    isPart: isPart(filter),
    hasMore,
  });
  tx.audit({
    event: "case.print-log",
    action: "E",
    dossierId: caseId,
    objectKind: "case",
    objectId: caseId,
    relationHeld: true,
    detail: { lines: rows.length, language: asked.language },
  });
  return renderPdf(document);
}

async function listAll(
  tx: Tx,
  caseId: CaseId,
  filter: Readonly<Record<string, string>>,
): Promise<{ rows: ViewingRow[]; hasMore: boolean }> {
  const rows: ViewingRow[] = [];
  while (rows.length < mostRows) {
    const page = await listViewingRows(tx, caseId, filter, rows.at(-1)?.id, rowsPerPage);
    rows.push(...page);
    if (page.length < rowsPerPage) return { rows, hasMore: false };
  }
  const more = await listViewingRows(tx, caseId, filter, rows.at(-1)?.id, 1);
  return { rows, hasMore: more.length > 0 };
}

/** Only a number for everybody that somebody confirmed: a wrong one may bring a client in danger. */
async function findPhone(tx: Tx, organisationId: string): Promise<string | null> {
  const organisation = await findOrganisation(tx, organisationId);
  const channel = organisation?.channels.find(
    ({ kind, audience, confidence }) =>
      kind === "phone" && audience === "public" && confidence === "confirmed",
  );
  return channel?.value ?? null;
}
