import type { Answer, RouteDefinition } from "@schakel/contract";
import { isRefusal, type Refusal } from "@schakel/kernel";
import type { FastifyReply, FastifyRequest } from "fastify";
import { openAttemptPacer, setSessionCookie } from "../../platform/auth/index.ts";
import { languageOf } from "../../platform/http/language.ts";
import { ok, type Reply } from "../../platform/http/reply.ts";
import type { Platform } from "../../platform/platform.ts";
import { deviceOf } from "./device.ts";
import type { OpenedSession, Visit } from "./open-session.ts";

type Call = {
  readonly platform: Platform;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
};

/** Who knocks, before anybody is known. */
export function visitOf(request: FastifyRequest): Visit {
  const device = deviceOf(request.headers["user-agent"]);
  return { requestId: request.id, language: languageOf(request), device };
}

/** Slows attempts down, per client address and per account that they are about. */
export type Slow = <T>(
  call: Call,
  subject: string | undefined,
  work: () => Promise<T | Refusal>,
) => Promise<T | Refusal>;

/** One pacer for all doors of this server: who is slowed at one is slowed at the others. */
export function openSlow(): Slow {
  const pacer = openAttemptPacer();
  return async (call, subject, work) => {
    const attempt = { address: call.request.ip, ...(subject === undefined ? {} : { subject }) };
    const outcome = await pacer.paced(attempt, work);
    sayWhenAgain(call.reply, outcome);
    return outcome;
  };
}

/** Tells a client that went too fast after how many seconds it may try again. */
export function sayWhenAgain(reply: FastifyReply, outcome: unknown): void {
  if (!isRefusal(outcome)) return;
  if (outcome.code !== "too-many-attempts" && outcome.code !== "code-too-soon") return;
  reply.header("retry-after", String(outcome.detail["retryAfterSeconds"] ?? 10));
}

/** Hands a new session to the browser: the secret in the cookie, the words in the body. */
export function letIn(call: Call, opened: OpenedSession): void {
  const { reply, request, platform } = call;
  setSessionCookie(reply, request, platform.config.publicUrl, opened.secret);
}

/** Answers with what a use case gave, or passes its refusal on. */
export function answer<R extends RouteDefinition>(
  outcome: Answer<R> | Refusal,
): Reply<Answer<R>> | Refusal {
  return isRefusal(outcome) ? outcome : ok(outcome);
}
