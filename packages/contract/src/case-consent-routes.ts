import { z } from "zod";
import { caseParams } from "./case-shapes.ts";
import { code, dayField, id, line, passage, version } from "./fields.ts";
import { defineRoute } from "./route.ts";

const tag = "cases";

const given = {
  purpose: code,
  recipientOrganisationId: id.optional(),
  form: z.enum(["spoken", "written"]),
  language: z.string().regex(/^[a-z]{2}$/),
  givenBy: z.enum(["client", "representative"]),
  representative: line(200).optional(),
  givenOn: dayField,
};

const paperLanguage = z.enum(["nl", "en", "pl", "ro", "bg", "es", "ar", "uk"]);

/** What the client agreed or objected to, and the texts to read aloud. */
export const caseConsentRoutes = {
  recordConsent: defineRoute({
    operationId: "recordConsent",
    method: "POST",
    path: "/cases/{caseId}/consents",
    summary: "Record what the client agreed to",
    tag,
    access: "actor",
    params: caseParams,
    body: z.strictObject({
      ...given,
      /** The text that was read, in which version. */
      textCode: code.optional(),
      textVersion: line(20).optional(),
      /** What the client says of the age, where no birth date is known. */
      toldAge: z.enum(["under-sixteen", "sixteen-or-older"]).optional(),
    }),
    success: { status: 201, body: z.object({ id: z.string(), version }) },
    refusals: ["representative-needed", "age-needed", "event-in-future", "case-closed"],
    repeatable: true,
  }),
  recordObjection: defineRoute({
    operationId: "recordObjection",
    method: "POST",
    path: "/cases/{caseId}/objections",
    summary: "Record what the client objects to; sharing for it stops at once",
    tag,
    access: "actor",
    params: caseParams,
    body: z.strictObject({ ...given, words: passage(2_000).optional() }),
    success: { status: 201, body: z.object({ id: z.string(), version }) },
    refusals: ["event-in-future", "case-closed"],
    repeatable: true,
  }),
  decideObjection: defineRoute({
    operationId: "decideObjection",
    method: "POST",
    path: "/cases/{caseId}/consents/{consentId}/decision",
    summary: "Honour an objection, or refuse it with the ground",
    tag,
    access: "actor",
    params: z.strictObject({ caseId: id, consentId: id }),
    body: z.discriminatedUnion("decision", [
      z.strictObject({ decision: z.literal("honoured") }),
      z.strictObject({ decision: z.literal("refused"), ground: passage(2_000) }),
    ]),
    success: { status: 200, body: z.object({ version }) },
    refusals: ["not-an-objection", "already-decided", "already-withdrawn"],
    versioned: true,
  }),
  withdrawConsent: defineRoute({
    operationId: "withdrawConsent",
    method: "POST",
    path: "/cases/{caseId}/consents/{consentId}/withdrawal",
    summary: "Withdraw a consent or an objection; sharing that needed a consent stops at once",
    tag,
    access: "actor",
    params: z.strictObject({ caseId: id, consentId: id }),
    success: { status: 200, body: z.object({ version }) },
    refusals: ["already-withdrawn"],
    versioned: true,
  }),
  printConsentText: defineRoute({
    operationId: "printConsentText",
    method: "POST",
    path: "/consent-texts/{textCode}/prints",
    summary: "A text to agree to in large type, in one of eight languages, as a tagged PDF",
    tag,
    access: "actor",
    params: z.strictObject({ textCode: code }),
    body: z.strictObject({ language: paperLanguage }),
    success: { status: 200 },
    refusals: ["unknown-text"],
    mediaType: "application/pdf",
  }),
};
