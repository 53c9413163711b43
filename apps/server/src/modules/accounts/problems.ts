import type { ProblemTable } from "../../platform/http/problems.ts";
import { administrationProblems } from "./administration-problems.ts";
import { ownMeansProblems } from "./own-means-problems.ts";
import { signInProblems } from "./sign-in-problems.ts";

/** What people read when this module refuses something. */
export const accountProblems: ProblemTable = {
  ...signInProblems,
  ...ownMeansProblems,
  ...administrationProblems,
};
