import type { ClauseConflict, ClauseInput } from "@schakel/contract";
import type { Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { getAgreement } from "./agreement-store.ts";
import { readClauseNames } from "./clause-names.ts";
import { sayClause, type ClauseNames, type Words } from "./clause-sentence.ts";
import { conflictsOf, selectSurroundings } from "./clause-store.ts";
import { judgeClause } from "./judge-clause.ts";

/** A clause in a plain sentence, and what says the opposite, before it is saved. */
export async function previewClause(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  agreementId: string,
  clause: ClauseInput,
): Promise<{ sentence: Words; conflicts: ClauseConflict[] } | Refusal> {
  requirePermission(actor, "agreement.manage");
  const today = platform.clock.today();
  const agreement = await getAgreement(tx, agreementId);
  const refused = await judgeClause(tx, today, agreement, clause);
  if (refused) return refused;
  const [names, surroundings, organisations] = await inOrder([
    readClauseNames(tx, today),
    selectSurroundings(tx, agreementId),
    sql<{ id: string; name: string; type: string }>`
      select id, name, type from partners.organisations
       where id in (${clause.recipientOrganisationId}::uuid, ${clause.originOrganisationId}::uuid)`.execute(
      tx,
    ),
  ]);
  const found = new Map(organisations.rows.map((row) => [row.id, row]));
  const known: ClauseNames = {
    ...names,
    organisation: (id) => found.get(id)?.name ?? names.organisation(id),
  };
  const placed = {
    ...clause,
    id: "",
    agreementId,
    recipientOrganisationType: found.get(clause.recipientOrganisationId ?? "")?.type ?? null,
    originOrganisationType: found.get(clause.originOrganisationId ?? "")?.type ?? null,
  };
  return {
    sentence: sayClause(clause, known),
    conflicts: conflictsOf(placed, surroundings, known),
  };
}
