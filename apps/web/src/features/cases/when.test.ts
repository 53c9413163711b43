import { expect, test } from "vitest";
import { formatFor } from "../../i18n/format.ts";
import { ageOn, whenWords } from "./when.ts";

const nl = formatFor("nl");

test.each([
  ["2026-11-22T13:03:00Z", "vandaag, 14:03"],
  ["2026-11-21T23:30:00Z", "vandaag, 00:30"],
  ["2026-11-21T12:00:00Z", "gisteren, 13:00"],
  ["2026-11-18T12:00:00Z", "4 dagen geleden"],
  ["2026-11-10T12:00:00Z", "10 nov 2026"],
])("%s is «%s» on 22 November", (instant, words) => {
  expect(whenWords(nl, "2026-11-22", instant)).toBe(words);
});

test.each([
  ["2003-05-17", "2026-05-16", 22],
  ["2003-05-17", "2026-05-17", 23],
  ["2008-02-29", "2026-02-28", 17],
  ["2027-01-01", "2026-11-22", undefined],
])("born on %s is on %s %s years old", (birth, day, age) => {
  expect(ageOn(birth, day)).toBe(age);
});
