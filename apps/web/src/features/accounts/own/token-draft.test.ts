import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { permissionMessages } from "./permission-messages.ts";
import { emptyToken, lifeDays, missingInToken, tokenBody, withPermission } from "./token-draft.ts";

describe("a new token", () => {
  const empty = emptyToken("reporting");

  test("asks for a name and for something it may do", () => {
    expect(missingInToken(empty)).toEqual(["label", "permissions"]);
    expect(missingInToken({ ...empty, label: " ", permissions: ["case.read"] })).toEqual(["label"]);
    expect(missingInToken({ ...empty, label: "Koppeling", permissions: ["case.read"] })).toEqual(
      [],
    );
  });

  test("ticks each permission once and clears it again", () => {
    const once = withPermission(withPermission([], "case.read", true), "case.read", true);
    expect(once).toEqual(["case.read"]);
    expect(withPermission(once, "case.read", false)).toEqual([]);
  });

  test("sends the same body for the same choices, in whichever order they were ticked", () => {
    const one = { ...empty, label: " Koppeling ", permissions: ["b.read", "a.read"] };
    const other = { ...empty, label: "Koppeling", permissions: ["a.read", "b.read"] };
    expect(tokenBody(one)).toEqual(tokenBody(other));
    expect(tokenBody(one)).toEqual({
      label: "Koppeling",
      permissions: ["a.read", "b.read"],
      purpose: "reporting",
      daysValid: 30,
    });
  });

  test("lives between one day and a leap year", () => {
    for (const days of lifeDays) {
      expect(Number(days)).toBeGreaterThanOrEqual(1);
      expect(Number(days)).toBeLessThanOrEqual(366);
    }
  });
});

test("every permission of the roles has words", () => {
  const file = join(import.meta.dirname, "../../../../../../packs/nl/roles.yaml");
  const roles = parse(readFileSync(file, "utf8")) as { items: { permissions: string[] }[] };
  const used = new Set(roles.items.flatMap((role) => role.permissions));
  expect(used.size).toBeGreaterThan(10);
  expect([...used].filter((each) => !(each in permissionMessages.nl))).toEqual([]);
});
