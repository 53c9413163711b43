import { z } from "zod";
import { code, dayField, id, moment, page, paging, passage, version } from "./fields.ts";
import { defineRoute } from "./route.ts";

const tag = "oversight";
const params = z.strictObject({ noticeId: id });
const person = z.object({ accountId: z.string(), name: z.string() });

const noticeSummary = z.object({
  id: z.string(),
  rule: z.string(),
  /** Whose access stands out, and in which role that person last did it. */
  who: z.string(),
  day: dayField,
  firstAt: moment,
  lastAt: moment,
  lineCount: z.number(),
  dossierCount: z.number(),
  status: z.enum(["open", "closed"]),
  assignedTo: person.nullable(),
  outcome: z.string().nullable(),
});

const noticeLine = z.object({
  id: z.string(),
  at: moment,
  event: z.string(),
  outcome: z.string(),
  purpose: z.string(),
  role: z.string(),
  dossier: z.string().nullable(),
  emergency: z.boolean(),
});

const step = z.object({
  step: z.enum(["assigned", "released", "closed", "reopened"]),
  at: moment,
  /** Empty when new lines reopened it. */
  by: z.string(),
  assignedTo: z.string().nullable(),
  outcome: z.string().nullable(),
  reason: z.string().nullable(),
});

const noticeDetail = noticeSummary.extend({
  steps: z.array(step),
  /** Colleagues who may handle it. */
  officers: z.array(person),
  allowedActions: z.array(z.enum(["assign", "close", "reopen"])),
  version,
});

const changed = z.object({ version });

export const oversightRoutes = {
  listNotices: defineRoute({
    operationId: "listNotices",
    method: "GET",
    path: "/oversight-notices",
    summary: "Unusual access in my organisation, newest first; ids and counts only",
    tag,
    access: "actor",
    query: z.strictObject({
      status: z.enum(["open", "closed"]).optional(),
      rule: code.optional(),
      mine: z.stringbool().optional(),
      ...paging,
    }),
    success: {
      status: 200,
      body: page(noticeSummary).extend({
        counts: z.object({ open: z.number(), mine: z.number(), closed: z.number() }),
      }),
    },
  }),
  readNotice: defineRoute({
    operationId: "readNotice",
    method: "GET",
    path: "/oversight-notices/{noticeId}",
    summary: "A notice of unusual access, what was done with it and what may be done",
    tag,
    access: "actor",
    params,
    success: { status: 200, body: noticeDetail },
  }),
  listNoticeLines: defineRoute({
    operationId: "listNoticeLines",
    method: "GET",
    path: "/oversight-notices/{noticeId}/lines",
    summary: "The lines of the log behind a notice, newest first",
    tag,
    access: "actor",
    params,
    query: z.strictObject({ ...paging }),
    success: { status: 200, body: page(noticeLine) },
  }),
  assignNotice: defineRoute({
    operationId: "assignNotice",
    method: "PUT",
    path: "/oversight-notices/{noticeId}/assignment",
    summary: "Give a notice to somebody who handles them, or to nobody",
    tag,
    access: "actor",
    params,
    body: z.strictObject({ accountId: id.nullable() }),
    success: { status: 200, body: changed },
    refusals: ["notice-about-yourself", "notice-closed", "not-an-officer"],
    versioned: true,
  }),
  closeNotice: defineRoute({
    operationId: "closeNotice",
    method: "POST",
    path: "/oversight-notices/{noticeId}/closing",
    summary: "Close a notice with an outcome and a reason",
    tag,
    access: "actor",
    params,
    body: z.strictObject({ outcome: code, reason: passage(1_000) }),
    success: { status: 200, body: changed },
    refusals: ["notice-about-yourself", "notice-closed", "outcome-unknown"],
    versioned: true,
  }),
  reopenNotice: defineRoute({
    operationId: "reopenNotice",
    method: "POST",
    path: "/oversight-notices/{noticeId}/reopening",
    summary: "Look at a closed notice again",
    tag,
    access: "actor",
    params,
    body: z.strictObject({ reason: passage(1_000) }),
    success: { status: 200, body: changed },
    refusals: ["notice-about-yourself", "notice-open"],
    versioned: true,
  }),
};
