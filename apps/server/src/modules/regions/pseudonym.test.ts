import { describe, expect, test } from "vitest";
import { pseudonymFor } from "./pseudonym-for.ts";
import { pseudonymOf } from "./pseudonym.ts";
import { openOwnContent } from "./test-content.ts";

describe("code names", () => {
  const adjectives = ["stille", "groene", "verre"];
  const nouns = ["reiger", "otter", "linde", "beek"];

  test("every pair of words comes once before one comes back with a number", () => {
    const names = Array.from({ length: 12 }, (_, number) => pseudonymOf(number, adjectives, nouns));
    expect(new Set(names).size).toBe(12);
    expect(names.every((name) => /^[A-Z][a-z]+ [A-Z][a-z]+$/.test(name))).toBe(true);
    expect(pseudonymOf(12, adjectives, nouns)).toBe(`${names[0]} 2`);
  });

  test("cannot be made without words", () => {
    expect(() => pseudonymOf(1, [], nouns)).toThrow("no words");
  });

  test("the word lists of the packs give thousands of names of two neutral words", async () => {
    const { reader, codes } = await openOwnContent();
    const [first, second] = [await codes("pseudonym-adjective"), await codes("pseudonym-noun")];
    expect(Math.min(first.length, second.length)).toBeGreaterThanOrEqual(60);
    expect(await pseudonymFor(reader, 0)).toBe("Zilveren Reiger");
    const names = Array.from({ length: first.length * second.length }, (_, number) =>
      pseudonymOf(number, first, second),
    );
    expect(new Set(names).size).toBe(names.length);
  });
});
