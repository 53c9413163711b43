import type { ClientBase } from "pg";
import { newId } from "@schakel/kernel";
import { newSecret } from "../platform/auth/index.ts";
import { secretHash } from "../platform/http/credential.ts";
import { benchUsers, type BenchUser } from "./plan.ts";

/** Secrets of the bench users; the database keeps their hashes only. */
export type BenchTokens = Readonly<Record<BenchUser, string>>;

const label = "Snelheidsproef";

/** Gives each bench user a new token with all that the role may do, for ninety days; the old ones end. */
export async function renewTokens(
  client: ClientBase,
  members: Readonly<Record<BenchUser, string>>,
): Promise<BenchTokens> {
  await client.query(
    "update accounts.api_tokens set revoked_at = now() where label = $1 and revoked_at is null",
    [label],
  );
  const made: Partial<Record<BenchUser, string>> = {};
  for (const user of benchUsers) {
    const secret = `schakel_${newSecret()}`;
    await client.query(
      `insert into accounts.api_tokens (id, token_hash, label, account_id, membership_id, permissions, purpose, created_at, expires_at)
       select $1, $2, $3, m.account_id, m.id,
              array(select p.permission from accounts.role_permissions p where p.role_id = r.id order by 1),
              r.purposes[1], now(), now() + interval '90 days'
         from accounts.memberships m join accounts.roles r on r.id = m.role_id
        where m.id = $4`,
      [newId(), secretHash(secret), label, members[user]],
    );
    made[user] = secret;
  }
  return made as BenchTokens;
}
