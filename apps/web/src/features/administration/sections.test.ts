import { expect, test } from "vitest";
import { sectionsFor } from "./sections.ts";

test("an administrator sees accounts, log-in services and content, and not the log", () => {
  const words = sectionsFor(["account.manage", "pack.read"]).map((section) => section.word);
  expect(words).toEqual(["accounts", "providers", "content"]);
});

test("a privacy officer sees the log, and not the accounts", () => {
  const words = sectionsFor(["audit.read", "pack.read"]).map((section) => section.word);
  expect(words).toEqual(["content", "log"]);
});

test("a care coordinator has nothing to administer", () => {
  expect(sectionsFor(["case.read", "case.coordinate"])).toEqual([]);
});
