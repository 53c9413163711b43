import type { AskAccessInput } from "@schakel/contract";
import { newId, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { createDossier } from "../identity/index.ts";
import { isCodeInForce } from "../regions/index.ts";
import { lapsesOn, mostPerDay, tidyNumber, type AccessRequestId } from "./access-request.ts";
import { requestPlace } from "./access-request-store.ts";

/**
 * Asks whoever coordinates a case to be let in, by the number of the case. A number of another
 * region, of a closed case or of none at all gives the same answer and the same row: only the
 * coordinating organisation learns that it was asked. At most ten a day for one person.
 */
export async function askAccess(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  input: AskAccessInput,
): Promise<{ id: AccessRequestId; version: number } | Refusal> {
  requirePermission(actor, "case.request-access");
  const number = tidyNumber(input.caseNumber);
  const facts = await factsFor(tx, actor, number);
  if (facts.takes_part) return refuse("already-takes-part");
  if (facts.asked_today >= mostPerDay) return refuse("too-many-access-requests", { mostPerDay });
  if (!(await isCodeInForce(tx, "purpose", input.purpose))) return refuse("unknown-purpose");
  const id = newId<AccessRequestId>();
  const today = platform.clock.today();
  const text = await createDossier(tx, platform, id);
  await tx
    .insertInto("referrals.access_requests")
    .values({
      id,
      asker_organisation_id: actor.organisationId,
      asker_organisation_key: actor.organisationKey,
      asked_by: actor.accountId,
      asked_at: platform.clock.now(),
      asked_number: number,
      purpose: input.purpose,
      sealed_reason: text.seal(requestPlace(id, "reason"), input.reason),
      lapses_on: lapsesOn(today),
    })
    .execute();
  tx.audit({
    event: "access-request.send",
    action: "C",
    objectKind: "access-request",
    objectId: id,
    detail: { purpose: input.purpose },
  });
  tx.announce({
    event: "referral.access-asked",
    objectId: id,
    organisationKeys: [actor.organisationKey],
  });
  return { id, version: 1 };
}

type Facts = { readonly takes_part: boolean; readonly asked_today: number };

/** Row security lets the actor see a case only when its organisation takes part already. */
async function factsFor(tx: Tx, actor: Actor, number: string): Promise<Facts> {
  const { rows } = await sql<Facts>`
    select exists (select from cases.cases c where c.number = ${number}) as takes_part,
           (select count(*)::int from referrals.access_requests q
             where q.asked_by = ${actor.accountId} and q.asked_at > platform.now() - interval '24 hours') as asked_today`.execute(
    tx,
  );
  return rows[0] ?? { takes_part: false, asked_today: 0 };
}
