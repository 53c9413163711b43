import type { AgreementDetail, Compartment } from "@schakel/contract";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";

type Summary = Pick<
  AgreementDetail,
  "id" | "kind" | "title" | "status" | "validFrom" | "validUntil" | "reviewOn" | "partyCount"
>;
type Head = Summary & Pick<AgreementDetail, "why" | "forWhom" | "byWhom" | "dpia" | "version">;

const head = sql`
  a.id, a.kind, a.title, a.status, lower(a.valid)::text as "validFrom", upper(a.valid)::text as "validUntil",
  a.review_on as "reviewOn",
  (select count(*)::int from agreements.parties p where p.agreement_id = a.id) as "partyCount"`;

/** Agreements of the actor's region, those in force first. */
export async function listAgreements(tx: Tx, actor: Actor): Promise<{ items: Summary[] }> {
  requirePermission(actor, "agreement.read");
  const { rows } = await sql<Summary>`
    select ${head} from agreements.agreements a
     where a.region_id = ${actor.regionId}
     order by a.status = 'in-force' desc, a.title`.execute(tx);
  return { items: rows };
}

/** An agreement with its parties and clauses (R379); throws not-found when there is none. */
export async function readAgreement(
  tx: Tx,
  actor: Actor,
  agreementId: string,
): Promise<AgreementDetail> {
  requirePermission(actor, "agreement.read");
  const [heads, parties, clauses] = await inOrder([
    sql<Head>`
      select ${head}, a.why, a.for_whom as "forWhom", a.by_whom as "byWhom", a.version,
             a.dpia_reference || ', ' || a.dpia_version as dpia
        from agreements.agreements a where a.id = ${agreementId}`.execute(tx),
    sql<AgreementDetail["parties"][number]>`
      select p.organisation_id as "organisationId", o.name as "organisationName", p.part, p.signed_on as "signedOn"
        from agreements.parties p join partners.organisations o on o.id = p.organisation_id
       where p.agreement_id = ${agreementId} order by o.name`.execute(tx),
    listClauses(tx, agreementId),
  ]);
  const found = heads.rows[0];
  if (!found) throw notFound("agreement.read", "agreement", agreementId);
  return { ...found, parties: parties.rows, clauses };
}

async function listClauses(tx: Tx, agreementId: string): Promise<AgreementDetail["clauses"]> {
  type Row = Omit<AgreementDetail["clauses"][number], "compartment"> & { compartment: Compartment };
  const { rows } = await sql<Row>`
    select c.id, c.number, coalesce(o.name, c.recipient_type) as recipient, c.recipient_type as "recipientType",
           c.action, c.compartment, c.purpose, c.legal_ground as "legalGround", c.needs_consent as "needsConsent",
           upper(c.valid)::text as "validUntil"
      from agreements.clauses c left join partners.organisations o on o.id = c.recipient_organisation_id
     where c.agreement_id = ${agreementId} order by c.number`.execute(tx);
  return rows;
}
