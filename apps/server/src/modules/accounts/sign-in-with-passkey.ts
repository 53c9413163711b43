import { refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Platform } from "../../platform/platform.ts";
import { takeChallenge } from "./challenge-store.ts";
import { denySignIn, openSession, type OpenedSession, type Visit } from "./open-session.ts";
import { provenPasskey, type PasskeyAnswer } from "./passkeys.ts";

type Found = {
  passkey_id: string;
  account_id: string;
  public_key: Buffer;
  sign_count: number;
};

/**
 * Signs in with a passkey. Refuses with `challenge-expired` when the question was answered before
 * or more than five minutes ago, and with `sign-in-failed` for an unknown passkey, a wrong answer,
 * an owner who was not verified, or a counter that went back (a copy).
 */
export async function signInWithPasskey(
  platform: Platform,
  visit: Visit,
  given: { challengeId: string; answer: PasskeyAnswer },
): Promise<OpenedSession | Refusal> {
  const asked = await takeChallenge<{ challenge: string }>(
    platform,
    "passkey-sign-in",
    given.challengeId,
  );
  if (!asked) return refuse("challenge-expired");
  const credentialId = Buffer.from(given.answer.id, "base64url");
  const found = await findPasskey(platform, credentialId);
  const proven =
    found &&
    (await provenPasskey(
      platform.config.publicUrl,
      asked.content.challenge,
      { credentialId, publicKey: found.public_key, signCount: found.sign_count },
      given.answer,
    ));
  if (!proven) {
    await denySignIn(platform, visit, "passkey", "passkey-wrong", found?.account_id);
    return refuse("sign-in-failed");
  }
  const { passkey_id: passkeyId, account_id: accountId } = found;
  return openSession(platform, visit, {
    strength: "passkey",
    prove: async (tx) => {
      const { rows } = await sql<{ is_used: boolean }>`
        select accounts.use_passkey(${passkeyId}, ${proven.signCount}, ${proven.backedUp}) as is_used
      `.execute(tx);
      return rows[0]?.is_used ? { accountId } : refuse("sign-in-failed");
    },
  });
}

async function findPasskey(platform: Platform, credentialId: Buffer): Promise<Found | undefined> {
  const { rows } = await sql<Found>`select * from accounts.find_passkey(${credentialId})`.execute(
    platform.db,
  );
  return rows[0];
}
