import { randomBytes } from "node:crypto";

/** A new secret of 256 random bits as 43 characters that fit a header, a cookie and a fragment. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}
