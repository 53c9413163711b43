import type { AgreementContent } from "@schakel/contract";
import { isRefusal, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { checkDays } from "./agreement.ts";
import { daysOf } from "./draft-agreement.ts";
import { reopenDraft } from "./reopen-draft.ts";
import { contentColumns, writeDecisions } from "./write-content.ts";

/** Changes what a draft says. One that was offered becomes a new draft and loses its signatures. */
export async function reviseAgreement(
  tx: Tx,
  actor: Actor,
  target: { readonly agreementId: string; readonly version: number },
  content: AgreementContent,
): Promise<{ version: number } | Refusal> {
  const draft = await reopenDraft(tx, actor, target.agreementId, target.version);
  if (isRefusal(draft)) return draft;
  const refused = checkDays(daysOf(content));
  if (refused) return refused;
  await tx
    .updateTable("agreements.agreements")
    .set(contentColumns(content))
    .where("id", "=", target.agreementId)
    .execute();
  await writeDecisions(tx, target.agreementId, content.decisions);
  tx.audit({
    event: "agreement.revise",
    action: "U",
    objectKind: "agreement",
    agreementId: target.agreementId,
  });
  return { version: draft.version };
}
