import type { accountRoutes, Answer } from "@schakel/contract";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";

type Tokens = Answer<(typeof accountRoutes)["listApiTokens"]>["items"];

/** The actor's own tokens that still work, newest first; never their secrets. */
export async function readApiTokens(tx: Tx, actor: Actor): Promise<Tokens> {
  const { rows } = await sql<Tokens[number]>`
    select id, label, permissions, purpose, created_at as "createdAt", expires_at as "expiresAt",
      last_used_on as "lastUsedOn"
      from accounts.api_tokens
     where account_id = ${actor.accountId} and revoked_at is null and expires_at > now()
     order by id desc limit 200`.execute(tx);
  return rows;
}
