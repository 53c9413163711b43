import { isRefusal, refuse } from "@schakel/kernel";
import { expect, test } from "vitest";
import { openAttemptPacer } from "./attempt-pacer.ts";

const wrong = async () => refuse("sign-in-failed");
const right = async () => "in";

function pacerOnPaper() {
  const clock = { ms: 0, waits: [] as number[] };
  const pacer = openAttemptPacer({
    nowMs: () => clock.ms,
    sleep: async (ms) => {
      clock.waits.push(ms);
      clock.ms += ms;
    },
  });
  return { clock, pacer };
}

test("after three wrong attempts each next one on the account waits longer, to eight seconds", async () => {
  const { clock, pacer } = pacerOnPaper();
  for (let attempt = 0; attempt < 11; attempt += 1) {
    await pacer.paced({ address: `192.0.2.${attempt}`, subject: "a@school.example" }, wrong);
  }
  expect(clock.waits).toEqual([250, 500, 1000, 2000, 4000, 8000, 8000, 8000]);
});

test("the owner still gets in after the delay, and then starts afresh", async () => {
  const { clock, pacer } = pacerOnPaper();
  const attempt = { address: "192.0.2.1", subject: "a@school.example" };
  for (let time = 0; time < 5; time += 1) await pacer.paced(attempt, wrong);
  expect(await pacer.paced(attempt, right)).toBe("in");
  clock.waits.length = 0;
  await pacer.paced(attempt, right);
  expect(clock.waits).toEqual([]);
});

test("attempts on one account do not slow another account on the same address", async () => {
  const { clock, pacer } = pacerOnPaper();
  for (let time = 0; time < 5; time += 1) {
    await pacer.paced({ address: "192.0.2.1", subject: "a@school.example" }, wrong);
  }
  clock.waits.length = 0;
  await pacer.paced({ address: "192.0.2.1", subject: "b@school.example" }, right);
  expect(clock.waits).toEqual([]);
});

test("one address that tries many accounts is slowed as well", async () => {
  const { clock, pacer } = pacerOnPaper();
  for (let account = 0; account < 31; account += 1) {
    await pacer.paced({ address: "192.0.2.1", subject: `${account}@school.example` }, wrong);
  }
  expect(clock.waits).toEqual([250]);
});

test("failures are forgotten after a quarter of an hour", async () => {
  const { clock, pacer } = pacerOnPaper();
  const attempt = { address: "192.0.2.1", subject: "a@school.example" };
  for (let time = 0; time < 5; time += 1) await pacer.paced(attempt, wrong);
  clock.ms += 15 * 60_000;
  clock.waits.length = 0;
  await pacer.paced(attempt, wrong);
  expect(clock.waits).toEqual([]);
});

test("more than twenty attempts at once from one address are sent away, others go on", async () => {
  const { pacer } = pacerOnPaper();
  let open: () => void = Date.now;
  const held = new Promise<string>((resolve) => {
    open = () => resolve("in");
  });
  const busy = Array.from({ length: 20 }, () => pacer.paced({ address: "192.0.2.1" }, () => held));
  const sentAway = await pacer.paced({ address: "192.0.2.1" }, right);
  expect(isRefusal(sentAway) && sentAway.code).toBe("too-many-attempts");
  expect(await pacer.paced({ address: "192.0.2.2" }, right)).toBe("in");
  open();
  expect(await Promise.all(busy)).toHaveLength(20);
  expect(await pacer.paced({ address: "192.0.2.1" }, right)).toBe("in");
});
