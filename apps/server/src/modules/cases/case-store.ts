import type { HelpPhase, Track } from "@schakel/contract";
import type { Day, Instant } from "@schakel/kernel";
import { sql } from "kysely";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound } from "../../platform/database/require-permission.ts";
import type { CaseFacts, CaseId } from "./case.ts";

/** The head of a case as the row policies let the actor see it. */
export type CaseRow = {
  id: CaseId;
  number: string;
  pseudonym: string;
  region_id: string;
  municipality_code: string | null;
  owner_organisation_id: string;
  owner_organisation_key: number;
  client_person_id: string | null;
  target_group: "A" | "B" | "C" | "D";
  form: string;
  is_minor: boolean;
  is_crisis: boolean;
  status: "open" | "closed";
  phase: HelpPhase;
  tracks: Track[];
  watching: boolean;
  opened_on: Day;
  closed_on: Day | null;
  closing_reason: string | null;
  aftercare_on: Day | null;
  signal_id: string | null;
  version: number;
  coordinator_membership_id: string;
  coordinator_account_id: string;
  coordinator_name: string;
  coordinator_organisation_id: string;
  coordinator_organisation: string;
  coordinator_organisation_key: number;
  coordinator_since: Instant;
};

/** What the actor may do in a case now, in the present role and for the present purpose. */
export type AccessRow = {
  reads: string[];
  contributes: string[];
  basis: "coordination" | "agreement" | "emergency" | "kept";
  agreement_id: string | null;
  clause_ids: string[];
};

/** The head of a case, or undefined when there is none for this actor. */
export async function findCase(tx: Tx, caseId: string): Promise<CaseRow | undefined> {
  const { rows } = await sql<CaseRow>`
    select c.*, exists (select from cases.watches w
             where w.case_id = c.id and w.account_id = (select platform.actor_account_id())) as watching,
           k.membership_id as coordinator_membership_id, lower(k.period) as coordinator_since,
           k.organisation_key as coordinator_organisation_key, a.id as coordinator_account_id,
           a.display_name as coordinator_name, o.id as coordinator_organisation_id, o.name as coordinator_organisation
      from cases.cases c
      -- The one who coordinates now, or who did last when the case is closed.
      join lateral (
        select x.* from cases.coordinators x where x.case_id = c.id order by lower(x.period) desc limit 1) k on true
      join accounts.memberships m on m.id = k.membership_id
      join accounts.accounts a on a.id = m.account_id
      join partners.organisations o on o.key = k.organisation_key
     where c.id = ${caseId}`.execute(tx);
  return rows[0];
}

/** The head of a case; a not-found {@link Denied} when there is none for this actor. */
export async function getCase(tx: Tx, caseId: string): Promise<CaseRow> {
  const row = await findCase(tx, caseId);
  if (!row) throw notFound("case.read", "case", caseId);
  return row;
}

/** What the rules need to know of a case. */
export function factsOf(row: Pick<CaseRow, "status" | "opened_on" | "closed_on">): CaseFacts {
  return row.status === "closed" && row.closed_on !== null
    ? { status: "closed", openedOn: row.opened_on, closedOn: row.closed_on }
    : { status: "open", openedOn: row.opened_on };
}

type GrantRow = AccessRow & { effect: "allow" | "deny"; is_whole: boolean };

/** The actor's access in a case, its grants taken together; undefined without any. */
export async function findAccess(tx: Tx, caseId: string): Promise<AccessRow | undefined> {
  const { rows } = await sql<GrantRow>`
    select g.reads, g.contributes, g.basis, g.agreement_id, g.clause_ids, g.effect,
           g.origin_type is null and g.origin_key is null as is_whole
      from cases.grants g
     where g.case_id = ${caseId} and g.organisation_key = (select platform.actor_organisation_key())
       and g.valid @> (select platform.today())
       and (g.until is null or g.until > (select platform.now()))
       and (g.purpose is null or g.purpose = (select platform.actor_purpose()))
       and (g.role is null or g.role = (select platform.actor_role()))
       and (g.account_id is null or g.account_id = (select platform.actor_account_id()))
     order by g.basis = 'coordination' desc, g.basis, g.agreement_id`.execute(tx);
  return takenTogether(rows);
}

/**
 * What any of several grants gives, less what one refuses; coordination is refused nothing. A refusal
 * for one supplier's facts takes away those facts, not the compartment.
 */
function takenTogether(rows: readonly GrantRow[]): AccessRow | undefined {
  const given = rows.filter((row) => row.effect === "allow");
  const [first] = given;
  if (!first) return undefined;
  const refused =
    first.basis === "coordination"
      ? []
      : rows.filter((row) => row.effect === "deny" && row.is_whole);
  const net = (of: (row: GrantRow) => readonly string[]): string[] => {
    const gone = new Set(refused.flatMap(of));
    return [...new Set(given.flatMap(of))].filter((each) => !gone.has(each)).sort();
  };
  return {
    reads: net((row) => row.reads),
    contributes: net((row) => row.contributes),
    basis: first.basis,
    agreement_id: first.agreement_id,
    clause_ids: [...new Set(given.flatMap((row) => row.clause_ids))].sort(),
  };
}

/** Keys of the organisations whose screens may hear of a change in a compartment. */
export async function audienceOf(
  tx: Tx,
  caseId: string,
  compartment: string | null,
): Promise<number[]> {
  const { rows } = await sql<{ keys: number[] }>`
    select cases.audience(${caseId}, ${compartment}) as keys`.execute(tx);
  return rows[0]?.keys ?? [];
}

/** Counts a change of the head of a case; false when the version was not the latest. */
export async function touchCase(
  tx: Tx,
  caseId: string,
  version: number,
  changes: Record<string, unknown> = {},
): Promise<boolean> {
  const result = await tx
    .updateTable("cases.cases")
    .set({ ...changes, version: version + 1 })
    .where("id", "=", caseId)
    .where("version", "=", version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
