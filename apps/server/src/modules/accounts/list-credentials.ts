import type { accountRoutes, Answer } from "@schakel/contract";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";

type Credentials = Answer<(typeof accountRoutes)["listCredentials"]>;

/** The own means of signing in; never their secrets, which the database does not give back. */
export async function listCredentials(tx: Tx, actor: Actor): Promise<Credentials> {
  const [passkeys, others] = await Promise.all([
    sql<Credentials["passkeys"][number]>`
      select id, label, created_at as "createdAt", last_used_at as "lastUsedAt", backed_up as "backedUp"
        from accounts.passkeys where account_id = ${actor.accountId} order by id`.execute(tx),
    sql<{ set_at: string | null; codes_left: number; logins: number }>`
      select (select set_at from accounts.passwords where account_id = ${actor.accountId}) as set_at,
        (select count(*)::integer from accounts.recovery_codes
          where account_id = ${actor.accountId} and used_at is null) as codes_left,
        (select count(*)::integer from accounts.external_identities
          where account_id = ${actor.accountId}) as logins`.execute(tx),
  ]);
  const [other] = others.rows;
  return {
    passkeys: passkeys.rows,
    password: other?.set_at ? { setAt: other.set_at } : null,
    recoveryCodesLeft: other?.codes_left ?? 0,
    organisationLogins: other?.logins ?? 0,
  };
}
