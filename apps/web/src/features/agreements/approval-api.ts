import { api, bodyOf } from "../../api/client.ts";
import { withSignal, type AnswerOf } from "../../api/operation.ts";
import type { paths } from "../../api/schema.d.ts";

/** A clause that a second person approved, or is asked to. */
export type Approval = AnswerOf<paths["/cases/{caseId}/approvals"]["get"]>["items"][number];

/** Approvals in a case. */
export async function listApprovals(caseId: string, signal?: AbortSignal) {
  const params = { path: { caseId } };
  const { items } = await bodyOf(
    api.GET("/cases/{caseId}/approvals", { params, ...withSignal(signal) }),
  );
  return items;
}

/** Asks a colleague to be the second person. */
export function askApproval(caseId: string, body: { organisationId: string; clauseId: string }) {
  return bodyOf(api.POST("/cases/{caseId}/approvals", { params: { path: { caseId } }, body }));
}

/** Approves, or takes back. */
export async function settleApproval(
  caseId: string,
  approvalId: string,
  how: "approve" | "end",
): Promise<void> {
  const params = { path: { caseId, approvalId } };
  await (how === "approve"
    ? api.POST("/cases/{caseId}/approvals/{approvalId}/approval", { params })
    : api.POST("/cases/{caseId}/approvals/{approvalId}/ending", { params }));
}
