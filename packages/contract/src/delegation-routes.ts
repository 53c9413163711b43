import { z } from "zod";
import { id, version } from "./fields.ts";
import { delegateInput, delegation, reassignment } from "./handover-shapes.ts";
import { defineRoute } from "./route.ts";

const tag = "referrals";
const caseParams = z.strictObject({ caseId: id });

/** Standing in for the coordinator, and handing over several cases. */
export const delegationRoutes = {
  listDelegationCandidates: defineRoute({
    operationId: "listDelegationCandidates",
    method: "GET",
    path: "/cases/{caseId}/delegation-candidates",
    summary: "Colleagues and people of partners in this case who can stand in",
    tag,
    access: "actor",
    params: caseParams,
    success: {
      status: 200,
      body: z.object({
        items: z.array(
          z.object({
            membershipId: z.string(),
            name: z.string(),
            organisationName: z.string(),
            isColleague: z.boolean(),
          }),
        ),
      }),
    },
  }),
  listDelegations: defineRoute({
    operationId: "listDelegations",
    method: "GET",
    path: "/cases/{caseId}/delegations",
    summary: "Who stands in, stood in or was asked to, for the coordinator of this case",
    tag,
    access: "actor",
    params: caseParams,
    success: { status: 200, body: z.object({ items: z.array(delegation) }) },
  }),
  delegate: defineRoute({
    operationId: "delegate",
    method: "POST",
    path: "/cases/{caseId}/delegations",
    summary: "Let somebody carry out the coordinator's work for a period",
    tag,
    access: "actor",
    params: caseParams,
    body: delegateInput,
    success: { status: 201, body: z.object({ id: z.string(), version }) },
    refusals: [
      "delegation-period",
      "delegate-not-fit",
      "delegation-overlaps",
      "already-coordinator",
      "case-closed",
    ],
    repeatable: true,
  }),
  answerDelegation: defineRoute({
    operationId: "answerDelegation",
    method: "POST",
    path: "/cases/{caseId}/delegations/{delegationId}/answer",
    summary: "Accept, decline or end a delegation",
    tag,
    access: "actor",
    params: z.strictObject({ caseId: id, delegationId: id }),
    body: z.strictObject({ step: z.enum(["accept", "decline", "end"]) }),
    success: { status: 200, body: z.object({ version }) },
    refusals: ["delegation-settled", "delegate-not-fit"],
    versioned: true,
  }),
  listCaseloads: defineRoute({
    operationId: "listCaseloads",
    method: "GET",
    path: "/caseloads",
    summary: "Who of my organisation coordinates how many open cases, also who left",
    tag,
    access: "actor",
    success: {
      status: 200,
      body: z.object({
        items: z.array(
          z.object({
            membershipId: z.string(),
            name: z.string(),
            hasLeft: z.boolean(),
            caseCount: z.number(),
          }),
        ),
      }),
    },
  }),
  listCaseload: defineRoute({
    operationId: "listCaseload",
    method: "GET",
    path: "/caseloads/{membershipId}",
    summary: "Open cases of one coordinator of my organisation, at most fifty",
    tag,
    access: "actor",
    params: z.strictObject({ membershipId: id }),
    success: {
      status: 200,
      body: z.object({
        items: z.array(
          z.object({ caseId: z.string(), caseNumber: z.string(), pseudonym: z.string() }),
        ),
        total: z.number(),
      }),
    },
  }),
  reassignCases: defineRoute({
    operationId: "reassignCases",
    method: "POST",
    path: "/caseloads/reassignments",
    summary: "Hand several cases to other coordinators; each is done whole or not at all",
    tag,
    access: "actor",
    body: z.strictObject({ items: z.array(reassignment).min(1).max(50) }),
    success: {
      status: 200,
      body: z.object({
        items: z.array(
          z.object({
            caseId: z.string(),
            outcome: z.enum(["done", "was-done", "refused"]),
            code: z.string().nullable(),
          }),
        ),
      }),
    },
    repeatable: true,
  }),
};
