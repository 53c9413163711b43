import { addDays } from "@schakel/kernel";
import type { Job } from "../../platform/jobs/run-jobs.ts";
import { reviewNoticeDays } from "./list-duties.ts";

/** Tells the parties of an agreement, once, that its review is near. */
export const remindOfReviews: Job = {
  name: "remind-of-reviews",
  crontab: "20 5 * * *",
  async work(worker, clock) {
    await worker.query(
      `with due as (
         update agreements.agreements a set review_reminded_on = $1
          where a.status = 'in-force' and a.review_on <= $2 and a.review_reminded_on is null
         returning a.id
       )
       insert into platform.outbox (event, object_id, organisation_keys)
       select 'agreement.review-due', due.id, array_agg(o.key)
         from due
         join agreements.parties p on p.agreement_id = due.id
         join partners.organisations o on o.id = p.organisation_id
        group by due.id`,
      [clock.today(), addDays(clock.today(), reviewNoticeDays)],
    );
  },
};

/** Lets an organisation that took over from another stand in its place, from its day on. */
export const followSuccessions: Job = {
  name: "follow-successions",
  crontab: "40 0 * * *",
  async work(worker, clock) {
    await worker.query("select agreements.follow_successions($1)", [clock.today()]);
  },
};
