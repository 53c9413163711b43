import type { Reassignment } from "@schakel/contract";
import { isRefusal, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import { Denied, type Tx } from "../../platform/database/as-actor.ts";
import { refusalOfDatabase } from "../../platform/database/refusal-of-database.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { getCase, handOverCase, type CaseId } from "../cases/index.ts";

export type ReassignmentResult = {
  readonly caseId: string;
  readonly outcome: "done" | "was-done" | "refused";
  /** Why it was refused; the words are in the table of problems. */
  readonly code: string | null;
};

/**
 * Hands several cases of the own organisation to other coordinators, as when a colleague leaves.
 * Each case is done whole or not at all, and one that is refused does not stop the next. A second
 * run with the same cases changes nothing more.
 */
export async function reassignCases(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  items: readonly Reassignment[],
): Promise<{ items: ReassignmentResult[] }> {
  requirePermission(actor, "case.coordinate");
  const results: ReassignmentResult[] = [];
  // In one order everywhere: two runs over the same cases then wait for each other.
  for (const item of items.toSorted((one, other) => (one.caseId < other.caseId ? -1 : 1))) {
    results.push(await reassign(tx, actor, platform, item));
  }
  const done = results.filter((result) => result.outcome === "done").length;
  tx.audit({
    event: "caseload.reassign",
    action: "U",
    detail: { asked: items.length, done, refused: results.length - done },
  });
  return { items: results };
}

async function reassign(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  { caseId, membershipId }: Reassignment,
): Promise<ReassignmentResult> {
  await sql`savepoint one_case`.execute(tx);
  const outcome = await handOver(tx, actor, platform, caseId as CaseId, membershipId);
  if (!isRefusal(outcome)) {
    await sql`release savepoint one_case`.execute(tx);
    return { caseId, outcome: "done", code: null };
  }
  await sql`rollback to savepoint one_case`.execute(tx);
  if (outcome.code === "already-coordinator") return { caseId, outcome: "was-done", code: null };
  return { caseId, outcome: "refused", code: outcome.code };
}

/** Whatever goes wrong with one case is its refusal; a surprise still stops everything. */
async function handOver(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
  membershipId: string,
): Promise<Refusal | { version: number }> {
  try {
    const { version } = await getCase(tx, caseId);
    return await handOverCase(tx, actor, platform, { caseId, version }, membershipId);
  } catch (error) {
    if (error instanceof Denied) return refuse(error.code);
    const refusal = refusalOfDatabase(error);
    if (refusal) return refusal;
    throw error;
  }
}
