import { z } from "zod";
import { id, version } from "./fields.ts";
import {
  answerHandoverInput,
  handover,
  handoverPreview,
  offerHandoverInput,
} from "./handover-shapes.ts";
import { defineRoute } from "./route.ts";

const tag = "referrals";
const caseParams = z.strictObject({ caseId: id });
const handoverParams = z.strictObject({ handoverId: id });

/** Giving a case, or the work on it, to somebody else. */
export const referralHandoverRoutes = {
  listHandoverTargets: defineRoute({
    operationId: "listHandoverTargets",
    method: "GET",
    path: "/handover-targets",
    summary: "Other organisations with somebody who may coordinate a case",
    tag,
    access: "actor",
    success: {
      status: 200,
      body: z.object({
        items: z.array(
          z.object({
            organisationId: z.string(),
            organisationName: z.string(),
            regionId: z.string().nullable(),
          }),
        ),
      }),
    },
  }),
  previewHandover: defineRoute({
    operationId: "previewHandover",
    method: "GET",
    path: "/cases/{caseId}/handover-preview",
    summary: "What a handover to this organisation would do to partners and agreements",
    tag,
    access: "actor",
    params: caseParams,
    query: z.strictObject({ organisationId: id }),
    success: { status: 200, body: handoverPreview },
    refusals: ["receiver-not-fit"],
  }),
  listHandovers: defineRoute({
    operationId: "listHandovers",
    method: "GET",
    path: "/handovers",
    summary: "Cases offered to or by my organisation, and the receipts of both",
    tag,
    access: "actor",
    query: z.strictObject({ caseId: id.optional() }),
    success: { status: 200, body: z.object({ items: z.array(handover) }) },
  }),
  offerHandover: defineRoute({
    operationId: "offerHandover",
    method: "POST",
    path: "/cases/{caseId}/handovers",
    summary: "Offer a case to another organisation, with a dated right of aftercare",
    tag,
    access: "actor",
    params: caseParams,
    body: offerHandoverInput,
    success: { status: 201, body: z.object({ id: z.string(), version }) },
    refusals: [
      "handover-open",
      "receiver-not-fit",
      "aftercare-in-past",
      "aftercare-no-health",
      "case-closed",
    ],
    repeatable: true,
  }),
  answerHandover: defineRoute({
    operationId: "answerHandover",
    method: "POST",
    path: "/handovers/{handoverId}/answer",
    summary: "Take over a case that was offered, or decline with a reason",
    tag,
    access: "actor",
    params: handoverParams,
    body: answerHandoverInput,
    success: { status: 200, body: z.object({ version, caseId: z.string().nullable() }) },
    refusals: ["handover-answered", "coordinator-not-fit", "case-closed"],
    versioned: true,
  }),
  withdrawHandover: defineRoute({
    operationId: "withdrawHandover",
    method: "POST",
    path: "/handovers/{handoverId}/withdrawal",
    summary: "Take an offer back as long as nobody answered it",
    tag,
    access: "actor",
    params: handoverParams,
    success: { status: 200, body: z.object({ version }) },
    refusals: ["handover-answered"],
    versioned: true,
  }),
  printHandover: defineRoute({
    operationId: "printHandover",
    method: "POST",
    path: "/handovers/{handoverId}/receipts",
    summary: "The receipt of a handover, as a tagged PDF",
    tag,
    access: "actor",
    params: handoverParams,
    success: { status: 200 },
    refusals: ["handover-not-accepted"],
    mediaType: "application/pdf",
  }),
};
