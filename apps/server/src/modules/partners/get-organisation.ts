import { sql, type Kysely, type RawBuilder } from "kysely";
import type { Database } from "../../platform/database/database.ts";
import type { OrganisationDetail } from "./organisation.ts";
import { detailColumns, summaryColumns } from "./organisation-store.ts";

/** An organisation with its contacts, areas and successors, also one that no longer exists. */
export async function findOrganisation(
  tx: Kysely<Database>,
  organisationId: string,
): Promise<OrganisationDetail | undefined> {
  return select(tx, sql`o.id = ${organisationId}`);
}

/** As {@link findOrganisation}, by its stable name in the packs, such as `essm`. */
export async function findOrganisationBySlug(
  tx: Kysely<Database>,
  slug: string,
): Promise<OrganisationDetail | undefined> {
  return select(tx, sql`o.slug = ${slug}`);
}

async function select(
  tx: Kysely<Database>,
  which: RawBuilder<unknown>,
): Promise<OrganisationDetail | undefined> {
  const { rows } = await sql<OrganisationDetail>`
    select ${summaryColumns}, ${detailColumns} from partners.organisations o where ${which}
  `.execute(tx);
  return rows[0];
}
