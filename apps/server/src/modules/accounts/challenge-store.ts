import { newId } from "@schakel/kernel";
import { sql, type Kysely } from "kysely";
import type { Database } from "../../platform/database/database.ts";
import type { Platform } from "../../platform/platform.ts";
import { challengePlace } from "./sealed-places.ts";

export type ChallengeKind =
  | "passkey-sign-in"
  | "passkey-registration"
  | "code-secret"
  | "organisation";

type Bound = {
  readonly accountId?: string | undefined;
  readonly invitationId?: string | undefined;
  /** SHA-256 of a cookie: only the browser that asked may answer. */
  readonly browserHash?: Buffer;
};

/** Minutes in which an answer is still accepted. */
const validMinutes: Readonly<Record<ChallengeKind, number>> = {
  "passkey-sign-in": 5,
  "passkey-registration": 5,
  // Installing a code app on a phone takes longer than touching a key.
  "code-secret": 15,
  organisation: 10,
};

/** A challenge that came back: what it was about, for whom, and what the server kept of it. */
export type TakenChallenge<Content> = {
  readonly accountId: string | null;
  readonly invitationId: string | null;
  readonly browserHash: Buffer | null;
  readonly content: Content;
};

/** Keeps a challenge with its secrets sealed; returns the id under which it is answered. */
export async function addChallenge(
  platform: Platform,
  db: Kysely<Database>,
  kind: ChallengeKind,
  content: object,
  bound: Bound = {},
  challengeId: string = newId(),
): Promise<string> {
  const sealed = platform.keyring.sealServer(challengePlace(challengeId), JSON.stringify(content));
  await sql`select accounts.add_challenge(${challengeId}, ${kind}, ${bound.accountId ?? null},
    ${bound.invitationId ?? null}, ${bound.browserHash ?? null}, ${sealed}, ${validMinutes[kind]})
  `.execute(db);
  return challengeId;
}

/**
 * Takes a challenge, once and for all: outside the caller's transaction, so that a wrong answer
 * uses it up as well. Undefined when it is unknown, used or too old.
 */
export async function takeChallenge<Content>(
  platform: Platform,
  kind: ChallengeKind,
  challengeId: string,
): Promise<TakenChallenge<Content> | undefined> {
  const { rows } = await sql<{
    account_id: string | null;
    invitation_id: string | null;
    browser_hash: Buffer | null;
    sealed_content: Buffer;
  }>`select * from accounts.take_challenge(${challengeId}, ${kind})`.execute(platform.db);
  const [row] = rows;
  if (!row) return undefined;
  const text = platform.keyring.openServer(challengePlace(challengeId), row.sealed_content);
  return {
    accountId: row.account_id,
    invitationId: row.invitation_id,
    browserHash: row.browser_hash,
    content: JSON.parse(text) as Content,
  };
}

/** What came of a try: what the challenge holds, or how long to wait for the next try. */
export type TriedChallenge<Content> =
  | { readonly waitSeconds: number }
  | (Omit<TakenChallenge<Content>, "browserHash"> & { readonly waitSeconds: 0 });

/** Wrong answers that somebody who sets up a code app may give: typing is hard. */
const mostTries = 5;

/**
 * Opens a challenge for one try at its answer and leaves it standing; whoever finds the answer right
 * takes it with {@link takeChallenge}. Counted outside the caller's transaction, so that a refusal
 * does not undo the count. Undefined when it is unknown, used, too old or tried too often.
 */
export async function tryChallenge<Content>(
  platform: Platform,
  kind: ChallengeKind,
  challengeId: string,
): Promise<TriedChallenge<Content> | undefined> {
  const { rows } = await sql<{
    account_id: string | null;
    invitation_id: string | null;
    sealed_content: Buffer | null;
    wait_seconds: number;
  }>`select * from accounts.try_challenge(${challengeId}, ${kind}, ${mostTries})`.execute(
    platform.db,
  );
  const [row] = rows;
  if (!row?.sealed_content) return row && { waitSeconds: row.wait_seconds };
  const text = platform.keyring.openServer(challengePlace(challengeId), row.sealed_content);
  return {
    accountId: row.account_id,
    invitationId: row.invitation_id,
    content: JSON.parse(text) as Content,
    waitSeconds: 0,
  };
}
