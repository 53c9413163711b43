import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { openTemporaryFolder } from "./index.ts";
import { closeAll } from "./opened.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));

/** Files that only tests use. */
const testFiles = globSync("{apps,packages,packs,bin,database,bench,architecture}/**/*.ts", {
  cwd: repository,
  exclude: (name) => /^(?:node_modules|dist|generated)$/.test(name),
}).filter((file) => /\.(?:test|fixture)\.ts$|\/test\//.test(file));

describe("folders for temporary files", () => {
  test("are each of its own, and gone with the file that opened them", async () => {
    const folders = [openTemporaryFolder("proof"), openTemporaryFolder("proof")];
    for (const folder of folders) writeFileSync(join(folder, "kept.txt"), "x");
    expect(new Set(folders).size).toBe(2);
    await closeAll();
    expect(folders.filter((folder) => existsSync(folder))).toEqual([]);
  });

  test("are made by no test that does not remove them", () => {
    expect(testFiles.length).toBeGreaterThan(50);
    const leaving = testFiles.filter((file) => {
      const source = readFileSync(join(repository, file), "utf8");
      return /\bmkdtemp(?:Sync)?\(/.test(source) && !/\brm(?:Sync)?\(/.test(source);
    });
    expect(leaving).toEqual([]);
  });
});
