// The floor: a bare node:http server that sends the same statements through plain pg and nothing
// else: no Fastify, no validation, no query builder, no rules.
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { makeApp } from "../../apps/server/src/app.ts";
import { composePlatform } from "../../apps/server/src/platform/compose.ts";
import { readConfig } from "../../apps/server/src/platform/config.ts";
import { openDatabase } from "../../apps/server/src/platform/database/open-database.ts";
import { openPool } from "../../apps/server/src/platform/database/pool.ts";
import { listenTo, recordTraces } from "./record.ts";
import { makeReplayable, openRows, replay, type Replayable } from "./replay.ts";
import { measureRowSecurity } from "./row-security.ts";
import type { Scenario } from "./scenarios.ts";

const config = readConfig(process.env);
const database = await openDatabase({ config, log: () => {}, mayJoin: true });
const composed = await composePlatform(config, database.logins);
const { platform } = composed;
const { keyring } = platform;
const { plain: key } = await keyring.createDataKey("floor");
const ear = listenTo(platform.pool);
const app = await makeApp(platform, undefined);
const traces = new Map<string, readonly Replayable[]>();
const scenarios = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as Scenario[];
for (const { name, requests } of scenarios) {
  const recorded = await recordTraces(app, ear, requests);
  traces.set(
    name,
    recorded.map((trace) => makeReplayable(trace)),
  );
  const first = recorded[0];
  if (first && process.argv[3] === "--explain")
    console.error(await measureRowSecurity(database.logins, name, first));
}
await app.close();

const pool = openPool(database.logins.app, { name: "floor", max: 16 });
let served = 0;

async function answer(request: IncomingMessage): Promise<string> {
  const body = await bodyOf(request);
  if (body !== "") JSON.parse(body);
  const all = traces.get(String(request.headers["x-scenario"])) ?? [];
  const whole = all[(served += 1) % all.length] ?? [];
  const trace = request.headers["x-without"] === "log" ? withoutLog(whole) : whole;
  const client = await pool.connect();
  try {
    const results = await replay(client, trace, keyring, key);
    return JSON.stringify(await openRows(results, keyring));
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
}

/** The same statements but for the lines of the log: what «no log, no data» costs. */
function withoutLog(trace: Replayable): Replayable {
  return trace
    .map((batch) => batch.filter(({ text }) => !text.includes("audit_events")))
    .filter((batch) => batch.length > 0);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const piece of request) body += String(piece);
  return body;
}

const server = createServer((request, response) => {
  answer(request).then(
    (text) => response.writeHead(200, { "content-type": "application/json" }).end(text),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
server.listen(0, "127.0.0.1", () => {
  console.log(`ready at http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.once("SIGTERM", () => {
  server.close();
  server.closeAllConnections();
  void pool
    .end()
    .then(async () => composed.close())
    .then(() => process.exit(0));
});
