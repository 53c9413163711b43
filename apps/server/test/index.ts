export { openEmptyDatabase, openPackedDatabase, openTestDatabase } from "./open-test-database.ts";
export { startOwnServer } from "./test-server.ts";
export type { TestDatabase } from "./database-copy.ts";
export { openTemporaryFolder } from "./temporary-folder.ts";
