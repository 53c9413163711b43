import { z } from "zod";
import { clauseConflict, clauseInput } from "./agreements-shapes.ts";
import { dayField, id, version } from "./fields.ts";
import { defineRoute } from "./route.ts";
import { accessBasis, compartment, helpPhase, track } from "./words.ts";

const tag = "agreements";
const params = z.strictObject({ agreementId: id });
const clauseParams = z.strictObject({ agreementId: id, clauseId: id });

const cannot = [
  "only-draft-changes",
  "recipient-needed",
  "recipient-twice",
  "purpose-needed",
  "end-before-start",
  "origin-is-for-reading",
  "origin-twice",
  "deny-has-no-condition",
  "after-is-for-reading",
  "health-not-for-municipality",
  "ground-names-regime",
  "no-basis-in-wgs",
  "no-such-code",
] as const;

/** Why somebody would not see something, in the simulator. */
export const denialReasons = [
  "role-handles-no-cases",
  "no-part-in-case",
  "no-clause",
  "other-role",
  "other-purpose",
  "other-supplier",
  "not-on-this-day",
  "other-phase",
  "other-track",
  "emergency-only",
  "needs-consent",
  "objection",
  "needs-second-person",
  "onward-use",
  "denied",
] as const;

const outcome = z.object({
  allowed: z.boolean(),
  basis: accessBasis.nullable(),
  reason: z.enum(denialReasons).nullable(),
  clauses: z.array(
    z.object({
      agreementTitle: z.string(),
      number: z.number(),
      sentence: z.object({ nl: z.string(), en: z.string() }),
    }),
  ),
});

/** Clauses: one rule each, and what they would do. */
export const agreementClauseRoutes = {
  addClause: defineRoute({
    operationId: "addClause",
    method: "POST",
    path: "/agreements/{agreementId}/clauses",
    summary: "Add a clause to a draft",
    tag,
    access: "actor",
    params,
    body: clauseInput,
    success: { status: 201, body: z.object({ id: z.string(), number: z.number(), version }) },
    refusals: cannot,
    repeatable: true,
  }),
  changeClause: defineRoute({
    operationId: "changeClause",
    method: "PUT",
    path: "/agreements/{agreementId}/clauses/{clauseId}",
    summary: "Change a clause of a draft",
    tag,
    access: "actor",
    params: clauseParams,
    body: clauseInput,
    success: { status: 200, body: z.object({ version }) },
    refusals: cannot,
    versioned: true,
  }),
  endClause: defineRoute({
    operationId: "endClause",
    method: "POST",
    path: "/agreements/{agreementId}/clauses/{clauseId}/ending",
    summary:
      "Take a clause out of a draft, or end it in an agreement in force; what it gave stops at once",
    tag,
    access: "actor",
    params: clauseParams,
    success: { status: 200, body: z.object({ version }) },
    refusals: ["only-draft-changes", "clause-ended-already"],
    versioned: true,
  }),
  previewClause: defineRoute({
    operationId: "previewClause",
    method: "POST",
    path: "/agreements/{agreementId}/clause-previews",
    summary:
      "A clause in a plain sentence, and which other clauses say the opposite, before saving",
    tag,
    access: "actor",
    params,
    body: clauseInput,
    success: {
      status: 200,
      body: z.object({
        sentence: z.object({ nl: z.string(), en: z.string() }),
        conflicts: z.array(clauseConflict),
      }),
    },
    refusals: cannot,
  }),
  simulateAccess: defineRoute({
    operationId: "simulateAccess",
    method: "POST",
    path: "/agreements/{agreementId}/simulations",
    summary: "What somebody would see in a case on a day under this agreement, and why not",
    tag,
    access: "actor",
    params,
    body: z.strictObject({
      organisationId: id,
      role: z.string().min(1).max(60),
      purpose: z.string().min(1).max(60),
      on: dayField,
      /** A case that the actor coordinates; empty for a made-up example. */
      caseId: id.nullable(),
      example: z.strictObject({
        phase: helpPhase,
        tracks: z.array(track).min(1),
        consentGiven: z.boolean(),
        objected: z.boolean(),
        approved: z.boolean(),
        inEmergency: z.boolean(),
      }),
    }),
    success: {
      status: 200,
      body: z.object({
        caseNumber: z.string().nullable(),
        compartments: z.array(z.object({ compartment, read: outcome, contribute: outcome })),
      }),
    },
    refusals: ["not-a-party"],
  }),
};
