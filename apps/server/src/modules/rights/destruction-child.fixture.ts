import { day, fixedDayClock } from "@schakel/kernel";
import type { Connection } from "../../platform/database/connection.ts";
import { openPool } from "../../platform/database/pool.ts";
// The front doors bring the erasers of their modules.
import "./index.ts";
import { runDestruction } from "./run-destruction.ts";

/** What the test tells the child: where to work, and at which step to die. */
export type ChildOrders = {
  readonly worker: Connection;
  readonly destructionId: string;
  readonly today: string;
  /** Dies without a word at the n-th step; never when it is beyond the last. */
  readonly dieAtStep: number;
};

const orders = JSON.parse(process.argv[2] ?? "") as ChildOrders;
const worker = openPool(orders.worker, { name: "dying worker", pipeline: false });
let steps = 0;
await runDestruction(worker, fixedDayClock(day(orders.today)), orders.destructionId, () => {
  steps += 1;
  if (steps === orders.dieAtStep) process.kill(process.pid, "SIGKILL");
});
await worker.end();
process.stdout.write(String(steps));
