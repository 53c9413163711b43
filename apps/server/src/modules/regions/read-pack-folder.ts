import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { PackFile } from "./pack-file.ts";

/**
 * The YAML files of every pack in a folder (`packs/nl/*.yaml` and so on), named from that folder
 * down, so that a problem reads `packs/nl/forms.yaml:12`. Throws when the folder cannot be read.
 */
export async function readPackFolder(folder: string): Promise<PackFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"));
  const files = found.map(async (entry) => ({
    path: [basename(folder), basename(entry.parentPath), entry.name].join("/"),
    text: await readFile(join(entry.parentPath, entry.name), "utf8"),
  }));
  return (await Promise.all(files)).sort((a, b) => (a.path < b.path ? -1 : 1));
}
