import type { Day, Instant } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { pageOf, readKey } from "../../platform/database/keyset.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";

type Row = {
  id: string;
  number: string;
  pseudonym: string;
  form: string;
  target_group: "A" | "B" | "C" | "D";
  municipality_code: string | null;
  is_minor: boolean;
  is_crisis: boolean;
  status: "open" | "closed";
  opened_on: Day;
  last_activity_at: Instant;
  coordinator_name: string;
  coordinator_organisation: string;
  coordinator_membership_id: string;
};

type Asked = {
  readonly status: "open" | "closed";
  readonly form?: string | undefined;
  readonly municipality?: string | undefined;
  readonly mine: boolean;
  readonly after?: string | undefined;
  readonly limit: number;
};

/**
 * A page of the cases of the actor's organisation, newest activity first. Rows hold pseudonyms and
 * codes, no person, so one line in the log names the page rather than a line a case.
 */
export async function listCases(tx: Tx, actor: Actor, asked: Asked) {
  requirePermission(actor, "case.read");
  const rows = await selectCases(tx, actor, asked);
  tx.audit({
    event: "case.list",
    action: "R",
    detail: { count: Math.min(rows.length, asked.limit) },
  });
  return pageOf(
    rows,
    asked.limit,
    (row) => [row.last_activity_at, row.id],
    (row) => ({
      id: row.id,
      number: row.number,
      pseudonym: row.pseudonym,
      form: row.form,
      targetGroup: row.target_group,
      municipalityCode: row.municipality_code,
      isMinor: row.is_minor,
      isCrisis: row.is_crisis,
      status: row.status,
      openedOn: row.opened_on,
      lastActivityAt: row.last_activity_at,
      coordinatorName: row.coordinator_name,
      coordinatorOrganisation: row.coordinator_organisation,
      isMine: row.coordinator_membership_id === actor.membershipId,
    }),
  );
}

/** Walks the organisation's own feed in order, so that it reads about as many rows as it shows. */
async function selectCases(tx: Tx, actor: Actor, asked: Asked): Promise<Row[]> {
  const [at, id] = readKey(asked.after, 2);
  const { rows } = await sql<Row>`
    select c.id, c.number, c.pseudonym, c.form, c.target_group, c.municipality_code, c.is_minor, c.is_crisis,
           c.status, c.opened_on, f.last_activity_at, k.membership_id as coordinator_membership_id,
           a.display_name as coordinator_name, o.name as coordinator_organisation
      from cases.feed f
      join cases.cases c on c.id = f.case_id
      join lateral (
        select x.membership_id, x.organisation_key from cases.coordinators x
         where x.case_id = c.id order by lower(x.period) desc limit 1) k on true
      join accounts.memberships m on m.id = k.membership_id
      join accounts.accounts a on a.id = m.account_id
      join partners.organisations o on o.key = k.organisation_key
     where f.organisation_key = ${actor.organisationKey}
       and f.status = ${asked.status}
       ${asked.form === undefined ? sql`` : sql`and f.form = ${asked.form}`}
       ${asked.municipality === undefined ? sql`` : sql`and f.municipality_code = ${asked.municipality}`}
       ${asked.mine ? sql`and k.membership_id = ${actor.membershipId}` : sql``}
       ${at === undefined ? sql`` : sql`and (f.last_activity_at, f.case_id) < (${at}::timestamptz, ${id}::uuid)`}
     order by f.last_activity_at desc, f.case_id desc
     limit ${asked.limit + 1}`.execute(tx);
  return rows;
}
