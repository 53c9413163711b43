import { isRefusal, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import {
  hashPassword,
  holdsOwnWord,
  isCommonPassword,
  machineNowMs,
  newRecoveryCodes,
  recoveryCodeHash,
  stepOfCode,
} from "../../platform/auth/index.ts";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { Platform } from "../../platform/platform.ts";
import { ownUserName } from "./ask-new-passkey.ts";
import { takeChallenge, tryChallenge } from "./challenge-store.ts";
import { refuseWithoutRecentSignIn } from "./require-session.ts";
import { codeSecretPlace, passwordPlace } from "./sealed-places.ts";

type Given = { password: string; challengeId: string; code: string };

/** A password with the code app that goes with it, both found good, not yet kept. */
export type CheckedPassword = {
  readonly password: string;
  readonly codeSecret: string;
  readonly step: number;
};

/**
 * Sets a password and a code app on the own account, in place of earlier ones, and gives new
 * recovery codes. Refuses with `password-common`, `password-own-words`, `challenge-expired`,
 * `code-wrong`, `code-too-soon` or `sign-in-again`.
 */
export async function setPassword(
  platform: Platform,
  tx: Tx,
  actor: Actor,
  given: Given,
): Promise<{ recoveryCodes: string[] } | Refusal> {
  const refused = await refuseWithoutRecentSignIn(tx, actor);
  if (refused) return refused;
  const ownWords = [actor.displayName, await ownUserName(tx, actor), "schakel"];
  const checked = await checkPassword(platform, given, ownWords, { accountId: actor.accountId });
  return isRefusal(checked) ? checked : keepPassword(platform, tx, actor, checked);
}

/** Checks a new password by the rules, and the code by the secret that was given out for it. */
export async function checkPassword(
  platform: Platform,
  given: Given,
  ownWords: readonly string[],
  askedOf: { accountId?: string; invitationId?: string },
): Promise<CheckedPassword | Refusal> {
  if (holdsOwnWord(given.password, ownWords)) return refuse("password-own-words");
  if (await isCommonPassword(given.password)) return refuse("password-common");
  const secret = await findCodeSecret(platform, given.challengeId, askedOf);
  if (isRefusal(secret)) return secret;
  const step = stepOfCode(secret, given.code, machineNowMs());
  if (step === undefined) return refuse("code-wrong");
  const taken = await takeChallenge(platform, "code-secret", given.challengeId);
  // Two windows with the right code at once: the secret goes to one of them.
  if (!taken) return refuse("challenge-expired");
  return { password: given.password, codeSecret: secret, step };
}

/** The secret that was given out, for one try: a mistyped code does not use it up. */
async function findCodeSecret(
  platform: Platform,
  challengeId: string,
  askedOf: { accountId?: string; invitationId?: string },
): Promise<string | Refusal> {
  const tried = await tryChallenge<{ secret: string }>(platform, "code-secret", challengeId);
  if (!tried) return refuse("challenge-expired");
  if (!("content" in tried)) {
    return refuse("code-too-soon", { retryAfterSeconds: tried.waitSeconds });
  }
  const isTheirs =
    tried.accountId === (askedOf.accountId ?? null) &&
    tried.invitationId === (askedOf.invitationId ?? null);
  return isTheirs ? tried.content.secret : refuse("challenge-expired");
}

/** Keeps a password and its code app for the actor's own account; returns new recovery codes. */
export async function keepPassword(
  platform: Platform,
  tx: Tx,
  actor: Actor,
  checked: CheckedPassword,
): Promise<{ recoveryCodes: string[] }> {
  const { keyring } = platform;
  const { accountId } = actor;
  const hash = keyring.sealServer(passwordPlace(accountId), await hashPassword(checked.password));
  const secret = keyring.sealServer(codeSecretPlace(accountId), checked.codeSecret);
  // Not `excluded`: that reads the column, and nobody but the proving functions may.
  await sql`
    insert into accounts.passwords (account_id, sealed_hash) values (${accountId}, ${hash})
    on conflict (account_id) do update set sealed_hash = ${hash}, set_at = clock_timestamp()
  `.execute(tx);
  await sql`
    insert into accounts.code_secrets (account_id, sealed_secret) values (${accountId}, ${secret})
    on conflict (account_id) do update
      set sealed_secret = ${secret}, created_at = clock_timestamp(), wrong_codes = 0, paused_until = null
  `.execute(tx);
  // The code that was just typed has been seen on a screen: it must not work a second time.
  await sql`select accounts.use_code(${accountId}, ${checked.step})`.execute(tx);
  tx.audit({ event: "password.set", action: "U", objectKind: "account", objectId: accountId });
  return { recoveryCodes: await replaceRecoveryCodes(tx, actor) };
}

/** Makes ten new recovery codes; all earlier ones stop working. */
export async function replaceRecoveryCodes(tx: Tx, actor: Actor): Promise<string[]> {
  const codes = newRecoveryCodes();
  const hashes = codes.map((code) => recoveryCodeHash(code));
  await sql`delete from accounts.recovery_codes where account_id = ${actor.accountId}`.execute(tx);
  await sql`
    insert into accounts.recovery_codes (account_id, code_hash)
    select ${actor.accountId}, unnest(${hashes}::bytea[])`.execute(tx);
  tx.audit({
    event: "recovery-codes.renew",
    action: "U",
    objectKind: "account",
    objectId: actor.accountId,
  });
  return codes;
}
