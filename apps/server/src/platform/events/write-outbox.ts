import { sql, type Kysely } from "kysely";
import type { Database } from "../database/database.ts";
import type { Announcement } from "./announcement.ts";

/** Puts announcements in the outbox, inside the change that they tell of. */
export async function writeOutbox(
  connection: Kysely<Database>,
  announcements: readonly Announcement[],
): Promise<void> {
  const lines = announcements.map((each) => ({
    event: each.event,
    dossier_id: each.dossierId,
    object_id: each.objectId,
    organisation_keys: each.organisationKeys,
  }));
  await sql`
    insert into platform.outbox (event, dossier_id, object_id, organisation_keys)
    select line.event, line.dossier_id, line.object_id, line.organisation_keys
      from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb)
        as line (event text, dossier_id uuid, object_id uuid, organisation_keys integer[])
  `.execute(connection);
}
