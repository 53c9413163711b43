import type { RequestDetail, RequestLine } from "@schakel/contract";
import { daysBetween, type Day, type Instant } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { CaseId } from "../cases/index.ts";
import type { Place } from "../identity/index.ts";

/** A request as the register keeps it. */
export type RequestRow = Omit<RequestLine, "daysLeft" | "isOverdue" | "isExtended"> & {
  readonly caseId: CaseId;
  readonly receivedOn: Day;
  readonly dueOn: Day;
  readonly ruleId: string;
  readonly organisationKey: number;
  readonly controllerOrganisationId: string | null;
  readonly entryId: string | null;
  readonly askedBy: "client" | "representative";
  readonly channel: "spoken" | "letter" | "mail";
  readonly extendedOn: Day | null;
  readonly decidedBy: string | null;
  readonly sealed_text: Buffer | null;
  readonly sealed_extension_reason: Buffer | null;
  readonly sealed_explanation: Buffer | null;
};

const columns = sql`
  r.id, r.number, r.case_id as "caseId", r.case_number as "caseNumber", r.kind, r.law, r.part_of as "partOf",
  c.name as controller, r.controller_organisation_id as "controllerOrganisationId", r.organisation_key as "organisationKey",
  r.entry_id as "entryId", r.asked_by as "askedBy", r.channel, r.received_on::text as "receivedOn", r.due_on::text as "dueOn",
  r.extended_on::text as "extendedOn", r.rule_id as "ruleId", r.rule_source as "ruleSource", r.confidence, r.status, r.ground,
  r.decided_at as "decidedAt", d.display_name as "decidedBy", r.version,
  r.sealed_text, r.sealed_extension_reason, r.sealed_explanation`;
const tables = sql`
  rights.requests r
    left join partners.organisations c on c.id = r.controller_organisation_id
    left join accounts.accounts d on d.id = r.decided_by`;

/** Requests of one case, newest first. */
export async function listCaseRequests(tx: Tx, caseId: CaseId): Promise<RequestRow[]> {
  const { rows } = await sql<RequestRow>`
    select ${columns} from ${tables} where r.case_id = ${caseId}
     order by r.received_on desc, r.id desc`.execute(tx);
  return rows;
}

type Register = {
  readonly actor: Actor;
  readonly state: "open" | "settled" | "all";
  readonly after: readonly (string | undefined)[];
  readonly limit: number;
};

/** The register of the own organisation, newest first. */
export async function listRegisterRows(tx: Tx, asked: Register): Promise<RequestRow[]> {
  const [on, id] = asked.after;
  const { rows } = await sql<RequestRow>`
    select ${columns} from ${tables}
     where r.organisation_key = ${asked.actor.organisationKey}
       and case ${asked.state} when 'open' then r.status = 'open' when 'settled' then r.status <> 'open' else true end
       and (${on ?? null}::date is null or (r.received_on, r.id) < (${on ?? null}::date, ${id ?? null}::uuid))
     order by r.received_on desc, r.id desc limit ${asked.limit}`.execute(tx);
  return rows;
}

/** A request that the actor handles; throws not-found when there is none. */
export async function getRequest(tx: Tx, actor: Actor, requestId: string): Promise<RequestRow> {
  requirePermission(actor, "rights.handle");
  const { rows } = await sql<RequestRow>`
    select ${columns} from ${tables} where r.id = ${requestId} and rights.coordinates(r.case_id)`.execute(
    tx,
  );
  const row = rows[0];
  if (!row) throw notFound("request.read", "request", requestId);
  return row;
}

/** A line of the register: days and outcome only. */
export function lineOf(row: RequestRow, today: Day): RequestLine {
  const daysLeft = daysBetween(today, row.dueOn);
  return {
    id: row.id,
    number: row.number,
    caseId: row.caseId,
    caseNumber: row.caseNumber,
    kind: row.kind,
    law: row.law,
    partOf: row.partOf,
    controller: row.controller,
    receivedOn: row.receivedOn,
    dueOn: row.dueOn,
    daysLeft,
    isOverdue: row.status === "open" && daysLeft < 0,
    isExtended: row.extendedOn !== null,
    ruleSource: row.ruleSource,
    confidence: row.confidence,
    status: row.status,
    ground: row.ground,
    decidedAt: row.decidedAt,
    version: row.version,
  };
}

/** Where a text of a request stands; none of them ever changes. */
export function requestPlace(
  id: string,
  column: "text" | "extension-reason" | "explanation",
): Place {
  return { table: "rights.requests", row: id, column, version: 1 };
}

/** Which pieces go into a copy, as far as somebody said so. */
export async function listJudgements(
  tx: Tx,
  requestId: string,
): Promise<RequestDetail["judgements"]> {
  const { rows } = await sql<RequestDetail["judgements"][number]>`
    select entry_id as "entryId", outcome, ground from rights.entry_judgements
     where request_id = ${requestId} order by entry_id`.execute(tx);
  return rows;
}

export type RecipientRow = {
  readonly organisation_id: string;
  readonly organisation_key: number;
  readonly organisation_name: string;
  readonly last_read_at: Instant;
};

/** Organisations that had read a dossier, or the compartment of one entry, by the log. */
export async function listRecipients(
  tx: Tx,
  caseId: CaseId,
  entryId: string | null,
): Promise<RecipientRow[]> {
  const { rows } = await sql<RecipientRow>`
    select organisation_id, organisation_key, organisation_name, last_read_at
      from rights.recipients(${caseId}, ${entryId})`.execute(tx);
  return rows;
}
