import type { DirectoryLine } from "@schakel/contract";
import { sql } from "kysely";
import type { Tx } from "../../platform/database/as-actor.ts";

/** The directory of the parties of an agreement as it is now: who they are and how to reach them. */
export async function selectDirectory(tx: Tx, agreementId: string): Promise<DirectoryLine[]> {
  const { rows } = await sql<DirectoryLine>`
    select organisation, kind, value from (
      select o.name as organisation, 'organisation' as kind, o.type as value
        from agreements.parties p join partners.organisations o on o.id = p.organisation_id
       where p.agreement_id = ${agreementId}
      union
      select o.name, c.kind, c.value
        from agreements.parties p
        join partners.organisations o on o.id = p.organisation_id
        join partners.channels c on c.organisation_id = o.id and c.ended_on is null
       where p.agreement_id = ${agreementId}) lines
     order by organisation, kind, value`.execute(tx);
  return rows;
}
