import { openApiDocument, systemRoutes } from "@schakel/contract";
import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { listAuditEvents } from "../audit/list-audit-events.ts";
import { requirePermission } from "../database/require-permission.ts";
import type { Platform } from "../platform.ts";
import { serveLog } from "../transparency/serve-log.ts";
import { streamEvents } from "./event-stream.ts";
import { ok } from "./reply.ts";
import { serve } from "./serve.ts";
import { NotSignedIn } from "../database/as-actor.ts";
import { readCredential } from "./credential.ts";

/** Health, the API's own description, the event stream and the log. */
export function serveSystem(app: FastifyInstance, platform: Platform): void {
  app.get("/healthz", async () => ({ status: "alive" }));
  app.get("/readyz", async () => {
    await sql`select 1`.execute(platform.db);
    return { status: "ready" };
  });
  const document = JSON.stringify(openApiDocument());
  app.get("/api/v1/openapi.json", async (_, reply) => {
    reply.header("cache-control", "public, max-age=300").header("access-control-allow-origin", "*");
    return reply.type("application/json").send(document);
  });
  app.get(`/api/v1${systemRoutes.streamEvents.path}`, async (request, reply) => {
    const entry = readCredential(request, platform.config.publicUrl);
    if (!entry) throw new NotSignedIn();
    await streamEvents(platform, entry, reply);
  });
  serve(app, platform, systemRoutes.listAuditEvents, async ({ tx, actor, query }) => {
    requirePermission(actor, "audit.read");
    return ok(await listAuditEvents(tx, query));
  });
  serveLog(app, platform);
}
