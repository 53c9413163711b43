import { isRefusal, newId, type Refusal } from "@schakel/kernel";
import { codeAppUri, newCodeSecret } from "../../platform/auth/index.ts";
import type { Platform } from "../../platform/platform.ts";
import type { CodeSecret } from "./ask-code-secret.ts";
import { addChallenge } from "./challenge-store.ts";
import { readOpenInvitation } from "./find-invitation.ts";
import { newPasskeyQuestion } from "./passkeys.ts";

type Asked = { challengeId: string; options: Record<string, unknown> };

/**
 * Begins a passkey for somebody who was invited. The id that the account will get is chosen here,
 * because a passkey carries it. Refuses with `invitation-unknown` or `account-exists`.
 */
export async function askInvitedPasskey(
  platform: Platform,
  given: { token: string; displayName: string },
): Promise<Asked | Refusal> {
  const invitation = await readOpenInvitation(platform, given.token);
  if (isRefusal(invitation)) return invitation;
  const accountId = invitation.account_id ?? newId();
  const options = await newPasskeyQuestion(platform.config.publicUrl, {
    accountId,
    userName: invitation.email ?? given.displayName,
    displayName: given.displayName,
    known: [],
  });
  const content = { challenge: options.challenge, accountId };
  const bound = { invitationId: invitation.invitation_id };
  const challengeId = await addChallenge(
    platform,
    platform.db,
    "passkey-registration",
    content,
    bound,
  );
  return { challengeId, options: { ...options } };
}

/** Gives an invited person a secret for the code app. Refuses as {@link askInvitedPasskey}. */
export async function askInvitedCodeSecret(
  platform: Platform,
  token: string,
): Promise<CodeSecret | Refusal> {
  const invitation = await readOpenInvitation(platform, token);
  if (isRefusal(invitation)) return invitation;
  const secret = newCodeSecret();
  const bound = { invitationId: invitation.invitation_id };
  const challengeId = await addChallenge(platform, platform.db, "code-secret", { secret }, bound);
  return {
    challengeId,
    secret,
    uri: codeAppUri(secret, invitation.email ?? invitation.organisation_name),
  };
}
