import type { ClauseInput } from "@schakel/contract";
import { isRefusal, newId, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { Platform } from "../../platform/platform.ts";
import { columnsOf } from "./clause-store.ts";
import { judgeClause } from "./judge-clause.ts";
import { reopenDraft } from "./reopen-draft.ts";

/** Adds a clause to a draft, under the next number. Refuses what cannot be in one clause, at its field. */
export async function addClause(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  agreementId: string,
  clause: ClauseInput,
): Promise<{ id: string; number: number; version: number } | Refusal> {
  const draft = await reopenDraft(tx, actor, agreementId, null);
  if (isRefusal(draft)) return draft;
  const refused = await judgeClause(tx, platform.clock.today(), draft.agreement, clause);
  if (refused) return refused;
  const id = newId();
  const number = await nextNumber(tx, agreementId);
  await tx
    .insertInto("agreements.clauses")
    .values({ id, agreement_id: agreementId, number, ...columnsOf(clause) })
    .execute();
  tx.audit({
    event: "agreement.add-clause",
    action: "C",
    objectKind: "clause",
    objectId: id,
    agreementId,
    clauseId: id,
  });
  return { id, number, version: 1 };
}

/** A number is never used again within a line of versions: comparing versions goes by number. */
async function nextNumber(tx: Tx, agreementId: string): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    with recursive line as (
      select id, amends_id from agreements.agreements where id = ${agreementId}
      union all
      select a.id, a.amends_id from agreements.agreements a join line on a.id = line.amends_id)
    select coalesce(max(c.number), 0) + 1 as number
      from agreements.clauses c join line on line.id = c.agreement_id`.execute(tx);
  return rows[0]?.number ?? 1;
}
