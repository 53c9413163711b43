import type { AgreementContent } from "@schakel/contract";
import { sql } from "kysely";
import type { Tx } from "../../platform/database/as-actor.ts";

/** The columns of what an agreement says. */
export function contentColumns(content: AgreementContent) {
  return {
    kind: content.kind,
    title: content.title,
    setting: content.setting,
    why: content.why,
    for_whom: content.forWhom,
    by_whom: content.byWhom,
    goals: content.goals,
    target_groups: content.targetGroups,
    activities: content.activities,
    indicators: content.indicators,
    role_division: content.roleDivision,
    valid: sql<string>`daterange(${content.validFrom}::date, ${content.validUntil}::date)`,
    review_on: content.reviewOn as never,
    review_reminded_on: null,
    dpia_reference: content.dpiaReference,
    dpia_version: content.dpiaVersion,
  };
}

/** Writes the decisions of an agreement anew: the five elements that Wpg art. 20 and the Wgs ask for. */
export async function writeDecisions(
  tx: Tx,
  agreementId: string,
  decisions: AgreementContent["decisions"],
): Promise<void> {
  await tx.deleteFrom("agreements.decisions").where("agreement_id", "=", agreementId).execute();
  const once = [...new Map(decisions.map((each) => [each.regime, each])).values()];
  if (once.length === 0) return;
  await tx
    .insertInto("agreements.decisions")
    .values(once.map((decision) => ({ agreement_id: agreementId, ...decision })))
    .execute();
}
