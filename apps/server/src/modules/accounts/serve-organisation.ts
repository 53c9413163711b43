import { accountRoutes as routes } from "@schakel/contract";
import { isRefusal, type Refusal } from "@schakel/kernel";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { usesSecureCookies } from "../../platform/auth/index.ts";
import { ok } from "../../platform/http/reply.ts";
import { serve } from "../../platform/http/serve.ts";
import type { Platform } from "../../platform/platform.ts";
import { letIn, visitOf, type Slow } from "./entrance.ts";
import { finishOrganisationSignIn } from "./finish-organisation-sign-in.ts";
import { safeReturnPath, startPath } from "./return-path.ts";
import {
  acceptWithOrganisation,
  signInWithOrganisation,
  type OrganisationQuestion,
} from "./sign-in-with-organisation.ts";

const stepCookies = { secure: "__Host-schakel-step", plain: "schakel-step" } as const;

/** Serves signing in at the log-in service of an organisation: out with a question, back with a code. */
export function serveOrganisation(app: FastifyInstance, platform: Platform, slow: Slow): void {
  serve(app, platform, routes.signInWithOrganisation, async (call) => {
    const asked = await slow(call, undefined, () =>
      signInWithOrganisation(platform, call.body.providerId, {
        returnTo: safeReturnPath(call.body.returnTo),
      }),
    );
    if (isRefusal(asked)) return asked;
    rememberStep(platform, call.request, call.reply, asked);
    return ok({ redirectUrl: asked.redirectUrl });
  });
  serve(app, platform, routes.acceptWithOrganisation, async (call) => {
    const asked = await slow(call, undefined, () => acceptWithOrganisation(platform, call.body));
    if (isRefusal(asked)) return asked;
    rememberStep(platform, call.request, call.reply, asked);
    return ok({ redirectUrl: asked.redirectUrl });
  });

  // Browsers come here from the log-in service; no client of the API does, so it is no part of it.
  app.get("/session/callback", async (request, reply) => {
    const search = new URL(request.url, platform.config.publicUrl).search;
    const browserSecret = request.cookies[stepCookies.secure] ?? request.cookies[stepCookies.plain];
    const call = { platform, request, reply };
    const opened = await slow(call, undefined, () =>
      finishOrganisationSignIn(platform, visitOf(request), { search, browserSecret }),
    );
    forgetStep(reply);
    reply.header("cache-control", "no-store");
    if (isRefusal(opened)) return reply.redirect(logInAgain(opened), 303);
    letIn(call, opened);
    return reply.redirect(safeReturnPath(opened.returnTo), 303);
  });
}

/** The log-in page with what went wrong, and still the page that was asked for. */
function logInAgain(refusal: Refusal): string {
  const search = new URLSearchParams({ melding: refusal.code });
  const { returnTo } = refusal.detail;
  const path = safeReturnPath(typeof returnTo === "string" ? returnTo : undefined);
  if (path !== startPath) search.set("terug", path);
  return `/inloggen?${search.toString()}`;
}

/**
 * Ties the coming answer to this browser. `Lax` and not `Strict`: the browser comes back from
 * another site. It opens nothing by itself and lives ten minutes.
 */
function rememberStep(
  platform: Platform,
  request: FastifyRequest,
  reply: FastifyReply,
  asked: OrganisationQuestion,
): void {
  const secure = usesSecureCookies(platform.config.publicUrl, request.headers.host);
  reply.setCookie(secure ? stepCookies.secure : stepCookies.plain, asked.browserSecret, {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure,
    maxAge: 600,
  });
}

function forgetStep(reply: FastifyReply): void {
  reply.clearCookie(stepCookies.secure, {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: true,
  });
  reply.clearCookie(stepCookies.plain, { path: "/", httpOnly: true, sameSite: "lax" });
}
