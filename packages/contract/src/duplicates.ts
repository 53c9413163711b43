import { z } from "zod";
import { caseParams } from "./case-shapes.ts";
import { id, moment, passage, version } from "./fields.ts";
import { defineRoute } from "./route.ts";

const tag = "duplicates";

/** Another party is involved with the client: whom to contact, and nothing else. */
const involvement = z.object({
  organisationId: z.string(),
  organisationName: z.string(),
  phone: z.string().nullable(),
  foundAt: moment,
});

const merger = z.object({
  id: z.string(),
  direction: z.enum(["into", "from"]),
  caseId: z.string(),
  number: z.string(),
  pseudonym: z.string(),
  reason: z.string(),
  mergedAt: moment,
  mergedBy: z.string(),
  version,
});

/** Double intake, and two cases of one person. */
export const duplicateRoutes = {
  listInvolvements: defineRoute({
    operationId: "listInvolvements",
    method: "GET",
    path: "/cases/{caseId}/involvements",
    summary:
      "Other parties that are involved with the client, and cases taken together with this one",
    tag,
    access: "actor",
    params: caseParams,
    success: {
      status: 200,
      body: z.object({
        items: z.array(involvement),
        mergers: z.array(merger),
        mayLookUp: z.boolean(),
        /** Look-ups that I have left today. */
        lookupsLeft: z.number(),
      }),
    },
  }),
  lookUpInvolvements: defineRoute({
    operationId: "lookUpInvolvements",
    method: "POST",
    path: "/cases/{caseId}/involvement-searches",
    summary: "Compare the client with the clients of others; a hit is told to both sides",
    tag,
    access: "actor",
    params: caseParams,
    success: { status: 200, body: z.object({ items: z.array(involvement) }) },
    refusals: ["lookup-budget-spent", "client-unknown", "not-coordinating", "case-closed"],
  }),
  mergeCase: defineRoute({
    operationId: "mergeCase",
    method: "POST",
    path: "/cases/{caseId}/mergers",
    summary: "Let a case go on in another case of the same person",
    tag,
    access: "actor",
    params: caseParams,
    body: z.strictObject({ intoCaseId: id, reason: passage(2_000) }),
    success: { status: 201, body: z.object({ id: z.string(), version }) },
    refusals: ["not-coordinating", "same-case", "already-merged"],
    repeatable: true,
  }),
  undoMerger: defineRoute({
    operationId: "undoMerger",
    method: "POST",
    path: "/cases/{caseId}/mergers/{mergerId}/undoing",
    summary: "Take two merged cases apart again",
    tag,
    access: "actor",
    params: z.strictObject({ caseId: id, mergerId: id }),
    success: { status: 200, body: z.object({ version }) },
    refusals: ["not-merged"],
    versioned: true,
  }),
};
