import { newId, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { Platform } from "../../platform/platform.ts";
import { takeChallenge } from "./challenge-store.ts";
import { madePasskey, type NewPasskeyAnswer, type Passkey } from "./passkeys.ts";
import { refuseWithoutRecentSignIn } from "./require-session.ts";

type Given = { challengeId: string; label: string; answer: NewPasskeyAnswer };

/**
 * Adds a passkey to the own account. Refuses with `challenge-expired` (also when the question was
 * put to somebody else), `passkey-refused`, `passkey-known` or `sign-in-again`.
 */
export async function addPasskey(
  platform: Platform,
  tx: Tx,
  actor: Actor,
  given: Given,
): Promise<{ id: string } | Refusal> {
  const refused = await refuseWithoutRecentSignIn(tx, actor);
  if (refused) return refused;
  const asked = await takeChallenge<{ challenge: string }>(
    platform,
    "passkey-registration",
    given.challengeId,
  );
  if (!asked || asked.accountId !== actor.accountId) return refuse("challenge-expired");
  const made = await madePasskey(platform.config.publicUrl, asked.content.challenge, given.answer);
  return made ? keepPasskey(tx, actor, given.label, made) : refuse("passkey-refused");
}

/** Keeps a passkey of the actor's own account. Refuses with `passkey-known`. */
export async function keepPasskey(
  tx: Tx,
  actor: Actor,
  label: string,
  made: Passkey,
): Promise<{ id: string } | Refusal> {
  const id = newId();
  const { numAffectedRows } = await sql`
    insert into accounts.passkeys (
      id, account_id, credential_id, public_key, sign_count, transports, backed_up, label)
    values (${id}, ${actor.accountId}, ${made.credentialId}, ${made.publicKey}, ${made.signCount},
      ${made.transports}, ${made.backedUp}, ${label})
    on conflict (credential_id) do nothing`.execute(tx);
  if (numAffectedRows !== 1n) return refuse("passkey-known");
  tx.audit({ event: "passkey.add", action: "C", objectKind: "passkey", objectId: id });
  return { id };
}
