/// <reference types="@fastify/cookie" />
import { createHash } from "node:crypto";

import type { FastifyRequest } from "fastify";
import type { Entry } from "../database/actor.ts";

/** Names under which the session cookie may come; the first needs https (or localhost). */
export const sessionCookies = ["__Host-schakel", "schakel-session"] as const;

/** The fingerprint under which a secret is kept: SHA-256 of its text. */
export function secretHash(secret: string): Buffer {
  return createHash("sha256").update(secret, "utf8").digest();
}

/**
 * What a request brings to prove who acts: a bearer token before a session cookie. Says nothing
 * about its worth; the database decides that. On a site with https the cookie without the
 * `__Host-` prefix counts for nothing: a neighbouring site could have planted it.
 */
export function readCredential(request: FastifyRequest, publicUrl: string): Entry | undefined {
  const bearer = /^Bearer ([\w-]{20,200})$/.exec(request.headers.authorization ?? "")?.[1];
  if (bearer) return { kind: "token", tokenHash: secretHash(bearer), requestId: request.id };
  const names = publicUrl.startsWith("https:") ? sessionCookies.slice(0, 1) : sessionCookies;
  for (const name of names) {
    const secret = request.cookies[name];
    if (secret) return { kind: "session", tokenHash: secretHash(secret), requestId: request.id };
  }
  return undefined;
}

/**
 * Tells whether a change with a cookie comes from our own pages. Browsers send `Sec-Fetch-Site`;
 * older ones send `Origin`. A bearer token needs neither: no browser adds it by itself.
 */
export function isOwnOrigin(request: FastifyRequest): boolean {
  if (["GET", "HEAD", "OPTIONS"].includes(request.method)) return true;
  if (request.headers.authorization) return true;
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin" || site === "none";
  const origin = request.headers.origin;
  return origin === undefined ? !hasCookie(request) : hostOf(origin) === request.headers.host;
}

function hasCookie(request: FastifyRequest): boolean {
  return sessionCookies.some((name) => request.cookies[name] !== undefined);
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
