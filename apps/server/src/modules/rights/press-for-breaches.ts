import type { Job } from "../../platform/jobs/run-jobs.ts";

/**
 * Presses for a decision on a breach after 24, 48 and 66 hours and when the hours are over, as long
 * as nobody has decided on the report. Each goes out once, also when the server was down.
 */
export const pressForBreaches: Job = {
  name: "press-for-breaches",
  crontab: "*/5 * * * *",
  async work(worker, clock) {
    await worker.query(
      `with due as (
         update rights.breach_warnings w set sent_at = $1
           from rights.breaches b
          where b.id = w.breach_id and b.authority is null and w.sent_at is null and w.due_at <= $1
         returning b.id, b.organisation_key
       )
       insert into platform.outbox (event, object_id, organisation_keys)
       select distinct 'breach.warning', id, array[organisation_key] from due`,
      [clock.now()],
    );
  },
};
