import { readConfig } from "./platform/config.ts";
import { ExpectedProblem } from "./platform/expected-problem.ts";
import { startServer } from "./server.ts";

try {
  const server = await startServer(readConfig(process.env), (line) => console.log(line));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void server.stop().then(() => process.exit(0)));
  }
} catch (error) {
  if (!(error instanceof ExpectedProblem)) throw error;
  console.error(error.message);
  process.exit(1);
}
