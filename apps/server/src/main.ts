import { readConfig } from "./platform/config.ts";
import { ExpectedProblem } from "./platform/expected-problem.ts";
import { startServer, type RunningServer } from "./server.ts";

let server: RunningServer | undefined;
let stopping: Promise<void> | undefined;

// Ctrl-C comes twice when npm passes it on as well: the second must not cut the first short. Before
// the server runs there is nothing to drain, and PostgreSQL goes with this process.
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    stopping ??= (server?.stop() ?? Promise.resolve()).then(() => process.exit(0));
  });
}

try {
  server = await startServer(readConfig(process.env), (line) => console.log(line));
} catch (error) {
  if (!(error instanceof ExpectedProblem)) throw error;
  console.error(error.message);
  process.exit(1);
}
