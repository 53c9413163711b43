import { sql, type Kysely } from "kysely";
import type { Actor } from "../database/actor.ts";
import type { Database } from "../database/database.ts";
import type { AuditRow } from "./audit-row.ts";

/** Writes all lines of a transaction in one statement. Throws when the log cannot be written. */
export async function writeAudit(
  connection: Kysely<Database>,
  actor: Actor,
  rows: readonly AuditRow[],
): Promise<void> {
  const lines = rows.map((row) => lineOf(row));
  await sql`
    insert into platform.audit_events (
      event, action, outcome, dossier_id, person_id, object_kind, object_id, agreement_id, clause_id,
      authorisation_held, relation_held, consent_held, emergency_used, responsible_account_id, detail,
      occurred_at, account_id, role, organisation_id, organisation_key, region_id, purpose, access_point, request_id)
    select line.*, platform.now(), ${actor.accountId}::uuid, ${actor.role}, ${actor.organisationId}::uuid,
      ${actor.organisationKey}::int, ${actor.regionId}, ${actor.purpose}, ${actor.accessPoint}, ${actor.requestId}::uuid
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as line (
      event text, action "char", outcome text, dossier_id uuid, person_id uuid, object_kind text, object_id uuid,
      agreement_id uuid, clause_id uuid, authorisation_held boolean, relation_held boolean, consent_held boolean,
      emergency_used boolean, responsible_account_id uuid, detail jsonb)
  `.execute(connection);
}

function lineOf(row: AuditRow) {
  return {
    event: row.event,
    action: row.action,
    outcome: row.outcome ?? "success",
    dossier_id: row.dossierId,
    person_id: row.personId,
    object_kind: row.objectKind,
    object_id: row.objectId,
    agreement_id: row.agreementId,
    clause_id: row.clauseId,
    authorisation_held: row.authorisationHeld ?? row.outcome !== "denied",
    relation_held: row.relationHeld,
    consent_held: row.consentHeld,
    emergency_used: row.emergencyUsed ?? false,
    responsible_account_id: row.responsibleAccountId,
    detail: row.detail ?? {},
  };
}
