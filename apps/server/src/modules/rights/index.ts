import { registerEraser } from "../../platform/erasure/erasers.ts";
import type { ServerModule } from "../../platform/http/module.ts";
import { destroyDossiers } from "./destroy-dossiers.ts";
import { rightsProblems } from "./problems.ts";
import { serveRetention } from "./serve-retention.ts";
import { serveViewings } from "./serve-viewings.ts";

export const rightsModule: ServerModule = {
  name: "rights",
  problems: rightsProblems,
  jobs: [destroyDossiers],
  serve: (app, platform) => {
    serveViewings(app, platform);
    serveRetention(app, platform);
  },
};

registerEraser({ module: "rights", order: 10, routine: "rights.erase_case" });

export { runDestruction } from "./run-destruction.ts";
export { applyTombstones, exportTombstones, tombstonePath } from "./tombstones.ts";
