import type { CaseDetail } from "@schakel/contract";
import { sql } from "kysely";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { Dossier, Place } from "../identity/index.ts";

type Consent = CaseDetail["consents"][number];
type Row = Omit<Consent, "representative"> & { sealedRepresentative: Buffer | null };

/** A consent whose representative is still sealed. */
export type SealedConsent = { open(dossier: Dossier): Consent };

/** Where the name of the representative stands; a withdrawal does not change it. */
export function representativePlace(consentId: string): Place {
  return { table: "cases.consents", row: consentId, column: "representative", version: 1 };
}

/** The consents of a case that the actor may read, latest first. */
export async function listConsents(tx: Tx, caseId: string): Promise<SealedConsent[]> {
  const { rows } = await sql<Row>`
    select k.id, k.purpose, k.recipient_organisation_id as "recipientOrganisationId", o.name as "recipientName",
           k.form, k.language, k.given_by as "givenBy", k.sealed_representative as "sealedRepresentative",
           k.given_on::text as "givenOn", k.withdrawn_on::text as "withdrawnOn", k.version
      from cases.consents k left join partners.organisations o on o.id = k.recipient_organisation_id
     where k.case_id = ${caseId} order by k.given_on desc, k.id desc`.execute(tx);
  return rows.map(({ sealedRepresentative, ...consent }) => ({
    open: (dossier) => ({
      ...consent,
      representative:
        sealedRepresentative && dossier.open(representativePlace(consent.id), sealedRepresentative),
    }),
  }));
}
