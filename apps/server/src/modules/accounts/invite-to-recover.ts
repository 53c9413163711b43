import { newId, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import { newSecret } from "../../platform/auth/index.ts";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import { secretHash } from "../../platform/http/credential.ts";
import type { Platform } from "../../platform/platform.ts";
import { linkOf, type InvitationLink } from "./invite-member.ts";
import { permissions } from "./permissions.ts";

/**
 * Makes a link with which a colleague who lost phone and keys gets new means of signing in; using
 * it removes the old ones and ends all sessions. Refuses with `recovery-not-yours` for oneself and
 * for somebody who works at another organisation too: it would let this one in there.
 */
export async function inviteToRecover(
  platform: Platform,
  tx: Tx,
  actor: Actor,
  membershipId: string,
): Promise<InvitationLink | Refusal> {
  requirePermission(actor, permissions.manage, { kind: "membership", id: membershipId });
  const id = newId();
  const secret = newSecret();
  const { rows } = await sql<{ is_made: boolean }>`
    select accounts.invite_to_recover(${id}, ${secretHash(secret)}, ${membershipId},
      ${platform.clock.today()}) as is_made`.execute(tx);
  if (!rows[0]?.is_made) return refuse("recovery-not-yours");
  tx.audit({
    event: "invitation.recover",
    action: "C",
    objectKind: "membership",
    objectId: membershipId,
  });
  return linkOf(platform, tx, id, secret);
}
