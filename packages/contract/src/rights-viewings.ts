import { z } from "zod";
import { caseParams } from "./case-shapes.ts";
import { code, dayField, id, moment, page, paging } from "./fields.ts";
import { defineRoute } from "./route.ts";

const tag = "rights";

/** Languages in which a client can get papers. */
export const clientLanguages = ["nl", "en", "pl", "ro", "bg", "es", "ar", "uk"] as const;
export const clientLanguage = z.enum(clientLanguages);
export type ClientLanguage = z.infer<typeof clientLanguage>;

/** On what somebody's look rested. */
export const viewingBases = ["coordination", "agreement", "emergency", "system", "none"] as const;
const basis = z.enum(viewingBases);

/** Which lines of the log; what is left out does not filter. */
const filters = {
  from: dayField.optional(),
  until: dayField.optional(),
  organisation: id.optional(),
  role: code.optional(),
  purpose: code.optional(),
  basis: basis.optional(),
  agreement: id.optional(),
  clause: id.optional(),
  emergency: z.enum(["true", "false"]).optional(),
  order: z.enum(["newest", "oldest"]).optional(),
};

const viewing = z.object({
  id: z.string(),
  at: moment,
  who: z.string(),
  organisation: z.string(),
  role: z.string(),
  what: z.string(),
  event: z.string(),
  purpose: z.string(),
  basis,
  agreement: z.string().nullable(),
  clauses: z.array(z.number()),
  outcome: z.enum(["success", "denied", "failed"]),
  emergency: z.boolean(),
});

const choice = z.object({ value: z.string(), label: z.string() });

/** Who saw a dossier: for the client, by way of whoever coordinates it. */
export const viewingRoutes = {
  listViewings: defineRoute({
    operationId: "listViewings",
    method: "GET",
    path: "/cases/{caseId}/viewings",
    summary: "Who saw or changed this dossier, in order of time, with filters",
    tag,
    access: "actor",
    params: caseParams,
    query: z.strictObject({ ...filters, ...paging }),
    success: { status: 200, body: page(viewing) },
    refusals: ["period-backwards"],
  }),
  listViewingChoices: defineRoute({
    operationId: "listViewingChoices",
    method: "GET",
    path: "/cases/{caseId}/viewing-choices",
    summary: "Organisations, roles, purposes and agreements that occur in the log of this dossier",
    tag,
    access: "actor",
    params: caseParams,
    success: {
      status: 200,
      body: z.object({
        organisations: z.array(choice),
        roles: z.array(choice),
        purposes: z.array(choice),
        agreements: z.array(choice),
      }),
    },
  }),
  printViewings: defineRoute({
    operationId: "printViewings",
    method: "POST",
    path: "/cases/{caseId}/viewings/prints",
    summary:
      "Who saw this dossier, for the client to take along, as a tagged PDF in eight languages",
    tag,
    access: "actor",
    params: caseParams,
    body: z.strictObject({ language: clientLanguage, ...filters }),
    success: { status: 200 },
    mediaType: "application/pdf",
    refusals: ["period-backwards"],
  }),
};

export type Viewing = z.infer<typeof viewing>;
export type ViewingBasis = z.infer<typeof basis>;
