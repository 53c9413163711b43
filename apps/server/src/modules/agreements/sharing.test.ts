import { expect, test } from "vitest";
import { givesAnything, sharedCompartments, type BearingClause } from "./sharing.ts";

const clause: BearingClause = {
  clauseId: "c1",
  number: 4,
  agreementTitle: "Convenant",
  effect: "allow",
  action: "read",
  compartment: "criminal-justice",
  purpose: "victim-protection",
  legalGround: "AVG art. 6 lid 1 sub e",
  recipientRole: null,
  hasOrigin: false,
  needsConsent: false,
  consentHeld: true,
  objected: false,
  approved: true,
  emergencyOnly: false,
  inPhase: true,
  phases: null,
  track: null,
  bears: true,
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
      conditions: [],
    },
  ]);
});

test("a clause that waits for consent is shown and gives nothing", () => {
  const shared = sharedCompartments([
    { ...clause, needsConsent: true, consentHeld: false, bears: false },
  ]);
  expect(shared[0]).toMatchObject({ reads: false, waitsForConsent: true });
  expect(shared[0]?.conditions).toMatchObject([{ kind: "consent", clauseNumber: 4 }]);
  expect(givesAnything(shared)).toBe(false);
});

test("a clause outside its days, or one that only notifies, gives nothing", () => {
  expect(sharedCompartments([{ ...clause, holdsToday: false }])).toEqual([]);
  expect(sharedCompartments([{ ...clause, action: "be-notified" }])).toEqual([]);
});

test.each([
  ["second-person", { approved: false, bears: false }],
  ["objection", { objected: true, bears: false }],
  ["phase", { inPhase: false, phases: ["shelter"], bears: false }],
  ["track", { inPhase: false, track: "aliens", bears: false }],
  ["emergency-only", { emergencyOnly: true }],
] as const)("a clause that stands before «%s» gives nothing and says so", (kind, changes) => {
  const shared = sharedCompartments([{ ...clause, ...changes }]);
  expect(shared[0]).toMatchObject({ reads: false, conditions: [{ kind }] });
});

test("a refusal of another agreement wins, and is named [R433]", () => {
  const refusal: BearingClause = {
    ...clause,
    clauseId: "c9",
    number: 2,
    agreementTitle: "Protocol minderjarigen",
    effect: "deny",
    purpose: null,
  };
  const [shared] = sharedCompartments([clause, refusal]);
  expect(shared).toMatchObject({ reads: false, clauseNumbers: [4] });
  expect(shared?.conditions).toMatchObject([
    { kind: "denied", deniedBy: "Protocol minderjarigen, artikel 2" },
  ]);
  const forOneRole = { ...refusal, recipientRole: "police-officer" };
  expect(sharedCompartments([clause, forOneRole])[0]).toMatchObject({ reads: true });
});
