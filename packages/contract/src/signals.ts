import { z } from "zod";
import { code, id, moment, municipalityCode, page, paging, passage, version } from "./fields.ts";
import { personInput, personOutput } from "./persons.ts";
import { defineRoute } from "./route.ts";
import { signalKind, targetGroup, triageDecision, urgency } from "./words.ts";

const tag = "signals";

/** A report as the reporter sends it: facts apart from interpretation, persons only if needed. */
export const reportInput = z.strictObject({
  kind: signalKind,
  urgency,
  municipalityCode: municipalityCode.optional(),
  form: code.optional(),
  isMinor: z.boolean().optional(),
  signListId: code.optional(),
  signIds: z.array(code).max(100).default([]),
  facts: passage(20_000),
  interpretation: passage(20_000).optional(),
  victimKnows: z.enum(["yes", "no", "unknown"]),
  victimAgrees: z.enum(["yes", "no", "not-asked"]),
  persons: z.array(personInput).max(10).default([]),
});
export type ReportInput = z.output<typeof reportInput>;

/** A report that is not finished: any part may be missing or half typed. */
export const draftInput = z.strictObject({
  step: z.int().min(1).max(10).default(1),
  answers: z.record(z.string().max(60), z.unknown()),
});

const draftOutput = z.object({
  id: z.string(),
  step: z.number(),
  answers: z.record(z.string(), z.unknown()),
  savedAt: z.string(),
  version: z.number(),
});

const signalSummary = z.object({
  id: z.string(),
  number: z.string(),
  kind: signalKind,
  urgency,
  form: z.string().nullable(),
  municipalityCode: z.string().nullable(),
  isMinor: z.boolean().nullable(),
  status: z.enum(["new", "in-triage", "decided"]),
  reporterName: z.string(),
  reporterOrganisation: z.string(),
  sentAt: moment,
  answerDueAt: moment,
  signCount: z.number(),
  hasUnreadFeedback: z.boolean(),
  version,
});

/** One dimension of the ILO/EC rule: evidence that was ticked, never a verdict about a person. */
const dimension = z.object({
  id: z.string(),
  label: z.string(),
  strong: z.number(),
  medium: z.number(),
  weak: z.number(),
  shown: z.boolean(),
  signs: z.array(z.object({ id: z.string(), label: z.string(), weight: z.string().nullable() })),
});

const similarSignal = z.object({
  id: z.string(),
  number: z.string(),
  sentAt: moment,
  status: z.string(),
  /** Which kinds of fact met, such as `phone` or `name`; not what they say. */
  because: z.array(z.string()),
});

const signalDetail = signalSummary.extend({
  facts: z.string(),
  interpretation: z.string().nullable(),
  victimKnows: z.string(),
  victimAgrees: z.string(),
  persons: z.array(personOutput),
  signList: z.object({ id: z.string(), label: z.string(), version: z.string() }).nullable(),
  dimensions: z.array(dimension),
  evidenceNote: z.string().nullable(),
  missing: z.array(z.string()),
  similar: z.array(similarSignal),
  mayBeTold: z.string(),
  decisions: z.array(
    z.object({
      decision: triageDecision,
      reason: z.string(),
      decidedBy: z.string(),
      decidedAt: moment,
      referredTo: z.string().nullable(),
    }),
  ),
  feedback: z.array(z.object({ text: z.string(), givenBy: z.string(), givenAt: moment })),
  caseId: z.string().nullable(),
  linkedSignalId: z.string().nullable(),
  allowedActions: z.array(z.enum(["start-triage", "decide"])),
});

const decisionInput = z.strictObject({
  decision: triageDecision,
  reason: passage(5_000),
  /** What the reporter is told; required, because every reporter gets an answer. */
  feedback: passage(2_000),
  referredToOrganisationId: id.optional(),
  linkedSignalId: id.optional(),
  /** Only for `case-opened`: the first facts of the case. */
  newCase: z
    .strictObject({
      targetGroup,
      form: code,
      municipalityCode: municipalityCode.optional(),
      isMinor: z.boolean().default(false),
      isCrisis: z.boolean().default(false),
      /** Which person of the signal is the client; without it the case opens without identity. */
      clientPersonId: id.optional(),
      /** A membership of the own organisation in the role of care coordinator. */
      coordinatorMembershipId: id,
    })
    .optional(),
});

const sentSignal = z.object({ id: z.string(), number: z.string(), answerDueAt: moment });

