import { z } from "zod";
import { caseParams } from "./case-shapes.ts";
import { goal, task } from "./process-shapes.ts";
import { dayField, id, line, page, paging, passage, version } from "./fields.ts";
import { recoveryDomain } from "./words.ts";
import { defineRoute } from "./route.ts";

const tag = "process";

/** Goals and the tasks of every partner. */
export const processPlanRoutes = {
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
