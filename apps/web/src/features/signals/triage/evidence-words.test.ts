import { expect, test } from "vitest";
import { evidenceInWords, isWeighed, missingInWords } from "./evidence-words.ts";

const words = {
  strong: (count: number) => `${count} sterk`,
  medium: (count: number) => `${count} gemiddeld`,
  weak: (count: number) => `${count} zwak`,
  ticked: (count: number) => `${count} aangekruist`,
  and: " en ",
  or: ", of ",
};

const sign = { id: "a", label: "A", weight: null };

test("what was seen is counted by weight, and only counted where a list has no weights", () => {
  const none = { strong: 0, medium: 0, weak: 0 };
  expect(evidenceInWords({ ...none, strong: 2, weak: 1, signs: [] }, words)).toBe(
    "2 sterk, 1 zwak",
  );
  expect(evidenceInWords({ ...none, signs: [sign, { ...sign, id: "b" }] }, words)).toBe(
    "2 aangekruist",
  );
  expect(isWeighed([{ signs: [sign] }])).toBe(false);
});

test("what is missing is told as ways to look further", () => {
  expect(
    missingInWords(
      [
        { strong: 1, medium: 0, weak: 0 },
        { strong: 0, medium: 1, weak: 1 },
      ],
      words,
    ),
  ).toBe("1 sterk, of 1 gemiddeld en 1 zwak");
});
