import { accountRoutes as routes } from "@schakel/contract";
import { isRefusal } from "@schakel/kernel";
import type { FastifyInstance } from "fastify";
import { languageOf } from "../../platform/http/language.ts";
import { created, noContent, ok } from "../../platform/http/reply.ts";
import { serve } from "../../platform/http/serve.ts";
import type { Platform } from "../../platform/platform.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { askInvitedCodeSecret, askInvitedPasskey } from "./ask-by-invitation.ts";
import { answer, letIn, visitOf, type Slow } from "./entrance.ts";
import { findInvitation } from "./find-invitation.ts";
import { inviteMember } from "./invite-member.ts";
import { inviteToRecover } from "./invite-to-recover.ts";
import { joinByInvitation } from "./join-by-invitation.ts";
import { listInvitations } from "./list-invitations.ts";
import { withdrawInvitation } from "./withdraw-invitation.ts";

/** Serves invitations: for who makes them, and for who holds the link. */
export function serveInvitations(app: FastifyInstance, platform: Platform, slow: Slow): void {
  serve(app, platform, routes.listInvitations, async ({ tx, actor, request }) =>
    ok(await listInvitations(tx, actor, languageOf(request))),
  );
  serve(app, platform, routes.inviteMember, async ({ tx, actor, body }) => {
    const link = await inviteMember(platform, tx, actor, body);
    return isRefusal(link) ? link : created(`/invitations/${link.id}`, link);
  });
  serve(app, platform, routes.inviteToRecover, async ({ tx, actor, params }) => {
    const link = await inviteToRecover(platform, tx, actor, params.membershipId);
    return isRefusal(link) ? link : created(`/invitations/${link.id}`, link);
  });
  serve(app, platform, routes.withdrawInvitation, async ({ tx, actor, params }) => {
    await withdrawInvitation(tx, actor, params.invitationId);
    return noContent();
  });

  serve(app, platform, routes.findInvitation, async (call) =>
    answer<typeof routes.findInvitation>(
      await slow(call, undefined, () =>
        findInvitation(platform, call.body.token, languageOf(call.request)),
      ),
    ),
  );
  serve(app, platform, routes.askInvitedPasskey, async (call) =>
    answer<typeof routes.askInvitedPasskey>(
      await slow(call, undefined, () => askInvitedPasskey(platform, call.body)),
    ),
  );
  serve(app, platform, routes.askInvitedCodeSecret, async (call) =>
    answer<typeof routes.askInvitedCodeSecret>(
      await slow(call, undefined, () => askInvitedCodeSecret(platform, call.body.token)),
    ),
  );
  serve(app, platform, routes.acceptInvitation, async (call) => {
    const accepted = await slow(call, undefined, () =>
      acceptInvitation(platform, visitOf(call.request), call.body),
    );
    if (isRefusal(accepted)) return accepted;
    letIn(call, accepted);
    return ok({ session: accepted.session, recoveryCodes: accepted.recoveryCodes });
  });
  serve(app, platform, routes.joinByInvitation, async ({ tx, actor, body }) =>
    answer<typeof routes.joinByInvitation>(await joinByInvitation(platform, tx, actor, body.token)),
  );
}
