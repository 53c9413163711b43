import { z } from "zod";
import { code, id, moment, municipalityCode, passage, version } from "./fields.ts";
import { personInput, personOutput } from "./persons.ts";
import { evidenceFields } from "./sign-evidence-shapes.ts";
import { signalKind, targetGroup, triageDecision, urgency } from "./words.ts";

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

export const draftOutput = z.object({
  id: z.string(),
  step: z.number(),
  answers: z.record(z.string(), z.unknown()),
  savedAt: z.string(),
  version: z.number(),
});

export const signalSummary = z.object({
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
  /** Who of the desk has it in hand; null for nobody, and for who sent it. */
  takenByName: z.string().nullable(),
  version,
});

export const similarSignal = z.object({
  id: z.string(),
  number: z.string(),
  sentAt: moment,
  status: z.string(),
  /** Which kinds of fact met, such as `phone` or `name`; not what they say. */
  because: z.array(z.string()),
});

export const signalDetail = signalSummary.extend({
  facts: z.string(),
  interpretation: z.string().nullable(),
  victimKnows: z.string(),
  victimAgrees: z.string(),
  persons: z.array(personOutput),
  signList: z.object({ id: z.string(), label: z.string(), version: z.string() }).nullable(),
  ...evidenceFields,
  similar: z.array(similarSignal),
  /** Who has it in hand and since when (null when that was not kept); null for the reporter. */
  takenBy: z.object({ name: z.string(), at: moment.nullable(), isMe: z.boolean() }).nullable(),
  /** What the desk may tell the reporter as things stand; empty for the reporter. */
  mayBeTold: z.string(),
  /** What it may tell after each decision, to be read before deciding; empty for the reporter. */
  mayBeToldAfter: z.array(z.object({ decision: triageDecision, text: z.string() })),
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

export const decisionInput = z.strictObject({
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

export const sentSignal = z.object({ id: z.string(), number: z.string(), answerDueAt: moment });

export type SignalDetail = z.infer<typeof signalDetail>;
export type SignalSummary = z.infer<typeof signalSummary>;
export type DecisionInput = z.output<typeof decisionInput>;
