import { describe, expect, test } from "vitest";
import { readDate, typedText, type DateReading } from "./date-answer.ts";

const today = "2026-11-22";

describe("a typed date is read the Dutch way", () => {
  test.each([
    ["3-4-2026", "2026-04-03"],
    ["03-04-2026", "2026-04-03"],
    ["3/4/2026", "2026-04-03"],
    ["3.4.2026", "2026-04-03"],
    [" 3 4 2026 ", "2026-04-03"],
    ["03042026", "2026-04-03"],
    ["2026-04-03", "2026-04-03"],
    ["3 april 2026", "2026-04-03"],
    ["3 apr 2026", "2026-04-03"],
    ["3 apr. 2026", "2026-04-03"],
    ["1 mrt 2026", "2026-03-01"],
    ["1 maart 2026", "2026-03-01"],
    ["1 March 2026", "2026-03-01"],
    ["5 mei 2026", "2026-05-05"],
    ["5 may 2026", "2026-05-05"],
    ["31 okt 2026", "2026-10-31"],
    ["31 October 2026", "2026-10-31"],
    ["29-2-2028", "2028-02-29"],
    ["3-4-26", "2026-04-03"],
    ["3 apr '26", "2026-04-03"],
    ["1-1-46", "2046-01-01"],
    ["1-1-47", "1947-01-01"],
    ["vandaag", "2026-11-22"],
    ["Morgen", "2026-11-23"],
    ["yesterday", "2026-11-21"],
    ["+14", "2026-12-06"],
    ["-30", "2026-10-23"],
  ])("«%s» is %s", (text, day) => {
    expect(readDate(text, { today })).toEqual({ kind: "exact", day });
  });

  test.each([
    ["30-2-2026", "no-such-day"],
    ["29-2-2026", "no-such-day"],
    ["31-4-2026", "no-such-day"],
    ["0-4-2026", "no-such-day"],
    ["3-13-2026", "no-such-day"],
    ["12/31/2026", "no-such-day"],
    ["3-4", "year-missing"],
    ["3 april", "year-missing"],
    ["4-2026", "too-rough"],
    ["2026", "too-rough"],
    ["april 2026", "too-rough"],
    ["hallo", "not-a-day"],
    ["3-4-026", "not-a-day"],
    ["3-4-20266", "not-a-day"],
    ["1-2-3-2026", "not-a-day"],
    ["3 foo 2026", "not-a-day"],
    ["٣-٤-٢٠٢٦", "not-a-day"],
    ["😀", "not-a-day"],
    ["-", "not-a-day"],
  ])("«%s» is refused as %s", (text, issue) => {
    expect(readDate(text, { today })).toEqual({ kind: "invalid", text, issue });
  });

  test("nothing typed is no answer yet, not an error", () => {
    expect(readDate("   ", { today })).toBeNull();
  });
});

describe("a birth date lies in the past", () => {
  test.each([
    ["3-4-62", "1962-04-03"],
    ["3-4-08", "2008-04-03"],
    ["22-11-26", "2026-11-22"],
    ["23-11-26", "1926-11-23"],
  ])("«%s» is %s", (text, day) => {
    expect(readDate(text, { today, past: true })).toEqual({ kind: "exact", day });
  });
});

describe("an estimate may be rough", () => {
  const reading: DateReading = { today, estimated: true };
  test.each([
    ["2019", "2019-01-01", "year"],
    ["4-2019", "2019-04-01", "month"],
    ["april 2019", "2019-04-01", "month"],
    ["2019-04", "2019-04-01", "month"],
    ["3-4-2019", "2019-04-03", "day"],
  ])("«%s» is %s, exact to the %s", (text, day, precision) => {
    expect(readDate(text, reading)).toEqual({ kind: "estimated", day, precision });
  });

  test("the answer goes back into the field as somebody would type it", () => {
    expect(typedText({ kind: "estimated", day: "2019-01-01", precision: "year" })).toBe("2019");
    expect(typedText({ kind: "estimated", day: "2019-04-01", precision: "month" })).toBe("4-2019");
    expect(typedText({ kind: "exact", day: "2026-04-03" })).toBe("3-4-2026");
    expect(typedText({ kind: "unknown" })).toBe("");
    expect(typedText({ kind: "invalid", text: "3-4", issue: "year-missing" })).toBe("3-4");
  });
});
