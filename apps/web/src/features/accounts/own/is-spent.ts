import { ApiProblem } from "../../../api/problem.ts";

const spending = new Set(["challenge-expired", "code-wrong"]);

/** Whether a refusal used up the secret of the code app, so that a new one is needed. */
export function isSpent(error: unknown): boolean {
  return error instanceof ApiProblem && spending.has(error.code);
}
