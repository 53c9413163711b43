import type { Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { Platform } from "../../platform/platform.ts";
import { addChallenge } from "./challenge-store.ts";
import { newPasskeyQuestion } from "./passkeys.ts";
import { refuseWithoutRecentSignIn } from "./require-session.ts";

type Asked = { challengeId: string; options: Record<string, unknown> };

/** Begins adding a passkey to the own account. Refuses with `sign-in-again` or `session-needed`. */
export async function askNewPasskey(
  platform: Platform,
  tx: Tx,
  actor: Actor,
): Promise<Asked | Refusal> {
  const refused = await refuseWithoutRecentSignIn(tx, actor);
  if (refused) return refused;
  const { rows } = await sql<{ credential_id: Buffer }>`
    select credential_id from accounts.passkeys where account_id = ${actor.accountId}`.execute(tx);
  const options = await newPasskeyQuestion(platform.config.publicUrl, {
    accountId: actor.accountId,
    userName: await ownUserName(tx, actor),
    displayName: actor.displayName,
    known: rows.map((row) => row.credential_id),
  });
  const content = { challenge: options.challenge };
  const bound = { accountId: actor.accountId };
  const challengeId = await addChallenge(platform, tx, "passkey-registration", content, bound);
  return { challengeId, options: { ...options } };
}

/** The own address; the demo's accounts have none and show their name. */
export async function ownUserName(tx: Tx, actor: Actor): Promise<string> {
  const { rows } = await sql<{ email: string | null }>`
    select accounts.own_email() as email`.execute(tx);
  return rows[0]?.email ?? actor.displayName;
}
