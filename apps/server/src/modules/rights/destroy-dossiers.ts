import type { Job } from "../../platform/jobs/run-jobs.ts";
import { listApprovedRuns, runDestruction } from "./run-destruction.ts";
import { exportTombstones, tombstonePath } from "./tombstones.ts";

/**
 * Carries out every run that a second person approved, and puts its tombstones in the file that is
 * kept apart. A run that was cut off goes on here, also after a restart.
 */
export const destroyDossiers: Job = {
  name: "destroy-dossiers",
  crontab: "* * * * *",
  async work(worker, clock, platform) {
    for (const id of await listApprovedRuns(worker)) await runDestruction(worker, clock, id);
    await worker.query("select rights.forget_late_salts()");
    platform.keyring.forgetDataKeys();
    await exportTombstones(worker, tombstonePath(platform.config.home));
  },
};
