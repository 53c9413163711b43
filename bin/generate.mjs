// npm run generate: the files that are made from the SQL and the contract, and committed.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { copyTemplate } from "../apps/server/test/database-copy.ts";
import {
  databaseTypesFolder,
  makeApiTypes,
  makeDatabaseTypes,
  makeSchemaDump,
} from "../apps/server/test/generated.ts";
import { startTestServer } from "../apps/server/test/test-server.ts";
import { repository } from "./node24.mjs";

const server = await startTestServer();
try {
  const database = await copyTemplate(server.connection);
  const files = [
    await makeSchemaDump(database.administrator),
    ...(await makeDatabaseTypes(database.administrator)),
    await makeApiTypes(),
  ];
  await database.close();
  rmSync(join(repository, databaseTypesFolder), { recursive: true, force: true });
  for (const { path, text } of files) {
    mkdirSync(dirname(join(repository, path)), { recursive: true });
    writeFileSync(join(repository, path), text);
  }
  console.log(`Wrote ${files.length} files: schema.sql, database types and API types.`);
} finally {
  await server.stop();
}
