import { isRefusal, refuse, type Day, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { Platform } from "../../platform/platform.ts";
import { openDossier } from "../identity/index.ts";
import { findRequestRule, holidaysFrom } from "./request-rules.ts";
import { getRequest, requestPlace } from "./request-store.ts";
import { clockOf, extendedDueOn, warningDays } from "./request-term.ts";

/**
 * Takes more time for a request, once and before the term is over, with a reason that the client
 * reads (GDPR article 12(3): two further months, told within the first).
 */
export async function extendRequest(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly requestId: string; readonly version: number },
  reason: string,
): Promise<{ version: number; dueOn: Day } | Refusal> {
  const row = await getRequest(tx, actor, target.requestId);
  const today = platform.clock.today();
  if (row.status !== "open") return refuse("request-settled");
  if (row.extendedOn !== null) return refuse("already-extended");
  if (row.dueOn < today) return refuse("too-late-to-extend", { dueOn: row.dueOn });
  if (row.version !== target.version) return refuse("stale-version", { current: row.version });
  const { family } = clockOf(row.kind, row.law === "wpg");
  const rule = await findRequestRule(tx, family, row.receivedOn);
  if (isRefusal(rule)) return rule;
  const due = extendedDueOn(rule, row.receivedOn, await holidaysFrom(tx, row.receivedOn));
  if (due === null) return refuse("not-extendable");
  const dossier = await openDossier(tx, platform, row.caseId);
  const { numAffectedRows } = await sql`
    update rights.requests
       set due_on = ${due}, extended_on = ${today}, version = version + 1,
           sealed_extension_reason = ${dossier.seal(requestPlace(row.id, "extension-reason"), reason)}
     where id = ${row.id} and version = ${target.version}`.execute(tx);
  if (numAffectedRows !== 1n) return refuse("stale-version");
  await sql`delete from rights.request_warnings where request_id = ${row.id} and sent_at is null`.execute(
    tx,
  );
  await sql`
    insert into rights.request_warnings (request_id, warn_on)
    select ${row.id}, unnest(${warningDays(rule, today, due)}::date[])
    on conflict do nothing`.execute(tx);
  tx.audit({
    event: "request.extend",
    action: "U",
    dossierId: row.caseId,
    objectKind: "request",
    objectId: row.id,
    relationHeld: true,
  });
  return { version: row.version + 1, dueOn: due };
}
