import { retentionRoutes as routes } from "@schakel/contract";
import { isRefusal, type Refusal } from "@schakel/kernel";
import type { FastifyInstance } from "fastify";
import { created, ok, type Reply } from "../../platform/http/reply.ts";
import { serve } from "../../platform/http/serve.ts";
import type { Platform } from "../../platform/platform.ts";
import type { CaseId } from "../cases/index.ts";
import { approveDestruction, cancelDestruction } from "./approve-destruction.ts";
import { liftHold } from "./lift-hold.ts";
import { listDestructions, readDestruction } from "./list-destructions.ts";
import { placeHold } from "./place-hold.ts";
import { prepareDestruction } from "./prepare-destruction.ts";
import { previewRetention } from "./preview-retention.ts";
import { readProof } from "./read-proof.ts";
import { readRetention } from "./read-retention.ts";
import { setRegimes } from "./set-regimes.ts";

/** Serves how long dossiers stay, and how they go. */
export function serveRetention(app: FastifyInstance, platform: Platform): void {
  serveCaseRetention(app, platform);
  serveDestructions(app, platform);
}

function serveCaseRetention(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.readRetention, async ({ tx, actor, params }) =>
    ok(await readRetention(tx, actor, platform, params.caseId as CaseId)),
  );
  serve(app, platform, routes.setRegimes, async ({ tx, actor, params, body }) => {
    const caseId = params.caseId as CaseId;
    const set = await setRegimes(tx, actor, platform, caseId, body.regimes);
    return isRefusal(set) ? set : ok(set);
  });
  serve(app, platform, routes.placeHold, async ({ tx, actor, params, body }) => {
    const caseId = params.caseId as CaseId;
    const hold = await placeHold(tx, actor, platform, caseId, body);
    return isRefusal(hold) ? hold : created(`/cases/${caseId}/holds/${hold.id}`, hold, 1);
  });
  serve(app, platform, routes.liftHold, async ({ tx, actor, params, version, body }) => {
    const target = { caseId: params.caseId as CaseId, holdId: params.holdId, version };
    return versioned(await liftHold(tx, actor, platform, target, body.reason));
  });
  serve(app, platform, routes.previewRetention, async ({ tx, actor, query }) =>
    ok(await previewRetention(tx, actor, platform, query)),
  );
}

function serveDestructions(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.listDestructions, async ({ tx, actor }) =>
    ok(await listDestructions(tx, actor)),
  );
  serve(app, platform, routes.prepareDestruction, async ({ tx, actor, body }) => {
    const run = await prepareDestruction(tx, actor, platform, body.caseIds);
    return isRefusal(run) ? run : created(`/destructions/${run.id}`, run, 1);
  });
  serve(app, platform, routes.getDestruction, async ({ tx, actor, params }) => {
    const { items, ...run } = await readDestruction(tx, actor, params.destructionId);
    const shown = items.map((item) => ({ ...item, counts: { ...item.counts } }));
    return ok({ ...run, items: shown }, run.version);
  });
  serve(app, platform, routes.approveDestruction, async ({ tx, actor, params, version }) => {
    const target = { destructionId: params.destructionId, version };
    return versioned(await approveDestruction(tx, actor, platform, target));
  });
  serve(app, platform, routes.cancelDestruction, async ({ tx, actor, params, version }) =>
    versioned(await cancelDestruction(tx, actor, { destructionId: params.destructionId, version })),
  );
  serve(app, platform, routes.readProof, async ({ tx, actor, params }) => {
    const proof = await readProof(tx, actor, platform, params.destructionId);
    return isRefusal(proof) ? proof : ok(proof);
  });
}

function versioned<Body extends { version: number }>(
  outcome: Body | Refusal,
): Reply<Body> | Refusal {
  return isRefusal(outcome) ? outcome : ok(outcome, outcome.version);
}
