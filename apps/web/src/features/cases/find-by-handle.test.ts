import { expect, test } from "vitest";
import type { CaseSummary } from "./case-api.ts";
import { findByHandle } from "./find-by-handle.ts";

const file = (pseudonym: string, number: string) => ({ pseudonym, number }) as CaseSummary;
const cases = [file("Zilveren reiger", "RO-2026-00012"), file("Stille otter", "RO-2026-00013")];

test.each([
  ["zilveren reiger", 1],
  ["REIGER", 1],
  ["ro 2026 00013", 1],
  ["00012", 1],
  ["RO-2026", 2],
  ["x", 0],
  ["", 0],
])("«%s» finds %i", (typed, count) => {
  expect(findByHandle(cases, typed)).toHaveLength(count);
});
