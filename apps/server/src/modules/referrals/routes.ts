import { referralRoutes as routes } from "@schakel/contract";
import { isRefusal, type Refusal } from "@schakel/kernel";
import type { FastifyInstance } from "fastify";
import { created, ok, type Reply } from "../../platform/http/reply.ts";
import { serve } from "../../platform/http/serve.ts";
import type { Platform } from "../../platform/platform.ts";
import type { CaseId } from "../cases/index.ts";
import type { AccessRequestId } from "./access-request.ts";
import { answerAccessRequest } from "./answer-access-request.ts";
import { answerReferral } from "./answer-referral.ts";
import { askAccess } from "./ask-access.ts";
import { countWaiting } from "./count-waiting.ts";
import { listAccessRequests } from "./list-access-requests.ts";
import { listCaseReferrals, listOverdueReferrals, listReferrals } from "./list-referrals.ts";
import type { ReferralId } from "./referral.ts";
import { sendReferral } from "./send-referral.ts";
import { serveDuties } from "./serve-duties.ts";
import { serveHandovers } from "./serve-handovers.ts";
import { withdrawReferral } from "./withdraw-referral.ts";

/** Serves the routes of the module; each hands its parsed input to one use case. */
export function serveReferrals(app: FastifyInstance, platform: Platform): void {
  serveQuestions(app, platform);
  serveAccessRequests(app, platform);
  serveHandovers(app, platform);
  serveDuties(app, platform);
}

function serveQuestions(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.countWaiting, async ({ tx, actor }) =>
    ok(await countWaiting(tx, actor)),
  );
  serve(app, platform, routes.listReferrals, async ({ tx, actor }) =>
    ok(await listReferrals(tx, actor, platform)),
  );
  serve(app, platform, routes.listOverdueReferrals, async ({ tx, actor }) =>
    ok(await listOverdueReferrals(tx, actor, platform)),
  );
  serve(app, platform, routes.listCaseReferrals, async ({ tx, actor, params }) =>
    ok(await listCaseReferrals(tx, actor, platform, params.caseId as CaseId)),
  );
  serve(app, platform, routes.sendReferral, async ({ tx, actor, params, body }) => {
    const caseId = params.caseId as CaseId;
    const sent = await sendReferral(tx, actor, platform, caseId, body);
    return isRefusal(sent) ? sent : created(`/cases/${caseId}/referrals/${sent.id}`, sent, 1);
  });
  serve(app, platform, routes.answerReferral, async ({ tx, actor, params, version, body }) => {
    const target = { referralId: params.referralId as ReferralId, version };
    return versioned(await answerReferral(tx, actor, platform, target, body));
  });
  serve(app, platform, routes.withdrawReferral, async ({ tx, actor, params, version, body }) => {
    const target = { referralId: params.referralId as ReferralId, version };
    return versioned(await withdrawReferral(tx, actor, platform, target, body.reason));
  });
}

function serveAccessRequests(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.askAccess, async ({ tx, actor, body }) => {
    const asked = await askAccess(tx, actor, platform, body);
    return isRefusal(asked) ? asked : created(`/access-requests/${asked.id}`, asked, 1);
  });
  serve(app, platform, routes.listAccessRequests, async ({ tx, actor, query }) =>
    ok(await listAccessRequests(tx, actor, platform, query)),
  );
  serve(app, platform, routes.answerAccessRequest, async ({ tx, actor, params, version, body }) => {
    const target = { requestId: params.requestId as AccessRequestId, version };
    return versioned(await answerAccessRequest(tx, actor, platform, target, body));
  });
}

function versioned<Body extends { version: number }>(
  outcome: Body | Refusal,
): Reply<Body> | Refusal {
  return isRefusal(outcome) ? outcome : ok(outcome, outcome.version);
}
