import { z } from "zod";
import { caseParams } from "./case-shapes.ts";
import { code, dayField, id, moment, page, paging, passage, version } from "./fields.ts";
import { defineRoute } from "./route.ts";

const tag = "rights";

/** What a client can ask about the own data. */
export const requestKinds = ["access", "rectification", "objection", "destruction"] as const;
const kind = z.enum(requestKinds);
const status = z.enum(["open", "granted", "partly-granted", "refused", "withdrawn"]);

/** A line of the register: days and outcome, nothing of what was asked. */
const requestLine = z.object({
  id: z.string(),
  number: z.string(),
  caseId: z.string(),
  caseNumber: z.string().nullable(),
  kind,
  law: z.enum(["gdpr", "wpg", "care"]),
  partOf: z.string().nullable(),
  controller: z.string().nullable(),
  receivedOn: z.string(),
  dueOn: z.string(),
  daysLeft: z.number(),
  isOverdue: z.boolean(),
  isExtended: z.boolean(),
  ruleSource: z.string(),
  confidence: z.enum(["confirmed", "check"]),
  status,
  ground: z.string().nullable(),
  decidedAt: moment.nullable(),
  version,
});

const judgement = z.object({
  entryId: z.string(),
  outcome: z.enum(["give", "withhold"]),
  ground: z.string().nullable(),
});

const recipient = z.object({
  organisation: z.string(),
  lastReadAt: moment,
  toldAt: moment.nullable(),
});

/** Papers that go with a request. */
export const requestLetters = ["received", "extended", "passed-on", "decided"] as const;

const requestDetail = requestLine.extend({
  askedBy: z.enum(["client", "representative"]),
  channel: z.enum(["spoken", "letter", "mail"]),
  text: z.string().nullable(),
  entryId: z.string().nullable(),
  extensionReason: z.string().nullable(),
  explanation: z.string().nullable(),
  decidedBy: z.string().nullable(),
  judgements: z.array(judgement),
  recipients: z.array(recipient),
  letters: z.array(z.enum(requestLetters)),
  allowedActions: z.array(z.enum(["extend", "judge", "decide", "copy"])),
});

const requestParams = z.strictObject({ requestId: id });

/** Requests of the client about the own data. */
export const requestRoutes = {
  listRequests: defineRoute({
    operationId: "listRequests",
    method: "GET",
    path: "/cases/{caseId}/requests",
    summary: "Requests of the client in a case, newest first",
    tag,
    access: "actor",
    params: caseParams,
    success: { status: 200, body: z.object({ items: z.array(requestLine) }) },
  }),
  recordRequest: defineRoute({
    operationId: "recordRequest",
    method: "POST",
    path: "/cases/{caseId}/requests",
    summary: "Note what the client asks; the term starts, police data go to their controller",
    tag,
    access: "actor",
    params: caseParams,
    body: z.strictObject({
      kind,
      receivedOn: dayField,
      askedBy: z.enum(["client", "representative"]),
      channel: z.enum(["spoken", "letter", "mail"]),
      text: passage(4_000),
      entryId: id.optional(),
    }),
    success: {
      status: 201,
      body: z.object({ id: z.string(), version, dueOn: z.string(), parts: z.number() }),
    },
    refusals: ["event-in-future", "entry-needed", "no-rule-in-force", "no-permission"],
    repeatable: true,
  }),
  listRequestRegister: defineRoute({
    operationId: "listRequestRegister",
    method: "GET",
    path: "/request-register",
    summary: "The register of requests of my organisation",
    tag,
    access: "actor",
    query: z.strictObject({ ...paging, state: z.enum(["open", "settled", "all"]).default("open") }),
    success: { status: 200, body: page(requestLine) },
  }),
  getRequest: defineRoute({
    operationId: "getRequest",
    method: "GET",
    path: "/requests/{requestId}",
    summary: "A request with everything about it",
    tag,
    access: "actor",
    params: requestParams,
    success: { status: 200, body: requestDetail },
  }),
  extendRequest: defineRoute({
    operationId: "extendRequest",
    method: "POST",
    path: "/requests/{requestId}/extension",
    summary: "Take more time, once, with a reason that the client reads",
    tag,
    access: "actor",
    params: requestParams,
    body: z.strictObject({ reason: passage(1_000) }),
    success: { status: 200, body: z.object({ version, dueOn: z.string() }) },
    refusals: ["request-settled", "not-extendable", "already-extended", "too-late-to-extend"],
    versioned: true,
  }),
  judgeEntries: defineRoute({
    operationId: "judgeEntries",
    method: "PUT",
    path: "/requests/{requestId}/judgements",
    summary: "Say which pieces go into the copy and which are withheld, each with a ground",
    tag,
    access: "actor",
    params: requestParams,
    body: z.strictObject({
      items: z
        .array(
          z.strictObject({
            entryId: id,
            outcome: z.enum(["give", "withhold"]),
            ground: code.optional(),
          }),
        )
        .max(2_000),
    }),
    success: { status: 200, body: z.object({ version }) },
    refusals: ["request-settled", "ground-needed", "ground-unknown", "not-an-access-request"],
    versioned: true,
  }),
  decideRequest: defineRoute({
    operationId: "decideRequest",
    method: "POST",
    path: "/requests/{requestId}/decision",
    summary: "Decide on a request; an accepted correction tells everybody who had read it",
    tag,
    access: "actor",
    params: requestParams,
    body: z.strictObject({
      decision: z.enum(["granted", "partly-granted", "refused", "withdrawn"]),
      ground: code.optional(),
      explanation: passage(4_000),
      /** The new text of the entry, for an accepted correction. */
      correctedText: passage(20_000).optional(),
    }),
    success: { status: 200, body: z.object({ version, told: z.number() }) },
    refusals: [
      "request-settled",
      "ground-needed",
      "ground-unknown",
      "third-party-unjudged",
      "text-needed",
      "controller-decides",
      "case-still-open",
      "held-back",
      "already-in-a-run",
      "case-closed",
    ],
    versioned: true,
  }),
  printCopy: defineRoute({
    operationId: "printCopy",
    method: "POST",
    path: "/requests/{requestId}/copies/pdf",
    summary: "The copy for the client as a tagged PDF, without what is withheld",
    tag,
    access: "actor",
    params: requestParams,
    success: { status: 200 },
    mediaType: "application/pdf",
    refusals: ["not-an-access-request", "third-party-unjudged"],
  }),
  exportCopy: defineRoute({
    operationId: "exportCopy",
    method: "POST",
    path: "/requests/{requestId}/copies/json",
    summary: "The same copy for machines",
    tag,
    access: "actor",
    params: requestParams,
    success: { status: 200, body: z.record(z.string(), z.unknown()) },
    refusals: ["not-an-access-request", "third-party-unjudged"],
  }),
  printRequestLetter: defineRoute({
    operationId: "printRequestLetter",
    method: "POST",
    path: "/requests/{requestId}/letters",
    summary: "A letter to the client, or to the controller of police data, as a tagged PDF",
    tag,
    access: "actor",
    params: requestParams,
    body: z.strictObject({ letter: z.enum(requestLetters) }),
    success: { status: 200 },
    mediaType: "application/pdf",
    refusals: ["letter-not-due"],
  }),
};

export type RequestLine = z.infer<typeof requestLine>;
export type RequestDetail = z.infer<typeof requestDetail>;
export type RequestKind = z.infer<typeof kind>;
