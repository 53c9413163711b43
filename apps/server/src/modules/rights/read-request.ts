import type { RequestDetail } from "@schakel/contract";
import type { Instant } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { Platform } from "../../platform/platform.ts";
import { openDossier } from "../identity/index.ts";
import {
  getRequest,
  lineOf,
  listJudgements,
  listRecipients,
  requestPlace,
  type RequestRow,
} from "./request-store.ts";

/** A request with what was asked, who had read it, and what may be done now. Logged. */
export async function readRequest(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  requestId: string,
): Promise<RequestDetail> {
  const row = await getRequest(tx, actor, requestId);
  const dossier = await openDossier(tx, platform, row.caseId);
  const open = (column: "text" | "extension-reason" | "explanation", sealed: Buffer | null) =>
    sealed && dossier.open(requestPlace(row.id, column), sealed);
  tx.audit({
    event: "request.read",
    action: "R",
    dossierId: row.caseId,
    objectKind: "request",
    objectId: row.id,
    relationHeld: true,
  });
  return {
    ...lineOf(row, platform.clock.today()),
    askedBy: row.askedBy,
    channel: row.channel,
    text: open("text", row.sealed_text),
    entryId: row.entryId,
    extensionReason: open("extension-reason", row.sealed_extension_reason),
    explanation: open("explanation", row.sealed_explanation),
    decidedBy: row.decidedBy,
    judgements: row.kind === "access" ? await listJudgements(tx, row.id) : [],
    recipients: row.kind === "rectification" ? await recipientsOf(tx, row) : [],
    letters: lettersOf(row),
    allowedActions: actionsOf(row),
  };
}

/** Papers that can go out now: what has happened, nothing that has not. */
export function lettersOf(row: RequestRow): RequestDetail["letters"] {
  return [
    "received",
    ...(row.extendedOn === null ? [] : (["extended"] as const)),
    ...(row.law === "wpg" ? (["passed-on"] as const) : []),
    ...(row.status === "open" || row.status === "withdrawn" ? [] : (["decided"] as const)),
  ];
}

function actionsOf(row: RequestRow): RequestDetail["allowedActions"] {
  const isCopy = row.kind === "access" && row.law !== "wpg";
  if (row.status !== "open") return isCopy && row.status !== "refused" ? ["copy"] : [];
  return [
    ...(row.extendedOn === null ? (["extend"] as const) : []),
    ...(isCopy ? (["judge", "copy"] as const) : []),
    "decide",
  ];
}

type Told = { organisation: string; lastReadAt: Instant; toldAt: Instant };

/** Who must be told of a correction; after the decision, who was told and when. */
async function recipientsOf(tx: Tx, row: RequestRow): Promise<RequestDetail["recipients"]> {
  const { rows: told } = await sql<Told>`
    select o.name as organisation, t.last_read_at as "lastReadAt", t.told_at as "toldAt"
      from rights.recipients_told t join partners.organisations o on o.id = t.organisation_id
     where t.request_id = ${row.id} order by o.name`.execute(tx);
  if (row.status !== "open") return told;
  const recipients = await listRecipients(tx, row.caseId, row.entryId);
  return recipients.map((one) => ({
    organisation: one.organisation_name,
    lastReadAt: one.last_read_at,
    toldAt: null,
  }));
}
