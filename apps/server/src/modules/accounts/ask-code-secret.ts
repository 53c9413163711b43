import type { Refusal } from "@schakel/kernel";
import { codeAppUri, newCodeSecret } from "../../platform/auth/index.ts";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { Platform } from "../../platform/platform.ts";
import { ownUserName } from "./ask-new-passkey.ts";
import { addChallenge } from "./challenge-store.ts";
import { refuseWithoutRecentSignIn } from "./require-session.ts";

/** A secret for a code app: shown once, kept only when a code from the app comes back. */
export type CodeSecret = { challengeId: string; secret: string; uri: string };

/** Begins with a code app for the own account. Refuses with `sign-in-again` or `session-needed`. */
export async function askCodeSecret(
  platform: Platform,
  tx: Tx,
  actor: Actor,
): Promise<CodeSecret | Refusal> {
  const refused = await refuseWithoutRecentSignIn(tx, actor);
  if (refused) return refused;
  const secret = newCodeSecret();
  const bound = { accountId: actor.accountId };
  const challengeId = await addChallenge(platform, tx, "code-secret", { secret }, bound);
  return { challengeId, secret, uri: codeAppUri(secret, await ownUserName(tx, actor)) };
}
