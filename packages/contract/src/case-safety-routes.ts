import { z } from "zod";
import { caseParams } from "./case-shapes.ts";
import { dayField, id, line, moment, passage, version } from "./fields.ts";
import { defineRoute } from "./route.ts";

const tag = "cases";

/** Somebody who may come to harm: the client, a child, or family abroad (R423). */
export const personAtRisk = z.strictObject({
  who: line(120),
  place: z.enum(["netherlands", "abroad", "unknown"]),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  threat: passage(1_000),
});

const sections = {
  threats: z.string().trim().max(5_000),
  personsAtRisk: z.array(personAtRisk).max(20),
  agreements: z.string().trim().max(5_000),
  whatToDo: z.string().trim().max(5_000),
};

const safetyFile = z.object({
  ...sections,
  personsAtRisk: z.array(
    z.object({
      who: z.string(),
      place: z.enum(["netherlands", "abroad", "unknown"]),
      country: z.string().nullable(),
      threat: z.string(),
    }),
  ),
  ownerOrganisationId: z.string(),
  ownerOrganisation: z.string(),
  ownerAccountId: z.string().nullable(),
  ownerName: z.string().nullable(),
  reviewOn: z.string(),
  isReviewDue: z.boolean(),
  changedAt: moment,
  changedBy: z.string(),
  version,
});

const listReader = z.object({
  id: z.string(),
  kind: z.enum(["organisation", "person"]),
  subjectId: z.string(),
  name: z.string(),
  addedAt: moment,
});

/** The safety file of a case, and the secret shelter address. */
export const caseSafetyRoutes = {
  getSafetyFile: defineRoute({
    operationId: "getSafetyFile",
    method: "GET",
    path: "/cases/{caseId}/safety-file",
    summary: "The safety file: threats, persons at risk, agreements, what to do when",
    tag,
    access: "actor",
    params: caseParams,
    success: {
      status: 200,
      body: z.object({
        file: safetyFile.nullable(),
        mayEdit: z.boolean(),
        owners: z.array(z.object({ organisationId: z.string(), name: z.string() })),
      }),
    },
  }),
  setSafetyFile: defineRoute({
    operationId: "setSafetyFile",
    method: "PUT",
    path: "/cases/{caseId}/safety-file",
    summary: "Fill the safety file; the earlier state is kept",
    tag,
    access: "actor",
    params: caseParams,
    body: z.strictObject({
      ...sections,
      ownerOrganisationId: id,
      reviewOn: dayField,
    }),
    success: { status: 200, body: z.object({ version }) },
    refusals: ["compartment-closed", "case-closed", "review-in-past", "owner-not-fit"],
    versioned: true,
  }),
  listSafetyFileVersions: defineRoute({
    operationId: "listSafetyFileVersions",
    method: "GET",
    path: "/cases/{caseId}/safety-file/versions",
    summary: "Earlier states of the safety file that my organisation could read then",
    tag,
    access: "actor",
    params: caseParams,
    success: { status: 200, body: z.object({ items: z.array(safetyFile) }) },
  }),
  listShelterAddresses: defineRoute({
    operationId: "listShelterAddresses",
    method: "GET",
    path: "/cases/{caseId}/shelter-addresses",
    summary: "Secret addresses on whose list I stand, without the address itself",
    tag,
    access: "actor",
    params: caseParams,
    success: {
      status: 200,
      body: z.object({
        mayRecord: z.boolean(),
        items: z.array(
          z.object({
            id: z.string(),
            keeper: z.string(),
            recordedAt: moment,
            endedAt: moment.nullable(),
            keepsList: z.boolean(),
            /** For the keeper only. */
            readers: z.array(listReader),
            openings: z.array(
              z.object({
                who: z.string(),
                organisation: z.string(),
                openedAt: moment,
                reason: z.string(),
              }),
            ),
            version,
          }),
        ),
        /** Whom the keeper can put on the list. */
        candidates: z.array(
          z.object({
            kind: z.enum(["organisation", "person"]),
            id: z.string(),
            name: z.string(),
          }),
        ),
      }),
    },
  }),
  recordShelterAddress: defineRoute({
    operationId: "recordShelterAddress",
    method: "POST",
    path: "/cases/{caseId}/shelter-addresses",
    summary: "Record a secret address; my organisation keeps its list",
    tag,
    access: "actor",
    params: caseParams,
    body: z.strictObject({ address: passage(500) }),
    success: { status: 201, body: z.object({ id: z.string(), version }) },
    refusals: ["compartment-closed", "case-closed"],
    repeatable: true,
  }),
  openShelterAddress: defineRoute({
    operationId: "openShelterAddress",
    method: "POST",
    path: "/cases/{caseId}/shelter-addresses/{addressId}/openings",
    summary: "See a secret address, with the reason; each opening is kept",
    tag,
    access: "actor",
    params: z.strictObject({ caseId: id, addressId: id }),
    body: z.strictObject({ reason: passage(1_000) }),
    success: { status: 200, body: z.object({ address: z.string() }) },
  }),
  admitToShelterAddress: defineRoute({
    operationId: "admitToShelterAddress",
    method: "POST",
    path: "/cases/{caseId}/shelter-addresses/{addressId}/readers",
    summary: "Put an organisation or a person on the list of a secret address",
    tag,
    access: "actor",
    params: z.strictObject({ caseId: id, addressId: id }),
    body: z.strictObject({ kind: z.enum(["organisation", "person"]), subjectId: id }),
    success: { status: 201, body: z.object({ id: z.string() }) },
    refusals: ["already-on-list", "reader-not-fit"],
    repeatable: true,
  }),
  removeFromShelterAddress: defineRoute({
    operationId: "removeFromShelterAddress",
    method: "DELETE",
    path: "/cases/{caseId}/shelter-addresses/{addressId}/readers/{readerId}",
    summary: "Take somebody off the list of a secret address",
    tag,
    access: "actor",
    params: z.strictObject({ caseId: id, addressId: id, readerId: id }),
    success: { status: 204 },
  }),
};
