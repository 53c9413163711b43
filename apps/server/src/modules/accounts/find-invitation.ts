import type { accountRoutes, Answer } from "@schakel/contract";
import { refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import { secretHash } from "../../platform/http/credential.ts";
import type { Language } from "../../platform/http/problems.ts";
import type { Platform } from "../../platform/platform.ts";

/** An invitation that can still be used. */
export type Invitation = {
  readonly invitation_id: string;
  readonly kind: "membership" | "recovery";
  /** Empty when the command made it. */
  readonly email: string | null;
  readonly display_name: string | null;
  /** The account that the address already has, if any. */
  readonly account_id: string | null;
  readonly is_member: boolean;
  readonly organisation_id: string;
  readonly organisation_name: string;
  readonly role_label_nl: string | null;
  readonly role_label_en: string | null;
};

/** What a link is for, as far as its holder may know. Refuses with `invitation-unknown`. */
export async function findInvitation(
  platform: Platform,
  token: string,
  language: Language,
): Promise<Answer<(typeof accountRoutes)["findInvitation"]> | Refusal> {
  const found = await readInvitation(platform, token);
  if (!found) return refuse("invitation-unknown");
  const { rows: providers } = await sql<{ id: string; label: string }>`
    select p.id, p.label from accounts.list_sign_in_providers() p
     where p.organisation_id = ${found.organisation_id}`.execute(platform.db);
  return {
    kind: found.kind,
    email: found.email,
    displayName: found.display_name,
    organisationName: found.organisation_name,
    roleLabel: language === "en" ? found.role_label_en : found.role_label_nl,
    hasAccount: mustJoin(found),
    providers,
  };
}

/** Reads an invitation by its secret; undefined when it is unknown, used, withdrawn or too old. */
export async function readInvitation(
  platform: Platform,
  token: string,
): Promise<Invitation | undefined> {
  const { rows } = await sql<Invitation>`
    select * from accounts.find_invitation(${secretHash(token)}, ${platform.clock.today()})
  `.execute(platform.db);
  return rows[0];
}

/**
 * Reads an invitation that may be accepted without signing in. Refuses with `invitation-unknown`,
 * and with `account-exists` when its address belongs to somebody who can sign in.
 */
export async function readOpenInvitation(
  platform: Platform,
  token: string,
): Promise<Invitation | Refusal> {
  const found = await readInvitation(platform, token);
  if (!found) return refuse("invitation-unknown");
  return mustJoin(found) ? refuse("account-exists") : found;
}

function mustJoin(found: Invitation): boolean {
  return found.kind === "membership" && found.is_member;
}
