import { refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { checkGround } from "./request-rules.ts";
import { getRequest } from "./request-store.ts";

type Judgement = {
  readonly entryId: string;
  readonly outcome: "give" | "withhold";
  readonly ground?: string | undefined;
};

/**
 * Says which pieces go into the copy. What is withheld needs a ground that holds today; what comes
 * from somebody else must be judged before the copy is made (GDPR article 15(4)).
 */
export async function judgeEntries(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly requestId: string; readonly version: number },
  judgements: readonly Judgement[],
): Promise<{ version: number } | Refusal> {
  const row = await getRequest(tx, actor, target.requestId);
  if (row.kind !== "access" || row.law === "wpg") return refuse("not-an-access-request");
  if (row.status !== "open") return refuse("request-settled");
  if (row.version !== target.version) return refuse("stale-version", { current: row.version });
  const today = platform.clock.today();
  for (const { outcome, ground } of judgements) {
    const wrong = outcome === "withhold" && (await checkGround(tx, "withholding", ground, today));
    if (wrong) return wrong;
  }
  await sql`delete from rights.entry_judgements where request_id = ${row.id}`.execute(tx);
  for (const { entryId, outcome, ground } of judgements) {
    const { numAffectedRows } = await sql`
      insert into rights.entry_judgements (request_id, entry_id, outcome, ground, judged_by, judged_at)
      select ${row.id}, e.id, ${outcome}, ${outcome === "withhold" ? ground : null}, ${actor.accountId},
             ${platform.clock.now()}
        from cases.entries e where e.id = ${entryId} and e.case_id = ${row.caseId}`.execute(tx);
    if (numAffectedRows !== 1n) throw notFound("request.withhold", "entry", entryId);
  }
  await sql`update rights.requests set version = version + 1 where id = ${row.id}`.execute(tx);
  tx.audit({
    event: "request.withhold",
    action: "U",
    dossierId: row.caseId,
    objectKind: "request",
    objectId: row.id,
    relationHeld: true,
    detail: { withheld: judgements.filter(({ outcome }) => outcome === "withhold").length },
  });
  return { version: row.version + 1 };
}
