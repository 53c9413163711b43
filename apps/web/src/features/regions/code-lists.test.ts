import { expect, test } from "vitest";
import { inFamilyOrder, type CodeItem } from "./code-lists.ts";

function item(code: string, parent: string | null = null): CodeItem {
  return { code, label: code, explanation: null, parent, confidence: "confirmed", attributes: {} };
}

test("a form stands right after the form that it belongs to, and none gets lost", () => {
  const items = [item("begging", "criminal"), item("sexual"), item("criminal"), item("x", "gone")];
  expect(inFamilyOrder(items).map(({ code }) => code)).toEqual([
    "sexual",
    "criminal",
    "begging",
    "x",
  ]);
});
