import { addDays } from "@schakel/kernel";
import type { Job } from "../../platform/jobs/run-jobs.ts";

/** How long a request that led to nothing is kept after it was over. Ours, no law. */
const keptDays = 90;

/** Removes requests for access that were refused or never answered, with the keys that sealed them. */
export const forgetRequests: Job = {
  name: "forget-access-requests",
  crontab: "37 3 * * *",
  async work(worker, clock) {
    await worker.query("select referrals.forget_requests($1)", [addDays(clock.today(), -keptDays)]);
  },
};
