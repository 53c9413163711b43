import { z } from "zod";
import { code, dayField, id, line, moment, passage, version } from "./fields.ts";
import { compartment, urgency } from "./words.ts";

/** A referral as its two sides read it. Who was asked learns the case only by taking part. */
export const referral = z.object({
  id: z.string(),
  side: z.enum(["sender", "receiver"]),
  caseId: z.string().nullable(),
  caseNumber: z.string().nullable(),
  casePseudonym: z.string().nullable(),
  senderOrganisationId: z.string(),
  senderOrganisation: z.string(),
  sentByName: z.string(),
  sentAt: moment,
  receiverOrganisationId: z.string(),
  receiverOrganisation: z.string(),
  agreementId: z.string(),
  agreementTitle: z.string().nullable(),
  urgency,
  askedBy: z.string(),
  isOverdue: z.boolean(),
  question: z.string(),
  /** What the sender chose to say about who it is about. */
  about: z.string().nullable(),
  /** What the clauses would show on the day of sending. */
  compartments: z.array(compartment),
  status: z.enum(["sent", "accepted", "declined", "done", "withdrawn"]),
  answeredAt: moment.nullable(),
  answeredByName: z.string().nullable(),
  declineReason: z.string().nullable(),
  answer: z.string().nullable(),
  allowedActions: z.array(z.enum(["accept", "decline", "finish", "withdraw"])),
  version,
});

export const sendReferralInput = z.strictObject({
  organisationId: id,
  agreementId: id,
  /** The receiver's part in the case, in a few words (R011). */
  part: line(200),
  question: passage(4_000),
  about: line(200).optional(),
  urgency,
  askedBy: dayField,
});

export const answerReferralInput = z.discriminatedUnion("step", [
  z.strictObject({ step: z.literal("accept"), text: passage(2_000).optional() }),
  z.strictObject({ step: z.literal("decline"), reason: code, text: passage(2_000).optional() }),
  z.strictObject({ step: z.literal("finish"), text: passage(2_000).optional() }),
]);

/** A request to take part in a case; whether there is one is for its coordinator only. */
export const accessRequest = z.object({
  id: z.string(),
  side: z.enum(["asker", "coordinator"]),
  caseNumber: z.string(),
  caseId: z.string().nullable(),
  casePseudonym: z.string().nullable(),
  askerOrganisationId: z.string(),
  askerOrganisation: z.string(),
  askedByName: z.string(),
  askedAt: moment,
  purpose: z.string(),
  reason: z.string(),
  lapsesOn: z.string(),
  status: z.enum(["sent", "granted", "refused", "lapsed"]),
  answeredAt: moment.nullable(),
  answeredByName: z.string().nullable(),
  answer: z.string().nullable(),
  canAnswer: z.boolean(),
  version,
});

export const askAccessInput = z.strictObject({
  caseNumber: line(40),
  purpose: code,
  reason: passage(2_000),
});

export const answerAccessInput = z.discriminatedUnion("granted", [
  z.strictObject({
    granted: z.literal(true),
    agreementId: id,
    part: line(200),
    text: passage(2_000),
  }),
  z.strictObject({ granted: z.literal(false), text: passage(2_000) }),
]);

export type SendReferralInput = z.output<typeof sendReferralInput>;
export type AnswerReferralInput = z.output<typeof answerReferralInput>;
export type AskAccessInput = z.output<typeof askAccessInput>;
export type AnswerAccessInput = z.output<typeof answerAccessInput>;
