import { describe, expect, test } from "vitest";
import { findOptions, foldText, optionMeant, type ComboOption } from "./find-options.ts";

const places: readonly ComboOption[] = [
  { value: "GM0599", label: "Rotterdam" },
  { value: "GM0518", label: "'s-Gravenhage", alsoCalled: ["Den Haag"] },
  { value: "GM0796", label: "'s-Hertogenbosch", alsoCalled: ["Den Bosch"] },
  { value: "GM0080", label: "Leeuwarden" },
  { value: "GM1900", label: "Súdwest-Fryslân" },
  { value: "GM0542", label: "Krimpen aan den IJssel" },
];

function namesFor(typed: string): string[] {
  return findOptions(places, typed).map((option) => option.label);
}

describe("typing finds a municipality", () => {
  test("by its first letters, whatever the accents, apostrophes and capitals", () => {
    expect(namesFor("sudwest fry")).toEqual(["Súdwest-Fryslân"]);
    expect(namesFor("s-her")).toEqual(["'s-Hertogenbosch"]);
    expect(namesFor("ROT")).toEqual(["Rotterdam"]);
  });

  test("by the name that people use", () => {
    expect(namesFor("den haag")).toEqual(["'s-Gravenhage"]);
  });

  test("what starts with the letters comes before what only holds them", () => {
    expect(namesFor("den")).toEqual([
      "'s-Gravenhage",
      "'s-Hertogenbosch",
      "Krimpen aan den IJssel",
      "Leeuwarden",
    ]);
  });

  test("nothing typed shows everything in the given order", () => {
    expect(namesFor("  ")).toHaveLength(places.length);
  });
});

test("a whole name counts as a choice when the field is left, half a name does not", () => {
  expect(optionMeant(places, "rotterdam ")?.value).toBe("GM0599");
  expect(optionMeant(places, "Den Bosch")?.value).toBe("GM0796");
  expect(optionMeant(places, "Rotter")).toBeUndefined();
});

test("emoji and text from right to left survive folding", () => {
  expect(foldText("🙂")).toBe("");
  expect(foldText("محمد")).toBe("محمد");
});
