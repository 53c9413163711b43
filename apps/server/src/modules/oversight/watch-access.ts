import { newId, type Clock } from "@schakel/kernel";
import { sql, type Kysely } from "kysely";
import type { Database } from "../../platform/database/database.ts";
import { observe, standsOut, type Line, type Rule } from "./rule.ts";
import { readRules } from "./read-rules.ts";
import { compareNames, keepObservations, readLines, type Counted } from "./watch-store.ts";

const linesAtOnce = 1_000;

type RulesOf = (regionId: string | null) => Promise<readonly Rule[]>;

/**
 * Looks at what came into the log since the last time, and raises a notice where a rule's number is
 * reached. How far it came is written together with what it found: killed midway it begins anew
 * from there, and a line counts once. Returns how many notices are new or have grown.
 */
export async function watchAccess(db: Kysely<Database>, clock: Clock): Promise<number> {
  const known = new Map<string | null, Promise<readonly Rule[]>>();
  const rulesOf: RulesOf = async (regionId) => {
    const rules = known.get(regionId) ?? readRules(db, clock.today(), regionId);
    known.set(regionId, rules);
    return rules;
  };
  let raised = 0;
  for (;;) {
    const step = await db.transaction().execute(async (tx) => watchSome(tx, clock, rulesOf));
    raised += step.raised;
    if (!step.hasMore) return raised;
  }
}

async function watchSome(
  tx: Kysely<Database>,
  clock: Clock,
  rulesOf: RulesOf,
): Promise<{ raised: number; hasMore: boolean }> {
  const { rows } = await sql<{ from: string }>`
    select next_leaf::text as "from" from oversight.progress for update skip locked`.execute(tx);
  if (!rows[0]) return { raised: 0, hasMore: false };
  const from = Number(rows[0].from);
  const national = await rulesOf(null);
  const lookBackDays = Math.max(0, ...national.map(lookBackOf));
  const { lines, next } = await readLines(tx, from, linesAtOnce, lookBackDays);
  const named = await compareNames(tx, lines, Math.max(1, ...national.map(bearersOf)));
  const raised = await raise(tx, clock, named, rulesOf);
  await sql`update oversight.progress set next_leaf = ${next}`.execute(tx);
  return { raised, hasMore: next === from + linesAtOnce };
}

const lookBackOf = (rule: Rule): number =>
  rule.looksAt === "reading-only" ? rule.lookBackDays : 0;
const bearersOf = (rule: Rule): number => (rule.looksAt === "own-name" ? rule.mostBearers : 0);

async function raise(
  tx: Kysely<Database>,
  clock: Clock,
  lines: readonly Line[],
  rulesOf: RulesOf,
): Promise<number> {
  const regionOfKey = new Map<string, string | null>();
  const observations = [];
  for (const line of lines) {
    regionOfKey.set(`${line.organisationKey} ${line.accountId}`, line.regionId);
    for (const rule of await rulesOf(line.regionId)) {
      const observation = observe(rule, line);
      if (observation) observations.push(observation);
    }
  }
  let raised = 0;
  for (const counted of await keepObservations(tx, observations)) {
    const region = regionOfKey.get(`${counted.organisationKey} ${counted.accountId}`) ?? null;
    const rule = (await rulesOf(region)).find(({ id }) => id === counted.ruleId);
    if (!rule || !standsOut(rule, counted)) continue;
    await raiseOne(tx, clock, counted);
    raised += 1;
  }
  return raised;
}

/** Raises a notice, or lets it grow; a closed one opens again, because there is more to look at. */
async function raiseOne(tx: Kysely<Database>, clock: Clock, counted: Counted): Promise<void> {
  const now = clock.now();
  const { ruleId, accountId, organisationKey, day, lines, dossiers, firstAt, lastAt } = counted;
  const { rows } = await sql<{ id: string; was_closed: boolean }>`
    with before as (
      select id, status from oversight.notices
       where rule_id = ${ruleId} and organisation_key = ${organisationKey}
         and account_id = ${accountId} and window_day = ${day}
    )
    insert into oversight.notices as n (id, rule_id, account_id, organisation_key, window_day, raised_at,
      first_at, last_at, line_count, dossier_count)
    values (${newId()}, ${ruleId}, ${accountId}, ${organisationKey}, ${day}, ${now}, ${firstAt}, ${lastAt},
      ${lines}, ${dossiers})
    on conflict on constraint notices_once do update
      set first_at = excluded.first_at, last_at = excluded.last_at, line_count = excluded.line_count,
          dossier_count = excluded.dossier_count, status = 'open', outcome = null, version = n.version + 1
    returning n.id, coalesce((select b.status = 'closed' from before b), false) as was_closed`.execute(
    tx,
  );
  const notice = rows[0];
  if (notice?.was_closed) {
    await sql`
      insert into oversight.steps (id, notice_id, step, at)
      values (${newId()}, ${notice.id}, 'reopened', ${now})`.execute(tx);
  }
  await sql`
    insert into platform.outbox (event, object_id, organisation_keys)
    values ('oversight.raised', ${notice?.id}, array[${organisationKey}::int])`.execute(tx);
}
