import type pg from "pg";

/** A rule of «Two independent barriers»: its query lists whatever breaks it, and must find nothing. */
export type CatalogRule = { readonly title: string; readonly query: string };

/** Runs a rule; each line names one thing that breaks it. */
export async function breaches(client: pg.ClientBase, rule: CatalogRule): Promise<string[]> {
  const { rows } = await client.query<{ what: string }>(rule.query);
  return rows.map(({ what }) => what);
}

const ours = `(
  select oid from pg_namespace
   where nspowner = 'schakel_owner'::regrole and nspname not in ('extensions', 'graphile_worker'))`;
const tables = `pg_class c where c.relkind in ('r', 'p') and c.relnamespace in ${ours}`;

/** Somebody else than the owner has a right on the table or on a column of it. */
const isShared = `(
  exists (select from aclexplode(c.relacl) a where a.grantee <> c.relowner)
  or exists (select from pg_attribute t where t.attrelid = c.oid and t.attacl is not null))`;

export const catalogRules: readonly CatalogRule[] = [
  {
    title: "row security is on for every table, also for its owner",
    query: `select c.oid::regclass::text as what from ${tables}
               and not (c.relrowsecurity and c.relforcerowsecurity)`,
  },
  {
    title: "every table lets its owner in by a policy, because row security is forced",
    query: `select c.oid::regclass::text as what from ${tables}
               and not exists (select from pg_policy p where p.polrelid = c.oid
                     and p.polname = 'owner_all' and p.polroles = array['schakel_owner'::regrole::oid])`,
  },
  {
    title: "every table that others have a right on says by a policy which rows",
    query: `select c.oid::regclass::text as what from ${tables} and ${isShared}
               and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname <> 'owner_all')`,
  },
  {
    title: "every policy names its roles, so that a new role starts with nothing",
    query: `select format('%s on %s', p.polname, c.oid::regclass) as what
              from pg_policy p join pg_class c on c.oid = p.polrelid
             where c.relnamespace in ${ours} and 0 = any (p.polroles)`,
  },
  {
    title: "every table, view and schema has a comment",
    query: `select c.oid::regclass::text as what from pg_class c
             where c.relkind in ('r', 'p', 'v') and c.relnamespace in ${ours}
               and obj_description(c.oid, 'pg_class') is null
            union all
            select n.nspname from pg_namespace n
             where n.oid in ${ours} and obj_description(n.oid, 'pg_namespace') is null`,
  },
  {
    title: "everything in our schemas belongs to the owner role, which nobody logs in as",
    query: `select format('%s of %s', c.oid::regclass, c.relowner::regrole) as what from pg_class c
             where c.relnamespace in ${ours} and c.relowner <> 'schakel_owner'::regrole
            union all
            select format('%s of %s', p.oid::regprocedure, p.proowner::regrole) from pg_proc p
             where p.pronamespace in ${ours} and p.proowner <> 'schakel_owner'::regrole
            union all
            select rolname || ' logs in' from pg_roles where rolname = 'schakel_owner' and rolcanlogin`,
  },
  {
    title: "the logins own nothing at all",
    query: `select format('%s owns something', r.rolname) as what
              from pg_shdepend d join pg_roles r on r.oid = d.refobjid
             where d.refclassid = 'pg_authid'::regclass and d.deptype = 'o'
               and r.rolname in ('schakel_app', 'schakel_worker', 'schakel_reporter', 'schakel_migrator')`,
  },
  {
    title: "no role of ours passes by row security, makes roles or databases, or becomes the owner",
    query: `select rolname as what from pg_roles
             where rolname like 'schakel\\_%'
               and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
            union all
            select rolname || ' is a member of the owner' from pg_roles
             where rolname in ('schakel_app', 'schakel_worker', 'schakel_reporter')
               and pg_has_role(oid, 'schakel_owner', 'member')`,
  },
  {
    title: "nobody but the owner makes anything in our schemas or in public",
    query: `select format('%s creates in %s', r.rolname, n.nspname) as what
              from pg_namespace n cross join pg_roles r
             where (n.oid in ${ours} or n.nspname = 'public')
               and r.rolname in ('schakel_app', 'schakel_worker', 'schakel_reporter')
               and has_schema_privilege(r.oid, n.oid, 'create')`,
  },
  {
    title: "views read with the rights of who asks",
    query: `select c.oid::regclass::text as what from pg_class c
             where c.relkind = 'v' and c.relnamespace in ${ours}
               and not coalesce(c.reloptions @> array['security_invoker=true'], false)`,
  },
  {
    title: "there are no materialised views: row security does not reach them",
    query: `select c.oid::regclass::text as what from pg_class c
             where c.relkind = 'm' and c.relnamespace in ${ours}`,
  },
  {
    title: "functions with the owner's rights look names up in a fixed place",
    query: `select p.oid::regprocedure::text as what from pg_proc p
             where p.prosecdef and p.pronamespace in ${ours}
               and not coalesce(p.proconfig @> array['search_path=pg_catalog, pg_temp'], false)`,
  },
  {
    title: "functions with the owner's rights are open to named roles only",
    query: `select p.oid::regprocedure::text as what from pg_proc p
             where p.prosecdef and p.pronamespace in ${ours}
               and (p.proacl is null or exists (select from aclexplode(p.proacl) a where a.grantee = 0))`,
  },
  {
    title: "no table is open to public",
    query: `select c.oid::regclass::text as what from pg_class c
             where c.relnamespace in ${ours}
               and exists (select from aclexplode(c.relacl) a where a.grantee = 0)`,
  },
  {
    title: "who acts is set for one transaction, never for a session that others use next",
    query: `select p.oid::regprocedure::text as what from pg_proc p
             where p.pronamespace in ${ours} and p.prosrc ~* 'set_config\\s*\\([^;]*,\\s*false\\s*\\)'`,
  },
  {
    title: "every foreign key has an index that starts with its columns",
    query: `select format('%s of %s', k.conname, k.conrelid::regclass) as what
              from pg_constraint k join pg_class c on c.oid = k.conrelid
             where k.contype = 'f' and c.relnamespace in ${ours}
               and not exists (
                 select from pg_index i
                  where i.indrelid = k.conrelid and i.indisvalid
                    and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey)`,
  },
  {
    title:
      "blind tokens are unique within an organisation or a person only, or they would be an oracle",
    query: `select i.indexrelid::regclass::text as what
              from pg_index i join pg_class c on c.oid = i.indrelid
             where i.indisunique and c.relnamespace = 'identity'::regnamespace
               and exists (select from pg_attribute t where t.attrelid = c.oid
                     and t.attnum = any (i.indkey) and t.attname like '%token%')
               and not exists (select from pg_attribute t where t.attrelid = c.oid
                     and t.attnum = any (i.indkey)
                     and t.attname in ('organisation_id', 'organisation_key', 'dossier_id', 'person_id'))`,
  },
];

/** Oldest minor version per major that has the fixes for row security which we rely on. */
const oldestMinor: Readonly<Record<number, number>> = { 15: 0, 16: 10, 17: 6, 18: 1 };

/** Tells whether a `server_version_num` such as 180004 is safe to run on. */
export function isSafeVersion(versionNumber: number): boolean {
  const major = Math.floor(versionNumber / 10_000);
  return versionNumber % 10_000 >= (oldestMinor[major] ?? 0) && major >= 15;
}
