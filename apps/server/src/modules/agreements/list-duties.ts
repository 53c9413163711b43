import { addDays } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";

/** Days before a review date from which the manager sees it. */
export const reviewNoticeDays = 60;

/** What agreements ask of somebody now: reviews for who manages them, signatures for signatories. */
export async function listDuties(tx: Tx, actor: Actor, platform: Platform) {
  requirePermission(actor, "agreement.read");
  const until = addDays(platform.clock.today(), reviewNoticeDays);
  const [reviews, toSign] = await inOrder([
    sql<{ id: string; title: string; reviewOn: string }>`
      select a.id, a.title, a.review_on::text as "reviewOn" from agreements.agreements a
       where a.status = 'in-force' and a.review_on <= ${until} and a.region_id = ${actor.regionId}
         and platform.actor_can('agreement.manage')
       order by a.review_on`.execute(tx),
    sql<{ id: string; title: string }>`
      select a.id, a.title from agreements.agreements a
        join agreements.parties p on p.agreement_id = a.id and p.organisation_id = ${actor.organisationId} and p.signed_on is null
        join agreements.signatories s on s.agreement_id = a.id and s.organisation_id = p.organisation_id
         and s.account_id = ${actor.accountId}
       where a.status = 'offered' and platform.actor_can('agreement.sign') order by a.title`.execute(
      tx,
    ),
  ]);
  return { reviews: reviews.rows, toSign: toSign.rows };
}
