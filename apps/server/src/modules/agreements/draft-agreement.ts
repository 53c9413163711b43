import type { AgreementContent } from "@schakel/contract";
import { day, newId, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import { Denied, type Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import { checkDays } from "./agreement.ts";
import { contentColumns, writeDecisions } from "./write-content.ts";

/** Begins an agreement of the actor's region as a draft (R377–R379). Refuses days that cannot be. */
export async function draftAgreement(
  tx: Tx,
  actor: Actor,
  content: AgreementContent,
): Promise<{ id: string; version: number } | Refusal> {
  requirePermission(actor, "agreement.manage");
  if (actor.regionId === null) {
    throw new Denied("no-permission", { event: "agreement.draft", action: "C" });
  }
  const refused = checkDays(daysOf(content));
  if (refused) return refused;
  const id = newId();
  await tx
    .insertInto("agreements.agreements")
    .values({ id, region_id: actor.regionId as never, ...contentColumns(content) })
    .execute();
  await writeDecisions(tx, id, content.decisions);
  tx.audit({ event: "agreement.draft", action: "C", objectKind: "agreement", agreementId: id });
  return { id, version: 1 };
}

/** The days of a form that the route has parsed. */
export function daysOf(content: AgreementContent) {
  return {
    validFrom: day(content.validFrom),
    validUntil: content.validUntil === null ? null : day(content.validUntil),
    reviewOn: day(content.reviewOn),
  };
}
