import { z } from "zod";
import {
  decisionInput,
  reportInput,
  sentSignal,
  signalDetail,
  signalSummary,
} from "./signal-shapes.ts";
import { signList } from "./sign-evidence-shapes.ts";
import { code, id, page, paging, version } from "./fields.ts";
import { defineRoute } from "./route.ts";

const tag = "signals";

/** Reporting, triage and decisions. */
export const signalDeskRoutes = {
  reportSignal: defineRoute({
    operationId: "reportSignal",
    method: "POST",
    path: "/signals",
    summary: "Send a report to the desk of the region",
    tag,
    access: "actor",
    body: reportInput.extend({ draftId: id.optional() }),
    success: { status: 201, body: sentSignal },
    refusals: ["no-desk-in-region", "unknown-sign"],
    repeatable: true,
  }),
  listSignals: defineRoute({
    operationId: "listSignals",
    method: "GET",
    path: "/signals",
    summary: "Signals: the inbox of the desk, or the ones that I sent",
    tag,
    access: "actor",
    query: z.strictObject({
      view: z.enum(["inbox", "mine"]).default("inbox"),
      status: z.enum(["new", "in-triage", "decided", "open", "all"]).default("open"),
      ...paging,
    }),
    success: { status: 200, body: page(signalSummary) },
  }),
  getSignal: defineRoute({
    operationId: "getSignal",
    method: "GET",
    path: "/signals/{signalId}",
    summary: "One signal with its evidence, similar signals, decisions and feedback",
    tag,
    access: "actor",
    params: z.strictObject({ signalId: id }),
    success: { status: 200, body: signalDetail },
  }),
  startTriage: defineRoute({
    operationId: "startTriage",
    method: "POST",
    path: "/signals/{signalId}/triage",
    summary: "Take a signal in hand",
    tag,
    access: "actor",
    params: z.strictObject({ signalId: id }),
    success: { status: 200, body: z.object({ version }) },
    refusals: ["signal-in-other-hands", "signal-decided"],
    versioned: true,
  }),
  decideSignal: defineRoute({
    operationId: "decideSignal",
    method: "POST",
    path: "/signals/{signalId}/decisions",
    summary: "Decide on a signal: advise, refer, link, open a case or close, with feedback",
    tag,
    access: "actor",
    params: z.strictObject({ signalId: id }),
    body: decisionInput,
    success: { status: 201, body: z.object({ caseId: z.string().nullable(), version }) },
    refusals: [
      "signal-decided",
      "case-details-missing",
      "referral-missing",
      "link-missing",
      "coordinator-not-fit",
    ],
    versioned: true,
    repeatable: true,
  }),
  listSignLists: defineRoute({
    operationId: "listSignLists",
    method: "GET",
    path: "/sign-lists",
    summary: "Sign lists in force, with their issuer, version and source and how to read them",
    tag,
    access: "actor",
    query: z.strictObject({ form: code.optional() }),
    success: { status: 200, body: z.object({ items: z.array(signList) }) },
  }),
};
