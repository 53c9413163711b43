import type { ServerModule } from "../../platform/http/module.ts";
import { rightsProblems } from "./problems.ts";
import { serveViewings } from "./serve-viewings.ts";

export const rightsModule: ServerModule = {
  name: "rights",
  problems: rightsProblems,
  serve: (app, platform) => {
    serveViewings(app, platform);
  },
};
