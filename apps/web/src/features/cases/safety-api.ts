import { queryOptions } from "@tanstack/react-query";
import { api, bodyOf, idempotent, ifMatch } from "../../api/client.ts";
import { etagOf, withSignal, type AnswerOf, type BodyOf } from "../../api/operation.ts";
import type { paths } from "../../api/schema.d.ts";
import { dossierReading } from "./queries.ts";

/** The safety file with who may own it. */
export type SafetyAnswer = AnswerOf<paths["/cases/{caseId}/safety-file"]["get"]>;
export type SafetyFile = NonNullable<SafetyAnswer["file"]>;
export type SafetyBody = BodyOf<paths["/cases/{caseId}/safety-file"]["put"]>;
export type ShelterAddresses = AnswerOf<paths["/cases/{caseId}/shelter-addresses"]["get"]>;
export type ShelterAddress = ShelterAddresses["items"][number];
export type AddressReader = BodyOf<
  paths["/cases/{caseId}/shelter-addresses/{addressId}/readers"]["post"]
>;

/** The safety file of a case; each look is a line in the log. */
export function safetyFileQuery(caseId: string) {
  return queryOptions({
    queryKey: ["cases", "safety-file", caseId],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET("/cases/{caseId}/safety-file", {
          params: { path: { caseId } },
          ...withSignal(signal),
        }),
      ),
    ...dossierReading,
  });
}

/** Earlier states of the safety file. */
export function safetyVersionsQuery(caseId: string) {
  return queryOptions({
    queryKey: ["cases", "safety-versions", caseId],
    queryFn: async ({ signal }) => {
      const params = { path: { caseId } };
      const { items } = await bodyOf(
        api.GET("/cases/{caseId}/safety-file/versions", { params, ...withSignal(signal) }),
      );
      return items;
    },
    ...dossierReading,
  });
}

/** Fills the safety file; the version is 0 where there is none yet. */
export function setSafetyFile(caseId: string, version: number, body: SafetyBody) {
  const params = { path: { caseId }, header: ifMatch(etagOf(version)) };
  return bodyOf(api.PUT("/cases/{caseId}/safety-file", { params, body }));
}

/** Secret addresses on whose list I stand, without the address. */
export function shelterAddressesQuery(caseId: string) {
  return queryOptions({
    queryKey: ["cases", "shelter-addresses", caseId],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET("/cases/{caseId}/shelter-addresses", {
          params: { path: { caseId } },
          ...withSignal(signal),
        }),
      ),
    ...dossierReading,
  });
}

/** Records a secret address. */
export function recordShelterAddress(caseId: string, address: string, key: string) {
  const params = { path: { caseId } };
  const body = { address };
  return bodyOf(
    api.POST("/cases/{caseId}/shelter-addresses", { params, body, headers: idempotent(key) }),
  );
}

/** Opens a secret address; nothing keeps the answer but the dialog that shows it. */
export async function openShelterAddress(caseId: string, addressId: string, reason: string) {
  const params = { path: { caseId, addressId } };
  const { address } = await bodyOf(
    api.POST("/cases/{caseId}/shelter-addresses/{addressId}/openings", {
      params,
      body: { reason },
    }),
  );
  return address;
}

/** Puts somebody on the list of a secret address. */
export function admitToAddress(
  caseId: string,
  addressId: string,
  body: AddressReader,
  key: string,
) {
  const params = { path: { caseId, addressId } };
  return bodyOf(
    api.POST("/cases/{caseId}/shelter-addresses/{addressId}/readers", {
      params,
      body,
      headers: idempotent(key),
    }),
  );
}

/** Takes somebody off the list. */
export async function removeFromAddress(caseId: string, addressId: string, readerId: string) {
  const params = { path: { caseId, addressId, readerId } };
  await api.DELETE("/cases/{caseId}/shelter-addresses/{addressId}/readers/{readerId}", { params });
}
