import type { Job } from "../../platform/jobs/run-jobs.ts";

/**
 * Removes files of which the last piece came more than a day ago and that were never finished, with
 * their key and every segment.
 */
export const removeAbandonedUploads: Job = {
  name: "remove-abandoned-uploads",
  crontab: "41 * * * *",
  async work(worker, clock) {
    await worker.query(
      `delete from documents.files f using documents.uploads u
        where u.file_id = f.id and u.last_chunk_at < $1::timestamptz - interval '24 hours'`,
      [clock.now()],
    );
  },
};
