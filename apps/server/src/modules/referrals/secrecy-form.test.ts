import { describe, expect, test } from "vitest";
import { possibleSecrecySteps, settleSecrecy } from "./secrecy-form.ts";

describe("a form about breaking secrecy", () => {
  test("is confirmed by a second person and never by its author", () => {
    expect(possibleSecrecySteps("awaiting", "author")).toEqual(["withdraw"]);
    expect(possibleSecrecySteps("awaiting", "second")).toEqual(["confirm", "not-confirm"]);
    expect(settleSecrecy("awaiting", "second", "confirm", undefined)).toBe("confirmed");
    expect(settleSecrecy("awaiting", "author", "confirm", undefined)).toMatchObject({
      code: "secrecy-form-settled",
    });
  });

  test("that is not confirmed says why, and is settled once", () => {
    expect(settleSecrecy("awaiting", "second", "not-confirm", undefined)).toMatchObject({
      code: "remark-missing",
    });
    expect(settleSecrecy("awaiting", "second", "not-confirm", "Bel eerst")).toBe("not-confirmed");
    for (const status of ["confirmed", "not-confirmed", "withdrawn"] as const) {
      expect(possibleSecrecySteps(status, "author")).toEqual([]);
      expect(possibleSecrecySteps(status, "second")).toEqual([]);
    }
  });
});
