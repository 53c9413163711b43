import type { Day } from "@schakel/kernel";
import { sql, type Kysely } from "kysely";
import type { Database } from "../../platform/database/database.ts";
import type { Line, Observation } from "./rule.ts";

/** A line before its names were compared, with the person whom it is about. */
export type ReadLine = Omit<Line, "isColleague" | "isOwnName"> & {
  readonly personId: string | null;
};

/**
 * Lines of the log from a leaf on, in the order of the tree: that order is fixed, so no line is
 * passed by. Lines of nobody and of no organisation are left out; `next` is where to go on.
 */
export async function readLines(
  tx: Kysely<Database>,
  from: number,
  limit: number,
  lookBackDays: number,
): Promise<{ readonly lines: readonly ReadLine[]; readonly next: number }> {
  const { rows: ends } = await sql<{ next: string | null }>`
    select (max(leaf_index) + 1)::text as next from platform.log_leaves
     where leaf_index >= ${from} and leaf_index < ${from + limit}`.execute(tx);
  const next = Number(ends[0]?.next ?? from);
  const { rows } = await sql<ReadLine>`
    select e.id::text as "eventId", e.account_id as "accountId", e.organisation_key as "organisationKey",
           e.action::text as action, e.outcome, e.dossier_id as "dossierId", e.region_id as "regionId",
           (e.occurred_at at time zone 'Europe/Amsterdam')::date as day, e.occurred_at as at,
           extract(hour from e.occurred_at at time zone 'Europe/Amsterdam')::int as hour,
           c.region_id as "caseRegionId", coalesce(e.person_id, c.client_person_id) as "personId",
           e.action <> 'R' or exists (
             select from platform.audit_events w
              where w.dossier_id = e.dossier_id and w.account_id = e.account_id
                and w.action in ('C', 'U') and w.outcome = 'success' and w.id <= e.id
                and w.occurred_at > e.occurred_at - make_interval(days => ${lookBackDays})) as "hasWork"
      from platform.log_leaves l
      join platform.audit_events e on e.id = l.event_id
      left join cases.cases c on c.id = e.dossier_id
     where l.leaf_index >= ${from} and l.leaf_index < ${next}
       and e.account_id is not null and e.organisation_key is not null
       and (e.dossier_id is not null or e.person_id is not null or e.outcome = 'denied')
     order by l.leaf_index`.execute(tx);
  return { lines: rows, next };
}

type Alike = { person: string; key: number; account: string; colleague: boolean; own: boolean };

/** Says of which lines the person is called like a colleague, or like the looker. */
export async function compareNames(
  tx: Kysely<Database>,
  lines: readonly ReadLine[],
  mostBearers: number,
): Promise<readonly Line[]> {
  const nameOf = (person: string | null, key: number, account: string) =>
    `${person} ${key} ${account}`;
  const about = lines.filter(({ personId }) => personId !== null);
  const asked = [
    ...new Map(
      about.map((line) => [nameOf(line.personId, line.organisationKey, line.accountId), line]),
    ).values(),
  ];
  const { rows } = await sql<Alike>`
    select person_id as person, organisation_key as key, account_id as account,
           is_colleague as colleague, is_own_name as own
      from oversight.named_alike(${asked.map(({ personId }) => personId)}::uuid[],
        ${asked.map(({ organisationKey }) => organisationKey)}::integer[],
        ${asked.map(({ accountId }) => accountId)}::uuid[], ${mostBearers})`.execute(tx);
  const known = new Map(rows.map((row) => [nameOf(row.person, row.key, row.account), row]));
  return lines.map(({ personId, ...line }) => {
    const alike = known.get(nameOf(personId, line.organisationKey, line.accountId));
    return { ...line, isColleague: alike?.colleague ?? false, isOwnName: alike?.own ?? false };
  });
}

/** What was counted for one rule, account and day. */
export type Counted = {
  readonly ruleId: string;
  readonly accountId: string;
  readonly organisationKey: number;
  readonly day: Day;
  readonly lines: number;
  readonly dossiers: number;
  readonly firstAt: string;
  readonly lastAt: string;
};

/** Keeps observations, each line once per rule, and counts anew what they belong to. */
export async function keepObservations(
  tx: Kysely<Database>,
  observations: readonly Observation[],
): Promise<readonly Counted[]> {
  if (observations.length === 0) return [];
  const rows = observations.map(({ ruleId, day, line }) => ({
    rule: ruleId,
    day,
    event: line.eventId,
    account: line.accountId,
    key: line.organisationKey,
    dossier: line.dossierId,
    at: line.at,
  }));
  const fresh = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as o
    (rule text, day date, event bigint, account uuid, key integer, dossier uuid, at timestamptz)`;
  await sql`
    insert into oversight.observations
      (rule_id, event_id, account_id, organisation_key, window_day, dossier_id, observed_at)
    select o.rule, o.event, o.account, o.key, o.day, o.dossier, o.at from ${fresh}
    on conflict do nothing`.execute(tx);
  const { rows: counted } = await sql<Counted>`
    select b.rule_id as "ruleId", b.account_id as "accountId", b.organisation_key as "organisationKey",
           b.window_day as day, count(*)::int as lines, count(distinct b.dossier_id)::int as dossiers,
           min(b.observed_at) as "firstAt", max(b.observed_at) as "lastAt"
      from oversight.observations b
     where (b.rule_id, b.organisation_key, b.account_id, b.window_day) in (
       select o.rule, o.key, o.account, o.day from ${fresh})
     group by 1, 2, 3, 4`.execute(tx);
  return counted;
}
