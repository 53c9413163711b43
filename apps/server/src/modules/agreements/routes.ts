import { agreementRoutes as routes } from "@schakel/contract";
import { isRefusal } from "@schakel/kernel";
import type { FastifyInstance } from "fastify";
import { created, ok } from "../../platform/http/reply.ts";
import { serve } from "../../platform/http/serve.ts";
import type { Platform } from "../../platform/platform.ts";
import { adviseKind } from "./agreement-kind.ts";
import { amendAgreement } from "./amend-agreement.ts";
import { compareAgreements } from "./compare-agreements.ts";
import { draftAgreement } from "./draft-agreement.ts";
import { endAgreement } from "./end-agreement.ts";
import { listAgreements, readAgreement } from "./list-agreements.ts";
import { listDuties } from "./list-duties.ts";
import { offerAgreement } from "./offer-agreement.ts";
import { putInForce } from "./put-in-force.ts";
import { readOfferedText } from "./read-offered-text.ts";
import { reviseAgreement } from "./revise-agreement.ts";
import { serveClauses } from "./serve-clauses.ts";
import { serveEmergencies } from "./serve-emergencies.ts";
import { serveSharing } from "./serve-sharing.ts";
import { listPossible, setParties } from "./set-parties.ts";
import { signAgreement } from "./sign-agreement.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";

/** Serves the routes of the module; each hands its parsed input to one use case. */
export function serveAgreements(app: FastifyInstance, platform: Platform): void {
  serveReading(app, platform);
  serveDrafting(app, platform);
  serveLife(app, platform);
  serveClauses(app, platform);
  serveSharing(app, platform);
  serveEmergencies(app, platform);
}

function serveReading(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.listAgreements, async ({ tx, actor }) =>
    ok(await listAgreements(tx, actor)),
  );
  serve(app, platform, routes.getAgreement, async ({ tx, actor, params }) => {
    const agreement = await readAgreement(tx, actor, platform, params.agreementId);
    return ok(agreement, agreement.version);
  });
  serve(app, platform, routes.adviseAgreementKind, async ({ actor, query }) => {
    requirePermission(actor, "agreement.read");
    const { kind, reasons, alternatives } = adviseKind(query);
    return ok({ kind, reasons: [...reasons], alternatives: [...alternatives] });
  });
  serve(app, platform, routes.getOfferedText, async ({ tx, actor, params }) =>
    ok(await readOfferedText(tx, actor, params.agreementId)),
  );
  serve(app, platform, routes.compareAgreements, async ({ tx, actor, params, query }) =>
    ok(await compareAgreements(tx, actor, platform, { ...params, with: query.with })),
  );
  serve(app, platform, routes.listAgreementDuties, async ({ tx, actor }) =>
    ok(await listDuties(tx, actor, platform)),
  );
}

function serveDrafting(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.draftAgreement, async ({ tx, actor, body }) => {
    const drafted = await draftAgreement(tx, actor, body);
    return isRefusal(drafted) ? drafted : created(`/agreements/${drafted.id}`, drafted, 1);
  });
  serve(app, platform, routes.reviseAgreement, async ({ tx, actor, params, version, body }) => {
    const revised = await reviseAgreement(tx, actor, { ...params, version }, body);
    return isRefusal(revised) ? revised : ok(revised, revised.version);
  });
  serve(app, platform, routes.setParties, async ({ tx, actor, params, version, body }) => {
    const set = await setParties(tx, actor, { ...params, version }, body.parties);
    return isRefusal(set) ? set : ok(set, set.version);
  });
  serve(app, platform, routes.listPossibleSignatories, async ({ tx, actor, params }) => {
    requirePermission(actor, "agreement.manage");
    return ok({ items: await listPossible(tx, params.agreementId) });
  });
}

function serveLife(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.offerAgreement, async ({ tx, actor, params, version }) => {
    const offered = await offerAgreement(tx, actor, platform, { ...params, version });
    return isRefusal(offered) ? offered : ok(offered, offered.version);
  });
  serve(app, platform, routes.signAgreement, async ({ tx, actor, params, body }) => {
    const { agreementId } = params;
    const signed = await signAgreement(tx, actor, platform, agreementId, body.textHash);
    return isRefusal(signed) ? signed : created(`/agreements/${agreementId}/text`, signed);
  });
  serve(app, platform, routes.putInForce, async ({ tx, actor, params, version }) => {
    const done = await putInForce(tx, actor, platform, { ...params, version });
    return isRefusal(done) ? done : ok(done, done.version);
  });
  serve(app, platform, routes.amendAgreement, async ({ tx, actor, params, version }) => {
    const next = await amendAgreement(tx, actor, { ...params, version });
    return isRefusal(next) ? next : created(`/agreements/${next.id}`, next, 1);
  });
  serve(app, platform, routes.endAgreement, async ({ tx, actor, params, version, body }) => {
    const ended = await endAgreement(tx, actor, platform, { ...params, version }, body.reason);
    return isRefusal(ended) ? ended : ok(ended, ended.version);
  });
}
