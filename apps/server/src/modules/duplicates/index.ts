import type { ServerModule } from "../../platform/http/module.ts";
import { duplicateProblems } from "./problems.ts";
import { serveDuplicates } from "./routes.ts";

export const duplicatesModule: ServerModule = {
  name: "duplicates",
  problems: duplicateProblems,
  serve: serveDuplicates,
};
