import type { RecoveryDomain } from "@schakel/contract";
import { newId, refuse, type Day, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { openDossier } from "../identity/index.ts";
import { canClose, type CaseId, type EntryId } from "./case.ts";
import { audienceOf, factsOf, findAccess, getCase, touchCase } from "./case-store.ts";
import { entryValues } from "./entry-store.ts";

export type Closure = {
  readonly reason: string;
  /** How the client stands in each recovery domain at the end (R331, R332). */
  readonly outcomes: Partial<Record<RecoveryDomain, "better" | "same" | "worse" | "unknown">>;
  readonly aftercareOn?: Day | undefined;
  readonly summary: string;
};

/**
 * Closes a case with its outcomes and the day for aftercare; the summary becomes the last entry.
 * Modules above may refuse too: the process does so while tasks are open.
 */
export async function closeCase(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly caseId: CaseId; readonly version: number },
  closure: Closure,
): Promise<{ version: number } | Refusal> {
  const { caseId, version } = target;
  requirePermission(actor, "case.close", { dossierId: caseId });
  const [file, access, dossier, audience] = await inOrder([
    getCase(tx, caseId),
    findAccess(tx, caseId),
    openDossier(tx, platform, caseId),
    audienceOf(tx, caseId, null),
  ]);
  const today = platform.clock.today();
  const refusal = canClose(factsOf(file), today, closure.aftercareOn);
  if (refusal) return refusal;
  if (access?.basis !== "coordination") return refuse("no-permission");
  const summary = entryValues(actor, platform, dossier, caseId, newId<EntryId>(), {
    kind: "decision",
    compartment: "coordination-notes",
    text: closure.summary,
    source: "own-observation",
  });
  await tx.insertInto("cases.entries").values(summary).execute();
  const changes = {
    status: "closed",
    closed_on: today,
    closing_reason: closure.reason,
    outcomes: JSON.stringify(closure.outcomes),
    aftercare_on: closure.aftercareOn ?? null,
  };
  if (!(await touchCase(tx, caseId, version, changes)))
    return refuse("stale-version", { current: file.version });
  tx.audit({
    event: "case.close",
    action: "U",
    dossierId: caseId,
    objectKind: "case",
    objectId: caseId,
    relationHeld: true,
    detail: { reason: closure.reason },
  });
  tx.announce({ event: "case.closed", dossierId: caseId, organisationKeys: audience });
  return { version: version + 1 };
}
