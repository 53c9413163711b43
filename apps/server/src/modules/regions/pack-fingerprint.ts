import { createHash } from "node:crypto";
import type { PackFile } from "./pack-file.ts";

/** Raise when the shape of the rows changes, so that unchanged packs load again. */
const format = "1";

/** The folder of a file: one folder is one pack. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

/**
 * SHA-256 in hexadecimal over the files of each folder, by the name of the folder, which is the id
 * of its pack. The order of the files and the place of the folder do not matter.
 */
export function packFingerprints(files: readonly PackFile[]): Map<string, string> {
  const folders = Map.groupBy(files, ({ path }) => folderOf(path).split("/").at(-1) ?? "");
  return new Map([...folders].map(([id, own]) => [id, fingerprint(own)]));
}

function fingerprint(files: readonly PackFile[]): string {
  const hash = createHash("sha256").update(format);
  const inOrder = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, text } of inOrder) {
    hash.update(JSON.stringify([path.split("/").slice(-2), text]));
  }
  return hash.digest("hex");
}
