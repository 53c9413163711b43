import { isRefusal, newId, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { Platform } from "../../platform/platform.ts";
import { openDossier } from "../identity/index.ts";
import { countUnjudged } from "./client-copy.ts";
import { insertRun } from "./destruction-store.ts";
import { rectify } from "./rectify.ts";
import { checkGround } from "./request-rules.ts";
import { getRequest, requestPlace, type RequestRow } from "./request-store.ts";
import { listRetentionRows } from "./retention-store.ts";

export type Decision = {
  readonly decision: "granted" | "partly-granted" | "refused" | "withdrawn";
  readonly ground?: string | undefined;
  readonly explanation: string;
  readonly correctedText?: string | undefined;
};

type Work = {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly platform: Platform;
  readonly row: RequestRow;
  readonly decision: Decision;
};

/**
 * Decides on a request, by a named person. A refusal needs a ground that holds today. An accepted
 * correction becomes a new version of the entry and tells everybody who had read it; an accepted
 * destruction is prepared and waits for a second person. Comes back with how many were told.
 */
export async function decideRequest(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly requestId: string; readonly version: number },
  decision: Decision,
): Promise<{ version: number; told: number } | Refusal> {
  const row = await getRequest(tx, actor, target.requestId);
  if (row.status !== "open") return refuse("request-settled");
  if (row.version !== target.version) return refuse("stale-version", { current: row.version });
  const work: Work = { tx, actor, platform, row, decision };
  const wrong = await whatStops(work);
  if (wrong) return wrong;
  const told = await carryOut(work);
  if (isRefusal(told)) return told;
  const dossier = await openDossier(tx, platform, row.caseId);
  const explanation = dossier.seal(requestPlace(row.id, "explanation"), decision.explanation);
  const { numAffectedRows } = await sql`
    update rights.requests
       set status = ${decision.decision}, ground = ${decision.ground ?? null}, sealed_explanation = ${explanation},
           decided_by = ${actor.accountId}, decided_at = ${platform.clock.now()}, version = version + 1
     where id = ${row.id} and version = ${target.version}`.execute(tx);
  if (numAffectedRows !== 1n) return refuse("stale-version");
  tx.audit({
    event: "request.decide",
    action: "U",
    dossierId: row.caseId,
    objectKind: "request",
    objectId: row.id,
    relationHeld: true,
    detail: {
      decision: decision.decision,
      told,
      ...(decision.ground && { ground: decision.ground }),
    },
  });
  return { version: row.version + 1, told };
}

async function whatStops({ tx, platform, row, decision }: Work): Promise<Refusal | null> {
  const needsGround = decision.decision === "refused" || decision.decision === "partly-granted";
  if (needsGround) {
    const wrong = await checkGround(tx, row.kind, decision.ground, platform.clock.today());
    if (wrong) return wrong;
  }
  const isCopy = row.kind === "access" && row.law !== "wpg";
  const gives = decision.decision === "granted" || decision.decision === "partly-granted";
  if (isCopy && gives) {
    const count = await countUnjudged(tx, row);
    if (count > 0) return refuse("third-party-unjudged", { count });
  }
  return null;
}

async function carryOut(work: Work): Promise<number | Refusal> {
  const { row, decision } = work;
  if (decision.decision !== "granted" && decision.decision !== "partly-granted") return 0;
  if (row.kind === "rectification") {
    return rectify(work.tx, work.actor, work.platform, row, decision.correctedText);
  }
  return row.kind === "destruction" ? prepareRun(work) : 0;
}

/** Before its last day a dossier may go when the client asks for it; a hold still holds it back. */
async function prepareRun({ tx, actor, platform, row }: Work): Promise<number | Refusal> {
  const [facts] = await listRetentionRows(tx, { caseId: row.caseId, limit: 1 });
  if (!facts || facts.status === "open") return refuse("case-still-open");
  if (facts.holds > 0) return refuse("held-back", { number: facts.number });
  const id = newId();
  const run = { id, actor, ground: "request", preparedAt: platform.clock.now() } as const;
  const item = { caseId: row.caseId, number: facts.number, keepUntil: null, ruleIds: [row.ruleId] };
  await insertRun(tx, run, [item]);
  tx.audit({
    event: "destruction.prepare",
    action: "C",
    objectKind: "destruction",
    objectId: id,
    detail: { count: 1 },
  });
  return 0;
}
