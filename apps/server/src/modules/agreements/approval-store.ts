import type { Words } from "./clause-sentence.ts";
import { sql } from "kysely";
import type { Tx } from "../../platform/database/as-actor.ts";

export type ApprovalRow = {
  id: string;
  organisationId: string;
  organisationName: string;
  agreementTitle: string;
  clauseId: string;
  clauseNumber: number;
  askedBy: string;
  askedById: string;
  askedAt: string;
  approvedBy: string | null;
  approvedAt: string | null;
};
export type Approval = Omit<ApprovalRow, "askedById"> & {
  sentence: Words;
  allowedActions: ("approve" | "end")[];
};

/** Approvals that were asked for in a case and did not end. */
export async function selectApprovals(tx: Tx, caseId: string): Promise<ApprovalRow[]> {
  const { rows } = await sql<ApprovalRow>`
    select v.id, v.organisation_id as "organisationId", o.name as "organisationName", a.title as "agreementTitle",
           v.clause_id as "clauseId", c.number as "clauseNumber", asker.display_name as "askedBy",
           v.asked_by as "askedById", v.asked_at as "askedAt", approver.display_name as "approvedBy",
           v.approved_at as "approvedAt"
      from agreements.approvals v
      join agreements.clauses c on c.id = v.clause_id
      join agreements.agreements a on a.id = c.agreement_id
      join partners.organisations o on o.id = v.organisation_id
      join accounts.accounts asker on asker.id = v.asked_by
      left join accounts.accounts approver on approver.id = v.approved_by
     where v.case_id = ${caseId} and v.ended_at is null
     order by v.approved_at is not null, v.asked_at`.execute(tx);
  return rows;
}
