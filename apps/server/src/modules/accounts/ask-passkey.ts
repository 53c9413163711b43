import type { Platform } from "../../platform/platform.ts";
import { addChallenge } from "./challenge-store.ts";
import { passkeyQuestion } from "./passkeys.ts";

/** Begins signing in with a passkey: names no account, so it tells nothing about any. */
export async function askPasskey(
  platform: Platform,
): Promise<{ challengeId: string; options: Record<string, unknown> }> {
  const options = await passkeyQuestion(platform.config.publicUrl);
  const content = { challenge: options.challenge };
  const challengeId = await addChallenge(platform, platform.db, "passkey-sign-in", content);
  return { challengeId, options: { ...options } };
}
