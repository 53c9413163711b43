import { join } from "node:path";
import { day, fixedDayClock } from "@schakel/kernel";
import { Kysely, PostgresDialect } from "kysely";
import { openTemporaryFolder, openTestDatabase } from "../../../test/index.ts";
import { openKeyring } from "../crypto/index.ts";
import type { Database } from "../database/database.ts";
import { admitEvents } from "./admit-events.ts";
import { originOf } from "./checkpoint.ts";
import type { Verdict } from "./finding.ts";
import { makeCheckpoint } from "./make-checkpoint.ts";
import { readLog } from "./read-log.ts";
import { verifierKeyOf } from "./signed-note.ts";
import { verifyLog } from "./verify-log.ts";

/** A database with a log, its key, and the sequencer at hand. */
export async function openLogDatabase() {
  const database = await openTestDatabase();
  const on = (pool: typeof database.worker) =>
    new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  const worker = on(database.worker);
  const owner = on(database.owner);
  const folder = openTemporaryFolder("log");
  const keyring = openKeyring(join(folder, "keys.json"), { create: true });
  const clock = fixedDayClock(day("2026-11-22"));
  const verifierKey = verifierKeyOf(originOf(keyring.fingerprint), keyring.logSigner.publicKey);
  return {
    database,
    worker,
    owner,
    keyring,
    clock,
    verifierKey,
    admit: async (atOnce?: number): Promise<number> => admitEvents(worker, atOnce),
    checkpoint: async (): Promise<string | undefined> => makeCheckpoint(worker, keyring, clock),
    verify: async (given: readonly string[] = []): Promise<Verdict> =>
      verifyLog(async (take) => readLog(owner, verifierKey, take), { verifierKey, given }),
    /** Writes lines as the application does, in one transaction. */
    write: async (count: number): Promise<void> => {
      await database.app.query(insertLines, [count]);
    },
  };
}

/** Lines with everything in them that a leaf holds, also text that could be misread. */
export const insertLines = `
  insert into platform.audit_events (event, action, outcome, role, organisation_key, region_id, dossier_id,
    person_id, object_kind, object_id, purpose, authorisation_held, relation_held, access_point, detail)
  select 'case.read', 'R', (array['success', 'denied'])[1 + n % 2], 'care-coordinator', n % 3, 'twente',
         case when n % 4 > 0 then gen_random_uuid() end, gen_random_uuid(), 'case', gen_random_uuid(),
         '3:a,-,é', true, n % 2 = 0, 'web', jsonb_build_object('count', n, 'kinds', array['a', 'b'])
    from generate_series(1, $1::int) n`;
