import { newId, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { secretHash } from "../../platform/http/credential.ts";
import type { Platform } from "../../platform/platform.ts";
import { refuseWithoutSession } from "./require-session.ts";

/**
 * Adds the invited membership to the account that is signed in. Refuses with `invitation-unknown`,
 * also when the invitation was for another address.
 */
export async function joinByInvitation(
  platform: Platform,
  tx: Tx,
  actor: Actor,
  token: string,
): Promise<{ membershipId: string } | Refusal> {
  const refused = refuseWithoutSession(actor);
  if (refused) return refused;
  const { rows } = await sql<{ membership_id: string | null }>`
    select accounts.join_by_invitation(${secretHash(token)}, ${newId()}, ${platform.clock.today()})
      as membership_id`.execute(tx);
  const membershipId = rows[0]?.membership_id;
  if (!membershipId) return refuse("invitation-unknown");
  tx.audit({
    event: "invitation.accept",
    action: "U",
    objectKind: "membership",
    objectId: membershipId,
  });
  return { membershipId };
}
