import { isRefusal, refuse, type Day, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { mayRevise } from "./agreement.ts";
import { getAgreement, partyKeys } from "./agreement-store.ts";
import { findVersion, type ClauseTarget } from "./change-clause.ts";
import { reopenDraft } from "./reopen-draft.ts";

/**
 * Takes a clause out of a draft, or ends it in an agreement in force: what it gave stops at the next
 * statement, in screens that are open too. Ending takes access away and gives none, so it needs no
 * new signatures; anything more is an amendment.
 */
export async function endClause(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: ClauseTarget,
): Promise<{ version: number } | Refusal> {
  const { agreementId, clauseId, version } = target;
  requirePermission(actor, "agreement.manage", { kind: "clause", id: clauseId });
  const agreement = await getAgreement(tx, agreementId);
  const found = await findVersion(tx, agreementId, clauseId);
  if (found !== version) return refuse("stale-version", { current: found });
  if (mayRevise(agreement.status)) return removeClause(tx, actor, target);
  if (agreement.status !== "in-force") return refuse("only-draft-changes");
  const refused = await shorten(tx, target, platform.clock.today());
  if (refused) return refused;
  tx.audit({
    event: "agreement.end-clause",
    action: "U",
    objectKind: "clause",
    objectId: clauseId,
    agreementId,
    clauseId,
  });
  const organisationKeys = await partyKeys(tx, agreementId);
  tx.announce({ event: "agreement.changed", objectId: agreementId, organisationKeys });
  tx.announce({ event: "access.changed", organisationKeys });
  return { version: version + 1 };
}

async function removeClause(
  tx: Tx,
  actor: Actor,
  { agreementId, clauseId, version }: ClauseTarget,
): Promise<{ version: number } | Refusal> {
  const draft = await reopenDraft(tx, actor, agreementId, null);
  if (isRefusal(draft)) return draft;
  await tx.deleteFrom("agreements.clauses").where("id", "=", clauseId).execute();
  tx.audit({
    event: "agreement.remove-clause",
    action: "D",
    objectKind: "clause",
    objectId: clauseId,
    agreementId,
  });
  return { version };
}

/** The last day is yesterday: today it gives nothing any more. One that began later never holds. */
async function shorten(tx: Tx, target: ClauseTarget, today: Day): Promise<Refusal | null> {
  const { rows } = await sql<{ state: "over" | "begun" | "later" | "refusal" }>`
    select case when effect = 'deny' then 'refusal' when upper(valid) <= ${today}::date then 'over' when lower(valid) >= ${today}::date then 'later' else 'begun' end as state
      from agreements.clauses where id = ${target.clauseId}`.execute(tx);
  // Without a refusal somebody would see more: that takes an amendment that everybody signs.
  if (rows[0]?.state === "refusal") return refuse("only-draft-changes");
  if (rows[0]?.state === "over") return refuse("clause-ended-already");
  const { numAffectedRows } = await sql`
    update agreements.clauses
       set valid = ${
         // A period may not be empty: one that had yet to begin keeps a day that is over.
         rows[0]?.state === "later"
           ? sql`daterange(${today}::date - 1, ${today}::date)`
           : sql`daterange(lower(valid), ${today}::date)`
       }, version = version + 1
     where id = ${target.clauseId} and version = ${target.version}`.execute(tx);
  return numAffectedRows === 1n ? null : refuse("stale-version");
}
