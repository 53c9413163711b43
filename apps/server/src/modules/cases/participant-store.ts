import type { CaseDetail } from "@schakel/contract";
import { sql } from "kysely";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { Dossier, Place } from "../identity/index.ts";

type Participant = CaseDetail["participants"][number];
type Row = Omit<Participant, "part"> & { sealedPart: Buffer };

/** A participant whose part in the case is still sealed. */
export type SealedParticipant = { open(dossier: Dossier): Participant };

/** Where the words for a partner's part in the case stand. */
export function partPlace(participationId: string): Place {
  return { table: "cases.participations", row: participationId, column: "part", version: 1 };
}

/** Where the reason for the end of a participation stands. */
export function endedReasonPlace(participationId: string): Place {
  return {
    table: "cases.participations",
    row: participationId,
    column: "ended-reason",
    version: 1,
  };
}

/** Partners in a case, those that take part now first. */
export async function listParticipants(tx: Tx, caseId: string): Promise<SealedParticipant[]> {
  const { rows } = await sql<Row>`
    select p.id, o.id as "organisationId", o.name as "organisationName", o.type as "organisationType",
           p.sealed_part as "sealedPart", p.agreement_id as "agreementId", lower(p.valid)::text as since,
           coalesce(p.ended_at::date, upper(p.valid))::text as until, p.version
      from cases.participations p join partners.organisations o on o.id = p.organisation_id
     where p.case_id = ${caseId}
     order by p.ended_at is null desc, o.name`.execute(tx);
  return rows.map(({ sealedPart, ...participant }) => ({
    open: (dossier) => ({
      ...participant,
      part: dossier.open(partPlace(participant.id), sealedPart),
    }),
  }));
}
