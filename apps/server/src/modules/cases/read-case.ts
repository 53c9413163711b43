import type { CaseDetail, Compartment } from "@schakel/contract";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { openDossier, readPerson } from "../identity/index.ts";
import { allowedActions } from "./allowed-actions.ts";
import type { CaseId } from "./case.ts";
import { findAccess, getCase, type CaseRow } from "./case-store.ts";
import { listConsents } from "./consent-store.ts";
import { listParticipants } from "./participant-store.ts";
import { findSafeContact, openSafeContact } from "./safe-contact-store.ts";

/**
 * The head of a dossier as the actor may see it: coordinator, participants and who sees what for
 * everyone in the case; client, safe contact and consents only where the clauses say so. Logged.
 */
export async function readCase(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
  language: "nl" | "en" = "nl",
): Promise<CaseDetail> {
  requirePermission(actor, "case.read", { dossierId: caseId });
  const [file, access, dossier, participants, whoSees, consents, safe, phone] = await inOrder([
    getCase(tx, caseId),
    findAccess(tx, caseId),
    openDossier(tx, platform, caseId),
    listParticipants(tx, caseId),
    listViewers(tx, caseId, language),
    listConsents(tx, caseId),
    findSafeContact(tx, caseId),
    coordinatorPhone(tx, caseId),
  ]);
  if (!access) throw notFound("case.read", "case", caseId);
  const client =
    file.client_person_id !== null && access.reads.includes("identity")
      ? await readPerson(tx, actor, platform, dossier, file.client_person_id)
      : null;
  tx.audit({
    event: "case.read",
    action: "R",
    dossierId: caseId,
    personId: client?.id ?? null,
    objectKind: "case",
    objectId: caseId,
    agreementId: access.agreement_id,
    relationHeld: true,
    detail: { compartments: access.reads, clauses: access.clause_ids },
  });
  return {
    ...headOf(file),
    coordinator: coordinatorOf(file, phone),
    access: {
      reads: access.reads as Compartment[],
      contributes: access.contributes as Compartment[],
      basis: access.basis,
      agreementId: access.agreement_id,
    },
    client,
    safeContact: safe && openSafeContact(dossier, caseId, safe),
    participants: participants.map((participant) => participant.open(dossier)),
    consents: consents.map((consent) => consent.open(dossier)),
    whoSees,
    allowedActions: allowedActions(actor, file, access),
    version: file.version,
  };
}

function headOf(file: CaseRow) {
  return {
    id: file.id,
    number: file.number,
    pseudonym: file.pseudonym,
    regionId: file.region_id,
    municipalityCode: file.municipality_code,
    form: file.form,
    targetGroup: file.target_group,
    isMinor: file.is_minor,
    isCrisis: file.is_crisis,
    status: file.status,
    phase: file.phase,
    tracks: file.tracks,
    watching: file.watching,
    openedOn: file.opened_on,
    closedOn: file.closed_on,
    closingReason: file.closing_reason,
    aftercareOn: file.aftercare_on,
    signalId: file.signal_id,
  };
}

function coordinatorOf(file: CaseRow, phone: string | null) {
  return {
    membershipId: file.coordinator_membership_id,
    accountId: file.coordinator_account_id,
    name: file.coordinator_name,
    organisationId: file.coordinator_organisation_id,
    organisationName: file.coordinator_organisation,
    phone,
    since: file.coordinator_since,
  };
}

async function listViewers(
  tx: Tx,
  caseId: CaseId,
  language: "nl" | "en",
): Promise<CaseDetail["whoSees"]> {
  const { rows } = await sql<CaseDetail["whoSees"][number]>`
    select organisation_id as "organisationId", organisation_name as "organisationName",
           organisation_type as "organisationType", compartments, basis, agreement_id as "agreementId", purpose,
           role, case when ${language} = 'nl' then r.label_nl else r.label_en end as "roleLabel", origin_type as "originType", origin_organisation_id as "originOrganisationId", until,
           clause_ids as "clauseIds"
      from cases.who_sees(${caseId}) w left join accounts.roles r on r.id = w.role`.execute(tx);
  return rows;
}

/** The number to call: the coordinating organisation's own, one step from every case. */
async function coordinatorPhone(tx: Tx, caseId: CaseId): Promise<string | null> {
  const { rows } = await sql<{ phone: string }>`
    select p.phone from cases.coordinators k join partners.published_phones p on p.organisation_key = k.organisation_key
     where k.case_id = ${caseId} order by lower(k.period) desc limit 1`.execute(tx);
  return rows[0]?.phone ?? null;
}
