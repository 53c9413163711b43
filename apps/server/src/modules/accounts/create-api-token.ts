import type { accountRoutes, Answer, Parsed } from "@schakel/contract";
import { newId, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import { newSecret } from "../../platform/auth/index.ts";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { secretHash } from "../../platform/http/credential.ts";
import { readApiTokens } from "./list-api-tokens.ts";
import { refuseWithoutRecentSignIn } from "./require-session.ts";

type Route = (typeof accountRoutes)["createApiToken"];

/** So that a scanner of source code recognises one that leaked. */
const prefix = "schakel_";

/**
 * Makes a token for a machine client: a part of what its maker may do, for one purpose, for at most
 * 366 days. The secret is in the answer and nowhere else. Refuses with `permission-not-held`,
 * `purpose-not-of-role`, `session-needed` (a token makes no tokens) or `sign-in-again`.
 */
export async function createApiToken(
  tx: Tx,
  actor: Actor,
  wanted: Parsed<Route, "body">,
): Promise<Answer<Route> | Refusal> {
  const refused = await refuseWithoutRecentSignIn(tx, actor);
  if (refused) return refused;
  const missing = wanted.permissions.filter((each) => !actor.permissions.has(each));
  if (missing.length > 0) return refuse("permission-not-held", { permissions: missing });
  if (!(await isPurposeOfRole(tx, actor, wanted.purpose))) return refuse("purpose-not-of-role");
  const id = newId();
  const secret = prefix + newSecret();
  await sql`
    insert into accounts.api_tokens (
      id, token_hash, label, account_id, membership_id, permissions, purpose, created_at, expires_at)
    values (${id}, ${secretHash(secret)}, ${wanted.label}, ${actor.accountId}, ${actor.membershipId},
      ${[...new Set(wanted.permissions)]}, ${wanted.purpose}, now(),
      now() + make_interval(days => ${wanted.daysValid}))`.execute(tx);
  tx.audit({
    event: "token.create",
    action: "C",
    objectKind: "token",
    objectId: id,
    detail: { permissions: wanted.permissions, purpose: wanted.purpose, days: wanted.daysValid },
  });
  const apiToken = (await readApiTokens(tx, actor)).find((each) => each.id === id);
  if (!apiToken) throw new Error("a token that was just made cannot be read");
  return { apiToken, secret };
}

/** Tells whether a purpose is one of the purposes of the actor's role. */
export async function isPurposeOfRole(tx: Tx, actor: Actor, purpose: string): Promise<boolean> {
  const { rows } = await sql`
    select from accounts.roles where id = ${actor.role} and ${purpose} = any (purposes)`.execute(
    tx,
  );
  return rows.length === 1;
}
