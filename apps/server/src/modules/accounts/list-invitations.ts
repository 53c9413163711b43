import type { accountRoutes, Answer } from "@schakel/contract";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Language } from "../../platform/http/problems.ts";
import { permissions } from "./permissions.ts";

type Invitations = Answer<(typeof accountRoutes)["listInvitations"]>;

/** Invitations of the own organisation that can still be used, newest first, at most 200. */
export async function listInvitations(
  tx: Tx,
  actor: Actor,
  language: Language,
): Promise<Invitations> {
  requirePermission(actor, permissions.manage);
  const { rows } = await sql<Invitations["items"][number]>`
    select i.id, i.kind, i.email, i.display_name as "displayName",
      r.${sql.ref(`label_${language}`)} as "roleLabel",
      i.created_at as "createdAt", i.expires_at as "expiresAt"
      from accounts.invitations i
      left join accounts.roles r on r.id = i.role_id
     where i.organisation_id = ${actor.organisationId} and i.accepted_at is null
       and i.revoked_at is null and i.expires_at > now()
     order by i.id desc limit 200`.execute(tx);
  return { items: rows };
}
