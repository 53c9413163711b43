import { expect, test } from "vitest";
import type { CaseViewer, Consent } from "../cases/index.ts";
import type { AgreementDetail } from "./agreements-api.ts";
import { whatStops } from "./what-stops.ts";

const consent: Consent = {
  id: "c1",
  purpose: "support-and-shelter",
  recipientOrganisationId: null,
  recipientName: null,
  form: "spoken",
  language: "en",
  givenBy: "client",
  representative: null,
  kind: "consent",
  decision: null,
  decidedOn: null,
  decisionGround: null,
  words: null,
  textCode: null,
  textVersion: null,
  givenOn: "2026-09-14",
  withdrawnOn: null,
  version: 1,
};

function clause(
  number: number,
  compartment: AgreementDetail["clauses"][number]["compartment"],
  needsConsent: boolean,
): AgreementDetail["clauses"][number] {
  return {
    id: `k${number}`,
    number,
    recipient: "shelter",
    effect: "allow",
    recipientType: "shelter",
    recipientOrganisationId: null,
    recipientRole: null,
    originType: null,
    originOrganisationId: null,
    regime: null,
    emergencyOnly: false,
    needsSecondPerson: false,
    track: null,
    phases: null,
    afterDays: 0,
    validFrom: null,
    sentence: { nl: "", en: "" },
    conflicts: [],
    allowedActions: [],
    version: 1,
    action: "read",
    compartment,
    purpose: "support-and-shelter",
    legalGround: "AVG",
    needsConsent,
    validUntil: null,
  };
}

const covenant: AgreementDetail = {
  id: "a1",
  kind: "covenant",
  title: "Convenant",
  status: "in-force",
  validFrom: "2026-01-01",
  validUntil: null,
  reviewOn: "2027-01-01",
  partyCount: 2,
  signedCount: 2,
  edition: 1,
  draftNumber: 1,
  amendsId: null,
  amendedById: null,
  setting: "regional-table",
  goals: null,
  targetGroups: null,
  activities: null,
  indicators: null,
  roleDivision: null,
  dpiaReference: null,
  dpiaVersion: null,
  decisions: [],
  endedReason: null,
  reasonsAgainstForce: [],
  allowedActions: [],
  why: "",
  forWhom: "",
  byWhom: "",
  dpia: null,
  parties: [],
  clauses: [clause(1, "shelter-housing", false), clause(2, "care-health", true)],
  version: 1,
};

const unlimited = {
  role: null,
  roleLabel: null,
  originType: null,
  originOrganisationId: null,
  until: null,
  clauseIds: [],
};

const shelter: CaseViewer = {
  ...unlimited,
  organisationId: "o1",
  organisationName: "De Haven",
  organisationType: "shelter",
  compartments: ["shelter-housing", "care-health"],
  basis: "agreement",
  agreementId: "a1",
  purpose: "support-and-shelter",
};
const coordination: CaseViewer = {
  ...unlimited,
  organisationId: "o2",
  organisationName: "Zorgcoördinatie",
  organisationType: "care-coordination",
  compartments: ["shelter-housing", "care-health"],
  basis: "coordination",
  agreementId: null,
  purpose: null,
};

test("withdrawing stops what rests on consent and nothing else", () => {
  expect(whatStops(consent, [consent], [coordination, shelter], [covenant])).toEqual([
    { organisationId: "o1", name: "De Haven", compartments: ["care-health"] },
  ]);
});

test("a consent for one organisation or another purpose does not touch the others", () => {
  const forOther = { ...consent, recipientOrganisationId: "o9" };
  const forCounting = { ...consent, purpose: "policy-and-figures" };
  expect(whatStops(forOther, [forOther], [shelter], [covenant])).toEqual([]);
  expect(whatStops(forCounting, [forCounting], [shelter], [covenant])).toEqual([]);
});

test("another valid consent for the same keeps it open; a withdrawn one does not", () => {
  const second = { ...consent, id: "c2", recipientOrganisationId: "o1" };
  expect(whatStops(consent, [consent, second], [shelter], [covenant])).toEqual([]);
  const gone = { ...second, withdrawnOn: "2026-10-01" };
  expect(whatStops(consent, [consent, gone], [shelter], [covenant])).toHaveLength(1);
});
