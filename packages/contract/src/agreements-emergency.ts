import { z } from "zod";
import { id, line, passage, version } from "./fields.ts";
import { defineRoute } from "./route.ts";

const tag = "agreements";
const params = z.strictObject({ emergencyId: id });

const emergency = z.object({
  id: z.string(),
  caseId: z.string(),
  /** Number of the case; never more of it than its number. */
  caseNumber: z.string(),
  /** Why, for who may open the dossier; null for a privacy officer, who reads it in the review. */
  reason: z.string().nullable(),
  name: z.string(),
  organisationName: z.string(),
  purpose: z.string(),
  openedAt: z.string(),
  until: z.string(),
  isOpen: z.boolean(),
  /** Minutes that are left by the clock of the server; 0 when it is over. */
  minutesLeft: z.number(),
  reviewBy: z.string(),
  isReviewOverdue: z.boolean(),
  verdict: z.enum(["justified", "not-justified"]).nullable(),
  review: z.string().nullable(),
  allowedActions: z.array(z.enum(["stop", "review"])),
  version,
});

/** Breaking secrecy in an emergency: personal, short, told at once and reviewed. */
export const emergencyRoutes = {
  openEmergency: defineRoute({
    operationId: "openEmergency",
    method: "POST",
    path: "/emergency-accesses",
    summary: "Open a case in an emergency, by its number, for at most four hours",
    tag,
    access: "actor",
    body: z.strictObject({
      caseNumber: line(40),
      reason: passage(1_000).min(10),
      minutes: z.int().min(15).max(240),
    }),
    success: {
      status: 201,
      body: z.object({ id: z.string(), caseId: z.string(), until: z.string() }),
    },
    refusals: ["no-emergency-access"],
  }),
  listEmergencies: defineRoute({
    operationId: "listEmergencies",
    method: "GET",
    path: "/emergency-accesses",
    summary: "Access in an emergency that is mine, in my cases, or mine to review",
    tag,
    access: "actor",
    query: z.strictObject({ only: z.enum(["open", "to-review", "all"]).default("all") }),
    success: { status: 200, body: z.object({ items: z.array(emergency) }) },
  }),
  stopEmergency: defineRoute({
    operationId: "stopEmergency",
    method: "POST",
    path: "/emergency-accesses/{emergencyId}/ending",
    summary: "End the access now",
    tag,
    access: "actor",
    params,
    success: { status: 200, body: z.object({ version }) },
    refusals: ["emergency-over"],
    versioned: true,
  }),
  reviewEmergency: defineRoute({
    operationId: "reviewEmergency",
    method: "POST",
    path: "/emergency-accesses/{emergencyId}/review",
    summary: "Say whether breaking secrecy was justified, and why",
    tag,
    access: "actor",
    params,
    body: z.strictObject({
      verdict: z.enum(["justified", "not-justified"]),
      text: passage(2_000).min(10),
    }),
    success: { status: 200, body: z.object({ version }) },
    refusals: ["reviewed-already", "own-emergency"],
    versioned: true,
  }),
};
