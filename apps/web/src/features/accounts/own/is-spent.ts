import { ApiProblem } from "../../../api/problem.ts";

/**
 * Whether the secret of the code app is used up, so that a new one is needed: too old, or too many
 * wrong codes. One wrong code leaves it standing.
 */
export function isSpent(error: unknown): boolean {
  return error instanceof ApiProblem && error.code === "challenge-expired";
}
