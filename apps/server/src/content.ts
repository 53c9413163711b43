import { fileURLToPath } from "node:url";
import type { Pool } from "pg";
import { clearDemo, loadDemo, stateOfDemo } from "./demo/index.ts";
import { loadAllPacks } from "./load-all-packs.ts";
import type { Logins } from "./platform/database/logins.ts";
import { openOwnerPool } from "./platform/database/pool.ts";
import type { Platform } from "./platform/platform.ts";

/** The packs that come with the product. */
export const packFolder = fileURLToPath(new URL("../../../packs", import.meta.url));

/** Loads the packs when they changed, and the demo on the first run. */
export async function prepareContent(
  platform: Platform,
  logins: Logins,
  say: (line: string) => void,
): Promise<void> {
  const owner = openOwnerPool(logins.migrator, { name: "content", max: 3, pipeline: false });
  try {
    const loads = await loadAllPacks(owner, packFolder, platform.clock.today());
    for (const load of loads.filter((each) => each.isNew)) {
      say(`Loaded pack ${load.packId}, version ${load.version}.`);
    }
    if (platform.config.withDemo) await prepareDemo(platform, owner, say);
  } finally {
    await owner.end();
  }
}

async function prepareDemo(
  platform: Platform,
  owner: Pool,
  say: (line: string) => void,
): Promise<void> {
  const state = await stateOfDemo(owner);
  if (state === "loading") await clearDemo(owner);
  if (state !== "loaded" && (await hasAccounts(owner))) {
    say("There are accounts already, so the demo was not loaded.");
    return;
  }
  if (state !== "loaded") {
    say("Loading the demo: 40 signals and 25 cases of people who do not exist.");
    await loadDemo(platform, owner);
  }
  for (const line of await personaLines(owner)) say(line);
}

async function hasAccounts(owner: Pool): Promise<boolean> {
  const { rows } = await owner.query("select 1 from accounts.accounts limit 1");
  return rows.length > 0;
}

async function personaLines(owner: Pool): Promise<string[]> {
  const { rows } = await owner.query<{ region: string; people: string }>(`
    select coalesce(g.label_nl, '') as region,
           string_agg(a.display_name || ' (' || r.label_nl || ')', ', ' order by a.id) as people
      from accounts.accounts a
      join accounts.memberships m on m.account_id = a.id
      join accounts.roles r on r.id = m.role_id
      left join regions.regions g on g.id = m.region_id
     where a.is_demo group by 1 order by 1`);
  return rows.map(({ region, people }) => `Demo ${region}: ${people}`);
}
