import { z } from "zod";
import { code, dayField, id, line, moment, page, paging, passage, version } from "./fields.ts";
import { defineRoute } from "./route.ts";
import { compartment, recoveryDomain, track } from "./words.ts";

const tag = "process";
const caseParams = z.strictObject({ caseId: id });

const trackEvent = z.object({
  id: z.string(),
  track,
  kind: z.string(),
  label: z.string(),
  happenedOn: z.string(),
  recordedAt: moment,
  organisation: z.string(),
  recordedBy: z.string(),
  compartment,
  note: z.string().nullable(),
});

const term = z.object({
  id: z.string(),
  caseId: z.string(),
  family: z.string(),
  label: z.string(),
  startsOn: z.string(),
  endsOn: z.string(),
  daysLeft: z.number(),
  status: z.enum(["running", "ended", "voided"]),
  endedOn: z.string().nullable(),
  endedBecause: z.string().nullable(),
  ruleId: z.string(),
  ruleVersion: z.string(),
  ruleSource: z.string(),
  confidence: z.enum(["confirmed", "check"]),
  warnings: z.array(z.object({ on: z.string(), daysBefore: z.number(), sent: z.boolean() })),
  responsible: z.string(),
  version,
});

const task = z.object({
  id: z.string(),
  caseId: z.string(),
  caseNumber: z.string(),
  casePseudonym: z.string(),
  goalId: z.string().nullable(),
  title: z.string(),
  responsibleOrganisationId: z.string(),
  responsibleOrganisation: z.string(),
  assignee: z.string().nullable(),
  dueOn: z.string(),
  isOverdue: z.boolean(),
  status: z.enum(["open", "done", "returned"]),
  settledAt: z.string().nullable(),
  settledBy: z.string().nullable(),
  result: z.string().nullable(),
  allowedActions: z.array(z.enum(["complete", "return"])),
  version,
});

const goal = z.object({
  id: z.string(),
  domain: recoveryDomain,
  result: z.string(),
  status: z.enum(["open", "reached", "stopped"]),
  version,
});

export const processRoutes = {
  getTimeline: defineRoute({
    operationId: "getTimeline",
    method: "GET",
    path: "/cases/{caseId}/timeline",
    summary: "Events of the three tracks and the legal terms of a case",
    tag,
    access: "actor",
    params: caseParams,
    success: {
      status: 200,
      body: z.object({
        events: z.array(trackEvent),
        terms: z.array(term),
        /** Kinds of event that the reader may record here, by track. */
        eventKinds: z.array(
          z.object({
            kind: z.string(),
            track,
            label: z.string(),
            startsTerm: z.string().nullable(),
            endsTerm: z.string().nullable(),
          }),
        ),
      }),
    },
  }),
  recordEvent: defineRoute({
    operationId: "recordEvent",
    method: "POST",
    path: "/cases/{caseId}/track-events",
    summary: "Record a step on a track; it may start or end a legal term",
    tag,
    access: "actor",
    params: caseParams,
    body: z.strictObject({
      kind: code,
      happenedOn: dayField,
      note: passage(5_000).optional(),
      /** Only for the offer of the reflection period: the person has a Dublin claim elsewhere. */
      isDublinClaimant: z.boolean().default(false),
    }),
    success: {
      status: 201,
      body: z.object({
        id: z.string(),
        startedTerm: term.nullable(),
        endedTerms: z.array(z.string()),
      }),
    },
    refusals: [
      "unknown-event",
      "compartment-closed",
      "event-in-future",
      "event-before-birth",
      "reflection-period-once",
      "no-rule-for-day",
      "case-closed",
    ],
    repeatable: true,
  }),
  listTerms: defineRoute({
    operationId: "listTerms",
    method: "GET",
    path: "/terms",
    summary: "Running terms of the cases that I may see, first end first",
    tag,
    access: "actor",
    query: z.strictObject({ withinDays: z.coerce.number().int().min(1).max(400).default(90) }),
    success: {
      status: 200,
      body: z.object({
        items: z.array(term.extend({ caseNumber: z.string(), casePseudonym: z.string() })),
      }),
    },
  }),
  getPlan: defineRoute({
    operationId: "getPlan",
    method: "GET",
    path: "/cases/{caseId}/plan",
    summary: "Goals with intended results, and the actions of every partner",
    tag,
    access: "actor",
    params: caseParams,
    success: { status: 200, body: z.object({ goals: z.array(goal), tasks: z.array(task) }) },
  }),
  addGoal: defineRoute({
    operationId: "addGoal",
    method: "POST",
    path: "/cases/{caseId}/goals",
    summary: "Add a goal with its intended result in a recovery domain",
    tag,
    access: "actor",
    params: caseParams,
    body: z.strictObject({ domain: recoveryDomain, result: passage(1_000) }),
    success: { status: 201, body: z.object({ id: z.string(), version }) },
    refusals: ["compartment-closed", "case-closed"],
    repeatable: true,
  }),
  settleGoal: defineRoute({
    operationId: "settleGoal",
    method: "PUT",
    path: "/cases/{caseId}/goals/{goalId}/status",
    summary: "Mark a goal as reached, stopped or open again",
    tag,
    access: "actor",
    params: z.strictObject({ caseId: id, goalId: id }),
    body: z.strictObject({ status: z.enum(["open", "reached", "stopped"]) }),
    success: { status: 200, body: z.object({ version }) },
    refusals: ["compartment-closed", "case-closed"],
    versioned: true,
  }),
  addTask: defineRoute({
    operationId: "addTask",
    method: "POST",
    path: "/cases/{caseId}/tasks",
    summary: "Give a partner in the case an action with a due day",
    tag,
    access: "actor",
    params: caseParams,
    body: z.strictObject({
      goalId: id.optional(),
      title: line(300),
      responsibleOrganisationId: id,
      dueOn: dayField,
    }),
    success: { status: 201, body: z.object({ id: z.string(), version }) },
    refusals: ["compartment-closed", "not-in-case", "due-in-past", "case-closed"],
    repeatable: true,
  }),
  listTasks: defineRoute({
    operationId: "listTasks",
    method: "GET",
    path: "/tasks",
    summary: "Open tasks of my organisation, first due first",
    tag,
    access: "actor",
    query: z.strictObject({
      untilDays: z.coerce.number().int().min(0).max(400).default(14),
      ...paging,
    }),
    success: { status: 200, body: page(task) },
  }),
  completeTask: defineRoute({
    operationId: "completeTask",
    method: "POST",
    path: "/tasks/{taskId}/completion",
    summary: "Finish a task and say what came of it",
    tag,
    access: "actor",
    params: z.strictObject({ taskId: id }),
    body: z.strictObject({ result: passage(2_000).optional() }),
    success: { status: 200, body: z.object({ version }) },
    refusals: ["task-settled"],
    versioned: true,
  }),
  returnTask: defineRoute({
    operationId: "returnTask",
    method: "POST",
    path: "/tasks/{taskId}/return",
    summary: "Give a task back to the coordinator, with the reason",
    tag,
    access: "actor",
    params: z.strictObject({ taskId: id }),
    body: z.strictObject({ reason: passage(1_000) }),
    success: { status: 200, body: z.object({ version }) },
    refusals: ["task-settled"],
    versioned: true,
  }),
};

export type Term = z.infer<typeof term>;
export type Task = z.infer<typeof task>;
export type TrackEvent = z.infer<typeof trackEvent>;
export type Goal = z.infer<typeof goal>;
