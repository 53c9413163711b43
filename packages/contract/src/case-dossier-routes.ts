import { z } from "zod";
import { caseParams, entry } from "./case-shapes.ts";
import { id, moment, page, paging, passage, version } from "./fields.ts";
import { personInput } from "./persons.ts";
import {
  clientChannel,
  compartment,
  contactChannel,
  entryKind,
  entrySource,
  onwardUse,
} from "./words.ts";
import { defineRoute } from "./route.ts";

const tag = "cases";

/** What stands in a dossier: entries, client, safe contact. */
export const caseDossierRoutes = {
  listEntries: defineRoute({
    operationId: "listEntries",
    method: "GET",
    path: "/cases/{caseId}/entries",
    summary: "Entries of a dossier that I may read, newest event first",
    tag,
    access: "actor",
    params: caseParams,
    query: z.strictObject({
      compartment: compartment.optional(),
      origin: id.optional(),
      ...paging,
    }),
    success: { status: 200, body: page(entry) },
  }),
  addEntry: defineRoute({
    operationId: "addEntry",
    method: "POST",
    path: "/cases/{caseId}/entries",
    summary: "Add a fact to a dossier",
    tag,
    access: "actor",
    params: caseParams,
    body: z.strictObject({
      kind: entryKind,
      compartment,
      text: passage(20_000),
      source: entrySource.default("own-observation"),
      onwardUse: onwardUse.default("agreement"),
      eventAt: moment.optional(),
      /** For contact with the client; against the rules for safe contact it needs a reason. */
      clientContact: z
        .strictObject({ channel: clientChannel, reason: passage(1_000).optional() })
        .optional(),
    }),
    success: { status: 201, body: z.object({ id: z.string(), version }) },
    refusals: [
      "compartment-closed",
      "event-in-future",
      "case-closed",
      "contact-against-rule",
      "contact-rules-unknown",
      "not-a-contact",
    ],
    repeatable: true,
  }),
  correctEntry: defineRoute({
    operationId: "correctEntry",
    method: "PUT",
    path: "/cases/{caseId}/entries/{entryId}",
    summary: "Correct an entry of my organisation; whoever could read the earlier text still can",
    tag,
    access: "actor",
    params: z.strictObject({ caseId: id, entryId: id }),
    body: z.strictObject({ text: passage(20_000), onwardUse: onwardUse.optional() }),
    success: { status: 200, body: z.object({ version }) },
    refusals: ["compartment-closed", "case-closed"],
    versioned: true,
  }),
  listEntryVersions: defineRoute({
    operationId: "listEntryVersions",
    method: "GET",
    path: "/cases/{caseId}/entries/{entryId}/versions",
    summary: "Earlier texts of an entry that my organisation could read at that time",
    tag,
    access: "actor",
    params: z.strictObject({ caseId: id, entryId: id }),
    success: {
      status: 200,
      body: z.object({
        items: z.array(
          z.object({ version, text: z.string(), replacedAt: moment, replacedBy: z.string() }),
        ),
      }),
    },
  }),
  reviseClient: defineRoute({
    operationId: "reviseClient",
    method: "PUT",
    path: "/cases/{caseId}/client",
    summary: "Write down or correct who the client is",
    tag,
    access: "actor",
    params: caseParams,
    body: personInput,
    success: { status: 200, body: z.object({ personId: z.string(), version }) },
    refusals: ["compartment-closed", "case-closed", "bsn-wrong", "phone-wrong"],
    versioned: true,
  }),
  setSafeContact: defineRoute({
    operationId: "setSafeContact",
    method: "PUT",
    path: "/cases/{caseId}/safe-contact",
    summary: "Set how the client may be approached, and what never",
    tag,
    access: "actor",
    params: caseParams,
    body: z.strictObject({
      channels: z.array(contactChannel).min(1).max(6),
      rules: passage(2_000),
      when: passage(500).optional(),
      byWhom: passage(500).optional(),
      never: passage(500).optional(),
    }),
    success: { status: 200, body: z.object({ version }) },
    refusals: ["compartment-closed", "case-closed"],
    versioned: true,
  }),
};
