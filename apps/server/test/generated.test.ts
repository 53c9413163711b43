import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import {
  databaseTypesFolder,
  makeApiTypes,
  makeDatabaseTypes,
  makeSchemaDump,
} from "./generated.ts";
import type { GeneratedFile } from "./generated.ts";
import { openTestDatabase } from "./index.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const { administrator } = await openTestDatabase();

/** Fails with the first line that differs; the whole would be thousands. */
function expectCommitted({ path, text }: GeneratedFile): void {
  const file = `${repository}${path}`;
  const committed = (existsSync(file) ? readFileSync(file, "utf8") : "").split("\n");
  const wanted = text.split("\n");
  const at = wanted.findIndex((line, index) => line !== committed[index]);
  const index = at < 0 && committed.length > wanted.length ? wanted.length : at;
  const difference =
    index < 0
      ? "none"
      : `${path}:${index + 1} should be «${wanted[index] ?? ""}» and is «${committed[index] ?? ""}»; run npm run generate`;
  expect(difference).toBe("none");
}

test("database/schema.sql is what the migrations make, on every supported PostgreSQL", async () => {
  expectCommitted(await makeSchemaDump(administrator));
});

test("the types of tables and views belong to the migrated database", async () => {
  const files = await makeDatabaseTypes(administrator);
  files.forEach(expectCommitted);
  const committed = readdirSync(`${repository}${databaseTypesFolder}`, { recursive: true })
    .map((name) => `${databaseTypesFolder}/${String(name)}`)
    .filter((name) => name.endsWith(".ts"));
  expect(committed.sort()).toEqual(files.map(({ path }) => path));
});

test("the web app's types of the API belong to the contract", async () => {
  expectCommitted(await makeApiTypes());
});
