import { agreementRoutes as routes } from "@schakel/contract";
import { isRefusal } from "@schakel/kernel";
import type { FastifyInstance } from "fastify";
import { created, ok } from "../../platform/http/reply.ts";
import { serve } from "../../platform/http/serve.ts";
import type { Platform } from "../../platform/platform.ts";
import type { CaseId } from "../cases/index.ts";
import { endParticipation } from "./end-participation.ts";
import { invitePartner } from "./invite-partner.ts";
import { listAgreements, readAgreement } from "./list-agreements.ts";
import { listInvitablePartners } from "./list-invitable-partners.ts";
import { previewSharing } from "./preview-sharing.ts";

/** Serves the routes of the module; each hands its parsed input to one use case. */
export function serveAgreements(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.listAgreements, async ({ tx, actor }) =>
    ok(await listAgreements(tx, actor)),
  );
  serve(app, platform, routes.getAgreement, async ({ tx, actor, params }) => {
    const agreement = await readAgreement(tx, actor, params.agreementId);
    return ok(agreement, agreement.version);
  });
  serve(app, platform, routes.listInvitable, async ({ tx, actor, params }) =>
    ok(await listInvitablePartners(tx, actor, params.caseId as CaseId)),
  );
  serve(app, platform, routes.previewSharing, async ({ tx, actor, params, query }) => {
    const preview = await previewSharing(tx, actor, params.caseId as CaseId, query);
    return isRefusal(preview) ? preview : ok(preview);
  });
  serve(app, platform, routes.invitePartner, async ({ tx, actor, params, body }) => {
    const caseId = params.caseId as CaseId;
    const joined = await invitePartner(tx, actor, platform, caseId, body);
    return isRefusal(joined)
      ? joined
      : created(`/cases/${caseId}/participants/${joined.id}`, joined, 1);
  });
  serve(app, platform, routes.endParticipation, async ({ tx, actor, params, version, body }) => {
    const { participationId } = params;
    const target = { caseId: params.caseId as CaseId, participationId, version };
    const ended = await endParticipation(tx, actor, platform, target, body.reason);
    return isRefusal(ended) ? ended : ok(ended, ended.version);
  });
}