const signList = z.object({
  id: z.string(),
  label: z.string(),
  form: z.string().nullable(),
  issuer: z.string(),
  version: z.string(),
  source: z.string(),
  confidence: z.enum(["confirmed", "check"]),
  audience: z.string().nullable(),
  dimensions: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      signs: z.array(
        z.object({ id: z.string(), label: z.string(), weight: z.string().nullable() }),
      ),
    }),
  ),
});

export const signalRoutes = {
  listSignalDrafts: defineRoute({
    operationId: "listSignalDrafts",
    method: "GET",
    path: "/signal-drafts",
    summary: "My reports that are not sent yet",
    tag,
    access: "actor",
    success: { status: 200, body: z.object({ items: z.array(draftOutput) }) },
  }),
  startSignalDraft: defineRoute({
    operationId: "startSignalDraft",
    method: "POST",
    path: "/signal-drafts",
    summary: "Start a report; it is kept on the server from the first word",
    tag,
    access: "actor",
    body: draftInput,
    success: { status: 201, body: z.object({ id: z.string(), savedAt: moment, version }) },
    repeatable: true,
  }),
  saveSignalDraft: defineRoute({
    operationId: "saveSignalDraft",
    method: "PUT",
    path: "/signal-drafts/{draftId}",
    summary: "Save a report that is being written",
    tag,
    access: "actor",
    params: z.strictObject({ draftId: id }),
    body: draftInput,
    success: { status: 200, body: z.object({ id: z.string(), savedAt: moment, version }) },
    versioned: true,
  }),
  discardSignalDraft: defineRoute({
    operationId: "discardSignalDraft",
    method: "DELETE",
    path: "/signal-drafts/{draftId}",
    summary: "Throw a report away that was not sent",
    tag,
    access: "actor",
    params: z.strictObject({ draftId: id }),
    success: { status: 204 },
  }),
  reportSignal: defineRoute({
    operationId: "reportSignal",
    method: "POST",
    path: "/signals",
    summary: "Send a report to the desk of the region",
    tag,
    access: "actor",
    body: reportInput.extend({ draftId: id.optional() }),
    success: { status: 201, body: sentSignal },
    refusals: ["no-desk-in-region", "unknown-sign"],
    repeatable: true,
  }),
  listSignals: defineRoute({
    operationId: "listSignals",
    method: "GET",
    path: "/signals",
    summary: "Signals: the inbox of the desk, or the ones that I sent",
    tag,
    access: "actor",
    query: z.strictObject({
      view: z.enum(["inbox", "mine"]).default("inbox"),
      status: z.enum(["new", "in-triage", "decided", "open", "all"]).default("open"),
      ...paging,
    }),
    success: { status: 200, body: page(signalSummary) },
  }),
  getSignal: defineRoute({
    operationId: "getSignal",
    method: "GET",
    path: "/signals/{signalId}",
    summary: "One signal with its evidence, similar signals, decisions and feedback",
    tag,
    access: "actor",
    params: z.strictObject({ signalId: id }),
    success: { status: 200, body: signalDetail },
  }),
  startTriage: defineRoute({
    operationId: "startTriage",
    method: "POST",
    path: "/signals/{signalId}/triage",
    summary: "Take a signal in hand",
    tag,
    access: "actor",
    params: z.strictObject({ signalId: id }),
    success: { status: 200, body: z.object({ version }) },
    refusals: ["signal-in-other-hands", "signal-decided"],
    versioned: true,
  }),
  decideSignal: defineRoute({
    operationId: "decideSignal",
    method: "POST",
    path: "/signals/{signalId}/decisions",
    summary: "Decide on a signal: advise, refer, link, open a case or close, with feedback",
    tag,
    access: "actor",
    params: z.strictObject({ signalId: id }),
    body: decisionInput,
    success: { status: 201, body: z.object({ caseId: z.string().nullable(), version }) },
    refusals: [
      "signal-decided",
      "case-details-missing",
      "referral-missing",
      "link-missing",
      "coordinator-not-fit",
    ],
    versioned: true,
    repeatable: true,
  }),
  listSignLists: defineRoute({
    operationId: "listSignLists",
    method: "GET",
    path: "/sign-lists",
    summary: "Sign lists in force, with their issuer, version and source",
    tag,
    access: "actor",
    query: z.strictObject({ form: code.optional() }),
    success: { status: 200, body: z.object({ items: z.array(signList) }) },
  }),
};

export type SignalDetail = z.infer<typeof signalDetail>;
export type SignalSummary = z.infer<typeof signalSummary>;
export type DecisionInput = z.output<typeof decisionInput>;
export type SignList = z.infer<typeof signList>;
export type SignDimension = z.infer<typeof dimension>;
