import { readFileSync } from "node:fs";
import { instant } from "@schakel/kernel";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { wordsOf } from "./client-words.ts";
import { viewingsDocument } from "./viewings-document.ts";

function textsOf(language: "nl" | "ar", phone: string): string {
  const path = new URL(`../../../../../packs/nl/client-words-${language}.yaml`, import.meta.url);
  const { items } = parse(readFileSync(path, "utf8")) as {
    items: { locale: string; words: Record<string, string> }[];
  };
  const item = items[0];
  const document = viewingsDocument({
    words: wordsOf(language, item?.locale ?? "", "check", item?.words ?? {}),
    caseNumber: "RO-2026-00012",
    coordinator: "Noor",
    organisation: "Centrum",
    phone,
    madeBy: "Noor",
    madeAt: instant("2026-11-22T13:00:00Z"),
    rows: [],
    isOldestFirst: false,
    isPart: false,
    hasMore: false,
  });
  return JSON.stringify(document);
}

test("a phone number keeps its order between words that run from right to left", () => {
  // Groups with spaces would be shown as 67 45 123 010.
  expect(textsOf("ar", "010 123 45 67")).toContain("010-123-45-67");
  expect(textsOf("ar", "+31 (0)10 123 45 67")).toContain("0031-10-123-45-67");
  expect(textsOf("nl", "010 123 45 67")).toContain("010 123 45 67");
});

test("an overview without lines says so in words", () => {
  expect(textsOf("nl", "112")).toContain("Er staat nog niets in dit overzicht.");
});
