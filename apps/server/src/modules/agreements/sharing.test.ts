import { expect, test } from "vitest";
import { givesAnything, sharedCompartments, type BearingClause } from "./sharing.ts";

const clause: BearingClause = {
  clauseId: "c1",
  number: 4,
  action: "read",
  compartment: "criminal-justice",
  purpose: "victim-protection",
  legalGround: "AVG art. 6 lid 1 sub e",
  needsConsent: false,
  consentHeld: true,
  holdsToday: true,
};

test("a partner's preview names each compartment with its clauses and grounds [R433]", () => {
  const shared = sharedCompartments([clause, { ...clause, number: 2, action: "contribute" }]);
  expect(shared).toEqual([
    {
      compartment: "criminal-justice",
      reads: true,
      contributes: true,
      clauseNumbers: [2, 4],
      purposes: ["victim-protection"],
      legalGrounds: ["AVG art. 6 lid 1 sub e"],
      waitsForConsent: false,
    },
  ]);
});

test("a clause that waits for consent is shown and gives nothing", () => {
  const shared = sharedCompartments([{ ...clause, needsConsent: true, consentHeld: false }]);
  expect(shared[0]).toMatchObject({ reads: false, waitsForConsent: true });
  expect(givesAnything(shared)).toBe(false);
});

test("a clause outside its days, or one that only notifies, gives nothing", () => {
  expect(sharedCompartments([{ ...clause, holdsToday: false }])).toEqual([]);
  expect(sharedCompartments([{ ...clause, action: "be-notified" }])).toEqual([]);
});
