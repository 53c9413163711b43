import { expect, test } from "vitest";
import { reasonWords } from "./search-reasons.ts";
import { searchMessages } from "./search-messages.ts";

test("a hit says why, in words, and never what the dossier says", () => {
  const reasons = ["surname-sound", "given-name-initial-exact", "birth-year", "phone-exact"];
  expect(reasonWords(reasons, searchMessages.nl)).toEqual([
    "achternaam klinkt zo",
    "zelfde voornaam",
    "geboortedatum lijkt erop",
    "zelfde telefoonnummer",
  ]);
});

test("swapped names are told as such; a reason nobody knows is left out", () => {
  expect(reasonWords(["swapped-names-swapped", "shoe-size-exact"], searchMessages.nl)).toEqual([
    "voor- en achternaam verwisseld",
  ]);
});
