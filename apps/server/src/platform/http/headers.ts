import { apiVersion } from "@schakel/contract";
import { refuse } from "@schakel/kernel";
import type { FastifyInstance } from "fastify";
import { isOwnOrigin } from "./credential.ts";
import { Refused } from "./refused.ts";

const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** Headers that make browsers careful, on every answer; personal answers are never stored. */
export function hardenHeaders(app: FastifyInstance): void {
  app.addHook("onRequest", async (request, reply) => {
    reply.headers({
      "content-security-policy": contentPolicy,
      "strict-transport-security": "max-age=31536000; includeSubDomains",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    });
    if (!request.url.startsWith("/api/")) return;
    reply.headers({ "cache-control": "no-store", "api-version": apiVersion });
    if (!isOwnOrigin(request)) throw new Refused(refuse("other-origin"));
  });
}
