import { registerEraser } from "../../platform/erasure/erasers.ts";
import type { ServerModule } from "../../platform/http/module.ts";
import { destroyDossiers } from "./destroy-dossiers.ts";
import { rightsProblems } from "./problems.ts";
import { pressForBreaches } from "./press-for-breaches.ts";
import { remindOfRequests } from "./remind-of-requests.ts";
import { serveBreaches } from "./serve-breaches.ts";
import { serveRequests } from "./serve-requests.ts";
import { serveRetention } from "./serve-retention.ts";
import { serveViewings } from "./serve-viewings.ts";

export const rightsModule: ServerModule = {
  name: "rights",
  problems: rightsProblems,
  jobs: [destroyDossiers, remindOfRequests, pressForBreaches],
  serve: (app, platform) => {
    serveViewings(app, platform);
    serveRetention(app, platform);
    serveRequests(app, platform);
    serveBreaches(app, platform);
  },
};

registerEraser({ module: "rights", order: 10, routine: "rights.erase_case" });

export { runDestruction } from "./run-destruction.ts";
export { applyTombstones, exportTombstones, tombstonePath } from "./tombstones.ts";
