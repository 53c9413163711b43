import openapiTypes, { astToString } from "openapi-typescript";

/** TypeScript types of an OpenAPI document, as text. */
export async function apiTypes(document) {
  return astToString(await openapiTypes(structuredClone(document), { alphabetize: true }));
}
