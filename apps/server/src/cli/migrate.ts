import { openDatabase } from "../platform/database/open-database.ts";
import { installJobQueue } from "../platform/jobs/run-jobs.ts";
import type { Command } from "./command.ts";

/** Brings the database to the form of this version and stops again; a start does so by itself. */
export const migrateCommand: Command = {
  name: "migrate",
  summary: "bring the database to the form of this version",
  async run({ config, print }) {
    const database = await openDatabase({ config, log: print, mayJoin: true });
    try {
      await installJobQueue(database.logins.migrator);
      print("The database is up to date.");
    } finally {
      await database.stop();
    }
  },
};
