import { isRefusal, refuse, type Refusal } from "@schakel/kernel";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { Denied, NotSignedIn } from "../database/as-actor.ts";
import { refusalOfDatabase } from "../database/refusal-of-database.ts";
import type { Logger } from "../log.ts";
import { languageOf } from "./language.ts";
import { platformProblems, type FieldError, type Problem, type ProblemTable } from "./problems.ts";
import { Refused } from "./refused.ts";

/** Writes every error as problem+json in the reader's language; only surprises reach the log. */
export function handleErrors(
  app: FastifyInstance,
  log: Logger,
  tables: readonly ProblemTable[],
): void {
  const problems: ProblemTable = Object.assign({}, platformProblems, ...tables);
  app.setErrorHandler((error: Error, request, reply) => {
    const { refusal, errors } = refusalOf(error);
    if (refusal.code === "went-wrong")
      log.error({ err: error, requestId: request.id }, "request failed");
    return sendProblem(problems, request, reply, refusal, errors);
  });
  app.setNotFoundHandler((request, reply) =>
    sendProblem(problems, request, reply, refuse("not-found")),
  );
}

function refusalOf(error: Error): { refusal: Refusal; errors?: readonly FieldError[] | undefined } {
  if (error instanceof Refused) return { refusal: error.refusal, errors: error.errors };
  if (error instanceof NotSignedIn) return { refusal: refuse("not-signed-in") };
  if (error instanceof Denied) return { refusal: refuse(error.code) };
  const known = refusalOfDatabase(error);
  if (isRefusal(known)) return { refusal: known };
  return { refusal: refuse(codeOfFrame(error as FastifyError)) };
}

/** What Fastify itself refuses: wrong JSON, a body that is too large, too many requests. */
function codeOfFrame(error: FastifyError): string {
  switch (error.statusCode) {
    case 400:
      return "invalid-input";
    case 413:
      return "too-large";
    case 415:
      return "wrong-media-type";
    case 429:
      return "too-many-requests";
    default:
      return "went-wrong";
  }
}

function sendProblem(
  problems: ProblemTable,
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: Refusal,
  errors?: readonly FieldError[],
): FastifyReply {
  const text = problems[refusal.code] ?? problems["went-wrong"];
  if (!text) throw new Error(`no problem text for ${refusal.code}`);
  const { title, wayOut } = text[languageOf(request)];
  const problem: Problem = {
    type: `/problems/${refusal.code}`,
    title,
    status: text.status,
    detail: wayOut,
    instance: `/requests/${request.id}`,
    code: refusal.code,
    ...(errors && errors.length > 0 ? { errors } : {}),
    ...(Object.keys(refusal.detail).length > 0 ? { facts: refusal.detail } : {}),
  };
  if (text.status === 503) reply.header("retry-after", "30");
  return reply
    .status(text.status)
    .type("application/problem+json")
    .serializer(JSON.stringify)
    .send(problem);
}
