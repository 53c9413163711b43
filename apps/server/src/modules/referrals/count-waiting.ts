import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";

/** How much waits for an answer of the actor or its organisation. */
export type Waiting = {
  readonly referrals: number;
  readonly accessRequests: number;
  readonly handovers: number;
  readonly delegations: number;
  readonly secrecyForms: number;
  /** Own questions of which the day has passed without an answer. */
  readonly overdue: number;
};

/** Counts what waits, without a text or a case; row security counts nothing that is not one's own. */
export async function countWaiting(tx: Tx, actor: Actor): Promise<Waiting> {
  requirePermission(actor, "case.read");
  const { organisationKey } = actor;
  const { rows } = await sql<Waiting>`
    select (select count(*)::int from referrals.referrals r
             where r.status = 'sent' and r.receiver_organisation_key = ${organisationKey}) as referrals,
           (select count(*)::int from referrals.access_requests q
              join referrals.access_request_targets t on t.request_id = q.id
             where q.status = 'sent' and q.lapses_on >= platform.today()) as "accessRequests",
           (select count(*)::int from referrals.handovers h
             where h.status = 'offered' and h.to_organisation_key = ${organisationKey}) as handovers,
           (select count(*)::int from referrals.delegations d
             where d.status = 'offered' and upper(d.period) > platform.today()
               and d.delegate_membership_id = ${actor.membershipId}) as delegations,
           (select count(*)::int from referrals.secrecy_forms f
             where f.status = 'awaiting' and f.second_account_id = ${actor.accountId}) as "secrecyForms",
           (select count(*)::int from referrals.referrals r
             where r.status = 'sent' and r.asked_by < platform.today()
               and r.receiver_organisation_key <> ${organisationKey}) as overdue`.execute(tx);
  const [counted] = rows;
  if (!counted) throw new Error("a count that gives no row");
  return counted;
}
