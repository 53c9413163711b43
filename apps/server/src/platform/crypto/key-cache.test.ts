import { expect, test } from "vitest";
import { createKeyCache } from "./key-cache.ts";

function cacheAt(clock: { ms: number }) {
  return createKeyCache<string>({ maximumKeys: 2, maximumAgeMs: 1_000, nowMs: () => clock.ms });
}

test("the key that was used longest ago makes room for a new one", () => {
  const cache = cacheAt({ ms: 0 });
  cache.keep("a", "a");
  cache.keep("b", "b");
  expect(cache.find("a")).toBe("a");
  cache.keep("c", "c");
  expect([cache.find("a"), cache.find("b"), cache.find("c")]).toEqual(["a", undefined, "c"]);
  expect(cache.size).toBe(2);
});

test("a key is not given any more once it is too old, however often it was used", () => {
  const clock = { ms: 0 };
  const cache = cacheAt(clock);
  cache.keep("a", "a");
  clock.ms = 999;
  expect(cache.find("a")).toBe("a");
  clock.ms = 1_000;
  expect(cache.find("a")).toBeUndefined();
  expect(cache.size).toBe(0);
});

test("a cleared cache knows no key any more", () => {
  const cache = cacheAt({ ms: 0 });
  cache.keep("a", "1");
  cache.clear();
  expect(cache.find("a")).toBeUndefined();
});
