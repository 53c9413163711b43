import { expect, test } from "vitest";
import { countWords } from "./count-words.ts";
import { retentionMessages } from "./retention-messages.ts";

test("counts per table become words, and tables without a word count together at the end", () => {
  const counts = { "new.things": 2, "cases.entries": 3, "other.things": 1, "process.tasks": 1 };
  const words = countWords(counts, retentionMessages.nl);
  expect(words).toEqual(["stukken: 3", "taken: 1", "andere regels: 3"]);
});
