import type { ClauseInput } from "@schakel/contract";
import { isRefusal, refuse, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { columnsOf } from "./clause-store.ts";
import { judgeClause } from "./judge-clause.ts";
import { reopenDraft } from "./reopen-draft.ts";

export type ClauseTarget = {
  readonly agreementId: string;
  readonly clauseId: string;
  readonly version: number;
};

/** Changes a clause of a draft. Refuses a stale version, and what cannot be in one clause. */
export async function changeClause(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: ClauseTarget,
  clause: ClauseInput,
): Promise<{ version: number } | Refusal> {
  const { agreementId, clauseId, version } = target;
  const draft = await reopenDraft(tx, actor, agreementId, null);
  if (isRefusal(draft)) return draft;
  const found = await findVersion(tx, agreementId, clauseId);
  if (found !== version) return refuse("stale-version", { current: found });
  const refused = await judgeClause(tx, platform.clock.today(), draft.agreement, clause);
  if (refused) return refused;
  await tx
    .updateTable("agreements.clauses")
    .set({ ...columnsOf(clause), version: version + 1 })
    .where("id", "=", clauseId)
    .execute();
  tx.audit({
    event: "agreement.change-clause",
    action: "U",
    objectKind: "clause",
    objectId: clauseId,
    agreementId,
    clauseId,
  });
  return { version: version + 1 };
}

/** The version of a clause in this agreement; throws not-found when it is not there. */
export async function findVersion(tx: Tx, agreementId: string, clauseId: string): Promise<number> {
  const row = await tx
    .selectFrom("agreements.clauses")
    .select("version")
    .where("id", "=", clauseId)
    .where("agreement_id", "=", agreementId)
    .executeTakeFirst();
  if (!row) throw notFound("agreement.change-clause", "clause", clauseId);
  return row.version;
}
