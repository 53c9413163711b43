import { breachRoutes as routes } from "@schakel/contract";
import { isRefusal, type Instant, type Refusal } from "@schakel/kernel";
import type { FastifyInstance } from "fastify";
import { created, ok, type Reply } from "../../platform/http/reply.ts";
import { serve } from "../../platform/http/serve.ts";
import type { Platform } from "../../platform/platform.ts";
import { listBreaches, readBreach } from "./read-breach.ts";
import { reportBreach } from "./report-breach.ts";
import { assessBreach, closeBreach, decideAuthority, decidePeople } from "./settle-breach.ts";

/** Serves (possible) data breaches. */
export function serveBreaches(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.reportBreach, async ({ tx, actor, body }) => {
    const breach = {
      ...body,
      discoveredAt: body.discoveredAt as Instant,
      happenedAt: body.happenedAt as Instant | undefined,
    };
    const reported = await reportBreach(tx, actor, platform, breach);
    return isRefusal(reported) ? reported : created(`/breaches/${reported.id}`, reported, 1);
  });
  serve(app, platform, routes.listBreaches, async ({ tx, actor, query }) =>
    ok(await listBreaches(tx, actor, platform, query)),
  );
  serve(app, platform, routes.getBreach, async ({ tx, actor, params }) => {
    const breach = await readBreach(tx, actor, platform, params.breachId);
    return ok(breach, breach.version);
  });
  serve(app, platform, routes.assessBreach, async ({ tx, actor, params, version, body }) => {
    const target = { breachId: params.breachId, version };
    return versioned(await assessBreach(tx, actor, platform, target, body));
  });
  serve(app, platform, routes.decideAuthority, async ({ tx, actor, params, version, body }) => {
    const target = { breachId: params.breachId, version };
    const decision = { isDone: body.reported, at: momentOf(body.at), reason: body.reason };
    return versioned(await decideAuthority(tx, actor, platform, target, decision));
  });
  serve(app, platform, routes.decidePeople, async ({ tx, actor, params, version, body }) => {
    const target = { breachId: params.breachId, version };
    const decision = { isDone: body.told, at: momentOf(body.at), reason: body.reason };
    return versioned(await decidePeople(tx, actor, platform, target, decision));
  });
  serve(app, platform, routes.closeBreach, async ({ tx, actor, params, version }) => {
    const target = { breachId: params.breachId, version };
    return versioned(await closeBreach(tx, actor, platform, target));
  });
}

function momentOf(text: string | undefined): Instant | undefined {
  return text as Instant | undefined;
}

function versioned<Body extends { version: number }>(
  outcome: Body | Refusal,
): Reply<Body> | Refusal {
  return isRefusal(outcome) ? outcome : ok(outcome, outcome.version);
}
