import type { Job } from "../../platform/jobs/run-jobs.ts";

/**
 * Tells the responsible organisation of every warning whose day has come. Marking and announcing
 * are one statement, so that a warning goes out once: also when the job runs twice, when the server
 * was down on the day, or when its clock was moved.
 */
export const remindOfTerms: Job = {
  name: "remind-of-terms",
  crontab: "*/5 * * * *",
  async work(worker, clock) {
    await worker.query(
      `with due as (
         update process.term_warnings w set sent_at = $1
           from process.terms t
          where t.id = w.term_id and t.status = 'running' and w.sent_at is null and w.warn_on <= $2
         returning t.case_id, t.id, t.responsible_organisation_key
       )
       insert into platform.outbox (event, dossier_id, object_id, organisation_keys)
       select 'term.warning', case_id, id, array[responsible_organisation_key] from due`,
      [clock.now(), clock.today()],
    );
  },
};
