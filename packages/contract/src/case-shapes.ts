import { z } from "zod";
import { code, id, moment, municipalityCode, passage, version } from "./fields.ts";
import { personInput, personOutput } from "./persons.ts";
import {
  accessBasis,
  clientChannel,
  compartment,
  contactChannel,
  entryKind,
  entrySource,
  helpPhase,
  onwardUse,
  targetGroup,
  track,
} from "./words.ts";

export const caseParams = z.strictObject({ caseId: id });

export const caseSummary = z.object({
  id: z.string(),
  number: z.string(),
  pseudonym: z.string(),
  form: z.string(),
  targetGroup,
  municipalityCode: z.string().nullable(),
  isMinor: z.boolean(),
  isCrisis: z.boolean(),
  status: z.enum(["open", "closed"]),
  openedOn: z.string(),
  lastActivityAt: moment,
  coordinatorName: z.string(),
  coordinatorOrganisation: z.string(),
  isMine: z.boolean(),
});

export const participant = z.object({
  id: z.string(),
  organisationId: z.string(),
  organisationName: z.string(),
  organisationType: z.string(),
  part: z.string(),
  agreementId: z.string(),
  since: z.string(),
  until: z.string().nullable(),
  version,
});

/** Who may read which compartments now, and on what basis: «wie ziet dit?». */
export const viewer = z.object({
  organisationId: z.string(),
  organisationName: z.string(),
  organisationType: z.string(),
  compartments: z.array(compartment),
  basis: accessBasis,
  agreementId: z.string().nullable(),
  purpose: z.string().nullable(),
  /** Only people in this role, only facts of this supplier, only until this moment; empty for all. */
  role: z.string().nullable(),
  roleLabel: z.string().nullable(),
  originType: z.string().nullable(),
  originOrganisationId: z.string().nullable(),
  until: moment.nullable(),
  clauseIds: z.array(z.string()),
});

export const consent = z.object({
  id: z.string(),
  purpose: z.string(),
  recipientOrganisationId: z.string().nullable(),
  recipientName: z.string().nullable(),
  form: z.enum(["spoken", "written"]),
  language: z.string(),
  givenBy: z.enum(["client", "representative"]),
  representative: z.string().nullable(),
  /** An objection refuses instead of agrees; until it is refused with a ground, it holds. */
  kind: z.enum(["consent", "objection"]),
  decision: z.enum(["honoured", "refused"]).nullable(),
  decidedOn: z.string().nullable(),
  decisionGround: z.string().nullable(),
  /** An objection in the words of the client. */
  words: z.string().nullable(),
  textCode: z.string().nullable(),
  textVersion: z.string().nullable(),
  givenOn: z.string(),
  withdrawnOn: z.string().nullable(),
  version,
});

export const safeContact = z.object({
  channels: z.array(contactChannel),
  rules: z.string(),
  when: z.string().nullable(),
  byWhom: z.string().nullable(),
  never: z.string().nullable(),
  version,
});

export const caseDetail = z.object({
  id: z.string(),
  number: z.string(),
  pseudonym: z.string(),
  regionId: z.string(),
  municipalityCode: z.string().nullable(),
  form: z.string(),
  targetGroup,
  isMinor: z.boolean(),
  isCrisis: z.boolean(),
  status: z.enum(["open", "closed"]),
  /** Step of the help process, and the tracks on which something happened. */
  phase: helpPhase,
  tracks: z.array(track),
  watching: z.boolean(),
  openedOn: z.string(),
  closedOn: z.string().nullable(),
  closingReason: z.string().nullable(),
  aftercareOn: z.string().nullable(),
  signalId: z.string().nullable(),
  coordinator: z.object({
    membershipId: z.string(),
    accountId: z.string(),
    name: z.string(),
    organisationId: z.string(),
    organisationName: z.string(),
    phone: z.string().nullable(),
    since: moment,
  }),
  /** What the reader's organisation may read and add here, for the present purpose. */
  access: z.object({
    reads: z.array(compartment),
    contributes: z.array(compartment),
    basis: accessBasis,
    agreementId: z.string().nullable(),
  }),
  /** Empty when the reader may not read the compartment «identity». */
  client: personOutput.nullable(),
  safeContact: safeContact.nullable(),
  participants: z.array(participant),
  consents: z.array(consent),
  whoSees: z.array(viewer),
  allowedActions: z.array(
    z.enum([
      "add-entry",
      "edit-client",
      "edit-safe-contact",
      "record-consent",
      "invite-partner",
      "end-participation",
      "hand-over",
      "record-event",
      "edit-plan",
      "move-phase",
      "close",
      "reopen",
      "read-log",
    ]),
  ),
  version,
});

export const entry = z.object({
  id: z.string(),
  kind: entryKind,
  compartment,
  text: z.string(),
  source: entrySource,
  originOrganisationId: z.string(),
  originOrganisation: z.string(),
  originOrganisationType: z.string(),
  /** How far the supplier lets it go. */
  onwardUse,
  authorName: z.string(),
  eventAt: moment,
  recordedAt: moment,
  /** How the client was contacted, and why against the rules for safe contact. */
  contactChannel: clientChannel.nullable(),
  contactReason: z.string().nullable(),
  isMine: z.boolean(),
  version,
});

export const openCaseInput = z.strictObject({
  targetGroup,
  form: code,
  municipalityCode: municipalityCode.optional(),
  isMinor: z.boolean().default(false),
  isCrisis: z.boolean().default(false),
  client: personInput.optional(),
  /** A membership of the own organisation in the role of care coordinator; default: mine. */
  coordinatorMembershipId: id.optional(),
  firstEntries: z
    .array(z.strictObject({ kind: entryKind, compartment, text: passage(20_000) }))
    .max(20)
    .default([]),
});

export const logLine = z.object({
  id: z.string(),
  at: moment,
  who: z.string(),
  organisation: z.string(),
  role: z.string(),
  what: z.string(),
  event: z.string(),
  purpose: z.string(),
  outcome: z.enum(["success", "denied", "failed"]),
  emergency: z.boolean(),
});

export type CaseDetail = z.infer<typeof caseDetail>;
export type CaseSummary = z.infer<typeof caseSummary>;
export type CaseEntry = z.infer<typeof entry>;
export type OpenCaseInput = z.output<typeof openCaseInput>;
export type CaseLogLine = z.infer<typeof logLine>;
export type CaseViewer = z.infer<typeof viewer>;
