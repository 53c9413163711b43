import { z } from "zod";
import { moment, page, paging } from "./fields.ts";
import { defineRoute } from "./route.ts";

const tag = "system";

export const systemRoutes = {
  streamEvents: defineRoute({
    operationId: "streamEvents",
    method: "GET",
    path: "/events",
    summary: "What changed, as server-sent events that carry ids only",
    tag,
    access: "actor",
    success: { status: 200 },
    mediaType: "text/event-stream",
  }),
  listAuditEvents: defineRoute({
    operationId: "listAuditEvents",
    method: "GET",
    path: "/audit-events",
    summary: "The log of my organisation, newest first, for the privacy officer",
    tag,
    access: "actor",
    query: z.strictObject({
      outcome: z.enum(["success", "denied", "failed"]).optional(),
      ...paging,
    }),
    success: {
      status: 200,
      body: page(
        z.object({
          id: z.string(),
          at: moment,
          who: z.string(),
          role: z.string(),
          event: z.string(),
          action: z.string(),
          outcome: z.string(),
          purpose: z.string(),
          dossier: z.string().nullable(),
          emergency: z.boolean(),
        }),
      ),
    },
  }),
};
