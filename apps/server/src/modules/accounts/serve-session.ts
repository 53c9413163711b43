import { accountRoutes as routes } from "@schakel/contract";
import { isRefusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { FastifyInstance } from "fastify";
import { forgetSession } from "../../platform/auth/index.ts";
import { NotSignedIn } from "../../platform/database/as-actor.ts";
import { readCredential } from "../../platform/http/credential.ts";
import { languageOf } from "../../platform/http/language.ts";
import { noContent, ok } from "../../platform/http/reply.ts";
import { serve } from "../../platform/http/serve.ts";
import type { Platform } from "../../platform/platform.ts";
import { askPasskey } from "./ask-passkey.ts";
import { chooseMembership } from "./choose-membership.ts";
import { choosePurpose } from "./choose-purpose.ts";
import { endSession } from "./end-session.ts";
import { answer, letIn, visitOf, type Slow } from "./entrance.ts";
import { listDemoPersonas } from "./list-demo-personas.ts";
import { viewSession } from "./session-view.ts";
import { signInAsPersona } from "./sign-in-as-persona.ts";
import { signInWithPasskey } from "./sign-in-with-passkey.ts";
import { signInWithPassword } from "./sign-in-with-password.ts";

/** Serves the session itself and the ways into it that need no other party. */
export function serveSession(app: FastifyInstance, platform: Platform, slow: Slow): void {
  serveOwnSession(app, platform);

  serve(app, platform, routes.listDemoPersonas, async ({ request }) =>
    ok({ items: await listDemoPersonas(platform, languageOf(request)) }),
  );
  serve(app, platform, routes.signInAsPersona, async (call) => {
    const { personaId } = call.body;
    const opened = await slow(call, undefined, () =>
      signInAsPersona(platform, visitOf(call.request), personaId),
    );
    if (isRefusal(opened)) return opened;
    letIn(call, opened);
    return ok(opened.session);
  });
  serve(app, platform, routes.askPasskey, async (call) =>
    answer<typeof routes.askPasskey>(await slow(call, undefined, () => askPasskey(platform))),
  );
  serve(app, platform, routes.signInWithPasskey, async (call) => {
    const opened = await slow(call, undefined, () =>
      signInWithPasskey(platform, visitOf(call.request), call.body),
    );
    if (isRefusal(opened)) return opened;
    letIn(call, opened);
    return ok(opened.session);
  });
  serve(app, platform, routes.signInWithPassword, async (call) => {
    const opened = await slow(call, call.body.email, () =>
      signInWithPassword(platform, visitOf(call.request), call.body),
    );
    if (isRefusal(opened)) return opened;
    letIn(call, opened);
    return ok(opened.session);
  });
  serve(app, platform, routes.listSignInProviders, async () => {
    const { rows } = await sql<{ id: string; label: string; organisationName: string }>`
      select id, label, organisation_name as "organisationName"
        from accounts.list_sign_in_providers()`.execute(platform.db);
    return ok({ items: rows });
  });
}

function serveOwnSession(app: FastifyInstance, platform: Platform): void {
  const { clock } = platform;
  serve(app, platform, routes.getSession, async ({ tx, actor, request }) =>
    ok(await viewSession(tx, actor, clock, languageOf(request))),
  );
  serve(app, platform, routes.endSession, async ({ tx, actor, reply }) => {
    await endSession(tx, actor);
    forgetSession(reply);
    return noContent();
  });
  serve(app, platform, routes.choosePurpose, async ({ tx, actor, body, request }) => {
    const changed = await choosePurpose(tx, actor, body.purpose);
    if (isRefusal(changed)) return changed;
    return ok(await viewSession(tx, changed, clock, languageOf(request)));
  });
  serve(app, platform, routes.chooseMembership, async ({ tx, actor, body, request }) => {
    const entry = readCredential(request, platform.config.publicUrl);
    if (!entry) throw new NotSignedIn();
    const moved = await chooseMembership(platform, tx, actor, entry, body.membershipId);
    if (isRefusal(moved)) return moved;
    return ok(await viewSession(tx, moved, clock, languageOf(request)));
  });
}
