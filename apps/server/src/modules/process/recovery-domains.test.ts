import { expect, test } from "vitest";
import {
  domainsWithoutGoal,
  isRecoveryDomain,
  pictureByDomain,
  recoveryDomains,
} from "./recovery-domains.ts";

test("a plan is looked at in four domains: self-reliance, housing, self-esteem, relations [R331]", () => {
  expect(recoveryDomains).toEqual([
    "independence",
    "stable-housing",
    "self-worth",
    "social-relations",
  ]);
  expect(pictureByDomain([]).map((picture) => picture.domain)).toEqual(recoveryDomains);
  expect(isRecoveryDomain("self-worth")).toBe(true);
  expect(isRecoveryDomain("constructor")).toBe(false);
});

test("goals are counted in their own domain, and a domain without a live goal stands out [R331]", () => {
  const goals = [
    { domain: "stable-housing", status: "open" },
    { domain: "stable-housing", status: "reached" },
    { domain: "self-worth", status: "stopped" },
    { domain: "independence", status: "reached" },
  ] as const;
  expect(pictureByDomain(goals)[1]).toEqual({
    domain: "stable-housing",
    open: 1,
    reached: 1,
    stopped: 0,
  });
  expect(domainsWithoutGoal(goals)).toEqual(["self-worth", "social-relations"]);
});
