import { expect, test } from "vitest";
import { filterOf, readNoticeSearch } from "./notice-search.ts";

test("an address shows open notices unless it says something else that makes sense", () => {
  expect(readNoticeSearch({ toon: "mijn", soort: "many-denials" })).toEqual({
    toon: "mijn",
    soort: "many-denials",
  });
  expect(readNoticeSearch({ toon: "x", soort: "<b>" })).toEqual({});
  expect(filterOf({})).toEqual({ status: "open" });
  expect(filterOf({ toon: "mijn" })).toEqual({ status: "open", mine: true });
  expect(filterOf({ toon: "afgesloten", soort: "a" })).toEqual({ status: "closed", rule: "a" });
  expect(filterOf({ toon: "alles" })).toEqual({});
});
