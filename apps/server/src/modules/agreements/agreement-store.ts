import type { AgreementDecision, AgreementDetail } from "@schakel/contract";
import type { Day } from "@schakel/kernel";
import { sql } from "kysely";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { notFound } from "../../platform/database/require-permission.ts";

export type AgreementId = string;

type Party = AgreementDetail["parties"][number];

/** An agreement with all that belongs to it, but for its clauses. */
export type AgreementRow = Omit<
  AgreementDetail,
  "clauses" | "allowedActions" | "reasonsAgainstForce" | "validFrom" | "validUntil" | "dpia"
> & {
  readonly regionId: string;
  readonly validFrom: Day | null;
  readonly validUntil: Day | null;
};

type Head = Omit<AgreementRow, "parties" | "decisions">;

/** The columns of a list and of one agreement that are the same. */
export const summary = sql`
  a.id, a.kind, a.title, a.status, a.edition, lower(a.valid)::text as "validFrom", upper(a.valid)::text as "validUntil",
  a.review_on::text as "reviewOn",
  (select count(*)::int from agreements.parties p where p.agreement_id = a.id) as "partyCount",
  (select count(*)::int from agreements.parties p where p.agreement_id = a.id and p.signed_on is not null) as "signedCount"`;

/** An agreement, or a not-found when there is none that the actor may read. */
export async function getAgreement(tx: Tx, agreementId: AgreementId): Promise<AgreementRow> {
  const [heads, parties, signatories, decisions] = await inOrder([
    sql<Head>`
      select ${summary}, a.region_id as "regionId", a.why, a.for_whom as "forWhom", a.by_whom as "byWhom", a.version,
             a.draft_number as "draftNumber", a.amends_id as "amendsId", a.setting, a.goals,
             a.target_groups as "targetGroups", a.activities, a.indicators, a.role_division as "roleDivision",
             a.dpia_reference as "dpiaReference", a.dpia_version as "dpiaVersion", a.ended_reason as "endedReason",
             (select n.id from agreements.agreements n where n.amends_id = a.id
               and n.status in ('draft', 'offered', 'in-force')) as "amendedById"
        from agreements.agreements a where a.id = ${agreementId}`.execute(tx),
    sql<Omit<Party, "signatories">>`
      select p.organisation_id as "organisationId", o.name as "organisationName", o.type as "organisationType", p.part,
             p.signed_on::text as "signedOn", before.name as succeeds
        from agreements.parties p
        join partners.organisations o on o.id = p.organisation_id
        left join partners.organisations before on before.id = p.succeeds_id
       where p.agreement_id = ${agreementId} order by o.name, o.id`.execute(tx),
    sql<Party["signatories"][number] & { organisationId: string }>`
      select organisation_id as "organisationId", account_id as "accountId", name, function, is_present as "isPresent"
        from agreements.signatories_of(${agreementId}) order by name, account_id`.execute(tx),
    sql<AgreementDecision>`
      select regime, interest, partnership, categories, conditions, recipients
        from agreements.decisions where agreement_id = ${agreementId} order by regime`.execute(tx),
  ]);
  const head = heads.rows[0];
  if (!head) throw notFound("agreement.read", "agreement", agreementId);
  return {
    ...head,
    decisions: decisions.rows,
    parties: parties.rows.map((party) => ({
      ...party,
      signatories: signatories.rows
        .filter((each) => each.organisationId === party.organisationId)
        .map(({ organisationId: _, ...signatory }) => signatory),
    })),
  };
}

type Changes = Readonly<Record<string, unknown>>;

/** Changes an agreement if its version is the one that was read; false when it is not. */
export async function changeAgreement(
  tx: Tx,
  agreementId: AgreementId,
  version: number,
  changes: Changes,
): Promise<boolean> {
  const result = await tx
    .updateTable("agreements.agreements")
    .set({ ...changes, version: version + 1 })
    .where("id", "=", agreementId as never)
    .where("version", "=", version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Keys of the organisations that are a party: their open screens hear of every step. */
export async function partyKeys(tx: Tx, agreementId: AgreementId): Promise<number[]> {
  const { rows } = await sql<{ key: number }>`
    select o.key from agreements.parties p join partners.organisations o on o.id = p.organisation_id
     where p.agreement_id = ${agreementId}`.execute(tx);
  return rows.map(({ key }) => key);
}
