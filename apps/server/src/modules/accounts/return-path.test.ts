import { expect, test } from "vitest";
import { safeReturnPath } from "./return-path.ts";

test("the page that was asked for is kept, with its filters and without its fragment", () => {
  expect(safeReturnPath("/casussen?fase=open")).toBe("/casussen?fase=open");
  expect(safeReturnPath("/casussen/01a201c0#plan")).toBe("/casussen/01a201c0");
});

test.each([
  "https://example.org/",
  "//example.org",
  "///example.org",
  "/\\example.org",
  "\\/example.org",
  "/\t/example.org",
  "/\n/example.org",
  "/.//example.org",
  "/..//example.org",
  "/%2e//example.org",
  "/x/..//example.org",
  "/.\\/example.org",
  " //example.org",
  "javascript:alert(1)",
  "data:text/html,x",
  "/inloggen",
  "/inloggen?terug=/inloggen",
  "/session/callback?code=1&state=2",
  "/api/v1/session",
  "/casussen\r\nset-cookie: a=b",
  "",
  undefined,
])("«%s» leads to the start page of this site", (asked) => {
  expect(safeReturnPath(asked)).toBe("/");
});
