import { agreementRoutes as routes } from "@schakel/contract";
import { isRefusal } from "@schakel/kernel";
import type { FastifyInstance } from "fastify";
import { created, noContent, ok } from "../../platform/http/reply.ts";
import { serve } from "../../platform/http/serve.ts";
import type { Platform } from "../../platform/platform.ts";
import type { CaseId } from "../cases/index.ts";
import { askApproval } from "./ask-approval.ts";
import { endParticipation } from "./end-participation.ts";
import { invitePartner } from "./invite-partner.ts";
import { listApprovals } from "./list-approvals.ts";
import { listInvitablePartners } from "./list-invitable-partners.ts";
import { previewSharing } from "./preview-sharing.ts";
import { approveSharing, endApproval } from "./settle-approval.ts";

/** Partners in a case, under an agreement. */
export function serveSharing(app: FastifyInstance, platform: Platform): void {
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
  serveApprovals(app, platform);
}

function serveApprovals(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.listApprovals, async ({ tx, actor, params }) =>
    ok(await listApprovals(tx, actor, platform, params.caseId as CaseId)),
  );
  serve(app, platform, routes.askApproval, async ({ tx, actor, params, body }) => {
    const asked = await askApproval(tx, actor, platform, params.caseId as CaseId, body);
    return isRefusal(asked)
      ? asked
      : created(`/cases/${params.caseId}/approvals/${asked.id}`, asked);
  });
  serve(app, platform, routes.approveSharing, async ({ tx, actor, params }) => {
    const target = { caseId: params.caseId as CaseId, approvalId: params.approvalId };
    return (await approveSharing(tx, actor, platform, target)) ?? noContent();
  });
  serve(app, platform, routes.endApproval, async ({ tx, actor, params }) => {
    const target = { caseId: params.caseId as CaseId, approvalId: params.approvalId };
    return (await endApproval(tx, actor, platform, target)) ?? noContent();
  });
}
