import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import { permissions } from "./permissions.ts";

/** Withdraws an invitation of the own organisation; throws `Denied` when there is none to withdraw. */
export async function withdrawInvitation(
  tx: Tx,
  actor: Actor,
  invitationId: string,
): Promise<void> {
  requirePermission(actor, permissions.manage, { kind: "invitation", id: invitationId });
  const { numAffectedRows } = await sql`
    update accounts.invitations set revoked_at = now()
     where id = ${invitationId} and accepted_at is null and revoked_at is null`.execute(tx);
  if (numAffectedRows !== 1n) throw notFound("invitation.withdraw", "invitation", invitationId);
  tx.audit({
    event: "invitation.withdraw",
    action: "D",
    objectKind: "invitation",
    objectId: invitationId,
  });
}
