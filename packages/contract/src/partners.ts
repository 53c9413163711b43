import { z } from "zod";
import { code, id } from "./fields.ts";
import { defineRoute } from "./route.ts";

const tag = "partners";

const organisationSummary = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  typeLabel: z.string(),
  regionId: z.string().nullable(),
  roleText: z.string().nullable(),
  phone: z.string().nullable(),
  hours: z.string().nullable(),
  confidence: z.enum(["confirmed", "check"]),
});

export const partnerRoutes = {
  listOrganisations: defineRoute({
    operationId: "listOrganisations",
    method: "GET",
    path: "/organisations",
    summary: "Partners of my region and of the country",
    tag,
    access: "actor",
    query: z.strictObject({
      type: code.optional(),
      targetGroup: z.enum(["A", "B", "C", "D"]).optional(),
    }),
    success: { status: 200, body: z.object({ items: z.array(organisationSummary) }) },
  }),
  getOrganisation: defineRoute({
    operationId: "getOrganisation",
    method: "GET",
    path: "/organisations/{organisationId}",
    summary: "A partner with its contacts, area, source and date",
    tag,
    access: "actor",
    params: z.strictObject({ organisationId: id }),
    success: {
      status: 200,
      body: organisationSummary.extend({
        parent: z.string().nullable(),
        source: z.string().nullable(),
        checkedOn: z.string().nullable(),
        areas: z.array(z.string()),
        contacts: z.array(
          z.object({
            kind: z.string(),
            label: z.string(),
            value: z.string(),
            hours: z.string().nullable(),
            confidence: z.string(),
          }),
        ),
      }),
    },
  }),
};
export type OrganisationSummary = z.infer<typeof organisationSummary>;
