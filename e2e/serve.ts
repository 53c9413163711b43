// The server of the journeys, on an empty folder that goes with it. Every process of Playwright reads
// its settings anew: a folder that was made there would be made several times and never removed.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A folder of one's own is kept, so that a next run starts faster. */
const kept = process.env["SCHAKEL_E2E_HOME"];
const home = kept ?? mkdtempSync(join(tmpdir(), "schakel-e2e-"));
const program = fileURLToPath(new URL("../apps/server/src/main.ts", import.meta.url));

const server = spawn(process.execPath, [program], {
  stdio: "inherit",
  env: { ...process.env, SCHAKEL_HOME: home },
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => server.kill(signal));
}
server.once("exit", (code) => {
  if (kept === undefined) rmSync(home, { recursive: true, force: true });
  process.exit(code ?? 1);
});
