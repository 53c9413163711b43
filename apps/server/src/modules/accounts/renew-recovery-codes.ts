import { refuse, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { listCredentials } from "./list-credentials.ts";
import { refuseWithoutRecentSignIn } from "./require-session.ts";
import { replaceRecoveryCodes } from "./set-password.ts";

/**
 * Gives new recovery codes; earlier ones stop working. Refuses with `code-app-missing` when the
 * account has no password, because there is nothing to recover, and with `sign-in-again`.
 */
export async function renewRecoveryCodes(
  tx: Tx,
  actor: Actor,
): Promise<{ recoveryCodes: string[] } | Refusal> {
  const refused = await refuseWithoutRecentSignIn(tx, actor);
  if (refused) return refused;
  const { password } = await listCredentials(tx, actor);
  if (password === null) return refuse("code-app-missing");
  return { recoveryCodes: await replaceRecoveryCodes(tx, actor) };
}
