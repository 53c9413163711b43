import type pg from "pg";
import { functionsOf, policiesOf, tablesOf, triggersOf, viewsOf } from "./schema-queries.ts";

/** Schemas of others: their makers describe them. */
const foreignSchemas = ["public", "information_schema", "extensions", "graphile_worker"];

/**
 * Describes all that our schemas hold, as SQL for people: the same text for the same database,
 * whatever the order in which things were made. The embedded PostgreSQL has no `pg_dump`.
 */
export async function dumpSchema(client: pg.ClientBase): Promise<string> {
  // Names come out with their schema when nothing is in the search path.
  await client.query("set search_path = ''");
  const parts: string[] = [header];
  for (const schema of await schemasOf(client)) {
    parts.push(
      schema.text,
      ...(await tablesOf(client, schema.name)),
      ...(await viewsOf(client, schema.name)),
      ...(await functionsOf(client, schema.name)),
      ...(await triggersOf(client, schema.name)),
      ...(await policiesOf(client, schema.name)),
    );
  }
  return `${parts.join("\n\n")}\n`;
}

const header = `-- What the migrations and the replaceable files add up to; made by npm run generate, for reading.
-- A test compares it with a migrated database, so every change of the schema shows in a review.`;

type Schema = { readonly name: string; readonly text: string };

async function schemasOf(client: pg.ClientBase): Promise<Schema[]> {
  const { rows } = await client.query<Schema>(
    `select n.nspname as name,
            concat_ws(E'\\n',
              format('create schema %I authorization %I;', n.nspname, n.nspowner::regrole::text),
              format('comment on schema %I is %L;', n.nspname, obj_description(n.oid, 'pg_namespace')),
              (select string_agg(format('grant %s on schema %I to %I;', lower(a.privilege_type), n.nspname, a.grantee::regrole::text),
                                 E'\\n' order by a.grantee::regrole::text, a.privilege_type)
                 from aclexplode(n.nspacl) a where a.grantee <> n.nspowner)) as text
       from pg_namespace n
      where n.nspname !~ '^pg_' and n.nspname <> all ($1)
      order by n.nspname`,
    [foreignSchemas],
  );
  return rows;
}
