import { z } from "zod";
import { jsonSchemaOf, type JsonSchema } from "./json-schema.ts";
import type { RouteDefinition } from "./route.ts";
import { routes } from "./routes.ts";

/** Version of the API; goes out in every answer as `API-Version`. */
export const apiVersion = "1.0.0";

const problemSchema: JsonSchema = jsonSchemaOf(
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    code: z.string(),
    errors: z
      .array(
        z.object({
          in: z.enum(["body", "query", "path", "header"]),
          pointer: z.string(),
          code: z.string(),
          detail: z.string(),
        }),
      )
      .optional(),
    facts: z.record(z.string(), z.unknown()).optional(),
  }),
  "output",
);

/** The OpenAPI 3.1 document of the whole API, made from the routes of the contract. */
export function openApiDocument(): JsonSchema {
  const paths: Record<string, JsonSchema> = {};
  for (const route of Object.values(routes) as RouteDefinition[]) {
    const path = (paths[route.path] ??= {});
    path[route.method.toLowerCase()] = operationOf(route);
  }
  const tags = [...new Set(Object.values(routes).map((route) => route.tag))].sort();
  return {
    openapi: "3.1.0",
    info: {
      title: "Schakel API",
      version: apiVersion,
      description:
        "Chain approach to human trafficking: signals, cases, agreements, terms and tasks.",
      contact: {
        name: "Schakel maintainers",
        url: "https://schakel.example/contact",
        email: "api@schakel.example",
      },
      license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
    },
    servers: [{ url: "https://schakel.example/api/v1", description: "An installation" }],
    tags: tags.map((name) => ({ name })),
    paths,
    components: {
      schemas: { Problem: problemSchema },
      responses: { Problem: problemResponse },
      headers: { ApiVersion: { description: "Version of the API.", schema: { type: "string" } } },
      securitySchemes: {
        session: { type: "apiKey", in: "cookie", name: "__Host-schakel" },
        token: { type: "http", scheme: "bearer" },
      },
    },
  };
}

const versionHeader = { "API-Version": { $ref: "#/components/headers/ApiVersion" } };

const problemResponse: JsonSchema = {
  description: "Refused, with a code, a sentence and every wrong field",
  headers: versionHeader,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
};

function operationOf(route: RouteDefinition): JsonSchema {
  const parameters = [
    ...parametersOf(route.params, "path"),
    ...parametersOf(route.query, "query"),
    ...(route.versioned ? [header("If-Match", true, "Version that was read, in quotes")] : []),
    ...(route.repeatable
      ? [header("Idempotency-Key", false, "Makes a repeated create give its first answer")]
      : []),
  ];
  return {
    operationId: route.operationId,
    summary: route.summary,
    description: route.summary,
    tags: [route.tag],
    security: route.access === "public" ? [] : [{ session: [] }, { token: [] }],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(route.body ? { requestBody: requestBodyOf(route, route.body) } : {}),
    responses: responsesOf(route),
  };
}

function requestBodyOf({ bodyMediaType }: RouteDefinition, body: z.ZodType): JsonSchema {
  if (bodyMediaType === undefined) return jsonContent(jsonSchemaOf(body, "input"), true);
  const schema = { type: "string", format: "binary" };
  return { required: true, content: { [bodyMediaType]: { schema } } };
}

function responsesOf(route: RouteDefinition): JsonSchema {
  const { status, body } = route.success;
  const content = route.mediaType
    ? { content: { [route.mediaType]: { schema: { type: "string" } } } }
    : body && jsonContent(jsonSchemaOf(body, "output"));
  const refusals = [
    "400",
    ...(route.access === "actor" ? ["401", "403", "404"] : []),
    "409",
    "422",
    "429",
    "500",
  ];
  const withVersion = route.versioned ? [...refusals, "412", "428"] : refusals;
  return {
    [status]: { description: "Done", headers: versionHeader, ...content },
    ...Object.fromEntries(
      withVersion.sort().map((code) => [code, { $ref: "#/components/responses/Problem" }]),
    ),
  };
}

function parametersOf(schema: z.ZodObject | undefined, place: "path" | "query"): JsonSchema[] {
  if (!schema) return [];
  const { properties, required } = jsonSchemaOf(schema, "input");
  const needed = new Set(Array.isArray(required) ? required : []);
  return Object.entries(properties as Record<string, JsonSchema>).map(([name, type]) => ({
    name,
    in: place,
    required: place === "path" || needed.has(name),
    schema: type,
  }));
}

function header(name: string, required: boolean, description: string): JsonSchema {
  return { name, in: "header", required, description, schema: { type: "string" } };
}

function jsonContent(schema: JsonSchema, required = false): JsonSchema {
  const content = { content: { "application/json": { schema } } };
  return required ? { required, ...content } : content;
}
