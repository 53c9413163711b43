import { readConfig } from "./platform/config.ts";
import { ExpectedProblem } from "./platform/expected-problem.ts";
import { startServer } from "./server.ts";

try {
  const server = await startServer(readConfig(process.env), (line) => console.log(line));
  let stopping: Promise<void> | undefined;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    // Ctrl-C comes twice when npm passes it on as well: the second must not cut the first short.
    process.on(signal, () => {
      stopping ??= server.stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  if (!(error instanceof ExpectedProblem)) throw error;
  console.error(error.message);
  process.exit(1);
}
