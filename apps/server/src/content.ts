import type { Logins } from "./platform/database/logins.ts";
import type { Platform } from "./platform/platform.ts";

/** Loads the packs when they changed, and the demo on the first run. */
export async function prepareContent(
  _platform: Platform,
  _logins: Logins,
  _say: (line: string) => void,
): Promise<void> {}
