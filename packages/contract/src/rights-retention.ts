import { z } from "zod";
import { caseParams } from "./case-shapes.ts";
import { dayField, id, moment, page, paging, passage, version } from "./fields.ts";
import { defineRoute } from "./route.ts";

const tag = "rights";

/** Laws under which a dossier can be kept. */
export const regimes = ["wmo", "jeugdwet", "wgs"] as const;
const regime = z.enum(regimes);

const reason = z.object({
  ruleId: z.string(),
  regime,
  basis: z.string(),
  confidence: z.enum(["confirmed", "check"]),
  from: z.string(),
  until: z.string(),
});
const missing = z.enum(["case-open", "decision-of-partnership", "rule-in-force"]);

const hold = z.object({
  id: z.string(),
  reason: z.string(),
  until: z.string().nullable(),
  placedBy: z.string(),
  placedAt: moment,
  liftedAt: moment.nullable(),
  liftedReason: z.string().nullable(),
  version,
});

const caseRetention = z.object({
  keepUntil: z.string().nullable(),
  isOver: z.boolean(),
  reasons: z.array(reason),
  missing: z.array(missing),
  regimes: z.array(z.object({ regime, decidedUntil: z.string().nullable() })),
  /** Whether nobody said anything, so that the default holds. */
  isDefault: z.boolean(),
  holds: z.array(hold),
  allowedActions: z.array(z.enum(["set-regimes", "place-hold", "lift-hold"])),
});

/** How many rows of each kind go, by table. */
const counts = z.record(z.string(), z.number());

const dueCase = z.object({
  caseId: z.string(),
  number: z.string(),
  closedOn: z.string(),
  keepUntil: z.string().nullable(),
  reasons: z.array(reason),
  missing: z.array(missing),
  holds: z.number(),
  isReady: z.boolean(),
  counts,
});

const run = z.object({
  id: z.string(),
  ground: z.enum(["retention", "request"]),
  status: z.enum(["prepared", "approved", "done", "cancelled"]),
  preparedBy: z.string(),
  preparedAt: moment,
  approvedBy: z.string().nullable(),
  approvedAt: moment.nullable(),
  finishedAt: moment.nullable(),
  cases: z.number(),
  erased: z.number(),
  skipped: z.number(),
  version,
  allowedActions: z.array(z.enum(["approve", "cancel", "read-proof"])),
});

const runItem = z.object({
  caseId: z.string(),
  number: z.string().nullable(),
  keepUntil: z.string().nullable(),
  state: z.enum(["waiting", "erased", "skipped", "withdrawn"]),
  skippedBecause: z.string().nullable(),
  counts,
});

const runParams = z.strictObject({ destructionId: id });

/** How long dossiers stay, and how they go. */
export const retentionRoutes = {
  readRetention: defineRoute({
    operationId: "readRetention",
    method: "GET",
    path: "/cases/{caseId}/retention",
    summary: "How long a dossier stays, by which rules, and what holds it back",
    tag,
    access: "actor",
    params: caseParams,
    success: { status: 200, body: caseRetention },
  }),
  setRegimes: defineRoute({
    operationId: "setRegimes",
    method: "PUT",
    path: "/cases/{caseId}/retention-regimes",
    summary: "Say under which laws a dossier is kept",
    tag,
    access: "actor",
    params: caseParams,
    body: z.strictObject({
      regimes: z
        .array(z.strictObject({ regime, decidedUntil: dayField.optional() }))
        .min(1)
        .max(3),
    }),
    success: { status: 200, body: z.object({ keepUntil: z.string().nullable() }) },
    refusals: ["regime-twice", "only-wgs-decides", "no-permission"],
  }),
  placeHold: defineRoute({
    operationId: "placeHold",
    method: "POST",
    path: "/cases/{caseId}/holds",
    summary: "Hold back the destruction of a dossier, with a reason",
    tag,
    access: "actor",
    params: caseParams,
    body: z.strictObject({ reason: passage(500), until: dayField.optional() }),
    success: { status: 201, body: z.object({ id: z.string(), version }) },
    refusals: ["hold-in-past", "no-permission"],
    repeatable: true,
  }),
  liftHold: defineRoute({
    operationId: "liftHold",
    method: "POST",
    path: "/cases/{caseId}/holds/{holdId}/lifting",
    summary: "Lift a hold, with a reason",
    tag,
    access: "actor",
    params: z.strictObject({ caseId: id, holdId: id }),
    body: z.strictObject({ reason: passage(500) }),
    success: { status: 200, body: z.object({ version }) },
    refusals: ["hold-lifted", "no-permission"],
    versioned: true,
  }),
  previewRetention: defineRoute({
    operationId: "previewRetention",
    method: "GET",
    path: "/retention-preview",
    summary: "Closed dossiers of my organisation that may go or soon may, with what would go",
    tag,
    access: "actor",
    query: z.strictObject({ ...paging }),
    success: { status: 200, body: page(dueCase).extend({ today: z.string() }) },
  }),
  listDestructions: defineRoute({
    operationId: "listDestructions",
    method: "GET",
    path: "/destructions",
    summary: "Runs that destroy dossiers of my organisation, newest first",
    tag,
    access: "actor",
    success: { status: 200, body: z.object({ items: z.array(run) }) },
  }),
  prepareDestruction: defineRoute({
    operationId: "prepareDestruction",
    method: "POST",
    path: "/destructions",
    summary: "Prepare the destruction of dossiers whose time is over; a second person approves",
    tag,
    access: "actor",
    body: z.strictObject({ caseIds: z.array(id).min(1).max(500) }),
    success: { status: 201, body: z.object({ id: z.string(), version }) },
    refusals: ["not-over-yet", "held-back", "already-in-a-run"],
    repeatable: true,
  }),
  getDestruction: defineRoute({
    operationId: "getDestruction",
    method: "GET",
    path: "/destructions/{destructionId}",
    summary: "A run with its dossiers",
    tag,
    access: "actor",
    params: runParams,
    success: { status: 200, body: run.extend({ items: z.array(runItem) }) },
  }),
  approveDestruction: defineRoute({
    operationId: "approveDestruction",
    method: "POST",
    path: "/destructions/{destructionId}/approval",
    summary: "Approve a run as the second person; it then starts by itself",
    tag,
    access: "actor",
    params: runParams,
    success: { status: 200, body: z.object({ version }) },
    refusals: ["second-person-needed", "run-settled"],
    versioned: true,
  }),
  cancelDestruction: defineRoute({
    operationId: "cancelDestruction",
    method: "POST",
    path: "/destructions/{destructionId}/cancellation",
    summary: "Cancel a run that nobody has approved",
    tag,
    access: "actor",
    params: runParams,
    success: { status: 200, body: z.object({ version }) },
    refusals: ["run-settled"],
    versioned: true,
  }),
  readProof: defineRoute({
    operationId: "readProof",
    method: "GET",
    path: "/destructions/{destructionId}/proof",
    summary: "The signed proof of a finished run; it names nobody",
    tag,
    access: "actor",
    params: runParams,
    success: {
      status: 200,
      body: z.object({
        /** The exact text that was signed. */
        text: z.string(),
        algorithm: z.literal("Ed25519"),
        signature: z.string(),
        publicKey: z.string(),
      }),
    },
    refusals: ["run-not-done"],
  }),
};

export type CaseRetention = z.infer<typeof caseRetention>;
export type DueCase = z.infer<typeof dueCase>;
export type DestructionRun = z.infer<typeof run>;
