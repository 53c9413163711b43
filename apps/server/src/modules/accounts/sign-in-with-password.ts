import { refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import {
  machineNowMs,
  recoveryCodeHash,
  stepOfCode,
  verifyNobody,
  verifyPassword,
} from "../../platform/auth/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { denySignIn, openSession, type OpenedSession, type Visit } from "./open-session.ts";
import { codeSecretPlace, passwordPlace } from "./sealed-places.ts";

type Stored = {
  account_id: string;
  sealed_hash: Buffer;
  sealed_secret: Buffer | null;
  is_paused: boolean;
};

/**
 * Signs in with address, password and code at once, so that no answer tells which of the three was
 * wrong: an unknown address, a wrong password and a wrong code get the same refusal
 * `sign-in-failed` after the same work. A code of the app works once; a recovery code too.
 */
export async function signInWithPassword(
  platform: Platform,
  visit: Visit,
  given: { email: string; password: string; code: string },
): Promise<OpenedSession | Refusal> {
  const stored = await findStored(platform, given.email);
  if (!stored || !(await isRight(platform, stored, given.password))) {
    if (!stored) await verifyNobody(given.password);
    return failed(platform, visit, "password-wrong", stored?.account_id);
  }
  const accountId = stored.account_id;
  const recovery = recoveryCodeHash(given.code);
  const step = recovery ? undefined : stepOf(platform, stored, given.code);
  if (!recovery && step === undefined) {
    await sql`select accounts.note_wrong_code(${accountId})`.execute(platform.db);
    return failed(platform, visit, stored.is_paused ? "code-paused" : "code-wrong", accountId);
  }
  return openSession(platform, visit, {
    strength: "totp",
    prove: async (tx) => {
      const used = recovery
        ? sql`accounts.use_recovery_code(${accountId}, ${recovery})`
        : sql`accounts.use_code(${accountId}, ${step})`;
      const { rows } = await sql<{ is_used: boolean }>`select ${used} as is_used`.execute(tx);
      return rows[0]?.is_used ? { accountId } : refuse("sign-in-failed");
    },
    after: async (tx) => {
      if (recovery) tx.audit({ event: "recovery-code.use", action: "E", objectKind: "account" });
    },
  });
}

async function findStored(platform: Platform, email: string): Promise<Stored | undefined> {
  const { rows } = await sql<Stored>`select * from accounts.find_password(${email})`.execute(
    platform.db,
  );
  return rows[0];
}

async function isRight(platform: Platform, stored: Stored, password: string): Promise<boolean> {
  const place = passwordPlace(stored.account_id);
  return verifyPassword(password, platform.keyring.openServer(place, stored.sealed_hash));
}

/** A pause after wrong codes looks like one more wrong code: only the owner could tell otherwise. */
function stepOf(platform: Platform, stored: Stored, code: string): number | undefined {
  if (stored.is_paused || stored.sealed_secret === null) return undefined;
  const place = codeSecretPlace(stored.account_id);
  const secret = platform.keyring.openServer(place, stored.sealed_secret);
  return stepOfCode(secret, code, machineNowMs());
}

async function failed(
  platform: Platform,
  visit: Visit,
  reason: string,
  accountId?: string,
): Promise<Refusal> {
  await denySignIn(platform, visit, "totp", reason, accountId);
  return refuse("sign-in-failed");
}
