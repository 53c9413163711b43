import { isRefusal, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { Platform } from "../../platform/platform.ts";
import { correctEntry, type EntryId } from "../cases/index.ts";
import { listRecipients, type RequestRow } from "./request-store.ts";

/**
 * Carries out an accepted correction: a new version of the entry, and everybody who had read it is
 * told (GDPR article 19, Wpg article 28). Police data are corrected by their controller; then only
 * the telling is ours. Comes back with how many organisations were told.
 */
export async function rectify(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  row: RequestRow,
  correctedText: string | undefined,
): Promise<number | Refusal> {
  if (row.law === "wpg" && correctedText !== undefined) return refuse("controller-decides");
  if (row.law !== "wpg" && correctedText === undefined) return refuse("text-needed");
  // Before the correction: the new version is a new moment, and who read the old one must hear.
  const recipients = await listRecipients(tx, row.caseId, row.entryId);
  if (correctedText !== undefined) {
    const corrected = await correctEntry(tx, actor, platform, await targetOf(tx, row), {
      text: correctedText,
    });
    if (isRefusal(corrected)) return corrected;
  }
  for (const one of recipients) {
    await sql`
      insert into rights.recipients_told (request_id, organisation_id, organisation_key, last_read_at, told_at)
      values (${row.id}, ${one.organisation_id}, ${one.organisation_key}, ${one.last_read_at}, ${platform.clock.now()})`.execute(
      tx,
    );
  }
  tx.announce({
    event: "entry.rectified",
    dossierId: row.caseId,
    objectId: row.entryId,
    organisationKeys: recipients.map((one) => one.organisation_key),
  });
  return recipients.length;
}

async function targetOf(tx: Tx, row: RequestRow) {
  const { rows } = await sql<{ version: number }>`
    select version from cases.entries where id = ${row.entryId} and case_id = ${row.caseId}`.execute(
    tx,
  );
  const entryId = row.entryId as EntryId;
  return { caseId: row.caseId, entryId, version: rows[0]?.version ?? 0 };
}
