import { expect, test } from "vitest";
import { routes, type RouteDefinition } from "../src/index.ts";

const tags = new Set(["accounts", "signals", "process"]);

test("every create of accounts, signals and the process may be sent twice", () => {
  const creates = (Object.values(routes) as RouteDefinition[]).filter(
    (route) => tags.has(route.tag) && route.access === "actor" && route.success.status === 201,
  );
  expect(creates.length).toBeGreaterThanOrEqual(12);
  expect(creates.filter((route) => !route.repeatable).map((route) => route.operationId)).toEqual(
    [],
  );
});
