import type { Job } from "./run-jobs.ts";

/** Removes what only had to live for a while: first answers, sent announcements. */
export const cleanUp: Job = {
  name: "clean-up",
  crontab: "17 * * * *",
  async work(worker) {
    await worker.query(
      "delete from platform.idempotency_keys where created_at < now() - interval '1 day'",
    );
    await worker.query("delete from platform.outbox where relayed_at < now() - interval '7 days'");
  },
};
