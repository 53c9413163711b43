import { z } from "zod";
import { moment, version } from "./fields.ts";
import { compartment, recoveryDomain, track } from "./words.ts";

export const trackEvent = z.object({
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

export const term = z.object({
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

export const task = z.object({
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
  /** What came of it; for a task that was opened again, what was written the time before. */
  result: z.string().nullable(),
  allowedActions: z.array(z.enum(["complete", "return", "reopen"])),
  version,
});

export const goal = z.object({
  id: z.string(),
  domain: recoveryDomain,
  result: z.string(),
  status: z.enum(["open", "reached", "stopped"]),
  version,
});

export type Term = z.infer<typeof term>;
export type Task = z.infer<typeof task>;
export type TrackEvent = z.infer<typeof trackEvent>;
export type Goal = z.infer<typeof goal>;
