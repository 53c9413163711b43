import { startEmbeddedPostgres } from "../src/platform/embedded-postgres/index.ts";

// Holds a database open until somebody kills this process: for tests of just that.
await startEmbeddedPostgres({ home: process.argv[2] ?? "", log: () => {} });
process.stdout.write("ready\n");
setInterval(() => {}, 60_000);
