import type { Job } from "../../platform/jobs/run-jobs.ts";

/**
 * Reminds of requests whose day has come. Marking and announcing are one statement, so that each
 * reminder goes out once, also when the server was down on the day.
 */
export const remindOfRequests: Job = {
  name: "remind-of-requests",
  crontab: "*/5 * * * *",
  async work(worker, clock) {
    await worker.query(
      `with due as (
         update rights.request_warnings w set sent_at = $1
           from rights.requests r
          where r.id = w.request_id and r.status = 'open' and w.sent_at is null and w.warn_on <= $2
         returning r.case_id, r.id, r.organisation_key
       )
       insert into platform.outbox (event, dossier_id, object_id, organisation_keys)
       select distinct 'request.warning', case_id, id, array[organisation_key] from due`,
      [clock.now(), clock.today()],
    );
  },
};
