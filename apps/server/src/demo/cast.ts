import { newId, type Day } from "@schakel/kernel";
import type { Pool } from "pg";
import { staffNames } from "./people.ts";
import { seededRandom } from "./random.ts";

/** Somebody who plays in the demo. */
export type Player = {
  readonly membershipId: string;
  readonly accountId: string;
  readonly organisationId: string;
  readonly displayName: string;
  readonly role: string;
};

export type PlayerName =
  | "reporter"
  | "desk"
  | "coordinator"
  | "colleague"
  | "police"
  | "shelter"
  | "focal"
  | "director"
  | "policy"
  | "administrator"
  | "privacy";

export type Cast = {
  readonly regionId: string;
  readonly municipalities: readonly string[];
  readonly players: Readonly<Record<PlayerName, Player>>;
  readonly organisations: Readonly<Record<OrganisationName, string>>;
};

type OrganisationName = "desk" | "police" | "shelter" | "municipality" | "school" | "alliance";
type OrganisationOf = Readonly<
  Record<OrganisationName, { slug: string } | { type: string; name: string }>
>;

const regions: readonly {
  id: string;
  municipalities: readonly string[];
  organisations: OrganisationOf;
}[] = [
  {
    id: "rotterdam",
    municipalities: ["GM0599", "GM0505", "GM0606", "GM0622", "GM1930", "GM0502"],
    organisations: {
      desk: { slug: "essm" },
      police: { slug: "avim-rotterdam" },
      shelter: { slug: "essm-crisisopvang" },
      municipality: { slug: "gemeente-rotterdam" },
      alliance: { slug: "var" },
      school: { type: "school", name: "Scholengroep De Ankerplaats (demo)" },
    },
  },
  {
    id: "twente",
    municipalities: ["GM0153", "GM0141", "GM0164", "GM0168"],
    organisations: {
      desk: { slug: "kenniscentrum-mensenhandel-twente" },
      police: { slug: "avim-oost-nederland" },
      shelter: { type: "shelter", name: "Opvang De Luwte (demo)" },
      municipality: { slug: "gemeente-enschede" },
      alliance: { slug: "zvh-twente" },
      school: { type: "school", name: "Praktijkschool Het Vlechtwerk (demo)" },
    },
  },
];

/** In the order in which a visitor meets them when following the main job. */
const parts: readonly { name: PlayerName; organisation: OrganisationName; role: string }[] = [
  { name: "reporter", organisation: "school", role: "reporter" },
  { name: "desk", organisation: "desk", role: "desk-worker" },
  { name: "coordinator", organisation: "desk", role: "care-coordinator" },
  { name: "colleague", organisation: "desk", role: "care-coordinator" },
  { name: "police", organisation: "police", role: "police-officer" },
  { name: "shelter", organisation: "shelter", role: "shelter-worker" },
  { name: "focal", organisation: "municipality", role: "focal-officer" },
  { name: "director", organisation: "alliance", role: "chain-director" },
  { name: "policy", organisation: "municipality", role: "policy-adviser" },
  { name: "administrator", organisation: "desk", role: "administrator" },
  { name: "privacy", organisation: "desk", role: "privacy-officer" },
];

/** Makes the accounts of both regions, in organisations of the packs or in ones marked «(demo)». */
export async function makeCasts(owner: Pool, today: Day): Promise<Cast[]> {
  const casts: Cast[] = [];
  for (const [index, region] of regions.entries()) {
    const organisations = await findOrganisations(owner, region.id, region.organisations);
    const nameOf = staffNames(seededRandom(1_000 + index));
    const players = {} as Record<PlayerName, Player>;
    for (const { name, organisation, role } of parts) {
      const organisationId = organisations[organisation];
      players[name] = await addPlayer(owner, region.id, organisationId, nameOf(), role, today);
    }
    await makeDesk(owner, region.id, organisations.desk);
    casts.push({
      regionId: region.id,
      municipalities: region.municipalities,
      players,
      organisations,
    });
  }
  return casts;
}

async function findOrganisations(
  owner: Pool,
  regionId: string,
  wanted: OrganisationOf,
): Promise<Record<OrganisationName, string>> {
  const found = {} as Record<OrganisationName, string>;
  for (const [name, organisation] of Object.entries(wanted)) {
    found[name as OrganisationName] =
      "slug" in organisation
        ? await idOfSlug(owner, organisation.slug)
        : await addOrganisation(owner, regionId, organisation);
  }
  return found;
}

async function idOfSlug(owner: Pool, slug: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    "select id from partners.organisations where slug = $1",
    [slug],
  );
  if (!rows[0]) throw new Error(`the packs have no organisation ${slug}`);
  return rows[0].id;
}

async function addOrganisation(
  owner: Pool,
  regionId: string,
  { type, name }: { type: string; name: string },
): Promise<string> {
  const id = newId();
  await owner.query(
    `insert into partners.organisations (id, type, name, region_id, role_nl, role_en, attributes)
     values ($1, $2, $3, $4, 'Bestaat alleen in de demo.', 'Exists in the demo only.', '{"demo": true}')`,
    [id, type, name, regionId],
  );
  return id;
}

async function addPlayer(
  owner: Pool,
  regionId: string,
  organisationId: string,
  displayName: string,
  role: string,
  today: Day,
): Promise<Player> {
  const player = { accountId: newId(), membershipId: newId(), organisationId, displayName, role };
  await owner.query(
    "insert into accounts.accounts (id, display_name, is_demo) values ($1, $2, true)",
    [player.accountId, displayName],
  );
  await owner.query(
    `insert into accounts.memberships (id, account_id, organisation_id, role_id, region_id, valid)
     values ($1, $2, $3, $4, $5, daterange($6::date - 900, null))`,
    [player.membershipId, player.accountId, organisationId, role, regionId, today],
  );
  return player;
}

async function makeDesk(owner: Pool, regionId: string, organisationId: string): Promise<void> {
  await owner.query(
    `insert into signals.desks (region_id, organisation_id, organisation_key)
     select $1, id, key from partners.organisations where id = $2
     on conflict (region_id) do nothing`,
    [regionId, organisationId],
  );
}
