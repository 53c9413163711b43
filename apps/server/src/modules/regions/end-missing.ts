import type { Day } from "@schakel/kernel";
import { sql, type Kysely } from "kysely";
import type { Database } from "../../platform/database/database.ts";
import type { ParsedPack } from "./parse-packs.ts";
import { nothingLoaded, type LoadCount } from "./upsert-rows.ts";

// Yesterday is the last day; what would only begin later gets an empty period and never holds.
const endedToday = (today: Day) =>
  sql`daterange(lower(held.valid), greatest(lower(held.valid), ${today}::date))`;

const stillRuns = (today: Day) =>
  sql`not isempty(held.valid) and (upper_inf(held.valid) or upper(held.valid) > ${today}::date)`;

/** Ends the code items that left the pack; they stay readable for the days on which they held. */
export async function endMissingItems(
  tx: Kysely<Database>,
  pack: ParsedPack,
  today: Day,
): Promise<LoadCount> {
  const kept = pack.content.codeItems.map((item) => ({
    list_id: item.listId,
    code: item.code,
    valid_from: item.validFrom,
  }));
  const { numAffectedRows } = await sql`
    update regions.code_items held set valid = ${endedToday(today)}
     where held.pack_id = ${pack.id} and ${stillRuns(today)}
       and not exists (
         select from jsonb_to_recordset(${JSON.stringify(kept)}::jsonb)
           as kept (list_id text, code text, valid_from date)
          where kept.list_id = held.list_id and kept.code = held.code
            and kept.valid_from is not distinct from held.valid_from)
  `.execute(tx);
  return { ...nothingLoaded, ended: Number(numAffectedRows ?? 0) };
}

/** Ends municipalities that left the pack, and the membership of those that left a region. */
export async function endMissingMunicipalities(
  tx: Kysely<Database>,
  pack: ParsedPack,
  today: Day,
): Promise<LoadCount> {
  const { municipalities, regions } = pack.content;
  const kept = municipalities.map((one) => `${one.code} ${one.validFrom}`);
  const versions = await sql`
    update regions.municipality_versions held set valid = ${endedToday(today)}
     where held.pack_id = ${pack.id} and ${stillRuns(today)}
       and held.code || ' ' || held.valid_from <> all (${kept}::text[])
  `.execute(tx);
  let left = 0n;
  for (const region of regions) {
    const members = await sql`
      update regions.region_municipalities held set valid = ${endedToday(today)}
       where held.region_id = ${region.id} and ${stillRuns(today)}
         and held.municipality_code <> all (${region.municipalities}::text[])
    `.execute(tx);
    left += members.numAffectedRows ?? 0n;
  }
  return { ...nothingLoaded, ended: Number((versions.numAffectedRows ?? 0n) + left) };
}
