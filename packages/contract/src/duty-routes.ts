import { z } from "zod";
import { id, line, moment, passage, version } from "./fields.ts";
import { defineRoute } from "./route.ts";

const tag = "referrals";
const caseParams = z.strictObject({ caseId: id });

export const turnKinds = ["to-region", "to-local", "crisis-begins", "crisis-ends"] as const;
const turnKind = z.enum(turnKinds);

const turns = z.object({
  level: z.enum(["local", "regional"]),
  isCrisis: z.boolean(),
  items: z.array(
    z.object({
      id: z.string(),
      kind: turnKind,
      at: moment,
      byName: z.string(),
      organisation: z.string(),
      /** Null for who may not read the notes of the coordination. */
      reason: z.string().nullable(),
    }),
  ),
  allowedTurns: z.array(turnKind),
});

/** The steps of a conflict of duties: each must be answered before a second person looks at it. */
export const secrecySteps = z.strictObject({
  /** What was done to get consent, and why there is none. */
  consentAttempted: passage(2_000),
  /** Which serious harm comes, or goes on, when nothing is said. */
  seriousHarm: passage(2_000),
  /** Why there is no other way to avert it. */
  noOtherWay: passage(2_000),
  /** What is told, and no more than needed. */
  leastTold: passage(2_000),
  recipient: line(200),
});

const secrecyForm = z.object({
  id: z.string(),
  authorName: z.string(),
  secondName: z.string(),
  side: z.enum(["author", "second"]),
  caseId: z.string(),
  writtenAt: moment,
  steps: secrecySteps,
  status: z.enum(["awaiting", "confirmed", "not-confirmed", "withdrawn"]),
  settledAt: moment.nullable(),
  remark: z.string().nullable(),
  allowedActions: z.array(z.enum(["confirm", "not-confirm", "withdraw", "print"])),
  version,
});

/** Turns in the course of a case, and the decision to break secrecy. */
export const referralDutyRoutes = {
  listTurns: defineRoute({
    operationId: "listTurns",
    method: "GET",
    path: "/cases/{caseId}/turns",
    summary: "The level of a case and whether it is a crisis, with every turn and its reason",
    tag,
    access: "actor",
    params: caseParams,
    success: { status: 200, body: turns },
  }),
  takeTurn: defineRoute({
    operationId: "takeTurn",
    method: "POST",
    path: "/cases/{caseId}/turns",
    summary: "Scale a case up or down, or begin or end a crisis, with a reason",
    tag,
    access: "actor",
    params: caseParams,
    body: z.strictObject({ kind: turnKind, reason: passage(2_000) }),
    success: { status: 200, body: z.object({ version }) },
    refusals: ["turn-taken", "case-closed"],
    versioned: true,
  }),
  listSecrecyForms: defineRoute({
    operationId: "listSecrecyForms",
    method: "GET",
    path: "/secrecy-forms",
    summary: "Forms about breaking secrecy that I wrote, or that wait for me as second person",
    tag,
    access: "actor",
    query: z.strictObject({ caseId: id.optional() }),
    success: { status: 200, body: z.object({ items: z.array(secrecyForm) }) },
  }),
  listSecondPersons: defineRoute({
    operationId: "listSecondPersons",
    method: "GET",
    path: "/cases/{caseId}/second-persons",
    summary: "Colleagues who can look along as the second person",
    tag,
    access: "actor",
    params: caseParams,
    success: {
      status: 200,
      body: z.object({
        items: z.array(z.object({ accountId: z.string(), name: z.string(), role: z.string() })),
      }),
    },
  }),
  writeSecrecyForm: defineRoute({
    operationId: "writeSecrecyForm",
    method: "POST",
    path: "/cases/{caseId}/secrecy-forms",
    summary: "Write down a conflict of duties and ask a second person to confirm it",
    tag,
    access: "actor",
    params: caseParams,
    body: z.strictObject({ secondAccountId: id, steps: secrecySteps }),
    success: { status: 201, body: z.object({ id: z.string(), version }) },
    refusals: ["second-person-not-fit", "case-closed"],
    repeatable: true,
  }),
  settleSecrecyForm: defineRoute({
    operationId: "settleSecrecyForm",
    method: "POST",
    path: "/secrecy-forms/{formId}/decision",
    summary: "Confirm a form as the second person, do not, or take your own back",
    tag,
    access: "actor",
    params: z.strictObject({ formId: id }),
    body: z.strictObject({
      step: z.enum(["confirm", "not-confirm", "withdraw"]),
      remark: passage(2_000).optional(),
    }),
    success: { status: 200, body: z.object({ version }) },
    refusals: ["secrecy-form-settled", "remark-missing"],
    versioned: true,
  }),
  printSecrecyForm: defineRoute({
    operationId: "printSecrecyForm",
    method: "POST",
    path: "/secrecy-forms/{formId}/prints",
    summary: "A form about breaking secrecy, as a tagged PDF",
    tag,
    access: "actor",
    params: z.strictObject({ formId: id }),
    success: { status: 200 },
    mediaType: "application/pdf",
  }),
};

export type TurnKind = z.infer<typeof turnKind>;
export type SecrecySteps = z.output<typeof secrecySteps>;
