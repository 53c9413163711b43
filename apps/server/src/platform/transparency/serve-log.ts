import { logRoutes as routes } from "@schakel/contract";
import { isRefusal } from "@schakel/kernel";
import type { FastifyInstance } from "fastify";
import { created, noContent, ok } from "../http/reply.ts";
import { serve } from "../http/serve.ts";
import type { Platform } from "../platform.ts";
import { addWitness, endWitness, listWitnesses } from "./witnesses.ts";
import { checkRecentLog } from "./check-recent-log.ts";
import { getLatestNote, listCheckpoints, readLogState } from "./read-checkpoints.ts";
import { giveConsistency, giveInclusion } from "./give-proofs.ts";

/** Serves what witnesses need: checkpoints, proofs, a check, and where to send checkpoints. */
export function serveLog(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.readLogState, async ({ tx, actor }) =>
    ok(await readLogState(tx, actor, platform)),
  );
  serve(app, platform, routes.listCheckpoints, async ({ tx, actor, query }) =>
    ok(await listCheckpoints(tx, actor, query)),
  );
  serve(app, platform, routes.getLatestCheckpoint, async ({ tx, actor }) => {
    const latest = await getLatestNote(tx, actor);
    if (isRefusal(latest)) return latest;
    const name = `attachment; filename="checkpoint-${latest.size}.txt"`;
    return { ...ok(latest.note as unknown as undefined), headers: { "content-disposition": name } };
  });
  serve(app, platform, routes.proveConsistency, async ({ tx, actor, query }) => {
    const proof = await giveConsistency(tx, actor, query);
    return isRefusal(proof) ? proof : ok(proof);
  });
  serve(app, platform, routes.proveInclusion, async ({ tx, actor, params, query }) => {
    const proof = await giveInclusion(tx, actor, params.eventId, query.size);
    return isRefusal(proof) ? proof : ok(proof);
  });
  serve(app, platform, routes.checkRecentLog, async ({ tx, actor }) =>
    ok(await checkRecentLog(tx, actor, platform)),
  );
  serve(app, platform, routes.listWitnesses, async ({ tx, actor }) =>
    ok(await listWitnesses(tx, actor)),
  );
  serve(app, platform, routes.addWitness, async ({ tx, actor, body }) => {
    const witness = await addWitness(tx, actor, platform, body.address);
    return isRefusal(witness) ? witness : created(`/log/witnesses/${witness.id}`, witness);
  });
  serve(app, platform, routes.endWitness, async ({ tx, actor, params }) => {
    await endWitness(tx, actor, platform, params.witnessId);
    return noContent();
  });
}
