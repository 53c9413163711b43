import type { FastifyRequest } from "fastify";
import type { Language } from "./problems.ts";

/** The language of the answer: English when the browser puts it before Dutch, else Dutch. */
export function languageOf(request: FastifyRequest): Language {
  const wanted = /\b(nl|en)\b/i.exec(request.headers["accept-language"] ?? "nl")?.[1];
  return wanted?.toLowerCase() === "en" ? "en" : "nl";
}
