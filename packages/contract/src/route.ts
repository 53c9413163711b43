import type { z } from "zod";

/** How a route is reached: by anyone, or only by an actor with a session or token. */
export type Access = "public" | "actor";

/** One operation of the API. The server serves it, the OpenAPI document describes it. */
export type RouteDefinition = {
  readonly operationId: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path below `/api/v1`, with `{name}` for parameters. */
  readonly path: `/${string}`;
  readonly summary: string;
  /** The module that owns the route; groups the document. */
  readonly tag: string;
  readonly access: Access;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Takes another media type than JSON, such as a piece of a file. */
  readonly bodyMediaType?: string;
  readonly success: { readonly status: 200 | 201 | 202 | 204; readonly body?: z.ZodType };
  /** Codes of expected refusals, beside the ones that every route has. */
  readonly refusals?: readonly string[];
  /** The write must carry `If-Match` with the version that was read (412 stale, 428 missing). */
  readonly versioned?: true;
  /** The create accepts an `Idempotency-Key` and gives its first result again. */
  readonly repeatable?: true;
  /** Answers with another media type than JSON, such as a PDF or an event stream. */
  readonly mediaType?: string;
};

/** Declares a route; the literal types stay, so that handlers and clients are checked. */
export function defineRoute<const R extends RouteDefinition>(route: R): R {
  return route;
}

/** What a parsed part of a route's input looks like for its handler. */
export type Parsed<
  R extends RouteDefinition,
  Part extends "params" | "query" | "body",
> = R[Part] extends z.ZodType ? z.output<R[Part]> : undefined;

/** What a route answers with on success. */
export type Answer<R extends RouteDefinition> = R["success"] extends {
  body: infer B extends z.ZodType;
}
  ? z.input<B>
  : undefined;
