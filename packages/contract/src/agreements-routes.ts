import { z } from "zod";
import {
  agreementContent,
  agreementDetail,
  agreementKind,
  agreementSummary,
  comparison,
  offeredText,
} from "./agreements-shapes.ts";
import { id, line, passage, version } from "./fields.ts";
import { defineRoute } from "./route.ts";

const tag = "agreements";
const params = z.strictObject({ agreementId: id });
const stepped = z.object({ version });

/** Agreements from draft to end. */
export const agreementLifeRoutes = {
  listAgreements: defineRoute({
    operationId: "listAgreements",
    method: "GET",
    path: "/agreements",
    summary: "Agreements of my region",
    tag,
    access: "actor",
    success: {
      status: 200,
      body: z.object({ items: z.array(agreementSummary), mayDraft: z.boolean() }),
    },
  }),
  getAgreement: defineRoute({
    operationId: "getAgreement",
    method: "GET",
    path: "/agreements/{agreementId}",
    summary: "An agreement with its parties and clauses",
    tag,
    access: "actor",
    params,
    success: { status: 200, body: agreementDetail },
  }),
  adviseAgreementKind: defineRoute({
    operationId: "adviseAgreementKind",
    method: "GET",
    path: "/agreement-advice",
    summary: "Which kind of agreement fits, by size and nature of the group, with reasons",
    tag,
    access: "actor",
    query: z.strictObject({
      groupSize: z.enum(["small", "large"]),
      about: z.enum(["whole-approach", "specific-group", "provision-or-task"]),
      partners: z.coerce.number().int().min(2).max(200),
    }),
    success: {
      status: 200,
      body: z.object({
        kind: agreementKind,
        reasons: z.array(z.object({ nl: z.string(), en: z.string() })),
        alternatives: z.array(
          z.object({ kind: agreementKind, why: z.object({ nl: z.string(), en: z.string() }) }),
        ),
      }),
    },
  }),
  draftAgreement: defineRoute({
    operationId: "draftAgreement",
    method: "POST",
    path: "/agreements",
    summary: "Begin an agreement as a draft",
    tag,
    access: "actor",
    body: agreementContent,
    success: { status: 201, body: z.object({ id: z.string(), version }) },
    refusals: ["end-before-start", "review-after-end"],
    repeatable: true,
  }),
  reviseAgreement: defineRoute({
    operationId: "reviseAgreement",
    method: "PUT",
    path: "/agreements/{agreementId}",
    summary:
      "Change what a draft says; an offered one becomes a new draft and loses its signatures",
    tag,
    access: "actor",
    params,
    body: agreementContent,
    success: { status: 200, body: stepped },
    refusals: ["only-draft-changes", "end-before-start", "review-after-end"],
    versioned: true,
  }),
  setParties: defineRoute({
    operationId: "setParties",
    method: "PUT",
    path: "/agreements/{agreementId}/parties",
    summary: "Say who takes part in a draft, in which role, and who signs for each",
    tag,
    access: "actor",
    params,
    body: z.strictObject({
      parties: z
        .array(
          z.strictObject({
            organisationId: id,
            part: line(500).min(3),
            signatories: z
              .array(z.strictObject({ accountId: id, function: line(120).min(2) }))
              .max(10),
          }),
        )
        .max(100),
    }),
    success: { status: 200, body: stepped },
    refusals: ["only-draft-changes", "organisation-ended", "signatory-elsewhere", "party-twice"],
    versioned: true,
  }),
  listPossibleSignatories: defineRoute({
    operationId: "listPossibleSignatories",
    method: "GET",
    path: "/agreements/{agreementId}/possible-signatories",
    summary: "Colleagues of the parties who may sign",
    tag,
    access: "actor",
    params,
    success: {
      status: 200,
      body: z.object({
        items: z.array(
          z.object({
            organisationId: z.string(),
            accountId: z.string(),
            name: z.string(),
            role: z.string(),
          }),
        ),
      }),
    },
  }),
  offerAgreement: defineRoute({
    operationId: "offerAgreement",
    method: "POST",
    path: "/agreements/{agreementId}/offering",
    summary: "Put the text before the parties, with the directory of this moment as annex",
    tag,
    access: "actor",
    params,
    success: { status: 200, body: z.object({ version, textHash: z.string() }) },
    refusals: ["not-a-draft", "not-ready-to-offer"],
    versioned: true,
  }),
  getOfferedText: defineRoute({
    operationId: "getOfferedText",
    method: "GET",
    path: "/agreements/{agreementId}/text",
    summary: "The text that was offered last, its signatures, and what changed in the directory",
    tag,
    access: "actor",
    params,
    success: { status: 200, body: z.object({ offered: offeredText.nullable() }) },
  }),
  signAgreement: defineRoute({
    operationId: "signAgreement",
    method: "POST",
    path: "/agreements/{agreementId}/signatures",
    summary: "Sign the offered text for the own organisation, with a second factor",
    tag,
    access: "actor",
    params,
    body: z.strictObject({ textHash: z.string().regex(/^[0-9a-f]{64}$/) }),
    success: { status: 201, body: z.object({ id: z.string(), signedAt: z.string() }) },
    refusals: [
      "not-offered",
      "not-a-signatory",
      "signed-already",
      "other-text",
      "second-factor-needed",
    ],
  }),
  putInForce: defineRoute({
    operationId: "putInForce",
    method: "POST",
    path: "/agreements/{agreementId}/entry-into-force",
    summary: "Let a signed agreement hold; an amendment takes the place of the version before it",
    tag,
    access: "actor",
    params,
    success: { status: 200, body: stepped },
    refusals: ["not-ready-for-force"],
    versioned: true,
  }),
  amendAgreement: defineRoute({
    operationId: "amendAgreement",
    method: "POST",
    path: "/agreements/{agreementId}/amendment",
    summary: "Begin the next version of an agreement in force, as a draft with the same content",
    tag,
    access: "actor",
    params,
    success: { status: 201, body: z.object({ id: z.string(), version }) },
    refusals: ["not-in-force", "amendment-exists"],
    versioned: true,
  }),
  endAgreement: defineRoute({
    operationId: "endAgreement",
    method: "POST",
    path: "/agreements/{agreementId}/ending",
    summary: "End an agreement; access under it stops at once",
    tag,
    access: "actor",
    params,
    body: z.strictObject({ reason: passage(1_000).min(3) }),
    success: { status: 200, body: stepped },
    refusals: ["already-over"],
    versioned: true,
  }),
  compareAgreements: defineRoute({
    operationId: "compareAgreements",
    method: "GET",
    path: "/agreements/{agreementId}/comparison",
    summary: "What was added, removed and changed since another version, in words",
    tag,
    access: "actor",
    params,
    query: z.strictObject({ with: id }),
    success: { status: 200, body: comparison },
  }),
  listAgreementDuties: defineRoute({
    operationId: "listAgreementDuties",
    method: "GET",
    path: "/agreement-duties",
    summary: "What agreements ask of me now: to review, to sign",
    tag,
    access: "actor",
    success: {
      status: 200,
      body: z.object({
        reviews: z.array(z.object({ id: z.string(), title: z.string(), reviewOn: z.string() })),
        toSign: z.array(z.object({ id: z.string(), title: z.string() })),
      }),
    },
  }),
};
