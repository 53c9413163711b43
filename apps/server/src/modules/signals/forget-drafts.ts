import type { Job } from "../../platform/jobs/run-jobs.ts";

/** Removes reports that nobody touched for thirty days; the policy limits the worker to those. */
export const forgetDrafts: Job = {
  name: "forget-drafts",
  crontab: "23 3 * * *",
  async work(worker) {
    await worker.query("delete from signals.drafts where saved_at < now() - interval '30 days'");
  },
};
