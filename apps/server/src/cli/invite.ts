import { parseArgs } from "node:util";
import { isRefusal, systemClock, unreachable } from "@schakel/kernel";
import { Kysely, PostgresDialect } from "kysely";
import type { Pool } from "pg";
import { packFolder } from "../content.ts";
import { loadAllPacks } from "../load-all-packs.ts";
import { inviteFirstAdministrator, type FirstAdministrator } from "../modules/accounts/index.ts";
import type { Config } from "../platform/config.ts";
import type { Database } from "../platform/database/database.ts";
import { openDatabase } from "../platform/database/open-database.ts";
import { openOwnerPool } from "../platform/database/pool.ts";
import { ExpectedProblem } from "../platform/expected-problem.ts";
import type { Command } from "./command.ts";

const usage =
  "invite [--organisation name] [--region id] [--email address] [--name name] [--force]";

/** Makes a one-time link for the first administrator: the only way in where there is no demo. */
export const inviteCommand: Command = {
  name: "invite",
  summary: `make a one-time link for the first administrator: ${usage}`,
  async run({ config, words, print }) {
    const wanted = readWords(words);
    const database = await openDatabase({ config, log: print, mayJoin: true });
    const owner = openOwnerPool(database.logins.migrator, { name: "invite", pipeline: false });
    try {
      await loadAllPacks(owner, packFolder, config.fixedDay ?? systemClock().today());
      const { url, organisationName } = await invite(owner, config, wanted);
      print(`One-time link for an administrator of «${organisationName}», for 72 hours:`);
      print(url);
    } finally {
      await owner.end();
      await database.stop();
    }
  },
};

async function invite(owner: Pool, config: Config, wanted: FirstAdministrator) {
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: owner }) });
  const invited = await db
    .transaction()
    .execute(async (tx) => inviteFirstAdministrator(tx, config.publicUrl, wanted));
  if (!isRefusal(invited)) return invited;
  switch (invited.code) {
    case "administrator-exists":
      throw new ExpectedProblem(
        "There is an administrator already: ask them for an invitation, or add --force to make a link all the same.",
      );
    case "region-unknown":
      throw new ExpectedProblem(
        `There is no region «${wanted.region}»: name one of the packs, such as --region rotterdam.`,
      );
    case "role-unknown":
      throw new ExpectedProblem(
        "No role of the packs may manage accounts: put account.manage in packs/nl/roles.yaml.",
      );
    default:
      return unreachable(invited.code as never);
  }
}

function readWords(words: readonly string[]): FirstAdministrator {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        organisation: { type: "string" },
        region: { type: "string" },
        email: { type: "string" },
        name: { type: "string" },
        force: { type: "boolean", default: false },
      },
    });
    const { organisation, region, email, name: displayName, force } = values;
    if (email !== undefined && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
      throw new ExpectedProblem(`«${email}» is no e-mail address.`);
    }
    return { organisation, region, email, displayName, force };
  } catch (error) {
    if (error instanceof ExpectedProblem) throw error;
    throw new ExpectedProblem(`Use it like this: ${usage}`);
  }
}
