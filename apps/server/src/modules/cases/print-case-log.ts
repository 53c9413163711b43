import type { Actor } from "../../platform/database/actor.ts";
import { Denied, type Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import { renderPdf } from "../../platform/pdf/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { findOrganisation } from "../partners/index.ts";
import { getCodeList } from "../regions/index.ts";
import { caseLogDocument, type PhoneToCall } from "./case-log-document.ts";
import type { CaseId } from "./case.ts";
import { findAccess, getCase } from "./case-store.ts";
import { listCaseLogRows, type CaseLogRow } from "./read-case-log.ts";

/** More lines than a client can take in; the document says so when there are more. */
const mostRows = 5_000;
const rowsPerPage = 1_000;

/**
 * Who saw or changed a dossier, in plain words for the client, as a tagged PDF (GDPR article 15,
 * NEN 7513). Only for those who coordinate the case: others would get an empty overview, which
 * would tell the client that nobody looked. Logged.
 */
export async function printCaseLog(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
  language: "nl" | "en",
): Promise<Buffer> {
  requirePermission(actor, "case.read-log", { dossierId: caseId });
  const file = await getCase(tx, caseId);
  const access = await findAccess(tx, caseId);
  if (access?.basis !== "coordination") throw notCoordinating(caseId);
  const purposes = await getCodeList(tx, "purpose", platform.clock.today(), file.region_id);
  const { rows, hasOlder } = await listNewest(tx, caseId);
  const document = caseLogDocument({
    language,
    caseNumber: file.number,
    coordinator: file.coordinator_name,
    organisation: file.coordinator_organisation,
    phone: await findPhone(tx, file.coordinator_organisation_id, language),
    madeBy: actor.displayName,
    madeAt: platform.clock.now(),
    rows,
    hasOlder,
    purposes: new Map(purposes.items.map((item) => [item.code, item.label[language]])),
  });
  tx.audit({
    event: "case.print-log",
    action: "E",
    dossierId: caseId,
    objectKind: "case",
    objectId: caseId,
    relationHeld: true,
    detail: { lines: rows.length },
  });
  return renderPdf(document);
}

async function listNewest(
  tx: Tx,
  caseId: CaseId,
): Promise<{ rows: CaseLogRow[]; hasOlder: boolean }> {
  const rows: CaseLogRow[] = [];
  while (rows.length < mostRows) {
    const page = await listCaseLogRows(tx, caseId, rows.at(-1)?.id, rowsPerPage);
    rows.push(...page);
    if (page.length < rowsPerPage) return { rows, hasOlder: false };
  }
  const older = await listCaseLogRows(tx, caseId, rows.at(-1)?.id, 1);
  return { rows, hasOlder: older.length > 0 };
}

/**
 * The organisation's own number, where it is meant for everybody and somebody has confirmed it: a
 * client who calls a wrong number may be in danger.
 */
async function findPhone(
  tx: Tx,
  organisationId: string,
  language: "nl" | "en",
): Promise<PhoneToCall | null> {
  const organisation = await findOrganisation(tx, organisationId);
  const channel = organisation?.channels.find(
    ({ kind, audience, confidence }) =>
      kind === "phone" && audience === "public" && confidence === "confirmed",
  );
  return channel ? { number: channel.value, hours: channel.hours?.[language] ?? null } : null;
}

function notCoordinating(caseId: CaseId): Denied {
  return new Denied("no-permission", {
    event: "case.read-log",
    action: "E",
    dossierId: caseId,
    objectKind: "case",
    objectId: caseId,
    relationHeld: false,
  });
}
