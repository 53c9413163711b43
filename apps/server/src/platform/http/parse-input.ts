import type { RouteDefinition } from "@schakel/contract";
import { refuse } from "@schakel/kernel";
import type { FastifyRequest } from "fastify";
import type { z } from "zod";
import { fieldErrors } from "./field-errors.ts";
import { languageOf } from "./language.ts";
import type { FieldError } from "./problems.ts";
import { Refused } from "./refused.ts";

/** The parsed parts of a request. */
export type Input = {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly version: number;
};

/** Parses path, query, body and version; throws {@link Refused} that names every wrong field. */
export function parseInput(route: RouteDefinition, request: FastifyRequest): Input {
  const errors: FieldError[] = [];
  const language = languageOf(request);
  const parse = (schema: z.ZodType | undefined, value: unknown, part: FieldError["in"]) => {
    if (!schema) return undefined;
    const result = schema.safeParse(value, { reportInput: true });
    if (result.success) return result.data;
    errors.push(...fieldErrors(result.error, part, language));
    return undefined;
  };
  const params = parse(route.params, request.params, "path");
  const query = parse(route.query, request.query, "query");
  const body = parse(route.body, request.body, "body");
  // A path that cannot be an id is a thing that does not exist, not a wrong form.
  if (errors.length > 0 && errors.every((error) => error.in === "path")) {
    throw new Refused(refuse("not-found"));
  }
  if (errors.length > 0) throw new Refused(refuse("invalid-input"), errors);
  return { params, query, body, version: route.versioned ? versionOf(request) : 0 };
}

function versionOf(request: FastifyRequest): number {
  const header = request.headers["if-match"];
  if (header === undefined) throw new Refused(refuse("version-missing"));
  const number = /^"(\d{1,9})"$/.exec(header)?.[1];
  if (number === undefined) throw new Refused(refuse("stale-version"));
  return Number(number);
}
