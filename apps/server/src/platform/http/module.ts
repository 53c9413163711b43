import type { FastifyInstance } from "fastify";
import type { Job } from "../jobs/run-jobs.ts";
import type { Platform } from "../platform.ts";
import type { ProblemTable } from "./problems.ts";

/** What a module shows to the composition: its routes and the texts of its refusals. */
export type ServerModule = {
  readonly name: string;
  readonly problems: ProblemTable;
  /** Background work. */
  readonly jobs?: readonly Job[];
  serve(app: FastifyInstance, platform: Platform): void;
};
