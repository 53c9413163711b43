import type { Day, Instant } from "@schakel/kernel";
import { sql } from "kysely";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { Dossier, Place } from "../identity/index.ts";
import { isReviewDue, type PersonAtRisk, type SafetySections } from "./safety-file.ts";

/** A state of a safety file, present or earlier. */
export type SafetyFileRow = {
  case_id: string;
  owner_organisation_id: string;
  owner_organisation_key: number;
  owner_organisation: string;
  owner_account_id: string | null;
  owner_name: string | null;
  review_on: Day;
  sealed_threats: Buffer;
  sealed_persons_at_risk: Buffer;
  sealed_agreements: Buffer;
  sealed_what_to_do: Buffer;
  changed_at: Instant;
  changed_by: string;
  version: number;
};

const sectionsOf = {
  threats: "threats",
  persons_at_risk: "persons-at-risk",
  agreements: "agreements",
  what_to_do: "what-to-do",
} as const;

function placeOf(caseId: string, column: string, version: number): Place {
  return { table: "cases.safety_files", row: caseId, column, version };
}

/** The sections sealed, each in its own place; a change is a new version and a new place. */
export function sealSections(
  dossier: Dossier,
  caseId: string,
  version: number,
  sections: SafetySections,
) {
  const seal = (column: keyof typeof sectionsOf, text: string) =>
    dossier.seal(placeOf(caseId, sectionsOf[column], version), text);
  return {
    sealed_threats: seal("threats", sections.threats),
    sealed_persons_at_risk: seal("persons_at_risk", JSON.stringify(sections.personsAtRisk)),
    sealed_agreements: seal("agreements", sections.agreements),
    sealed_what_to_do: seal("what_to_do", sections.whatToDo),
  };
}

/** A state of the safety file as its readers see it. */
export function openSafetyFile(dossier: Dossier, row: SafetyFileRow, today: Day) {
  const open = (column: keyof typeof sectionsOf) =>
    dossier.open(placeOf(row.case_id, sectionsOf[column], row.version), row[`sealed_${column}`]);
  const persons = JSON.parse(open("persons_at_risk")) as PersonAtRisk[];
  return {
    threats: open("threats"),
    personsAtRisk: persons.map((person) => ({ ...person, country: person.country ?? null })),
    agreements: open("agreements"),
    whatToDo: open("what_to_do"),
    ownerOrganisationId: row.owner_organisation_id,
    ownerOrganisation: row.owner_organisation,
    ownerAccountId: row.owner_account_id,
    ownerName: row.owner_name,
    reviewOn: row.review_on,
    isReviewDue: isReviewDue(row.review_on, today),
    changedAt: row.changed_at,
    changedBy: row.changed_by,
    version: row.version,
  };
}

/** The safety file of a case, or undefined when there is none that the actor may read. */
export async function findSafetyFile(tx: Tx, caseId: string): Promise<SafetyFileRow | undefined> {
  const { rows } = await sql<SafetyFileRow>`
    select f.case_id, f.owner_organisation_id, f.owner_organisation_key, o.name as owner_organisation,
           f.owner_account_id, w.display_name as owner_name, f.review_on::text as review_on, f.sealed_threats,
           f.sealed_persons_at_risk, f.sealed_agreements, f.sealed_what_to_do, f.changed_at,
           a.display_name as changed_by, f.version
      from cases.safety_files f
      join partners.organisations o on o.id = f.owner_organisation_id
      join accounts.accounts a on a.id = f.changed_by
      left join accounts.accounts w on w.id = f.owner_account_id
     where f.case_id = ${caseId}`.execute(tx);
  return rows[0];
}

/** Earlier states that the actor's organisation could read then, latest first. */
export async function selectSafetyFileVersions(tx: Tx, caseId: string): Promise<SafetyFileRow[]> {
  const { rows } = await sql<SafetyFileRow>`
    select v.case_id, v.owner_organisation_id, 0 as owner_organisation_key, o.name as owner_organisation,
           null as owner_account_id, null as owner_name, v.review_on::text as review_on, v.sealed_threats,
           v.sealed_persons_at_risk, v.sealed_agreements, v.sealed_what_to_do, v.changed_at,
           a.display_name as changed_by, v.version
      from cases.safety_file_versions v
      join partners.organisations o on o.id = v.owner_organisation_id
      join accounts.accounts a on a.id = v.changed_by
     where v.case_id = ${caseId} order by v.version desc`.execute(tx);
  return rows;
}
