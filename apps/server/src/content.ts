import { fileURLToPath } from "node:url";
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
  const owner = openOwnerPool(logins.migrator, { name: "content", max: 2, pipeline: false });
  try {
    const loads = await loadAllPacks(owner, packFolder, platform.clock.today());
    for (const load of loads.filter((each) => each.isNew)) {
      say(`Loaded pack ${load.packId}, version ${load.version}.`);
    }
  } finally {
    await owner.end();
  }
}
