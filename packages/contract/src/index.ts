export { defineRoute } from "./route.ts";
export type { Access, Answer, Parsed, RouteDefinition } from "./route.ts";
export { jsonSchemaOf } from "./json-schema.ts";
export type { JsonSchema } from "./json-schema.ts";
export { apiVersion, openApiDocument } from "./openapi.ts";
export { routes } from "./routes.ts";
