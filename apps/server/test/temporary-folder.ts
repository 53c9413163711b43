import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rememberToClose } from "./opened.ts";

/** A new folder for one test file, with its name in it; it is gone after the file. */
export function openTemporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `schakel-${name}-`));
  rememberToClose(async () => rm(folder, { recursive: true, force: true }));
  return folder;
}
