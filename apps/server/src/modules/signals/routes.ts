import { signalRoutes as routes } from "@schakel/contract";
import { isRefusal } from "@schakel/kernel";
import type { FastifyInstance } from "fastify";
import { languageOf } from "../../platform/http/language.ts";
import { created, noContent, ok } from "../../platform/http/reply.ts";
import { serve } from "../../platform/http/serve.ts";
import type { Platform } from "../../platform/platform.ts";
import { decideSignal } from "./decide-signal.ts";
import { discardDraft, listDrafts, readDraft, saveDraft, startDraft } from "./keep-draft.ts";
import { listSignLists } from "./list-sign-lists.ts";
import { listSignals } from "./list-signals.ts";
import { readSignal } from "./read-signal.ts";
import { reportSignal } from "./report-signal.ts";
import type { DraftId, SignalId } from "./signal.ts";
import { startTriage } from "./start-triage.ts";

/** Serves the routes of the module; each hands its parsed input to one use case. */
export function serveSignals(app: FastifyInstance, platform: Platform): void {
  serveDrafts(app, platform);
  serveReports(app, platform);
  serveTriage(app, platform);
}

function serveDrafts(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.listSignalDrafts, async ({ tx, actor }) =>
    ok(await listDrafts(tx, actor, platform)),
  );
  serve(app, platform, routes.getSignalDraft, async ({ tx, actor, params }) => {
    const draft = await readDraft(tx, actor, platform, params.draftId as DraftId);
    return ok(draft, draft.version);
  });
  serve(app, platform, routes.startSignalDraft, async ({ tx, actor, body }) => {
    const draft = await startDraft(tx, actor, platform, body);
    return created(`/signal-drafts/${draft.id}`, draft, draft.version);
  });
  serve(app, platform, routes.saveSignalDraft, async ({ tx, actor, params, version, body }) => {
    const target = { draftId: params.draftId as DraftId, version };
    const saved = await saveDraft(tx, actor, platform, target, body);
    return isRefusal(saved) ? saved : ok(saved, saved.version);
  });
  serve(app, platform, routes.discardSignalDraft, async ({ tx, actor, params }) => {
    await discardDraft(tx, actor, params.draftId as DraftId);
    return noContent();
  });
}

function serveReports(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.reportSignal, async ({ tx, actor, body }) => {
    const sent = await reportSignal(tx, actor, platform, body);
    return isRefusal(sent) ? sent : created(`/signals/${sent.id}`, sent, 1);
  });
  serve(app, platform, routes.listSignals, async ({ tx, actor, query }) =>
    ok(await listSignals(tx, actor, query)),
  );
  serve(app, platform, routes.listSignLists, async ({ tx, actor, query, request }) =>
    ok(await listSignLists(tx, actor, platform, query.form, languageOf(request))),
  );
}

function serveTriage(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.getSignal, async ({ tx, actor, params, request }) => {
    const signalId = params.signalId as SignalId;
    const signal = await readSignal(tx, actor, platform, signalId, languageOf(request));
    return ok(signal, signal.version);
  });
  serve(app, platform, routes.startTriage, async ({ tx, actor, params, version }) => {
    const target = { signalId: params.signalId as SignalId, version };
    const taken = await startTriage(tx, actor, platform, target);
    return isRefusal(taken) ? taken : ok(taken, taken.version);
  });
  serve(app, platform, routes.decideSignal, async ({ tx, actor, params, version, body }) => {
    const target = { signalId: params.signalId as SignalId, version };
    const decided = await decideSignal(tx, actor, platform, target, body);
    if (isRefusal(decided)) return decided;
    return created(`/signals/${target.signalId}`, decided, decided.version);
  });
}
