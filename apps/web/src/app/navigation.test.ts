import { expect, test } from "vitest";
import { navItemsFor, newItemsFor } from "./navigation.ts";

const wordsFor = (permissions: string[]) => navItemsFor(permissions).map((item) => item.word);

test("the menu shows only the work of the role", () => {
  expect(wordsFor(["signal.report"])).toEqual(["today", "signals", "partners"]);
  expect(wordsFor(["case.read"])).toEqual(["today", "cases", "partners"]);
  expect(wordsFor(["account.manage"])).toEqual(["today", "partners", "administration"]);
});

test("a role on process level gets no case list", () => {
  expect(wordsFor(["agreement.read", "figures.read"])).not.toContain("cases");
});

test("every screen has a key of its own after «g»", () => {
  const keys = navItemsFor(["signal.report", "case.read", "account.manage"]).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test("reporting a signal can be started from everywhere by who may report", () => {
  expect(newItemsFor(["signal.report"]).map((item) => item.to)).toEqual(["/signalen/nieuw"]);
  expect(newItemsFor(["case.read"])).toEqual([]);
});
