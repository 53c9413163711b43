import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { testsWithDatabase } from "./tests-with-database.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));

describe("npm test", () => {
  test("runs the tests that open a database again on PostgreSQL 15, and no others", () => {
    const files: string[] = testsWithDatabase();
    expect(files).toContain("database/catalog.test.ts");
    expect(files).toContain("apps/server/src/platform/database/migrate.test.ts");
    expect(files.length).toBeGreaterThan(10);
    expect(files).not.toContain("apps/server/src/platform/config.test.ts");
  });
});

describe("node bin/run.mjs", () => {
  test("runs a TypeScript program in a folder with a space, with its words and its exit code", () => {
    const folder = mkdtempSync(join(tmpdir(), "schakel bin "));
    const program = join(folder, "program.ts");
    writeFileSync(
      program,
      "const words: string[] = process.argv.slice(2);\nconsole.log(words.join('+'));\nprocess.exitCode = 3;\n",
    );
    const run = spawnSync(process.execPath, [join(here, "run.mjs"), program, "one two", "three"], {
      encoding: "utf8",
    });
    rmSync(folder, { recursive: true });
    expect(run).toMatchObject({ stdout: "one two+three\n", status: 3 });
  });

  test("says in one line what to name when nothing is named", () => {
    const run = spawnSync(process.execPath, [join(here, "run.mjs")], { encoding: "utf8" });
    expect(run).toMatchObject({ stdout: "", status: 1 });
    expect(run.stderr).toMatch(/^Name a program to run, such as: [^\n]+\n$/);
  });
});
