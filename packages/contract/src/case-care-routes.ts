import { z } from "zod";
import { caseParams } from "./case-shapes.ts";
import { code, dayField, id, moment, page, paging, passage, version } from "./fields.ts";
import { defineRoute } from "./route.ts";
import { helpPhase } from "./words.ts";

const tag = "cases";

const told = z.object({
  id: z.string(),
  topic: z.string(),
  language: z.string(),
  toldOn: z.string(),
  toldBy: z.string(),
  organisation: z.string(),
  withInterpreter: z.boolean(),
  understood: z.enum(["yes", "partly", "no", "not-asked"]),
});

const flag = z.object({
  id: z.string(),
  reason: z.string(),
  raisedOn: z.string(),
  raisedBy: z.string(),
  organisation: z.string(),
  untilOn: z.string().nullable(),
  version,
});

/** The step of the help, flags, what is watched, and what the client was told. */
export const caseCareRoutes = {
  movePhase: defineRoute({
    operationId: "movePhase",
    method: "PUT",
    path: "/cases/{caseId}/phase",
    summary: "Say in which step of the help the client is; clauses can be bound to it",
    tag,
    access: "actor",
    params: caseParams,
    body: z.strictObject({ phase: helpPhase }),
    success: { status: 200, body: z.object({ version }) },
    refusals: ["case-closed", "same-phase", "compartment-closed"],
    versioned: true,
  }),
  listInformation: defineRoute({
    operationId: "listInformation",
    method: "GET",
    path: "/cases/{caseId}/client-information",
    summary: "What the client was told, in which language, and what was understood",
    tag,
    access: "actor",
    params: caseParams,
    success: { status: 200, body: z.object({ items: z.array(told), mayRecord: z.boolean() }) },
  }),
  recordInformation: defineRoute({
    operationId: "recordInformation",
    method: "POST",
    path: "/cases/{caseId}/client-information",
    summary: "Record that the client was told something",
    tag,
    access: "actor",
    params: caseParams,
    body: z.strictObject({
      topics: z.array(code).min(1).max(40),
      language: z.string().regex(/^[a-z]{2}$/),
      toldOn: dayField,
      withInterpreter: z.boolean(),
      understood: z.enum(["yes", "partly", "no", "not-asked"]),
    }),
    success: { status: 201, body: z.object({ ids: z.array(z.string()) }) },
    refusals: ["case-closed", "compartment-closed", "event-in-future", "unknown-topic"],
    repeatable: true,
  }),
  listFlags: defineRoute({
    operationId: "listFlags",
    method: "GET",
    path: "/cases/{caseId}/flags",
    summary: "Flags of a case that stand today",
    tag,
    access: "actor",
    params: caseParams,
    success: { status: 200, body: z.object({ items: z.array(flag), mayRaise: z.boolean() }) },
  }),
  raiseFlag: defineRoute({
    operationId: "raiseFlag",
    method: "POST",
    path: "/cases/{caseId}/flags",
    summary: "Put a flag on a case, with the reason and perhaps an end",
    tag,
    access: "actor",
    params: caseParams,
    body: z.strictObject({ reason: passage(500), untilOn: dayField.optional() }),
    success: { status: 201, body: z.object({ id: z.string(), version }) },
    refusals: ["case-closed", "compartment-closed", "review-in-past"],
    repeatable: true,
  }),
  lowerFlag: defineRoute({
    operationId: "lowerFlag",
    method: "POST",
    path: "/cases/{caseId}/flags/{flagId}/lowering",
    summary: "Take a flag away",
    tag,
    access: "actor",
    params: z.strictObject({ caseId: id, flagId: id }),
    success: { status: 200, body: z.object({ version }) },
    versioned: true,
  }),
  watchCase: defineRoute({
    operationId: "watchCase",
    method: "PUT",
    path: "/cases/{caseId}/watch",
    summary: "Hear when somebody else writes in a case, or no longer",
    tag,
    access: "actor",
    params: caseParams,
    body: z.strictObject({ watching: z.boolean() }),
    success: { status: 200, body: z.object({ watching: z.boolean() }) },
  }),
  listCaseNotices: defineRoute({
    operationId: "listCaseNotices",
    method: "GET",
    path: "/notices",
    summary: "That something changed in cases that I watch, newest first; never what",
    tag,
    access: "actor",
    query: z.strictObject({ ...paging }),
    success: {
      status: 200,
      body: page(
        z.object({
          id: z.string(),
          event: z.enum(["entry.added", "entry.corrected"]),
          caseId: z.string(),
          number: z.string(),
          pseudonym: z.string(),
          happenedAt: moment,
          readAt: moment.nullable(),
        }),
      ),
    },
  }),
  readNotices: defineRoute({
    operationId: "readNotices",
    method: "POST",
    path: "/notices/reading",
    summary: "Mark notices as read: those named, or all",
    tag,
    access: "actor",
    body: z.strictObject({ ids: z.array(id).max(200).optional() }),
    success: { status: 200, body: z.object({ marked: z.number() }) },
  }),
};
