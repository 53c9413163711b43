import type { ClientBase } from "pg";
import { seededRandom } from "../demo/random.ts";
import { firstDayMs, type BenchOrganisation } from "./case-context.ts";
import { numberClauses, type NumberedClause } from "./covenant.ts";
import { roleOfType, typeOfOrganisation, type SeedParameters } from "./plan.ts";
import { seededId } from "./seeded-id.ts";

/** The organisations with their people, and the agreement that lets them share. */
export type Chain = {
  readonly organisations: readonly BenchOrganisation[];
  readonly agreementId: string;
  readonly clauses: readonly NumberedClause[];
};

/** Makes organisations, one account at each, and a covenant in force between all of them. */
export async function addChain(client: ClientBase, parameters: SeedParameters): Promise<Chain> {
  const random = seededRandom(parameters.seed * 31 + 7);
  const newId = (): string => seededId(random, firstDayMs - 86_400_000);
  const organisations: BenchOrganisation[] = [];
  for (let at = 0; at < parameters.organisations; at += 1) {
    organisations.push(await addOrganisation(client, at, newId));
  }
  return { organisations, ...(await addCovenant(client, newId, organisations)) };
}

async function addOrganisation(
  client: ClientBase,
  at: number,
  newId: () => string,
): Promise<BenchOrganisation> {
  const [id, accountId, membershipId] = [newId(), newId(), newId()];
  const type = typeOfOrganisation(at);
  const regionId = at % 4 === 3 && at > 3 ? "twente" : "rotterdam";
  const { rows } = await client.query<{ key: number }>(
    "insert into partners.organisations (id, type, name, region_id) values ($1, $2, $3, $4) returning key",
    [id, type, `Proeforganisatie ${at + 1}`, regionId],
  );
  await client.query("insert into accounts.accounts (id, display_name) values ($1, $2)", [
    accountId,
    `Proefpersoon ${at + 1}`,
  ]);
  await client.query(
    `insert into accounts.memberships (id, account_id, organisation_id, role_id, region_id, valid)
     values ($1, $2, $3, $4, $5, '[2020-01-01,)')`,
    [membershipId, accountId, id, roleOfType[type], regionId],
  );
  return { id, key: rows[0]?.key ?? 0, type, regionId, accountId, membershipId };
}

async function addCovenant(
  client: ClientBase,
  newId: () => string,
  organisations: readonly BenchOrganisation[],
): Promise<Pick<Chain, "agreementId" | "clauses">> {
  const agreementId = newId();
  const clauses = numberClauses(newId);
  await client.query(
    `insert into agreements.agreements (id, kind, title, region_id, status, valid, review_on, why, for_whom, by_whom,
       dpia_reference, dpia_version)
     values ($1, 'covenant', 'Convenant van de snelheidsproef', 'rotterdam', 'in-force', '[2020-01-01,)', '2027-01-01',
       'Meten', 'Niemand', 'Proeforganisaties', 'Proef', '1')`,
    [agreementId],
  );
  await client.query(
    `insert into agreements.parties (agreement_id, organisation_id, part, signed_on)
     select $1, id, 'Doet mee', '2020-01-01' from unnest($2::uuid[]) as party (id)`,
    [agreementId, organisations.map(({ id }) => id)],
  );
  await client.query(
    `insert into agreements.clauses (id, agreement_id, number, recipient_type, action, compartment, purpose, legal_ground)
     select c.id, $1, c.number, c.type, c.action, c.compartment, c.purpose, 'Proef'
       from jsonb_to_recordset($2::jsonb)
         as c (id uuid, number integer, type text, action text, compartment text, purpose text)`,
    [agreementId, JSON.stringify(clauses)],
  );
  return { agreementId, clauses };
}
