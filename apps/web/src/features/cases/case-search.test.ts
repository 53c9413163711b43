import { expect, test } from "vitest";
import { isNarrowed, listQueryOf, readCaseSearch, withFilter } from "./case-search.ts";

test("the address of a filtered list gives the same list to a colleague", () => {
  const search = readCaseSearch({
    fase: "gesloten",
    vorm: "labour",
    gemeente: "GM0599",
    mijn: true,
  });
  expect(listQueryOf(search)).toEqual({
    status: "closed",
    form: "labour",
    municipality: "GM0599",
    mine: "true",
  });
});

test("without filters the list is what is open", () => {
  expect(listQueryOf(readCaseSearch({}))).toEqual({ status: "open" });
});

test("what cannot be a filter is left out, never sent on", () => {
  const odd = { fase: "weg", vorm: "<script>", gemeente: 599, mijn: "misschien", naam: "Amara" };
  expect(readCaseSearch(odd)).toEqual({});
});

test("a filter goes on and off without touching the others", () => {
  const both = withFilter({ vorm: "labour" }, "mijn", true);
  expect(both).toEqual({ vorm: "labour", mijn: true });
  expect(withFilter(both, "vorm", undefined)).toEqual({ mijn: true });
});

test("closed alone does not count as a filter that hides cases", () => {
  expect(isNarrowed({ fase: "gesloten" })).toBe(false);
  expect(isNarrowed({ mijn: true })).toBe(true);
});
