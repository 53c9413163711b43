import type { Day } from "@schakel/kernel";
import { sql, type Kysely, type RawBuilder } from "kysely";
import type { Database } from "../../platform/database/database.ts";

/** Rows for one table, all with the same columns. */
export type TableRows = {
  /** Qualified name, such as `regions.code_items`. */
  readonly table: string;
  /** Columns by which a row is known again. */
  readonly key: readonly string[];
  /** Columns that are only written when a row is new, such as an id. */
  readonly onlyNew?: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
};

/** How many rows a load added, changed and ended. */
export type LoadCount = {
  readonly added: number;
  readonly changed: number;
  readonly ended: number;
};

export const nothingLoaded: LoadCount = { added: 0, changed: 0, ended: 0 };

/** The sum of two counts. */
export function plus(one: LoadCount, other: LoadCount): LoadCount {
  return {
    added: one.added + other.added,
    changed: one.changed + other.changed,
    ended: one.ended + other.ended,
  };
}

/**
 * Adds new rows and changes those that differ; a row that is the same is not touched, so that
 * loading twice writes nothing. One statement; types come from the table itself.
 */
export async function upsertRows(tx: Kysely<Database>, set: TableRows): Promise<LoadCount> {
  const first = set.rows[0];
  if (!first) return nothingLoaded;
  const columns = Object.keys(first);
  const kept = new Set([...set.key, ...(set.onlyNew ?? [])]);
  const changing = columns.filter((column) => !kept.has(column));
  const update =
    changing.length === 0
      ? sql`nothing`
      : sql`update set ${sql.join(
          changing.map((name) => sql.raw(`${quoted(name)} = excluded.${quoted(name)}`)),
        )} where row(${list(changing, "held.")}) is distinct from row(${list(changing, "excluded.")})`;
  const table = sql.table(set.table);
  const { rows } = await sql<{ added: boolean }>`
    insert into ${table} as held (${list(columns)})
    select ${list(columns)} from jsonb_populate_recordset(null::${table}, ${JSON.stringify(set.rows)}::jsonb)
    on conflict (${list(set.key)}) do ${update}
    returning (held.xmax = 0) as added
  `.execute(tx);
  const added = rows.filter((row) => row.added).length;
  return { added, changed: rows.length - added, ended: 0 };
}

/**
 * Ends the rows of a pack that it no longer brings: their `ended_on` becomes today, they stay
 * readable. Returns how many.
 */
export async function endMissingRows(
  tx: Kysely<Database>,
  table: string,
  column: string,
  pack: { readonly id: string; readonly keep: readonly string[] },
  today: Day,
): Promise<LoadCount> {
  const { numAffectedRows } = await sql`
    update ${sql.table(table)} set ended_on = ${today}::date
     where pack_id = ${pack.id} and (ended_on is null or ended_on > ${today}::date)
       and ${sql.ref(column)}::text <> all (${pack.keep}::text[])
  `.execute(tx);
  return { ...nothingLoaded, ended: Number(numAffectedRows ?? 0) };
}

function list(names: readonly string[], prefix = ""): RawBuilder<unknown> {
  return sql.join(names.map((name) => sql.raw(`${prefix}${quoted(name)}`)));
}

function quoted(name: string): string {
  if (!/^[a-z_]+$/.test(name)) throw new Error(`not a column name: ${name}`);
  return `"${name}"`;
}
