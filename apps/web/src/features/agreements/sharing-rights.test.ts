import { expect, test } from "vitest";
import { findInvitable } from "./find-invitable.ts";
import { rightsOf } from "./sharing-rights.ts";

test.each([
  [{ reads: true, contributes: true, waitsForConsent: false }, "yes", "yes"],
  [{ reads: true, contributes: false, waitsForConsent: false }, "yes", "no"],
  [{ reads: false, contributes: false, waitsForConsent: true }, "waits", "no"],
  [{ reads: true, contributes: false, waitsForConsent: true }, "yes", "waits"],
])("before confirming: %o reads %s, adds %s", (shared, reads, adds) => {
  expect(rightsOf(shared)).toEqual({ reads, adds });
});

test("a partner is found by name, part or agreement", () => {
  const partner = {
    organisationId: "o",
    organisationName: "Gemeente 's-Gravenhage",
    organisationType: "municipality",
    agreementId: "a",
    agreementTitle: "Convenant",
    part: "Wonen",
  };
  expect(findInvitable([partner], "wonen convenant")).toHaveLength(1);
  expect(findInvitable([partner], "gravenhage")).toHaveLength(1);
  expect(findInvitable([partner], "politie")).toHaveLength(0);
});
