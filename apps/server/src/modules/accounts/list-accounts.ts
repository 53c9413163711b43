import type { accountRoutes, Answer } from "@schakel/contract";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Language } from "../../platform/http/problems.ts";
import type { Platform } from "../../platform/platform.ts";
import { permissions } from "./permissions.ts";

type Accounts = Answer<(typeof accountRoutes)["listAccounts"]>;

/** The people of the own organisation, a page at a time, in the order in which they came. */
export async function listAccounts(
  platform: Platform,
  tx: Tx,
  actor: Actor,
  language: Language,
  paging: { after?: string | undefined; limit: number },
): Promise<Accounts> {
  requirePermission(actor, permissions.manage);
  const { rows } = await sql<Accounts["items"][number]>`
    select membership_id as "membershipId", version, account_id as "accountId",
      display_name as "displayName", email, role_id as role,
      ${sql.ref(`role_label_${language}`)} as "roleLabel", valid_from as since,
      last_seen_at as "lastSeenAt", passkeys, has_password as "hasPassword",
      has_organisation_login as "hasOrganisationLogin", open_sessions as "openSessions"
      from accounts.list_colleagues(
        ${platform.clock.today()}, ${paging.after ?? null}, ${paging.limit + 1})`.execute(tx);
  tx.audit({ event: "account.list", action: "R", detail: { count: rows.length } });
  const items = rows.slice(0, paging.limit);
  const next = rows.length > paging.limit ? (items.at(-1)?.membershipId ?? null) : null;
  return { items, next };
}
