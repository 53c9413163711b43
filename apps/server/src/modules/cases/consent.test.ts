import { day } from "@schakel/kernel";
import { expect, test } from "vitest";
import { canConsent, canDecide, isUnderSixteen } from "./consent.ts";

const today = day("2026-11-22");

test("the age comes from the birth date, then from a year that leaves no doubt", () => {
  expect(isUnderSixteen({ birthDay: day("2010-11-23"), isMinor: true }, today)).toBe(true);
  expect(isUnderSixteen({ birthDay: day("2010-11-22"), isMinor: true }, today)).toBe(false);
  expect(isUnderSixteen({ birthYear: 2011, isMinor: true }, today)).toBe(true);
  expect(isUnderSixteen({ birthYear: 2009, isMinor: true }, today)).toBe(false);
  expect(isUnderSixteen({ birthYear: 2010, isMinor: true }, today)).toBeUndefined();
});

test("without a birth date an adult is an adult, and of a minor it is asked", () => {
  expect(isUnderSixteen({ isMinor: false }, today)).toBe(false);
  expect(isUnderSixteen({ isMinor: true }, today)).toBeUndefined();
  expect(isUnderSixteen({ isMinor: true, toldAge: "sixteen-or-older" }, today)).toBe(false);
  const born = { birthDay: day("2015-01-01"), isMinor: true, toldAge: "sixteen-or-older" } as const;
  expect(isUnderSixteen(born, today)).toBe(true);
});

test("a child does not consent alone, and an unknown age is asked first", () => {
  const code = (...asked: Parameters<typeof canConsent>) => canConsent(...asked)?.code ?? "yes";
  expect(code("client", { birthYear: 2012, isMinor: true }, today)).toBe("representative-needed");
  expect(code("client", { isMinor: true }, today)).toBe("age-needed");
  expect(code("representative", { isMinor: true }, today)).toBe("yes");
  expect(code("client", { isMinor: false }, today)).toBe("yes");
});

test("an objection is decided once, while it stands", () => {
  const waits = { kind: "objection", decision: null, withdrawn: false } as const;
  expect(canDecide(waits)).toBeNull();
  expect(canDecide({ ...waits, kind: "consent" })?.code).toBe("not-an-objection");
  expect(canDecide({ ...waits, decision: "refused" })?.code).toBe("already-decided");
  expect(canDecide({ ...waits, withdrawn: true })?.code).toBe("already-withdrawn");
});
