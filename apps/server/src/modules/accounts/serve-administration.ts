import { accountRoutes as routes } from "@schakel/contract";
import { isRefusal } from "@schakel/kernel";
import type { FastifyInstance } from "fastify";
import { languageOf } from "../../platform/http/language.ts";
import { created, noContent, ok } from "../../platform/http/reply.ts";
import { serve } from "../../platform/http/serve.ts";
import type { Platform } from "../../platform/platform.ts";
import { askRegistration } from "./ask-registration.ts";
import { changeIdentityProvider, switchIdentityProvider } from "./change-identity-provider.ts";
import { approveRegistration, declineRegistration } from "./decide-registration.ts";
import { endMembership } from "./end-membership.ts";
import { answer, type Slow } from "./entrance.ts";
import { addIdentityProvider, listIdentityProviders } from "./identity-providers.ts";
import { listAccounts } from "./list-accounts.ts";
import { listRegistrations } from "./list-registrations.ts";
import { listRoles } from "./list-roles.ts";
import { listSessions } from "./list-sessions.ts";
import { revokeSession } from "./revoke-session.ts";

/** Serves what administrators do: people, sessions, log-in services and registrations. */
export function serveAdministration(app: FastifyInstance, platform: Platform, slow: Slow): void {
  serve(app, platform, routes.listAccounts, async ({ tx, actor, query, request }) =>
    ok(await listAccounts(platform, tx, actor, languageOf(request), query)),
  );
  serve(app, platform, routes.listRoles, async ({ tx, actor, request }) =>
    ok(await listRoles(tx, actor, languageOf(request))),
  );
  serve(app, platform, routes.endMembership, async ({ tx, actor, params, version }) => {
    return (await endMembership(tx, actor, params.membershipId, version)) ?? noContent();
  });
  serve(app, platform, routes.listSessions, async ({ tx, actor, request }) =>
    ok(await listSessions(tx, actor, languageOf(request))),
  );
  serve(app, platform, routes.revokeSession, async ({ tx, params }) => {
    await revokeSession(tx, params.sessionId);
    return noContent();
  });
  serveProviders(app, platform);
  serveRegistrations(app, platform, slow);
}

function serveProviders(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.listIdentityProviders, async ({ tx, actor }) =>
    ok(await listIdentityProviders(platform, tx, actor)),
  );
  serve(app, platform, routes.addIdentityProvider, async ({ tx, actor, body }) => {
    const added = await addIdentityProvider(platform, tx, actor, body);
    return isRefusal(added)
      ? added
      : created(`/identity-providers/${added.id}`, added, added.version);
  });
  serve(app, platform, routes.changeIdentityProvider, async (call) => {
    const { tx, actor, params, body: wanted, version } = call;
    const change = { ...params, version, wanted };
    const changed = await changeIdentityProvider(platform, tx, actor, change);
    return isRefusal(changed) ? changed : ok(changed, changed.version);
  });
  serve(app, platform, routes.switchIdentityProvider, async (call) => {
    const { tx, actor, params, body, version } = call;
    const wanted = { ...params, ...body, version };
    const switched = await switchIdentityProvider(platform, tx, actor, wanted);
    return isRefusal(switched) ? switched : ok(switched, switched.version);
  });
}

function serveRegistrations(app: FastifyInstance, platform: Platform, slow: Slow): void {
  serve(app, platform, routes.askRegistration, async (call) =>
    answer<typeof routes.askRegistration>(
      await slow(call, undefined, () => askRegistration(platform, call.body)),
    ),
  );
  serve(app, platform, routes.listRegistrations, async ({ tx, actor, query }) =>
    ok(await listRegistrations(platform, tx, actor, query)),
  );
  serve(app, platform, routes.approveRegistration, async (call) => {
    const { tx, actor, params, body, version } = call;
    const link = await approveRegistration(platform, tx, actor, { ...params, ...body, version });
    return isRefusal(link) ? link : created(`/invitations/${link.id}`, link);
  });
  serve(app, platform, routes.declineRegistration, async (call) => {
    const { tx, actor, params, body, version } = call;
    const wanted = { ...params, ...body, version };
    return (await declineRegistration(platform, tx, actor, wanted)) ?? noContent();
  });
}
