import type { accountRoutes, Parsed } from "@schakel/contract";
import { isRefusal, newId, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { secretHash } from "../../platform/http/credential.ts";
import type { Platform } from "../../platform/platform.ts";
import { keepPasskey } from "./add-passkey.ts";
import { takeChallenge } from "./challenge-store.ts";
import { readOpenInvitation, type Invitation } from "./find-invitation.ts";
import { openSession, type OpenedSession, type Proven, type Visit } from "./open-session.ts";
import { madePasskey } from "./passkeys.ts";
import { checkPassword, keepPassword } from "./set-password.ts";

type Given = Parsed<(typeof accountRoutes)["acceptInvitation"], "body">;
type Proof<Kind extends Given["proof"]["kind"]> = Extract<Given["proof"], { kind: Kind }>;
type Accepted = OpenedSession & { readonly recoveryCodes: string[] };

/** What a checked proof leads to: the account's id, and the keeping of the proof. */
type Prepared = {
  readonly accountId: string;
  readonly keep: (tx: Tx, actor: Actor) => Promise<{ recoveryCodes?: string[] } | Refusal>;
};

/**
 * Accepts an invitation: makes the account and its membership (or gives a returning one new means
 * of signing in), keeps the first passkey or the password with code app, and signs in. All in one
 * transaction: a link is used up only when somebody really came in. Refuses with
 * `invitation-unknown`, `account-exists`, or what is wrong with the proof.
 */
export async function acceptInvitation(
  platform: Platform,
  visit: Visit,
  given: Given,
): Promise<Accepted | Refusal> {
  const invitation = await readOpenInvitation(platform, given.token);
  if (isRefusal(invitation)) return invitation;
  const email = invitation.email ?? given.email;
  // Without an address nobody could ever type a password.
  if (given.proof.kind === "password" && email === undefined) return refuse("email-missing");
  const prepared =
    given.proof.kind === "passkey"
      ? await preparePasskey(platform, invitation, given.proof)
      : await preparePassword(
          platform,
          invitation,
          [given.displayName, email ?? "", invitation.organisation_name, "schakel"],
          given.proof,
        );
  if (isRefusal(prepared)) return prepared;
  let recoveryCodes: string[] = [];
  const opened = await openSession(platform, visit, {
    strength: given.proof.kind === "passkey" ? "passkey" : "totp",
    prove: (tx) => useInvitation(platform, tx, given, prepared.accountId),
    after: async (tx, actor) => {
      const kept = await prepared.keep(tx, actor);
      if (isRefusal(kept)) return kept;
      recoveryCodes = kept.recoveryCodes ?? [];
      tx.audit(acceptLine(invitation));
      return undefined;
    },
  });
  return isRefusal(opened) ? opened : { ...opened, recoveryCodes };
}

/** Uses an invitation up and says whose session may begin. Refuses with `invitation-unknown`. */
export async function useInvitation(
  platform: Platform,
  tx: Tx,
  given: { token: string; displayName: string; email?: string | undefined },
  newAccountId: string,
): Promise<Proven | Refusal> {
  const { rows } = await sql<{ account_id: string; membership_id: string }>`
    select * from accounts.accept_invitation(${secretHash(given.token)}, ${newAccountId}, ${newId()},
      ${given.displayName}, ${given.email ?? null}, ${platform.clock.today()})`.execute(tx);
  const [row] = rows;
  return row
    ? { accountId: row.account_id, membershipId: row.membership_id }
    : refuse("invitation-unknown");
}

/** The line in the log of an invitation that was accepted. */
export function acceptLine(invitation: Invitation) {
  return {
    event: "invitation.accept",
    action: "U",
    objectKind: "invitation",
    objectId: invitation.invitation_id,
    detail: { kind: invitation.kind },
  } as const;
}

async function preparePasskey(
  platform: Platform,
  invitation: Invitation,
  proof: Proof<"passkey">,
): Promise<Prepared | Refusal> {
  const asked = await takeChallenge<{ challenge: string; accountId: string }>(
    platform,
    "passkey-registration",
    proof.challengeId,
  );
  if (asked?.invitationId !== invitation.invitation_id) return refuse("challenge-expired");
  const { challenge, accountId } = asked.content;
  const made = await madePasskey(platform.config.publicUrl, challenge, proof.answer);
  if (!made) return refuse("passkey-refused");
  return {
    accountId,
    keep: async (tx, actor) => {
      const kept = await keepPasskey(tx, actor, proof.label, made);
      return isRefusal(kept) ? kept : {};
    },
  };
}

async function preparePassword(
  platform: Platform,
  invitation: Invitation,
  ownWords: readonly string[],
  proof: Proof<"password">,
): Promise<Prepared | Refusal> {
  const of = { invitationId: invitation.invitation_id };
  const checked = await checkPassword(platform, proof, ownWords, of);
  if (isRefusal(checked)) return checked;
  return {
    accountId: invitation.account_id ?? newId(),
    keep: (tx, actor) => keepPassword(platform, tx, actor, checked),
  };
}
