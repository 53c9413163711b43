import type pg from "pg";

/** One place in the SQL where a schema leans on another. */
export type SqlEdge = {
  readonly from: string;
  readonly to: string;
  /** The object that leans, such as `function accounts.enter`. */
  readonly what: string;
};

/**
 * Every place where one of our schemas leans on another: foreign keys, views, policies, triggers,
 * defaults and checks by what PostgreSQL records, functions also by their text, since it records
 * nothing about bodies in quotes.
 */
export async function sqlEdges(
  client: pg.ClientBase,
  schemas: readonly string[],
): Promise<SqlEdge[]> {
  const { rows } = await client.query<SqlEdge>(recorded, [schemas]);
  const { rows: functions } = await client.query<{ from: string; what: string; body: string }>(
    bodies,
    [schemas],
  );
  const inBodies = functions.flatMap(({ from, what, body }) =>
    schemas
      .filter(
        (to) => to !== from && new RegExp(String.raw`\b${to}\.[a-z_]+`).test(withoutComments(body)),
      )
      .map((to) => ({ from, to, what })),
  );
  return [...rows, ...inBodies];
}

function withoutComments(body: string): string {
  return body.replaceAll(/--.*$/gm, "").replaceAll(/\/\*[^]*?\*\//g, "");
}

const bodies = `
  select n.nspname as "from", format('function %s.%s', n.nspname, p.proname) as what, p.prosrc as body
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
   where n.nspname = any ($1)`;

/** What leans: tables by their keys, views by their rules, and so on, each with its schema. */
const leaning = `
  select 'pg_rewrite'::regclass as classid, r.oid as objid, c.relnamespace as schema, format('view %s', c.oid::regclass) as what
    from pg_rewrite r join pg_class c on c.oid = r.ev_class
  union all
  select 'pg_policy'::regclass, p.oid, c.relnamespace, format('policy %s on %s', p.polname, c.oid::regclass)
    from pg_policy p join pg_class c on c.oid = p.polrelid
  union all
  select 'pg_constraint'::regclass, k.oid, k.connamespace, format('constraint %s', k.conname)
    from pg_constraint k
  union all
  select 'pg_attrdef'::regclass, d.oid, c.relnamespace, format('default in %s', c.oid::regclass)
    from pg_attrdef d join pg_class c on c.oid = d.adrelid
  union all
  select 'pg_proc'::regclass, f.oid, f.pronamespace, format('function %s', f.oid::regprocedure)
    from pg_proc f
  union all
  select 'pg_class'::regclass, c.oid, c.relnamespace, format('relation %s', c.oid::regclass) from pg_class c`;

const leanedOn = `
  select 'pg_class'::regclass as classid, c.oid as objid, c.relnamespace as schema from pg_class c
  union all
  select 'pg_proc'::regclass, p.oid, p.pronamespace from pg_proc p
  union all
  select 'pg_type'::regclass, t.oid, t.typnamespace from pg_type t`;

const recorded = `
  select distinct f.nspname as "from", t.nspname as "to", a.what
    from pg_depend d
    join (${leaning}) a on a.classid = d.classid and a.objid = d.objid
    join (${leanedOn}) b on b.classid = d.refclassid and b.objid = d.refobjid
    join pg_namespace f on f.oid = a.schema
    join pg_namespace t on t.oid = b.schema
   where f.nspname = any ($1) and t.nspname = any ($1) and f.oid <> t.oid
  union
  -- A trigger belongs to the module of its function: so a module hangs work on a table below it.
  select f.nspname, t.nspname, format('trigger %s on %s', g.tgname, c.oid::regclass)
    from pg_trigger g
    join pg_proc p on p.oid = g.tgfoid
    join pg_class c on c.oid = g.tgrelid
    join pg_namespace f on f.oid = p.pronamespace
    join pg_namespace t on t.oid = c.relnamespace
   where not g.tgisinternal and f.nspname = any ($1) and t.nspname = any ($1) and f.oid <> t.oid
   order by 1, 2, 3`;
