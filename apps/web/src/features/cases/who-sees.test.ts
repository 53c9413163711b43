import { expect, test } from "vitest";
import type { CaseViewer } from "./case-api.ts";
import { readersOf, viewersOf, viewsByOrganisation } from "./who-sees.ts";

const police = {
  organisationId: "p",
  organisationName: "Politie",
  organisationType: "police",
  role: null,
  roleLabel: null,
  originType: null,
  originOrganisationId: null,
  until: null,
  clauseIds: ["k1"],
};
const viewers: CaseViewer[] = [
  {
    ...police,
    compartments: ["criminal-justice", "identity"],
    basis: "agreement",
    agreementId: "covenant",
    purpose: "victim-protection",
  },
  {
    ...police,
    compartments: ["residence"],
    basis: "agreement",
    agreementId: "covenant",
    purpose: "residence-procedure",
  },
  {
    ...police,
    clauseIds: [],
    organisationId: "z",
    organisationName: "Zorgcoördinatie",
    organisationType: "care-coordination",
    compartments: ["identity", "care-health", "criminal-justice"],
    basis: "coordination",
    agreementId: null,
    purpose: null,
  },
];

test("an organisation stands once, with every compartment that it reads for any purpose", () => {
  const [coordination, partner] = viewsByOrganisation(viewers);
  expect(coordination).toMatchObject({ name: "Zorgcoördinatie", isCoordinating: true });
  expect(partner).toMatchObject({
    name: "Politie",
    compartments: ["identity", "residence", "criminal-justice"],
    agreementIds: ["covenant"],
    purposes: ["victim-protection", "residence-procedure"],
  });
});

test("before writing about health one sees who reads it: not the police", () => {
  expect(viewersOf(viewers, "care-health").map((view) => view.name)).toEqual(["Zorgcoördinatie"]);
  expect(viewersOf(viewers, "criminal-justice").map((view) => view.name)).toEqual([
    "Zorgcoördinatie",
    "Politie",
  ]);
});

const shelter = { id: "s", name: "Opvang", type: "shelter" };
const fact = {
  compartment: "criminal-justice",
  onwardUse: "agreement",
  supplier: shelter,
} as const;
const namesOf = (views: readonly { name: string }[]) => views.map((view) => view.name);

test("whoever writes in a compartment reads it back, also without a clause that lets it read", () => {
  expect(namesOf(readersOf(viewers, fact))).toEqual(["Zorgcoördinatie", "Opvang", "Politie"]);
});

test("the limit of the supplier leaves the coordination, or nobody else", () => {
  expect(namesOf(readersOf(viewers, { ...fact, onwardUse: "coordination" }))).toEqual([
    "Zorgcoördinatie",
    "Opvang",
  ]);
  expect(namesOf(readersOf(viewers, { ...fact, onwardUse: "supplier" }))).toEqual(["Opvang"]);
});

test("a clause for facts of one supplier or one role says so", () => {
  const [base] = viewers;
  if (!base) throw new Error("no viewer");
  const limited = { ...base, originType: "police", role: "police-officer", roleLabel: "Agent" };
  expect(namesOf(readersOf([limited], fact))).toEqual(["Opvang"]);
  const own = { ...fact, supplier: { id: "p", name: "Politie", type: "police" } };
  expect(readersOf([limited], own)).toMatchObject([
    { name: "Politie", roles: ["Agent"], clauseIds: ["k1"] },
  ]);
});
