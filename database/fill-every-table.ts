import type pg from "pg";

type Column = {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly isRequired: boolean;
};

/**
 * Puts two rows into every table of our schemas: one with only what must be there, one with
 * everything. As PostgreSQL's administrator, without checks, keys and triggers, so only in a
 * database that is thrown away. Returns the tables.
 */
export async function fillEveryTable(client: pg.ClientBase): Promise<string[]> {
  await client.query("set session_replication_role = replica");
  const { rows } = await client.query<Column>(columns);
  const tables = [...new Set(rows.map(({ table }) => table))];
  for (const table of tables) {
    await client.query(dropChecks(table));
    const own = rows.filter((column) => column.table === table);
    await insert(
      client,
      table,
      own.filter(({ isRequired }) => isRequired),
      1,
    );
    await insert(client, table, own, 2);
  }
  return tables;
}

async function insert(
  client: pg.ClientBase,
  table: string,
  into: readonly Column[],
  row: number,
): Promise<void> {
  const names = into.map(({ name }) => `"${name}"`).join(", ");
  const values = into.map((column) => valueOf(column, row)).join(", ");
  const what =
    into.length > 0 ? `(${names}) overriding system value values (${values})` : "default values";
  await client.query(`insert into ${table} ${what}`);
}

function valueOf({ table, name, type }: Column, row: number): string {
  if (type.endsWith("[]"))
    return `array[${valueOf({ table, name, type: type.slice(0, -2), isRequired: true }, row)}]`;
  const literal = literals[type];
  if (!literal) throw new Error(`no value known for ${table}.${name} of type ${type}`);
  return `${literal(row)}::${type}`;
}

const literals: Readonly<Record<string, (row: number) => string>> = {
  uuid: (row) => `'00000000-0000-7000-8000-00000000000${row}'`,
  text: (row) => `'text ${row}'`,
  integer: String,
  smallint: String,
  bigint: (row) => String(1_000_000 + row),
  xid8: (row) => `'${1_000_000 + row}'`,
  numeric: String,
  boolean: () => "true",
  bytea: (row) => String.raw`'\x0${row}'`,
  jsonb: () => "'{}'",
  date: (row) => `'2026-01-0${row}'`,
  daterange: (row) => `'[2026-01-0${row},)'`,
  datemultirange: (row) => `'{[2026-01-0${row},)}'`,
  "time without time zone": (row) => `'0${row}:00'`,
  int4range: (row) => `'[${row},)'`,
  inet: () => "'192.0.2.1'",
  "double precision": String,
  real: String,
  json: () => "'{}'",
  tstzrange: (row) => `'[2026-01-0${row},)'`,
  "timestamp with time zone": (row) => `'2026-01-0${row}'`,
  interval: (row) => `'${row} days'`,
  '"char"': () => "'C'",
};

function dropChecks(table: string): string {
  return `do $$
    declare each name;
    begin
      for each in select conname from pg_constraint where conrelid = '${table}'::regclass and contype in ('c', 'x') loop
        execute format('alter table ${table} drop constraint %I', each);
      end loop;
    end $$`;
}

const columns = `
  select c.oid::regclass::text as table, t.attname as name,
         regexp_replace(format_type(t.atttypid, null), '^character varying$', 'text') as type,
         t.attnotnull and t.attidentity = '' and not t.atthasdef as "isRequired"
    from pg_class c
    join pg_attribute t on t.attrelid = c.oid
    join pg_namespace n on n.oid = c.relnamespace
   where c.relkind = 'r' and t.attnum > 0 and not t.attisdropped and t.attgenerated = ''
     and n.nspowner = 'schakel_owner'::regrole
     and n.nspname not in ('extensions', 'platform_meta', 'graphile_worker')
   order by 1, t.attnum`;
