import { sql, type Kysely } from "kysely";
import type { Database } from "../../platform/database/database.ts";
import type { PackLoad } from "./load-packs.ts";
import type { PackFile } from "./pack-file.ts";
import { packFingerprints } from "./pack-fingerprint.ts";
import { nothingLoaded } from "./upsert-rows.ts";

/**
 * When exactly these files were loaded last, what loading them again would say: nothing new. Else
 * undefined. Spares a start that has nothing to load the reading of all packs.
 */
export async function findLoadedPacks(
  tx: Kysely<Database>,
  files: readonly PackFile[],
): Promise<PackLoad[] | undefined> {
  const { rows } = await sql<{ id: string; version: number; hash: string }>`
    select distinct on (pack_id) pack_id as id, number as version, content_hash as hash
      from regions.pack_versions order by pack_id, number desc
  `.execute(tx);
  const wanted = packFingerprints(files);
  const same = rows.filter(({ id, hash }) => wanted.get(id) === hash);
  if (wanted.size === 0 || same.length !== wanted.size) return undefined;
  return same.map(({ id, version }) => ({ ...nothingLoaded, packId: id, version, isNew: false }));
}
