import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { getCase, type CaseId } from "../cases/index.ts";
import { selectApprovals, type Approval } from "./approval-store.ts";
import { readClauseNames } from "./clause-names.ts";
import { sayClause } from "./clause-sentence.ts";
import { inputOf, selectClauses } from "./clause-store.ts";

/** Clauses in a case that a second person approved, or is asked to, for who coordinates it. */
export async function listApprovals(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
): Promise<{ items: Approval[] }> {
  requirePermission(actor, "case.invite-partner", { dossierId: caseId });
  const [file, rows, names] = await inOrder([
    getCase(tx, caseId),
    selectApprovals(tx, caseId),
    readClauseNames(tx, platform.clock.today()),
  ]);
  const clauseIds = rows.map((row) => row.clauseId);
  const clauses = await selectClauses(tx, sql<boolean>`c.id = any(${clauseIds}::uuid[])`);
  const coordinates = file.coordinator_organisation_key === actor.organisationKey;
  return {
    items: rows.flatMap(({ askedById, ...row }) => {
      const clause = clauses.find(({ id }) => id === row.clauseId);
      if (!clause) return [];
      const mayApprove = coordinates && row.approvedAt === null && askedById !== actor.accountId;
      const actions: Approval["allowedActions"] = mayApprove ? ["approve"] : [];
      return {
        ...row,
        sentence: sayClause(inputOf(clause), names),
        allowedActions: coordinates ? [...actions, "end" as const] : [],
      };
    }),
  };
}
