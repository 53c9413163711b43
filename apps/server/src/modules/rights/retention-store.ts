import type { Day, Instant } from "@schakel/kernel";
import { sql } from "kysely";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { CaseId } from "../cases/index.ts";
import type { Place } from "../identity/index.ts";
import type { Regime, RetentionFacts } from "./retention.ts";

/** What the retention rule needs of a case, and how much hangs on it. */
export type RetentionRow = {
  readonly case_id: string;
  readonly number: string;
  readonly status: "open" | "closed";
  readonly opened_on: Day;
  readonly closed_on: Day | null;
  readonly last_added_on: Day;
  readonly is_minor: boolean;
  readonly regimes: readonly { readonly regime: Regime; readonly decidedUntil: Day | null }[];
  readonly holds: number;
  readonly counts: Readonly<Record<string, number>>;
};

type Asked = {
  readonly caseId?: CaseId;
  readonly closedBefore?: Day;
  readonly after?: string | undefined;
  readonly limit: number;
};

/** One case, or closed cases of the own organisation before a day, by id. */
export async function listRetentionRows(tx: Tx, asked: Asked): Promise<RetentionRow[]> {
  const { rows } = await sql<RetentionRow>`
    select case_id, number, status, opened_on, closed_on, last_added_on, is_minor, regimes, holds, counts
      from rights.retention_facts(${asked.caseId ?? null}, ${asked.closedBefore ?? null},
        ${asked.after ?? null}, ${asked.limit})`.execute(tx);
  return rows;
}

/** The facts of a row as the rule reads them. */
export function retentionFactsOf(row: RetentionRow): RetentionFacts {
  return {
    openedOn: row.opened_on,
    closedOn: row.status === "closed" ? row.closed_on : null,
    lastAddedOn: row.last_added_on,
    isMinor: row.is_minor,
    regimes: row.regimes,
  };
}

export type HoldRow = {
  readonly id: string;
  readonly sealed_reason: Buffer;
  readonly until: Day | null;
  readonly placed_by: string;
  readonly placed_at: Instant;
  readonly lifted_at: Instant | null;
  readonly sealed_lifted_reason: Buffer | null;
  readonly version: number;
};

/** Holds of a case, newest first. */
export async function listHoldRows(tx: Tx, caseId: CaseId): Promise<HoldRow[]> {
  const { rows } = await sql<HoldRow>`
    select h.id, h.sealed_reason, h.until, a.display_name as placed_by, h.placed_at, h.lifted_at,
           h.sealed_lifted_reason, h.version
      from rights.holds h join accounts.accounts a on a.id = h.placed_by
     where h.case_id = ${caseId} order by h.placed_at desc`.execute(tx);
  return rows;
}

/** Where the reason of a hold stands, and the reason for lifting it. */
export function holdPlace(holdId: string, column: "reason" | "lifted-reason"): Place {
  return { table: "rights.holds", row: holdId, column, version: 1 };
}
