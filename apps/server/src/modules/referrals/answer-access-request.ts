import type { AnswerAccessInput } from "@schakel/contract";
import { isRefusal, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { invitePartner } from "../agreements/index.ts";
import type { CaseId } from "../cases/index.ts";
import { openDossier } from "../identity/index.ts";
import { canAnswer, statusOn, type AccessRequestId } from "./access-request.ts";
import {
  requestPlace,
  selectAccessRequests,
  type AccessRequestRow,
} from "./access-request-store.ts";

/**
 * Answers a request for access, with a reason either way. Letting the asker in goes through the
 * ordinary invitation, so that an agreement in force decides what it sees.
 */
export async function answerAccessRequest(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly requestId: AccessRequestId; readonly version: number },
  input: AnswerAccessInput,
): Promise<{ version: number } | Refusal> {
  const { requestId, version } = target;
  requirePermission(actor, "case.invite-partner");
  const event = "access-request.answer";
  const [row] = await selectAccessRequests(tx, sql`q.id = ${requestId}`, 1);
  if (!row || row.case_id === null) throw notFound(event, "access-request", requestId);
  const refusal = canAnswer(statusOn(row.status, row.lapses_on, platform.clock.today()));
  if (refusal) return refusal;
  if (row.version !== version) return refuse("stale-version", { current: row.version });
  const joined = await letIn(tx, actor, platform, row, row.case_id as CaseId, input);
  if (isRefusal(joined)) return joined;
  const text = await openDossier(tx, platform, requestId);
  const { numAffectedRows } = await sql`
    update referrals.access_requests
       set status = ${input.granted ? "granted" : "refused"}, answered_at = ${platform.clock.now()},
           answered_by = ${actor.accountId}, version = version + 1,
           sealed_answer = ${text.seal(requestPlace(requestId, "answer"), input.text)}
     where id = ${requestId} and version = ${version}`.execute(tx);
  if (numAffectedRows !== 1n) return refuse("request-answered");
  tx.audit({
    event,
    action: "U",
    dossierId: row.case_id,
    objectKind: "access-request",
    objectId: requestId,
    relationHeld: true,
    detail: { granted: input.granted },
  });
  tx.announce({
    event: "referral.access-answered",
    objectId: requestId,
    organisationKeys: [actor.organisationKey, row.asker_organisation_key],
  });
  return { version: version + 1 };
}

async function letIn(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  row: AccessRequestRow,
  caseId: CaseId,
  input: AnswerAccessInput,
): Promise<null | Refusal> {
  if (!input.granted) return null;
  const { agreementId, part } = input;
  const organisationId = row.asker_organisation_id;
  const joined = await invitePartner(tx, actor, platform, caseId, {
    organisationId,
    agreementId,
    part,
  });
  return isRefusal(joined) ? joined : null;
}
