import type { RouteDefinition } from "@schakel/contract";
import { jsonSchemaOf } from "@schakel/contract";
import type { FastifySchema } from "fastify";

/**
 * The JSON schema from which Fastify compiles a serialiser: faster than checking with zod again,
 * and fields that the contract does not name cannot leave the server.
 */
export function answerSchema(route: RouteDefinition): FastifySchema {
  const { body, status } = route.success;
  if (!body || route.mediaType) return {};
  return { response: { [status]: jsonSchemaOf(body, "output") } };
}
