import type { Answer, Parsed, RouteDefinition } from "@schakel/contract";
import { isRefusal, type Refusal } from "@schakel/kernel";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Actor } from "../database/actor.ts";
import { asActor, NotSignedIn, RolledBack, type Tx } from "../database/as-actor.ts";
import type { Platform } from "../platform.ts";
import { readCredential } from "./credential.ts";
import { repeatable } from "./idempotency.ts";
import { parseInput, type Input } from "./parse-input.ts";
import type { Reply } from "./reply.ts";
import { answerSchema } from "./answer-schema.ts";
import { Refused } from "./refused.ts";

/** What a public handler gets: nobody acts, so it opens its own transaction if it needs one. */
export type PublicCall<R extends RouteDefinition> = {
  readonly params: Parsed<R, "params">;
  readonly query: Parsed<R, "query">;
  readonly body: Parsed<R, "body">;
  readonly platform: Platform;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
};

/** What an actor's handler gets: a transaction in which that actor acts. */
export type Call<R extends RouteDefinition> = PublicCall<R> & {
  readonly tx: Tx;
  readonly actor: Actor;
  /** The version from `If-Match`; 0 on routes that are not versioned. */
  readonly version: number;
};

type Outcome<R extends RouteDefinition> = Promise<Reply<Answer<R>> | Refusal>;
type Handler<R extends RouteDefinition> = R["access"] extends "public"
  ? (call: PublicCall<R>) => Outcome<R>
  : (call: Call<R>) => Outcome<R>;

/**
 * Serves one route of the contract. Input is parsed before anything else, all wrong fields at
 * once; an actor's handler runs inside one transaction, and a refusal undoes it.
 */
export function serve<const R extends RouteDefinition>(
  app: FastifyInstance,
  platform: Platform,
  route: R,
  handler: Handler<R>,
): void {
  app.route({
    method: route.method,
    url: `/api/v1${route.path.replaceAll(/\{(\w+)\}/g, ":$1")}`,
    schema: answerSchema(route),
    handler: async (request, reply) => {
      const input = parseInput(route, request);
      const outcome = await run(platform, route, handler, input, request, reply);
      if (isRefusal(outcome)) throw new Refused(outcome);
      return send(route, reply, outcome);
    },
  });
}

async function run<R extends RouteDefinition>(
  platform: Platform,
  route: R,
  handler: Handler<R>,
  input: Input,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Reply<unknown> | Refusal> {
  const call = { ...input, platform, request, reply } as unknown as Call<R>;
  if (route.access === "public") return (handler as (call: PublicCall<R>) => Outcome<R>)(call);
  const entry = readCredential(request, platform.config.publicUrl);
  if (!entry) throw new NotSignedIn();
  return asActor<Reply<unknown> | Refusal>(platform, entry, async (tx, actor) => {
    const work = async (): Promise<Reply<unknown> | Refusal> => handler({ ...call, tx, actor });
    const outcome = route.repeatable
      ? await repeatable(platform, tx, actor, request, work)
      : await work();
    if (isRefusal(outcome)) throw new RolledBack(outcome);
    return outcome;
  });
}

function send(route: RouteDefinition, reply: FastifyReply, outcome: Reply<unknown>): FastifyReply {
  reply.status(route.success.status);
  if (outcome.version !== undefined) reply.header("etag", `"${outcome.version}"`);
  if (outcome.location !== undefined) reply.header("location", `/api/v1${outcome.location}`);
  if (outcome.headers) reply.headers(outcome.headers);
  if (route.mediaType) reply.type(route.mediaType);
  return reply.send(outcome.body);
}
