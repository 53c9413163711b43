import { sql, type Kysely } from "kysely";
import { carefulFetch, ForbiddenAddress } from "../auth/careful-fetch.ts";
import type { Database } from "../database/database.ts";
import type { Platform } from "../platform.ts";

type Due = { id: string; address: string; failures: number };
type Latest = { size: number; note: string };

const longestWaitMinutes = 360;

/** Minutes until the next try after so many failures in a row: doubling, at most six hours. */
export function waitAfter(failures: number): number {
  return Math.min(longestWaitMinutes, 2 ** Math.min(failures, 20));
}

/**
 * Sends the newest checkpoint to every witness that has not got it. The body is the signed note, so
 * that a witness needs nothing but the key of the log to trust it. May run twice: a witness that
 * gets the same checkpoint again has lost nothing. Returns how many were delivered.
 */
export async function deliverCheckpoints(
  db: Kysely<Database>,
  platform: Pick<Platform, "clock" | "config" | "log">,
): Promise<number> {
  const latest = await findLatest(db);
  if (!latest) return 0;
  const { rows } = await sql<Due>`
    select id, address, failures from platform.log_witnesses
     where ended_at is null and delivered_size < ${latest.size} and next_try_at <= ${platform.clock.now()}
     order by next_try_at limit 200`.execute(db);
  const send = carefulFetch(platform.config.allowInsideIssuers ?? false);
  const outcomes = await Promise.all(
    rows.map(async (witness) => {
      const failure = await deliver(send, witness.address, latest);
      await keepOutcome(db, platform, witness, latest, failure);
      return failure === undefined;
    }),
  );
  return outcomes.filter(Boolean).length;
}

async function findLatest(db: Kysely<Database>): Promise<Latest | undefined> {
  const { rows } = await sql<{ size: string; note: string }>`
    select size::text, note from platform.log_checkpoints order by number desc limit 1`.execute(db);
  return rows[0] && { size: Number(rows[0].size), note: rows[0].note };
}

/** What went wrong, as a code; undefined when the witness took it. */
async function deliver(
  send: ReturnType<typeof carefulFetch>,
  address: string,
  latest: Latest,
): Promise<string | undefined> {
  try {
    const headers = { "content-type": "text/plain; charset=utf-8", "user-agent": "Schakel" };
    const answer = await send(address, { method: "POST", headers, body: latest.note });
    return answer.ok ? undefined : `status-${answer.status}`;
  } catch (error) {
    return error instanceof ForbiddenAddress ? "address-inside" : "not-reached";
  }
}

async function keepOutcome(
  db: Kysely<Database>,
  { clock, log }: Pick<Platform, "clock" | "log">,
  { id, failures }: Due,
  { size }: Latest,
  failure: string | undefined,
): Promise<void> {
  const now = clock.now();
  if (failure === undefined) {
    await sql`
      update platform.log_witnesses set delivered_size = greatest(delivered_size, ${size}),
        delivered_at = ${now}, failures = 0, last_failure = null where id = ${id}`.execute(db);
    return;
  }
  log.warn({ witness: id, failure }, "a checkpoint did not reach its witness");
  await sql`
    update platform.log_witnesses set failures = failures + 1, last_failure = ${failure},
      next_try_at = ${now}::timestamptz + make_interval(mins => ${waitAfter(failures + 1)})
     where id = ${id}`.execute(db);
}
