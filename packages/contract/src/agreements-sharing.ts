import { z } from "zod";
import { id, line, passage, version } from "./fields.ts";
import { defineRoute } from "./route.ts";
import { compartment, helpPhase, track } from "./words.ts";

const tag = "agreements";

/** Why a clause gives nothing yet, or nothing at all. */
export const sharingConditions = [
  "consent",
  "second-person",
  "emergency-only",
  "phase",
  "track",
  "objection",
  "denied",
  "role",
] as const;

const condition = z.object({
  kind: z.enum(sharingConditions),
  action: z.enum(["read", "contribute"]),
  clauseId: z.string(),
  clauseNumber: z.number(),
  phases: z.array(helpPhase).nullable(),
  track: track.nullable(),
  /** Only people in this role. */
  role: z.string().nullable(),
  /** The agreement whose clause refuses. */
  deniedBy: z.string().nullable(),
});

/** What a partner would see when it joins: by the same function that will decide it. */
const preview = z.object({
  organisationId: z.string(),
  organisationName: z.string(),
  agreementId: z.string(),
  agreementTitle: z.string(),
  purposes: z.array(z.string()),
  compartments: z.array(
    z.object({
      compartment,
      reads: z.boolean(),
      contributes: z.boolean(),
      clauseNumbers: z.array(z.number()),
      purposes: z.array(z.string()),
      legalGrounds: z.array(z.string()),
      /** True when a clause would give it, but the consent that it needs is not there. */
      waitsForConsent: z.boolean(),
      /** What a clause still waits for, or what stands against it. */
      conditions: z.array(condition),
    }),
  ),
});

/** Partners in a case, under an agreement. */
export const sharingRoutes = {
  previewSharing: defineRoute({
    operationId: "previewSharing",
    method: "GET",
    path: "/cases/{caseId}/sharing-preview",
    summary: "What a partner would see in this case, and by which clause",
    tag,
    access: "actor",
    params: z.strictObject({ caseId: id }),
    query: z.strictObject({ organisationId: id, agreementId: id }),
    success: { status: 200, body: preview },
    refusals: ["not-a-party", "agreement-not-in-force"],
  }),
  listInvitable: defineRoute({
    operationId: "listInvitable",
    method: "GET",
    path: "/cases/{caseId}/invitable-partners",
    summary: "Partners that an agreement in force lets into this case",
    tag,
    access: "actor",
    params: z.strictObject({ caseId: id }),
    success: {
      status: 200,
      body: z.object({
        items: z.array(
          z.object({
            organisationId: z.string(),
            organisationName: z.string(),
            organisationType: z.string(),
            agreementId: z.string(),
            agreementTitle: z.string(),
            part: z.string(),
          }),
        ),
      }),
    },
  }),
  invitePartner: defineRoute({
    operationId: "invitePartner",
    method: "POST",
    path: "/cases/{caseId}/participants",
    summary: "Let a partner into a case under an agreement",
    tag,
    access: "actor",
    params: z.strictObject({ caseId: id }),
    body: z.strictObject({ organisationId: id, agreementId: id, part: line(200) }),
    success: { status: 201, body: z.object({ id: z.string(), version }) },
    refusals: [
      "not-a-party",
      "agreement-not-in-force",
      "nothing-to-share",
      "already-takes-part",
      "case-closed",
    ],
    repeatable: true,
  }),
  endParticipation: defineRoute({
    operationId: "endParticipation",
    method: "POST",
    path: "/cases/{caseId}/participants/{participationId}/ending",
    summary: "End a partner's part in a case; its access stops at once",
    tag,
    access: "actor",
    params: z.strictObject({ caseId: id, participationId: id }),
    body: z.strictObject({ reason: passage(500) }),
    success: { status: 200, body: z.object({ version }) },
    refusals: ["already-ended"],
    versioned: true,
  }),
};

const approval = z.object({
  id: z.string(),
  organisationId: z.string(),
  organisationName: z.string(),
  agreementTitle: z.string(),
  clauseId: z.string(),
  clauseNumber: z.number(),
  sentence: z.object({ nl: z.string(), en: z.string() }),
  askedBy: z.string(),
  askedAt: z.string(),
  approvedBy: z.string().nullable(),
  approvedAt: z.string().nullable(),
  allowedActions: z.array(z.enum(["approve", "end"])),
});

/** A second person beside the one who shares. */
export const approvalRoutes = {
  listApprovals: defineRoute({
    operationId: "listApprovals",
    method: "GET",
    path: "/cases/{caseId}/approvals",
    summary: "Clauses in this case that a second person approved, or is asked to",
    tag,
    access: "actor",
    params: z.strictObject({ caseId: id }),
    success: { status: 200, body: z.object({ items: z.array(approval) }) },
  }),
  askApproval: defineRoute({
    operationId: "askApproval",
    method: "POST",
    path: "/cases/{caseId}/approvals",
    summary: "Ask a colleague to approve what a clause gives a partner",
    tag,
    access: "actor",
    params: z.strictObject({ caseId: id }),
    body: z.strictObject({ organisationId: id, clauseId: id }),
    success: { status: 201, body: z.object({ id: z.string() }) },
    refusals: ["no-second-person-needed", "asked-already"],
    repeatable: true,
  }),
  approveSharing: defineRoute({
    operationId: "approveSharing",
    method: "POST",
    path: "/cases/{caseId}/approvals/{approvalId}/approval",
    summary: "Approve as the second person; the clause then gives what it says",
    tag,
    access: "actor",
    params: z.strictObject({ caseId: id, approvalId: id }),
    success: { status: 204 },
    refusals: ["second-person-is-first", "approved-already"],
  }),
  endApproval: defineRoute({
    operationId: "endApproval",
    method: "POST",
    path: "/cases/{caseId}/approvals/{approvalId}/ending",
    summary: "Take an approval back; what the clause gave stops at once",
    tag,
    access: "actor",
    params: z.strictObject({ caseId: id, approvalId: id }),
    success: { status: 204 },
  }),
};

export type SharingPreview = z.infer<typeof preview>;
export type SharingCondition = z.infer<typeof condition>;
