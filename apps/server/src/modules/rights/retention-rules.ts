import type { Day } from "@schakel/kernel";
import { sql } from "kysely";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { RetentionRule } from "./retention.ts";

type Row = {
  code: string;
  attributes: Pick<RetentionRule, "regime" | "starts" | "amount" | "unit" | "basis">;
  confidence: "confirmed" | "check";
  valid_from: Day | null;
  valid_to: Day | null;
};

/**
 * Every rule about dossiers that the packs hold, also those that no longer hold: what was written
 * under an older rule is still counted by it.
 */
export async function listRetentionRules(tx: Tx): Promise<readonly RetentionRule[]> {
  const { rows } = await sql<Row>`
    select code, attributes, confidence, lower(valid)::text as valid_from, (upper(valid) - 1)::text as valid_to
      from regions.code_items
     where list_id = 'retention-rule' and region_id is null and attributes ->> 'subject' = 'case'
     order by position`.execute(tx);
  return rows.map(({ code, attributes, confidence, valid_from, valid_to }) => ({
    id: code,
    regime: attributes.regime,
    starts: attributes.starts,
    amount: attributes.amount,
    unit: attributes.unit,
    basis: attributes.basis,
    confidence,
    validFrom: valid_from,
    validTo: valid_to,
  }));
}
