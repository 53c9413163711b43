import type { FastifyReply, FastifyRequest } from "fastify";
import { sessionCookies } from "../http/credential.ts";

const [hostCookie, plainCookie] = sessionCookies;

/**
 * Whether cookies may carry `Secure` and the `__Host-` prefix. Over https always; over http only
 * on this very machine, which Chromium and Firefox count as secure (a test proves it in Chromium).
 * What is left is http inside a network that its operator trusts: there the plain name is used.
 */
export function usesSecureCookies(publicUrl: string, requestHost: string | undefined): boolean {
  if (publicUrl.startsWith("https:")) return true;
  const host = requestHost ?? new URL(publicUrl).host;
  return /^(?:localhost|[\w-]+\.localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/i.test(host);
}

/**
 * Gives the browser its session. A session cookie without an end date: it goes when the browser
 * closes, and the database ends the session earlier (30 minutes idle, 12 hours in all).
 */
export function setSessionCookie(
  reply: FastifyReply,
  request: FastifyRequest,
  publicUrl: string,
  secret: string,
): void {
  const secure = usesSecureCookies(publicUrl, request.headers.host);
  reply.setCookie(secure ? hostCookie : plainCookie, secret, {
    path: "/",
    httpOnly: true,
    sameSite: "strict",
    secure,
  });
}

/** Makes the browser forget the session, under both names, and all it kept of this site. */
export function forgetSession(reply: FastifyReply): void {
  reply.clearCookie(hostCookie, { path: "/", httpOnly: true, sameSite: "strict", secure: true });
  reply.clearCookie(plainCookie, { path: "/", httpOnly: true, sameSite: "strict" });
  reply.header("clear-site-data", '"cache", "cookies", "storage"');
}
