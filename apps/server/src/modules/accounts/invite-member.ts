import { newId, refuse, type Instant, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import { newSecret } from "../../platform/auth/index.ts";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import { secretHash } from "../../platform/http/credential.ts";
import type { Platform } from "../../platform/platform.ts";
import { permissions } from "./permissions.ts";

/** A one-time address. Holds a secret: it is shown once and never kept or logged. */
export type InvitationLink = { id: string; url: string; expiresAt: Instant };

type Invited = {
  readonly email: string;
  readonly displayName?: string | undefined;
  readonly role: string;
};

/**
 * Invites somebody to the actor's own organisation, in a role, for 72 hours. Refuses with
 * `role-unknown` or `already-member`.
 */
export async function inviteMember(
  platform: Platform,
  tx: Tx,
  actor: Actor,
  invited: Invited,
): Promise<InvitationLink | Refusal> {
  requirePermission(actor, permissions.manage);
  const { rows } = await sql<{ has_role: boolean }>`
    select accounts.has_role_here(${invited.email}, ${invited.role}, ${platform.clock.today()})
      as has_role`.execute(tx);
  if (rows[0]?.has_role) return refuse("already-member");
  const { organisationId, regionId } = actor;
  return addInvitation(platform, tx, actor, { ...invited, organisationId, regionId });
}

/** Adds an invitation to a membership. Refuses with `role-unknown` for a role that does not exist. */
export async function addInvitation(
  platform: Platform,
  tx: Tx,
  actor: Actor,
  invited: Invited & { organisationId: string; regionId: string | null; registrationId?: string },
): Promise<InvitationLink | Refusal> {
  const { rows: roles } = await sql`select from accounts.roles where id = ${invited.role}`.execute(
    tx,
  );
  if (roles.length === 0) return refuse("role-unknown");
  const id = newId();
  const secret = newSecret();
  await sql`
    insert into accounts.invitations (
      id, token_hash, email, display_name, organisation_id, role_id, region_id, invited_by,
      registration_id, expires_at)
    values (${id}, ${secretHash(secret)}, ${invited.email}, ${invited.displayName ?? null},
      ${invited.organisationId}, ${invited.role}, ${invited.regionId}, ${actor.accountId},
      ${invited.registrationId ?? null}, now() + interval '72 hours')`.execute(tx);
  tx.audit({
    event: "invitation.create",
    action: "C",
    objectKind: "invitation",
    objectId: id,
    detail: { role: invited.role },
  });
  return linkOf(platform, tx, id, secret);
}

/** The address of an invitation. The secret sits behind the `#`: it reaches no server and no log. */
export async function linkOf(
  platform: Platform,
  tx: Tx,
  id: string,
  secret: string,
): Promise<InvitationLink> {
  // Asked apart: who decides on a registration adds an invitation elsewhere and cannot read it back.
  const { rows } = await sql<{ until: Instant }>`
    select now() + interval '72 hours' as until`.execute(tx);
  const expiresAt = rows[0]?.until ?? platform.clock.now();
  return { id, url: `${platform.config.publicUrl}${invitationPath}#${secret}`, expiresAt };
}

/** Path of the screen on which an invitation is accepted. */
export const invitationPath = "/uitnodiging";
