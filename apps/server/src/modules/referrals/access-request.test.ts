import { day } from "@schakel/kernel";
import { expect, test } from "vitest";
import { canAnswer, lapsesOn, statusOn, tidyNumber } from "./access-request.ts";

test("a request without an answer lapses after fourteen days, whatever stands behind it", () => {
  const lapses = lapsesOn(day("2026-11-22"));
  expect(lapses).toBe("2026-12-06");
  expect(statusOn("sent", lapses, day("2026-12-06"))).toBe("sent");
  expect(statusOn("sent", lapses, day("2026-12-07"))).toBe("lapsed");
  expect(statusOn("refused", lapses, day("2026-12-07"))).toBe("refused");
});

test("a request is answered once and in time", () => {
  expect(canAnswer("sent")).toBeNull();
  expect(canAnswer("granted")?.code).toBe("request-answered");
  expect(canAnswer("refused")?.code).toBe("request-answered");
  expect(canAnswer("lapsed")?.code).toBe("request-lapsed");
});

test("a case number is read as people type it", () => {
  expect(tidyNumber(" ro-2026-00012 ")).toBe("RO-2026-00012");
});
