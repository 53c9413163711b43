import type { Instant } from "@schakel/kernel";
import { sql } from "kysely";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { Platform } from "../../platform/platform.ts";
import { openDossiers, type Place } from "../identity/index.ts";

type Row = {
  id: string;
  direction: "into" | "from";
  caseId: string;
  number: string;
  pseudonym: string;
  from_case_id: string;
  sealed_reason: Buffer;
  mergedAt: Instant;
  mergedBy: string;
  version: number;
};

/** Where the reason of a merger stands: in the dossier of the case that goes on elsewhere. */
export function reasonPlace(mergerId: string): Place {
  return { table: "duplicates.mergers", row: mergerId, column: "reason", version: 1 };
}

/** Cases that were taken together with this one and not apart again. */
export async function selectMergers(tx: Tx, platform: Platform, caseId: string) {
  const { rows } = await sql<Row>`
    select m.id, case when m.from_case_id = ${caseId} then 'into' else 'from' end as direction,
           c.id as "caseId", c.number, c.pseudonym, m.from_case_id, m.sealed_reason,
           m.merged_at as "mergedAt", a.display_name as "mergedBy", m.version
      from duplicates.mergers m
      join cases.cases c on c.id = case when m.from_case_id = ${caseId} then m.into_case_id else m.from_case_id end
      join accounts.accounts a on a.id = m.merged_by
     where ${caseId} in (m.from_case_id, m.into_case_id) and m.undone_at is null
     order by m.merged_at desc`.execute(tx);
  const dossiers = await openDossiers(
    tx,
    platform,
    rows.map((row) => row.from_case_id),
  );
  return rows.map(({ from_case_id: from, sealed_reason: sealed, ...row }) => ({
    ...row,
    reason: dossiers.get(from)?.open(reasonPlace(row.id), sealed) ?? "",
  }));
}

/** The case in which a case goes on, or null. */
export async function goesOnIn(tx: Tx, caseId: string): Promise<string | null> {
  const { rows } = await sql<{ into_case_id: string }>`
    select into_case_id from duplicates.mergers
     where from_case_id = ${caseId} and undone_at is null`.execute(tx);
  return rows[0]?.into_case_id ?? null;
}
