import { z } from "zod";
import { dayField, id, moment, passage, version } from "./fields.ts";
import { compartment } from "./words.ts";

/** A case that is offered to another organisation; once accepted it is the receipt of both sides. */
export const handover = z.object({
  id: z.string(),
  side: z.enum(["from", "to"]),
  /** Null for who may not open the case (any more, or yet). */
  caseId: z.string().nullable(),
  caseNumber: z.string(),
  fromOrganisation: z.string(),
  toOrganisation: z.string(),
  fromRegionId: z.string(),
  toRegionId: z.string(),
  offeredByName: z.string(),
  offeredAt: moment,
  reason: z.string(),
  aftercareCompartments: z.array(compartment),
  aftercareUntil: z.string().nullable(),
  status: z.enum(["offered", "accepted", "declined", "withdrawn"]),
  answeredAt: moment.nullable(),
  answeredByName: z.string().nullable(),
  answer: z.string().nullable(),
  newCoordinator: z.string().nullable(),
  entryCount: z.number().nullable(),
  /** SHA-256 over the entries as they were handed over, in hexadecimal. */
  contentHash: z.string().nullable(),
  allowedActions: z.array(z.enum(["accept", "decline", "withdraw", "print"])),
  version,
});

/** What a handover would do, before it is offered. */
export const handoverPreview = z.object({
  organisationId: z.string(),
  organisationName: z.string(),
  fromRegionId: z.string(),
  toRegionId: z.string(),
  changesRegion: z.boolean(),
  participations: z.array(
    z.object({
      participationId: z.string(),
      organisationName: z.string(),
      agreementTitle: z.string(),
      /** Its agreement belongs to the region that the case leaves. */
      ends: z.boolean(),
      /** Agreements of the new region that this organisation signed: it can be invited again. */
      canReturnUnder: z.array(z.string()),
    }),
  ),
});

export const offerHandoverInput = z.strictObject({
  organisationId: id,
  reason: passage(2_000),
  aftercare: z
    .strictObject({ compartments: z.array(compartment).min(1).max(10), until: dayField })
    .optional(),
});

export const answerHandoverInput = z.discriminatedUnion("accepted", [
  z.strictObject({ accepted: z.literal(true), membershipId: id.optional() }),
  z.strictObject({ accepted: z.literal(false), text: passage(2_000) }),
]);

export const delegation = z.object({
  id: z.string(),
  ownerName: z.string(),
  ownerOrganisation: z.string(),
  delegateName: z.string(),
  delegateOrganisation: z.string(),
  from: z.string(),
  /** The last day on which it holds. */
  until: z.string(),
  reason: z.string().nullable(),
  status: z.enum(["offered", "planned", "active", "declined", "ended"]),
  allowedActions: z.array(z.enum(["accept", "decline", "end"])),
  version,
});

export const delegateInput = z.strictObject({
  membershipId: id,
  from: dayField,
  until: dayField,
  reason: passage(1_000),
});

export const reassignment = z.strictObject({ caseId: id, membershipId: id });

export type OfferHandoverInput = z.output<typeof offerHandoverInput>;
export type AnswerHandoverInput = z.output<typeof answerHandoverInput>;
export type DelegateInput = z.output<typeof delegateInput>;
export type Reassignment = z.output<typeof reassignment>;
export type HandoverPreview = z.output<typeof handoverPreview>;
