import { z } from "zod";
import { id, moment, page, paging, passage, version } from "./fields.ts";
import { defineRoute } from "./route.ts";
import { compartment } from "./words.ts";

const tag = "rights";

/** What happened with the data. */
export const breachKinds = [
  "lost",
  "wrong-recipient",
  "seen-without-right",
  "stolen",
  "break-in",
  "not-available",
  "other",
] as const;
const kind = z.enum(breachKinds);
const risk = z.enum(["unlikely", "risk", "high"]);

const breachLine = z.object({
  id: z.string(),
  number: z.string(),
  kind,
  discoveredAt: moment,
  reportDueAt: moment,
  /** Minutes until the hours are over; negative after that. Frozen once it was decided. */
  minutesLeft: z.number(),
  isRunning: z.boolean(),
  isOver: z.boolean(),
  peopleCount: z.number().nullable(),
  risk: risk.nullable(),
  authority: z.enum(["reported", "not-reported"]).nullable(),
  authorityAt: moment.nullable(),
  isInTime: z.boolean().nullable(),
  people: z.enum(["told", "not-told"]).nullable(),
  closedAt: moment.nullable(),
  version,
});

const breachDetail = breachLine.extend({
  happenedAt: moment.nullable(),
  facts: z.string(),
  compartments: z.array(compartment),
  assessment: z.string().nullable(),
  measures: z.string().nullable(),
  authorityReason: z.string().nullable(),
  peopleReason: z.string().nullable(),
  peopleAt: moment.nullable(),
  reportedBy: z.string(),
  reportedAt: moment,
  ruleSource: z.string(),
  confidence: z.enum(["confirmed", "check"]),
  allowedActions: z.array(z.enum(["assess", "decide-authority", "decide-people", "close"])),
});

const breachParams = z.strictObject({ breachId: id });

/** (Possible) data breaches and their 72 hours. */
export const breachRoutes = {
  reportBreach: defineRoute({
    operationId: "reportBreach",
    method: "POST",
    path: "/breaches",
    summary: "Report a (possible) data breach; the hours count from its discovery",
    tag,
    access: "actor",
    body: z.strictObject({
      kind,
      discoveredAt: moment,
      happenedAt: moment.optional(),
      facts: passage(4_000),
      compartments: z.array(compartment).max(10).default([]),
      peopleCount: z.int().min(0).max(10_000_000).optional(),
    }),
    success: {
      status: 201,
      body: z.object({ id: z.string(), number: z.string(), version, reportDueAt: moment }),
    },
    refusals: ["event-in-future", "happened-after-discovery", "no-rule-in-force"],
    repeatable: true,
  }),
  listBreaches: defineRoute({
    operationId: "listBreaches",
    method: "GET",
    path: "/breaches",
    summary: "The breach register of my organisation, newest first",
    tag,
    access: "actor",
    query: z.strictObject({ ...paging }),
    success: { status: 200, body: page(breachLine) },
  }),
  getBreach: defineRoute({
    operationId: "getBreach",
    method: "GET",
    path: "/breaches/{breachId}",
    summary: "A breach with facts, risk, decisions and measures",
    tag,
    access: "actor",
    params: breachParams,
    success: { status: 200, body: breachDetail },
  }),
  assessBreach: defineRoute({
    operationId: "assessBreach",
    method: "PUT",
    path: "/breaches/{breachId}/assessment",
    summary: "How many people, what risk, and what was done about it",
    tag,
    access: "actor",
    params: breachParams,
    body: z.strictObject({
      peopleCount: z.int().min(0).max(10_000_000).optional(),
      risk,
      assessment: passage(4_000),
      measures: passage(4_000),
    }),
    success: { status: 200, body: z.object({ version }) },
    refusals: ["breach-closed"],
    versioned: true,
  }),
  decideAuthority: defineRoute({
    operationId: "decideAuthority",
    method: "POST",
    path: "/breaches/{breachId}/authority",
    summary: "Reported to the authority or not, with a reason; late needs the reason for the delay",
    tag,
    access: "actor",
    params: breachParams,
    body: z.strictObject({ reported: z.boolean(), at: moment.optional(), reason: passage(2_000) }),
    success: { status: 200, body: z.object({ version, isInTime: z.boolean().nullable() }) },
    refusals: ["breach-closed", "risk-needed", "report-needed", "event-in-future"],
    versioned: true,
  }),
  decidePeople: defineRoute({
    operationId: "decidePeople",
    method: "POST",
    path: "/breaches/{breachId}/people",
    summary: "The people concerned told or not, with a reason",
    tag,
    access: "actor",
    params: breachParams,
    body: z.strictObject({ told: z.boolean(), at: moment.optional(), reason: passage(2_000) }),
    success: { status: 200, body: z.object({ version }) },
    refusals: ["breach-closed", "risk-needed", "event-in-future"],
    versioned: true,
  }),
  closeBreach: defineRoute({
    operationId: "closeBreach",
    method: "POST",
    path: "/breaches/{breachId}/closure",
    summary: "Close a breach of which everything has been decided",
    tag,
    access: "actor",
    params: breachParams,
    success: { status: 200, body: z.object({ version }) },
    refusals: ["breach-closed", "breach-undecided"],
    versioned: true,
  }),
};

export type BreachLine = z.infer<typeof breachLine>;
export type BreachDetail = z.infer<typeof breachDetail>;
export type BreachKind = z.infer<typeof kind>;
