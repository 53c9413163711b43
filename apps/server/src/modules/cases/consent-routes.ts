import { caseRoutes as routes } from "@schakel/contract";
import { day, isRefusal } from "@schakel/kernel";
import type { FastifyInstance } from "fastify";
import { created, ok } from "../../platform/http/reply.ts";
import { serve } from "../../platform/http/serve.ts";
import type { Platform } from "../../platform/platform.ts";
import type { CaseId } from "./case.ts";
import { decideObjection } from "./decide-objection.ts";
import { printConsentText } from "./print-consent-text.ts";
import { recordConsent, recordObjection } from "./record-consent.ts";
import { withdrawConsent } from "./withdraw-consent.ts";

/** Serves what the client agreed or objected to. */
export function serveConsents(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.recordConsent, async ({ tx, actor, params, body }) => {
    const caseId = params.caseId as CaseId;
    const given = { ...body, givenOn: day(body.givenOn) };
    const made = await recordConsent(tx, actor, platform, caseId, given);
    return isRefusal(made) ? made : created(`/cases/${caseId}/consents/${made.id}`, made, 1);
  });
  serve(app, platform, routes.recordObjection, async ({ tx, actor, params, body }) => {
    const caseId = params.caseId as CaseId;
    const given = { ...body, givenOn: day(body.givenOn) };
    const made = await recordObjection(tx, actor, platform, caseId, given);
    return isRefusal(made) ? made : created(`/cases/${caseId}/consents/${made.id}`, made, 1);
  });
  serve(app, platform, routes.decideObjection, async ({ tx, actor, params, version, body }) => {
    const { consentId } = params;
    const target = { caseId: params.caseId as CaseId, consentId, version };
    const decided = await decideObjection(tx, actor, platform, target, body);
    return isRefusal(decided) ? decided : ok(decided, decided.version);
  });
  serve(app, platform, routes.withdrawConsent, async ({ tx, actor, params, version }) => {
    const { consentId } = params;
    const target = { caseId: params.caseId as CaseId, consentId, version };
    const withdrawn = await withdrawConsent(tx, actor, platform, target);
    return isRefusal(withdrawn) ? withdrawn : ok(withdrawn, withdrawn.version);
  });
  serve(app, platform, routes.printConsentText, async ({ tx, actor, params, body }) => {
    const pdf = await printConsentText(tx, actor, platform, params.textCode, body.language);
    return isRefusal(pdf)
      ? pdf
      : {
          ...ok(pdf as unknown as undefined),
          headers: { "content-disposition": 'attachment; filename="toestemming.pdf"' },
        };
  });
}
