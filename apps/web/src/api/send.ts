import { currentLanguage } from "../i18n/language.ts";
import { readProblem, unreachableProblem } from "./problem.ts";
import { waitForLogin } from "./session-gate.ts";

/** The question «who am I»: there a 401 is the answer and not a reason to wait. */
const whoAmI = "/api/v1/session";

/**
 * Sends a request to our own API: in the reader's language, waiting for a new log-in on a 401.
 * Throws an `ApiProblem` for every answer that is no success, also when no answer comes.
 */
export async function send(request: Request): Promise<Response> {
  const isQuestion = request.method === "GET" && new URL(request.url).pathname === whoAmI;
  const copy = request.clone();
  const response = await attempt(request);
  if (response.ok) return response;
  const problem = await readProblem(response);
  const isOut = problem.code === "not-signed-in" && !isQuestion;
  if (isOut && (await waitForLogin())) return successOf(await attempt(copy));
  throw problem;
}

async function attempt(request: Request): Promise<Response> {
  const headers = new Headers(request.headers);
  headers.set("Accept-Language", currentLanguage());
  try {
    return await fetch(new Request(request, { headers, credentials: "same-origin" }));
  } catch (cause) {
    if (request.signal.aborted) throw cause;
    throw unreachableProblem(cause);
  }
}

async function successOf(response: Response): Promise<Response> {
  if (response.ok) return response;
  throw await readProblem(response);
}

/**
 * A call outside the generated client (log-in and other early calls). `path` starts with
 * `/api/v1/`. Comes back with the JSON body, or undefined on 204.
 */
export async function callJson<T>(method: string, path: string, body?: unknown): Promise<T> {
  const url = new URL(path, location.origin);
  const content = body === undefined ? {} : { body: JSON.stringify(body) };
  const headers = body === undefined ? {} : { "Content-Type": "application/json" };
  const response = await send(new Request(url, { method, headers, ...content }));
  return (response.status === 204 ? undefined : await response.json()) as T;
}
