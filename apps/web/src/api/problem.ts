/** One wrong field, as the server names it (RFC 9457 with our `errors`). */
export type FieldProblem = {
  /** JSON pointer into the body, such as `#/persons/0/birthDay`. */
  readonly pointer: string;
  readonly code: string;
  /** A sentence for the reader, in the language that was asked for. */
  readonly detail: string;
};

/** What went wrong, by what the reader can do about it. */
export type ProblemKind =
  | "offline"
  | "signed-out"
  | "hidden"
  | "input"
  | "stale"
  | "busy"
  | "refused"
  | "fault";

type ProblemFields = {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly reference: string | undefined;
  readonly errors: readonly FieldProblem[];
  readonly facts: Readonly<Record<string, unknown>>;
  readonly retryAfterSeconds: number | undefined;
};

/**
 * An answer that is no success. Thrown by every call of the API; screens show it with
 * `<ErrorState>`, forms with `formErrorsOf`.
 */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  /** HTTP status, or 0 when no answer came. */
  readonly status: number;
  /** Stable code of the refusal, such as `stale-version`. */
  readonly code: string;
  /** What happened, in the reader's language. */
  readonly title: string;
  /** What to do now, in the reader's language. */
  readonly detail: string;
  /** Number to mention to the helpdesk. */
  readonly reference: string | undefined;
  readonly errors: readonly FieldProblem[];
  readonly facts: Readonly<Record<string, unknown>>;
  readonly retryAfterSeconds: number | undefined;

  constructor(fields: ProblemFields, cause?: unknown) {
    super(fields.code, { cause });
    this.status = fields.status;
    this.code = fields.code;
    this.title = fields.title;
    this.detail = fields.detail;
    this.reference = fields.reference;
    this.errors = fields.errors;
    this.facts = fields.facts;
    this.retryAfterSeconds = fields.retryAfterSeconds;
  }

  /** Which kind of problem it is for the reader. 403 and 404 are one: what may not be known. */
  get kind(): ProblemKind {
    return kindOf(this.status);
  }
}

function kindOf(status: number): ProblemKind {
  if (status === 0) return "offline";
  if (status === 401) return "signed-out";
  if (status === 403 || status === 404) return "hidden";
  if (status === 400 || status === 413 || status === 415) return "input";
  if (status === 412 || status === 428) return "stale";
  if (status === 429 || status === 503) return "busy";
  return status >= 500 ? "fault" : "refused";
}

/** The problem when no answer came at all: no network, or the server is not reachable. */
export function unreachableProblem(cause: unknown): ApiProblem {
  return new ApiProblem(
    {
      status: 0,
      code: "unreachable",
      title: "",
      detail: "",
      reference: undefined,
      errors: [],
      facts: {},
      retryAfterSeconds: undefined,
    },
    cause,
  );
}

/** Reads the problem from an answer; survives a proxy's HTML page and half a document. */
export async function readProblem(response: Response): Promise<ApiProblem> {
  const body = await readBody(response);
  const instance = textOf(body["instance"]) || response.headers.get("x-request-id") || "";
  return new ApiProblem({
    status: response.status,
    code: textOf(body["code"]) || `http-${response.status}`,
    title: textOf(body["title"]),
    detail: textOf(body["detail"]),
    reference: instance.split(/[/:]/).at(-1) || undefined,
    errors: Array.isArray(body["errors"]) ? body["errors"].flatMap(fieldProblem) : [],
    facts: isRecord(body["facts"]) ? body["facts"] : {},
    retryAfterSeconds: Number(response.headers.get("retry-after")) || undefined,
  });
}

async function readBody(response: Response): Promise<Record<string, unknown>> {
  if (!response.headers.get("content-type")?.includes("json")) return {};
  try {
    const body: unknown = await response.json();
    return isRecord(body) ? body : {};
  } catch {
    return {};
  }
}

function fieldProblem(value: unknown): FieldProblem[] {
  if (!isRecord(value)) return [];
  const pointer = textOf(value["pointer"]);
  return [{ pointer, code: textOf(value["code"]), detail: textOf(value["detail"]) }];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
