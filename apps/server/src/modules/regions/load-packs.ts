import type { Day } from "@schakel/kernel";
import { sql, type Kysely } from "kysely";
import type { Database } from "../../platform/database/database.ts";
import { endMissingItems, endMissingMunicipalities } from "./end-missing.ts";
import type { ParsedPack } from "./parse-packs.ts";
import * as rows from "./region-rows.ts";
import {
  endMissingRows,
  nothingLoaded,
  plus,
  upsertRows,
  type LoadCount,
  type TableRows,
} from "./upsert-rows.ts";

/** What another module loads from the same packs, in the same transaction. */
export type PackLoader = (tx: Kysely<Database>, pack: ParsedPack, today: Day) => Promise<LoadCount>;

/** What happened to a pack: its version, and how many rows were added, changed and ended. */
export type PackLoad = LoadCount & {
  readonly packId: string;
  readonly version: number;
  /** False when this very content was loaded before; then nothing was written. */
  readonly isNew: boolean;
};

/**
 * Loads packs that were found right. Needs a transaction of a role that owns the tables; whatever
 * goes wrong undoes all of it. An item that left its pack ends today and stays readable; the same
 * pack again changes nothing. `more` lets modules above load their own parts.
 */
export async function loadPacks(
  tx: Kysely<Database>,
  packs: readonly ParsedPack[],
  today: Day,
  more: readonly PackLoader[] = [],
): Promise<PackLoad[]> {
  await sql`set constraints all deferred`.execute(tx);
  const loads: PackLoad[] = [];
  for (const pack of packs) {
    const last = await lastVersion(tx, pack.id);
    if (last?.content_hash === pack.hash) {
      loads.push({ ...nothingLoaded, packId: pack.id, version: last.number, isNew: false });
      continue;
    }
    let count = await loadContent(tx, pack, today);
    for (const load of more) count = plus(count, await load(tx, pack, today));
    const version = (last?.number ?? 0) + 1;
    await recordVersion(tx, pack, version, today);
    loads.push({ ...count, packId: pack.id, version, isNew: true });
  }
  await sql`set constraints all immediate`.execute(tx);
  return loads;
}

async function loadContent(tx: Kysely<Database>, pack: ParsedPack, today: Day): Promise<LoadCount> {
  const { content } = pack;
  const sets: TableRows[] = [
    { table: "regions.sources", key: ["id"], rows: rows.sourceRows(pack) },
    { table: "regions.regions", key: ["id"], rows: rows.regionRows(pack) },
    { table: "regions.municipalities", key: ["code"], rows: rows.municipalityRows(content) },
    {
      table: "regions.municipality_versions",
      key: ["code", "valid_from"],
      rows: rows.municipalityVersionRows(pack),
    },
    {
      table: "regions.region_municipalities",
      key: ["region_id", "municipality_code", "valid_from"],
      rows: rows.regionMunicipalityRows(content),
    },
    { table: "regions.code_lists", key: ["id"], rows: rows.codeListRows(pack) },
    {
      table: "regions.code_items",
      key: ["list_id", "code", "region_id", "valid_from"],
      rows: rows.codeItemRows(pack),
    },
    { table: "regions.bodies", key: ["id"], rows: rows.bodyRows(pack) },
    { table: "regions.goals", key: ["id"], rows: rows.goalRows(pack) },
    { table: "regions.figures", key: ["id"], rows: rows.figureRows(pack) },
    { table: "regions.holidays", key: ["day"], rows: rows.holidayRows(pack) },
  ];
  let count = nothingLoaded;
  for (const set of sets) count = plus(count, await upsertRows(tx, set));
  return plus(count, await endMissing(tx, pack, today));
}

async function endMissing(tx: Kysely<Database>, pack: ParsedPack, today: Day): Promise<LoadCount> {
  const { content, id } = pack;
  const kept: readonly (readonly [string, string, readonly string[]])[] = [
    ["regions.regions", "id", content.regions.map((one) => one.id)],
    ["regions.code_lists", "id", content.codeLists.map((one) => one.id)],
    ["regions.bodies", "id", content.bodies.map((one) => one.id)],
    ["regions.goals", "id", content.goals.map((one) => one.id)],
    ["regions.figures", "id", content.figures.map((one) => one.id)],
    ["regions.holidays", "day", content.holidays.map((one) => one.day)],
  ];
  let count = plus(
    await endMissingItems(tx, pack, today),
    await endMissingMunicipalities(tx, pack, today),
  );
  for (const [table, column, keep] of kept) {
    count = plus(count, await endMissingRows(tx, table, column, { id, keep }, today));
  }
  return count;
}

type Version = { readonly number: number; readonly content_hash: string };

async function lastVersion(tx: Kysely<Database>, packId: string): Promise<Version | undefined> {
  const { rows: found } = await sql<Version>`
    select number, content_hash from regions.pack_versions
     where pack_id = ${packId} order by number desc limit 1
  `.execute(tx);
  return found[0];
}

async function recordVersion(
  tx: Kysely<Database>,
  pack: ParsedPack,
  version: number,
  today: Day,
): Promise<void> {
  await sql`
    insert into regions.pack_versions (pack_id, number, label_nl, label_en, region_id, content_hash,
      file_count, item_count, check_count, loaded_on)
    values (${pack.id}, ${version}, ${pack.label.nl}, ${pack.label.en}, ${pack.regionId}, ${pack.hash},
      ${pack.fileCount}, ${pack.itemCount}, ${pack.checkCount}, ${today})
  `.execute(tx);
}
