import { z } from "zod";
import { code, dayField, id, line, passage, version } from "./fields.ts";
import { compartment, helpPhase, track } from "./words.ts";

/** Agreement variants of the handbook (R378, R381, R382). */
export const agreementKinds = ["covenant", "protocol", "bilateral"] as const;
export const agreementKind = z.enum(agreementKinds);
export type AgreementKind = z.infer<typeof agreementKind>;

export const agreementStatuses = ["draft", "offered", "in-force", "amended", "ended"] as const;
export const agreementStatus = z.enum(agreementStatuses);
export type AgreementStatus = z.infer<typeof agreementStatus>;

/** At which table an agreement holds: only two of them may rest on the Wgs. */
export const agreementSettings = [
  "regional-table",
  "riec",
  "care-and-safety-house",
  "other",
] as const;
export const agreementSetting = z.enum(agreementSettings);
export type AgreementSetting = z.infer<typeof agreementSetting>;

/** What stands between an agreement and «in force». */
export const reasonsAgainstForce = [
  "not-offered",
  "over",
  "starts-later",
  "content",
  "dpia",
  "parties",
  "signature",
  "clauses",
  "purpose",
  "ground",
  "decision-wpg-20",
  "decision-wgs",
  "wgs-setting",
] as const;
export type ReasonAgainstForce = (typeof reasonsAgainstForce)[number];

/** Five parts of the content (R379). */
export const contentParts = [
  "goals",
  "targetGroups",
  "activities",
  "indicators",
  "roleDivision",
] as const;

/** Grounds that ask for a decision with five elements. */
export const decisionRegimes = ["wpg-20", "wgs"] as const;
export const decisionRegime = z.enum(decisionRegimes);
export type DecisionRegime = z.infer<typeof decisionRegime>;

const element = passage(2_000).nullable();
export const decision = z.strictObject({
  regime: decisionRegime,
  interest: element,
  partnership: element,
  categories: element,
  conditions: element,
  recipients: element,
});
export type AgreementDecision = z.infer<typeof decision>;

const part = passage(4_000).nullable();
/** What an agreement says, as one form. */
export const agreementContent = z.strictObject({
  kind: agreementKind,
  title: line(200).min(3),
  setting: agreementSetting,
  why: passage(2_000).min(3),
  forWhom: passage(2_000).min(3),
  byWhom: passage(2_000).min(3),
  goals: part,
  targetGroups: part,
  activities: part,
  indicators: part,
  roleDivision: part,
  validFrom: dayField,
  validUntil: dayField.nullable(),
  reviewOn: dayField,
  dpiaReference: line(200).nullable(),
  dpiaVersion: line(60).nullable(),
  decisions: z.array(decision).max(2),
});
export type AgreementContent = z.infer<typeof agreementContent>;

const words = z.object({ nl: z.string(), en: z.string() });

export const clauseActions = ["read", "contribute", "be-notified"] as const;

/** A clause as somebody fills it in. Empty says «does not matter». */
export const clauseInput = z.strictObject({
  effect: z.enum(["allow", "deny"]),
  recipientType: code.nullable(),
  recipientOrganisationId: id.nullable(),
  recipientRole: code.nullable(),
  action: z.enum(clauseActions),
  compartment,
  originType: code.nullable(),
  originOrganisationId: id.nullable(),
  purpose: code.nullable(),
  legalGround: line(200).min(3).nullable(),
  regime: decisionRegime.nullable(),
  needsConsent: z.boolean(),
  emergencyOnly: z.boolean(),
  needsSecondPerson: z.boolean(),
  track: track.nullable(),
  phases: z.array(helpPhase).min(1).nullable(),
  afterDays: z.int().min(0).max(7_300),
  validFrom: dayField.nullable(),
  validUntil: dayField.nullable(),
});
export type ClauseInput = z.infer<typeof clauseInput>;

/** A clause of an agreement that says the opposite of another: the refusal wins. */
export const clauseConflict = z.object({
  agreementId: z.string(),
  agreementTitle: z.string(),
  clauseId: z.string(),
  number: z.number(),
  sentence: words,
  /** Whether the clause that is looked at wins. */
  wins: z.boolean(),
});
export type ClauseConflict = z.infer<typeof clauseConflict>;

