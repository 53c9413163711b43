import type { Job } from "../../platform/jobs/run-jobs.ts";

/**
 * Tells the owner of every safety file whose review day has come. Marking and announcing are one
 * statement, so that a reminder goes out once per review day, also when the job runs twice.
 */
export const remindOfSafetyReviews: Job = {
  name: "remind-of-safety-reviews",
  crontab: "*/15 * * * *",
  async work(worker, clock) {
    await worker.query(
      `with due as (
         update cases.safety_files f set reminded_for = f.review_on
          where f.review_on <= $1 and f.reminded_for is distinct from f.review_on
            and exists (select from cases.cases c where c.id = f.case_id and c.status = 'open')
         returning f.case_id, f.owner_organisation_key
       )
       insert into platform.outbox (event, dossier_id, object_id, organisation_keys)
       select 'safety-file.review-due', case_id, case_id, array[owner_organisation_key] from due`,
      [clock.today()],
    );
  },
};
