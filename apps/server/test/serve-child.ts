import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { day, fixedDayClock } from "@schakel/kernel";
import { Kysely, PostgresDialect } from "kysely";
import { makeApp } from "../src/app.ts";
import { openKeyring } from "../src/platform/crypto/index.ts";
import type { Connection } from "../src/platform/database/connection.ts";
import { openPool } from "../src/platform/database/pool.ts";
import { openHub } from "../src/platform/events/hub.ts";
import { openLog } from "../src/platform/log.ts";

/** What a server in a process of its own needs to know, as JSON in `SCHAKEL_TEST_CHILD`. */
export type ChildOrders = {
  readonly app: Connection;
  readonly home: string;
  readonly today: string;
};

// A server on the database of a test world, to be killed by the test; says its port when it listens.
const orders = JSON.parse(process.env["SCHAKEL_TEST_CHILD"] ?? "{}") as ChildOrders;
const pool = openPool(orders.app, { name: "test child" });
const app = await makeApp(
  {
    config: { port: 0, home: orders.home, withDemo: false, publicUrl: "http://localhost:8080" },
    pool,
    db: new Kysely({ dialect: new PostgresDialect({ pool }) }),
    clock: fixedDayClock(day(orders.today)),
    keyring: openKeyring(join(orders.home, "keys.json"), { create: false }),
    log: openLog("silent"),
    hub: openHub(async () => {}),
  },
  undefined,
);
await app.listen({ port: 0, host: "127.0.0.1" });
process.stdout.write(`${(app.server.address() as AddressInfo).port}\n`);
