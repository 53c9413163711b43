import createClient from "openapi-fetch";
import type { paths } from "./schema.d.ts";
import { send } from "./send.ts";

/**
 * The typed client of our API, made from the OpenAPI document; paths start below `/api/v1`. Failures are thrown as `ApiProblem`,
 * so an answer always has its data: use `bodyOf` or `resourceOf`.
 *
 * ```ts
 * const page = await bodyOf(api.GET("/cases", { params: { query: { limit: 50 } } }));
 * ```
 */
export const api = createClient<paths>({ baseUrl: "/api/v1", fetch: send });

type Answer<T> = { data?: T; response: Response };

/** The body of an answer. */
export async function bodyOf<T>(call: Promise<Answer<T>>): Promise<NonNullable<T>> {
  return (await call).data as NonNullable<T>;
}

/** A resource with the version that a later change must send back. */
export type Resource<T> = { readonly body: T; readonly etag: string };

/** The body of an answer and its `ETag`; pass that to `ifMatch` when you change the resource. */
export async function resourceOf<T>(call: Promise<Answer<T>>): Promise<Resource<NonNullable<T>>> {
  const { data, response } = await call;
  return { body: data as NonNullable<T>, etag: response.headers.get("etag") ?? "" };
}

/** Header for a change: refused with `stale` when somebody else was first. */
export function ifMatch(etag: string): { readonly "If-Match": string } {
  return { "If-Match": etag };
}

/**
 * Header for a create. Make one per form, not per click: a second click then gives the first
 * result again instead of a second record.
 */
export function idempotent(key: string): { readonly "Idempotency-Key": string } {
  return { "Idempotency-Key": key };
}

/** A new key for `idempotent`: 128 random bits; also without https, unlike `randomUUID`. */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