export const clause = z.object({
  id: z.string(),
  number: z.number(),
  /** Name of the organisation, or the code of the type or role. */
  recipient: z.string(),
  ...clauseInput.shape,
  legalGround: z.string().nullable(),
  /** The clause in a plain sentence. */
  sentence: words,
  conflicts: z.array(clauseConflict),
  allowedActions: z.array(z.enum(["change", "remove", "end"])),
  version,
});
export type AgreementClause = z.infer<typeof clause>;

export const agreementSummary = z.object({
  id: z.string(),
  kind: agreementKind,
  title: z.string(),
  status: agreementStatus,
  edition: z.number(),
  validFrom: z.string().nullable(),
  validUntil: z.string().nullable(),
  reviewOn: z.string(),
  partyCount: z.number(),
  signedCount: z.number(),
});

export const signatory = z.object({
  accountId: z.string(),
  name: z.string(),
  function: z.string(),
  /** False for somebody who left the organisation: a new signatory is needed. */
  isPresent: z.boolean(),
});

export const party = z.object({
  organisationId: z.string(),
  organisationName: z.string(),
  organisationType: z.string(),
  part: z.string(),
  signedOn: z.string().nullable(),
  /** The organisation that this one took over from. */
  succeeds: z.string().nullable(),
  signatories: z.array(signatory),
});

export const agreementActions = [
  "revise",
  "offer",
  "sign",
  "put-in-force",
  "amend",
  "end",
  "simulate",
] as const;

export const agreementDetail = agreementSummary.extend({
  draftNumber: z.number(),
  amendsId: z.string().nullable(),
  amendedById: z.string().nullable(),
  setting: agreementSetting,
  why: z.string(),
  forWhom: z.string(),
  byWhom: z.string(),
  goals: z.string().nullable(),
  targetGroups: z.string().nullable(),
  activities: z.string().nullable(),
  indicators: z.string().nullable(),
  roleDivision: z.string().nullable(),
  dpia: z.string().nullable(),
  dpiaReference: z.string().nullable(),
  dpiaVersion: z.string().nullable(),
  decisions: z.array(decision),
  endedReason: z.string().nullable(),
  parties: z.array(party),
  clauses: z.array(clause),
  /** What stands between this agreement and «in force»; empty when nothing does, or when it is. */
  reasonsAgainstForce: z.array(z.enum(reasonsAgainstForce)),
  allowedActions: z.array(z.enum(agreementActions)),
  version,
});
export type AgreementDetail = z.infer<typeof agreementDetail>;

export const signature = z.object({
  organisationId: z.string(),
  organisationName: z.string(),
  name: z.string(),
  function: z.string(),
  signedAt: z.string(),
  strength: z.enum(["passkey", "totp", "demo"]),
  draftNumber: z.number(),
  voidedAt: z.string().nullable(),
});

/** A line of the directory: an organisation, or a way to reach it. */
export const directoryLine = z.object({
  organisation: z.string(),
  kind: z.string(),
  value: z.string(),
});
export type DirectoryLine = z.infer<typeof directoryLine>;

export const offeredText = z.object({
  draftNumber: z.number(),
  text: z.string(),
  /** SHA-256 of the text, in hexadecimal: what a signature stands under. */
  textHash: z.string(),
  offeredAt: z.string(),
  directory: z.array(directoryLine),
  directoryHash: z.string(),
  /** What changed in the directory since it was put under the agreement. */
  directoryChanges: z.object({ gone: z.array(directoryLine), added: z.array(directoryLine) }),
  signatures: z.array(signature),
});

export const comparison = z.object({
  otherId: z.string(),
  otherEdition: z.number(),
  texts: z.array(
    z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  ),
  parties: z.object({ gone: z.array(z.string()), added: z.array(z.string()) }),
  clauses: z.array(
    z.object({
      change: z.enum(["added", "removed", "changed"]),
      number: z.number(),
      before: words.nullable(),
      after: words.nullable(),
    }),
  ),
});
export type AgreementComparison = z.infer<typeof comparison>;
