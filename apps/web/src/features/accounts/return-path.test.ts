import { expect, test } from "vitest";
import { homePath, returnPath } from "./return-path.ts";
import { wantedPath } from "./wanted-path.ts";

test("after the log-in the page that was asked for opens, with its filters", () => {
  expect(returnPath("/casussen?fase=open")).toBe("/casussen?fase=open");
});

test.each([
  "https://example.org/",
  "//example.org",
  "/\\example.org",
  "\\/example.org",
  "/\t/example.org",
  "/.//example.org",
  "/..//example.org",
  "/%2e//example.org",
  "/x/..//example.org",
  "javascript:alert(1)",
  "/inloggen",
  "/inloggen?terug=/inloggen",
  "",
  undefined,
  42,
])("«%s» never leads away from the work", (asked) => {
  expect(returnPath(asked)).toBe(homePath);
});

test("somebody who logs in elsewhere comes back to the page asked for, or to the page below", () => {
  const search = "?terug=%2Fcasussen%3Ffase%3Dopen";
  expect(wantedPath({ pathname: "/inloggen", search })).toBe("/casussen?fase=open");
  expect(wantedPath({ pathname: "/inloggen", search: "" })).toBe(homePath);
  expect(wantedPath({ pathname: "/inloggen", search: "?terug=//example.org" })).toBe(homePath);
  expect(wantedPath({ pathname: "/signalen", search: "?stand=open" })).toBe("/signalen?stand=open");
});
