import { z } from "zod";
import { id, line, passage, version } from "./fields.ts";
import { defineRoute } from "./route.ts";
import { compartment } from "./words.ts";

const tag = "agreements";

const agreementSummary = z.object({
  id: z.string(),
  kind: z.enum(["covenant", "protocol", "bilateral"]),
  title: z.string(),
  status: z.enum(["draft", "offered", "in-force", "ended"]),
  validFrom: z.string().nullable(),
  validUntil: z.string().nullable(),
  reviewOn: z.string(),
  partyCount: z.number(),
});

const clause = z.object({
  id: z.string(),
  number: z.number(),
  recipient: z.string(),
  recipientType: z.string().nullable(),
  action: z.enum(["read", "contribute", "be-notified"]),
  compartment,
  purpose: z.string(),
  legalGround: z.string(),
  needsConsent: z.boolean(),
  validUntil: z.string().nullable(),
});

const agreementDetail = agreementSummary.extend({
  why: z.string(),
  forWhom: z.string(),
  byWhom: z.string(),
  dpia: z.string().nullable(),
  parties: z.array(
    z.object({
      organisationId: z.string(),
      organisationName: z.string(),
      part: z.string(),
      signedOn: z.string().nullable(),
    }),
  ),
  clauses: z.array(clause),
  version,
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
    }),
  ),
});

export const agreementRoutes = {
  listAgreements: defineRoute({
    operationId: "listAgreements",
    method: "GET",
    path: "/agreements",
    summary: "Agreements of my region",
    tag,
    access: "actor",
    success: { status: 200, body: z.object({ items: z.array(agreementSummary) }) },
  }),
  getAgreement: defineRoute({
    operationId: "getAgreement",
    method: "GET",
    path: "/agreements/{agreementId}",
    summary: "An agreement with its parties and clauses",
    tag,
    access: "actor",
    params: z.strictObject({ agreementId: id }),
    success: { status: 200, body: agreementDetail },
  }),
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

export type SharingPreview = z.infer<typeof preview>;
export type AgreementDetail = z.infer<typeof agreementDetail>;
