import type { Job } from "../../platform/jobs/run-jobs.ts";

/** Removes what only had to live for a while: ended sessions, answered questions, used codes. */
export const clearSignIns: Job = {
  name: "clear-sign-ins",
  crontab: "41 * * * *",
  async work(worker) {
    // The policies of the worker hold it to these rows.
    await worker.query(
      "delete from accounts.sessions where ended_at is not null or expires_at < now()",
    );
    await worker.query("delete from accounts.challenges where expires_at < now()");
    await worker.query("delete from accounts.used_codes where used_at < now() - interval '1 day'");
  },
};
