import { referralRoutes as routes } from "@schakel/contract";
import { isRefusal, type Refusal } from "@schakel/kernel";
import type { FastifyInstance } from "fastify";
import { languageOf } from "../../platform/http/language.ts";
import { created, ok, type Reply } from "../../platform/http/reply.ts";
import { serve } from "../../platform/http/serve.ts";
import type { Platform } from "../../platform/platform.ts";
import type { CaseId } from "../cases/index.ts";
import { answerDelegation } from "./answer-delegation.ts";
import { answerHandover } from "./answer-handover.ts";
import { delegate } from "./delegate.ts";
import type { DelegationId } from "./delegation.ts";
import type { HandoverId } from "./handover.ts";
import { listCaseload, listCaseloads } from "./list-caseloads.ts";
import { listDelegationCandidates, listDelegations } from "./list-delegations.ts";
import { listHandovers } from "./list-handovers.ts";
import { offerHandover } from "./offer-handover.ts";
import { listHandoverTargets, previewHandover } from "./preview-handover.ts";
import { printHandover } from "./print-handover.ts";
import { reassignCases } from "./reassign-cases.ts";
import { withdrawHandover } from "./withdraw-handover.ts";

/** Serves handing over, standing in, and handing over several cases. */
export function serveHandovers(app: FastifyInstance, platform: Platform): void {
  serveOffers(app, platform);
  serveDelegations(app, platform);
  serveCaseloads(app, platform);
}

function serveOffers(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.listHandoverTargets, async ({ tx, actor }) =>
    ok(await listHandoverTargets(tx, actor)),
  );
  serve(app, platform, routes.previewHandover, async ({ tx, actor, params, query }) => {
    const caseId = params.caseId as CaseId;
    const preview = await previewHandover(tx, actor, caseId, query.organisationId);
    return isRefusal(preview) ? preview : ok(preview);
  });
  serve(app, platform, routes.listHandovers, async ({ tx, actor, query }) =>
    ok(await listHandovers(tx, actor, platform, query)),
  );
  serve(app, platform, routes.offerHandover, async ({ tx, actor, params, body }) => {
    const offered = await offerHandover(tx, actor, platform, params.caseId as CaseId, body);
    return isRefusal(offered) ? offered : created(`/handovers/${offered.id}`, offered, 1);
  });
  serve(app, platform, routes.answerHandover, async ({ tx, actor, params, version, body }) => {
    const target = { handoverId: params.handoverId as HandoverId, version };
    return versioned(await answerHandover(tx, actor, platform, target, body));
  });
  serve(app, platform, routes.withdrawHandover, async ({ tx, actor, params, version }) => {
    const target = { handoverId: params.handoverId as HandoverId, version };
    return versioned(await withdrawHandover(tx, actor, platform, target));
  });
  serve(app, platform, routes.printHandover, async ({ tx, actor, params, request }) => {
    const id = params.handoverId as HandoverId;
    const pdf = await printHandover(tx, actor, platform, id, languageOf(request));
    return isRefusal(pdf) ? pdf : file(pdf, "ontvangstbewijs.pdf");
  });
}

function serveDelegations(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.listDelegationCandidates, async ({ tx, actor, params }) =>
    ok(await listDelegationCandidates(tx, actor, params.caseId as CaseId)),
  );
  serve(app, platform, routes.listDelegations, async ({ tx, actor, params }) =>
    ok(await listDelegations(tx, actor, platform, params.caseId as CaseId)),
  );
  serve(app, platform, routes.delegate, async ({ tx, actor, params, body }) => {
    const caseId = params.caseId as CaseId;
    const made = await delegate(tx, actor, platform, caseId, body);
    return isRefusal(made) ? made : created(`/cases/${caseId}/delegations/${made.id}`, made, 1);
  });
  serve(app, platform, routes.answerDelegation, async ({ tx, actor, params, version, body }) => {
    const caseId = params.caseId as CaseId;
    const target = { caseId, delegationId: params.delegationId as DelegationId, version };
    return versioned(await answerDelegation(tx, actor, platform, target, body.step));
  });
}

function serveCaseloads(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.listCaseloads, async ({ tx, actor }) =>
    ok(await listCaseloads(tx, actor)),
  );
  serve(app, platform, routes.listCaseload, async ({ tx, actor, params }) =>
    ok(await listCaseload(tx, actor, params.membershipId)),
  );
  serve(app, platform, routes.reassignCases, async ({ tx, actor, body }) =>
    ok(await reassignCases(tx, actor, platform, body.items)),
  );
}

function versioned<Body extends { version: number }>(
  outcome: Body | Refusal,
): Reply<Body> | Refusal {
  return isRefusal(outcome) ? outcome : ok(outcome, outcome.version);
}

/** A PDF to save; the route says the media type. */
export function file(pdf: Buffer, name: string): Reply<undefined> {
  return {
    ...ok(pdf as unknown as undefined),
    headers: { "content-disposition": `attachment; filename="${name}"` },
  };
}
