import type { RequestLine } from "@schakel/contract";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { pageOf, readKey, type Page } from "../../platform/database/keyset.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { getCase, type CaseId } from "../cases/index.ts";
import { lineOf, listCaseRequests, listRegisterRows } from "./request-store.ts";

/** Requests of the client in a case, newest first; for whoever coordinates it. */
export async function listRequests(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
): Promise<{ items: RequestLine[] }> {
  requirePermission(actor, "rights.handle", { dossierId: caseId });
  await getCase(tx, caseId);
  const rows = await listCaseRequests(tx, caseId);
  tx.audit({
    event: "request.read",
    action: "R",
    dossierId: caseId,
    objectKind: "case",
    objectId: caseId,
    relationHeld: true,
    detail: { count: rows.length },
  });
  return { items: rows.map((row) => lineOf(row, platform.clock.today())) };
}

type Asked = {
  readonly state: "open" | "settled" | "all";
  readonly after?: string | undefined;
  readonly limit: number;
};

/** The register of the own organisation: days and outcomes, nothing of what was asked. */
export async function listRegister(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  asked: Asked,
): Promise<Page<RequestLine>> {
  requirePermission(actor, "rights.register");
  const rows = await listRegisterRows(tx, {
    actor,
    state: asked.state,
    after: readKey(asked.after, 2),
    limit: asked.limit + 1,
  });
  tx.audit({
    event: "request.list",
    action: "R",
    detail: { count: Math.min(rows.length, asked.limit) },
  });
  const today = platform.clock.today();
  return pageOf(
    rows,
    asked.limit,
    (row) => [row.receivedOn, row.id],
    (row) => lineOf(row, today),
  );
}
