import { isRefusal, newId, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { AuditRow } from "../../platform/audit/audit-row.ts";
import { writeAudit } from "../../platform/audit/write-audit.ts";
import { newSecret } from "../../platform/auth/index.ts";
import type { Actor } from "../../platform/database/actor.ts";
import { RolledBack, type Tx } from "../../platform/database/as-actor.ts";
import { enter } from "../../platform/database/enter.ts";
import { secretHash } from "../../platform/http/credential.ts";
import type { Language } from "../../platform/http/problems.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Device } from "./device.ts";
import { viewSession, type SessionView } from "./session-view.ts";

/** How somebody proved to be there; stays with the session. */
export type Strength = "demo" | "passkey" | "totp" | "organisation";

/** Whose session begins, once the proof was accepted. */
export type Proven = {
  readonly accountId: string;
  readonly membershipId?: string | undefined;
  readonly providerId?: string;
};

/** A request by somebody who is not known yet. */
export type Visit = {
  readonly requestId: string;
  readonly language: Language;
  readonly device: Device;
};

/** A session that began: the secret goes to the browser once and is kept nowhere. */
export type OpenedSession = { readonly secret: string; readonly session: SessionView };

type Steps = {
  readonly strength: Strength;
  /** The last part of the proof, inside the transaction: using up a code, a counter, an invitation. */
  readonly prove: (tx: Tx) => Promise<Proven | Refusal>;
  /** Work in the same transaction, by the person who just came in. */
  readonly after?: (tx: Tx, actor: Actor) => Promise<Refusal | void>;
};

/**
 * Begins a session in one transaction: uses the proof, starts the session, becomes its actor, and
 * writes the log. A refusal undoes all of it and leaves a line in the log of its own. Refuses with
 * what `prove` says, or `sign-in-failed` when the account has no membership to start in.
 */
export async function openSession(
  platform: Platform,
  visit: Visit,
  steps: Steps,
): Promise<OpenedSession | Refusal> {
  let of: Proven | undefined;
  try {
    return await platform.db.transaction().execute(async (plain) => {
      const lines: AuditRow[] = [];
      const tx: Tx = Object.assign(plain, {
        audit: (row: AuditRow) => void lines.push(row),
        announce: () => {},
      });
      const proven = await steps.prove(tx);
      if (isRefusal(proven)) throw new RolledBack(proven);
      of = proven;
      const { secret, actor } = await start(platform, tx, visit, steps.strength, proven);
      const refused = await steps.after?.(tx, actor);
      if (refused) throw new RolledBack(refused);
      const session = await viewSession(tx, actor, platform.clock, visit.language);
      await writeAudit(tx, actor, [startLine(actor), ...lines]);
      return { secret, session };
    });
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error;
    const refusal = error.value as Refusal;
    await denySignIn(platform, visit, steps.strength, refusal.code, of?.accountId);
    return refusal;
  }
}

async function start(
  platform: Platform,
  tx: Tx,
  visit: Visit,
  strength: Strength,
  proven: Proven,
): Promise<{ secret: string; actor: Actor }> {
  const secret = newSecret();
  const tokenHash = secretHash(secret);
  const { rows } = await sql<{ membership: string | null }>`
    select accounts.start_session(${newId()}, ${tokenHash}, ${proven.accountId},
      ${proven.membershipId ?? null}, ${strength}, ${proven.providerId ?? null},
      ${platform.clock.today()}, ${visit.device.browser}, ${visit.device.system}) as membership`.execute(
    tx,
  );
  if (!rows[0]?.membership) throw new RolledBack(refuse("sign-in-failed"));
  const entry = { kind: "session", tokenHash, requestId: visit.requestId } as const;
  const actor = await enter(tx, entry, platform.clock);
  if (!actor) throw new Error("a session that just began has no actor");
  return { secret, actor };
}

function startLine(actor: Actor): AuditRow {
  return {
    event: "session.start",
    action: "E",
    objectKind: "session",
    objectId: actor.sessionId,
    detail: { strength: actor.strength },
  };
}

/**
 * Writes a refused attempt in the log. It names no actor, because nobody proved to be anybody; the
 * account that was tried is the object, so that its organisation can see the attempt.
 */
export async function denySignIn(
  platform: Platform,
  visit: Visit,
  strength: Strength,
  reason: string,
  accountId?: string,
): Promise<void> {
  await sql`select accounts.deny_sign_in(
    ${accountId ?? null}, ${strength}, ${reason}, ${visit.requestId}, ${platform.clock.now()})
  `.execute(platform.db);
}
