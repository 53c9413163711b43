import { expect, test } from "vitest";
import type { CaseViewer } from "./case-api.ts";
import { viewersOf, viewsByOrganisation } from "./who-sees.ts";

const police = { organisationId: "p", organisationName: "Politie", organisationType: "police" };
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
