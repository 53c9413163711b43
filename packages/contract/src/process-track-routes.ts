import { z } from "zod";
import { caseParams } from "./case-shapes.ts";
import { term, trackEvent } from "./process-shapes.ts";
import { code, dayField, passage } from "./fields.ts";
import { track } from "./words.ts";
import { defineRoute } from "./route.ts";

const tag = "process";

/** Steps on the three tracks, and legal terms. */
export const processTrackRoutes = {
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
};
