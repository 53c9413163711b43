import { refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import { permissions } from "./permissions.ts";

/**
 * Ends a membership of the own organisation as of today; its sessions and tokens end with it, at
 * their very next request. Refuses with `own-membership` and `stale-version`; throws `Denied` when
 * there is no such membership.
 */
export async function endMembership(
  tx: Tx,
  actor: Actor,
  membershipId: string,
  version: number,
): Promise<Refusal | undefined> {
  requirePermission(actor, permissions.manage, { kind: "membership", id: membershipId });
  if (membershipId === actor.membershipId) return refuse("own-membership");
  const { rows } = await sql<{ version: number }>`
    select version from accounts.memberships
     where id = ${membershipId} and organisation_id = ${actor.organisationId}
       and valid @> platform.today() for update`.execute(tx);
  const [found] = rows;
  if (!found) throw notFound("membership.end", "membership", membershipId);
  if (found.version !== version) return refuse("stale-version");
  await sql`
    update accounts.memberships
       set valid = daterange(lower(valid), platform.today()), version = version + 1
     where id = ${membershipId}`.execute(tx);
  await sql`
    update accounts.sessions set ended_at = now()
     where membership_id = ${membershipId} and ended_at is null`.execute(tx);
  await sql`
    update accounts.api_tokens set revoked_at = now()
     where membership_id = ${membershipId} and revoked_at is null`.execute(tx);
  tx.audit({
    event: "membership.end",
    action: "U",
    objectKind: "membership",
    objectId: membershipId,
  });
  return undefined;
}
