import { newId, refuse, type Refusal } from "@schakel/kernel";
import { sql, type Kysely } from "kysely";
import { newSecret } from "../../platform/auth/index.ts";
import type { Database } from "../../platform/database/database.ts";
import { secretHash } from "../../platform/http/credential.ts";
import { invitationPath } from "./invite-member.ts";
import { permissions } from "./permissions.ts";

/** What the operator may say about the first administrator; all of it may be left out. */
export type FirstAdministrator = {
  readonly email?: string | undefined;
  readonly displayName?: string | undefined;
  /** Name or short name (slug) of an organisation; one that does not exist is made. */
  readonly organisation?: string | undefined;
  readonly region?: string | undefined;
  /** Also when there is an administrator already. */
  readonly force: boolean;
};

/** The link and for whom it is. */
export type FirstInvitation = { readonly url: string; readonly organisationName: string };

type Organisation = { id: string; name: string; region_id: string | null };

/** The organisation of the administrators of an installation, when no other is named. */
const installation = "Beheer van deze installatie";

/**
 * Makes a one-time link for the first administrator, as the owner of everything, in the caller's
 * transaction. Earlier links of this command stop working. Refuses with `administrator-exists`,
 * `region-unknown` or `role-unknown` (the packs are not loaded).
 */
export async function inviteFirstAdministrator(
  tx: Kysely<Database>,
  publicUrl: string,
  wanted: FirstAdministrator,
): Promise<FirstInvitation | Refusal> {
  if (!wanted.force && (await hasAdministrator(tx))) return refuse("administrator-exists");
  const role = await findRole(tx);
  if (!role) return refuse("role-unknown");
  const organisation = await findOrganisation(tx, wanted);
  if (!organisation) return refuse("region-unknown");
  await sql`
    update accounts.invitations set revoked_at = now()
     where invited_by is null and accepted_at is null and revoked_at is null`.execute(tx);
  const id = newId();
  const secret = newSecret();
  await sql`
    insert into accounts.invitations (
      id, token_hash, email, display_name, organisation_id, role_id, region_id, expires_at)
    values (${id}, ${secretHash(secret)}, ${wanted.email?.toLowerCase() ?? null},
      ${wanted.displayName ?? null}, ${organisation.id}, ${role}, ${organisation.region_id},
      now() + interval '72 hours')`.execute(tx);
  await sql`
    insert into platform.audit_events (
      event, action, outcome, organisation_id, organisation_key, object_kind, object_id,
      authorisation_held, access_point, detail)
    select 'invitation.create', 'C', 'success', o.id, o.key, 'invitation', ${id}, true, 'command',
           jsonb_build_object('role', ${role}::text, 'force', ${wanted.force}::boolean)
      from partners.organisations o where o.id = ${organisation.id}`.execute(tx);
  return { url: `${publicUrl}${invitationPath}#${secret}`, organisationName: organisation.name };
}

async function hasAdministrator(tx: Kysely<Database>): Promise<boolean> {
  const { rows } = await sql`
    select from accounts.memberships m
      join accounts.accounts a on a.id = m.account_id and a.closed_at is null and not a.is_demo
      join accounts.role_permissions p on p.role_id = m.role_id and p.permission = ${permissions.manage}
     where m.valid @> current_date limit 1`.execute(tx);
  return rows.length > 0;
}

/** The role with the fewest permissions that may manage accounts. */
async function findRole(tx: Kysely<Database>): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select p.role_id as id from accounts.role_permissions p
     group by p.role_id having bool_or(p.permission = ${permissions.manage})
     order by count(*), p.role_id limit 1`.execute(tx);
  return rows[0]?.id;
}

async function findOrganisation(
  tx: Kysely<Database>,
  wanted: FirstAdministrator,
): Promise<Organisation | undefined> {
  const region = wanted.region ?? null;
  const name = wanted.organisation ?? installation;
  const { rows: regions } = await sql`
    select from regions.regions where id = ${region}`.execute(tx);
  if (region !== null && regions.length === 0) return undefined;
  const { rows } = await sql<Organisation>`
    select id, name, region_id from partners.organisations
     where (slug = ${name} or lower(name) = lower(${name})) and ended_on is null
       and (${region}::text is null or region_id is null or region_id = ${region})
     order by region_id nulls last limit 1`.execute(tx);
  if (rows[0]) return { ...rows[0], region_id: rows[0].region_id ?? region };
  const made: Organisation = { id: newId(), name, region_id: region };
  await sql`
    insert into partners.organisations (id, type, name, region_id)
    values (${made.id}, 'other', ${name}, ${region})`.execute(tx);
  return made;
}
