import { expect, test } from "vitest";
import type { AgreementDetail } from "./agreements-api.ts";
import { draftOf, fieldOfRefusal, inputOfDraft, wrongDays } from "./clause-draft.ts";
import { conditionsOf, matrixOf } from "./matrix.ts";

type Clause = AgreementDetail["clauses"][number];
type Party = AgreementDetail["parties"][number];

const clause = {
  ...inputOfDraft(draftOf(undefined)),
  id: "c1",
  number: 1,
  recipient: "police",
  recipientType: "police",
  purpose: "victim-protection",
  sentence: { nl: "", en: "" },
  conflicts: [],
  allowedActions: [],
  version: 1,
} as Clause;

function party(organisationId: string, organisationType: string): Party {
  const name = organisationId;
  return {
    organisationId,
    organisationType,
    organisationName: name,
    part: "",
    signedOn: null,
    succeeds: null,
    signatories: [],
  };
}

test("the matrix puts every clause with the parties that it is for [R387]", () => {
  const clauses: Clause[] = [
    clause,
    { ...clause, id: "c2", number: 2, recipientType: null, recipientOrganisationId: "s" },
    { ...clause, id: "c3", number: 3, recipientType: null, recipientRole: "police-officer" },
    { ...clause, id: "c4", number: 4, validUntil: "2026-11-22" },
  ];
  const rows = matrixOf(
    { parties: [party("p", "police"), party("s", "shelter")], clauses },
    "2026-11-22",
  );
  const numbers = rows.map(({ cells }) =>
    cells
      .find(({ compartment }) => compartment === "identity")
      ?.clauses.map(({ number }) => number),
  );
  expect(numbers).toEqual([
    [1, 3],
    [2, 3],
  ]);
});

test("a cell names what a clause waits for", () => {
  expect(conditionsOf(clause)).toEqual([]);
  expect(
    conditionsOf({ ...clause, needsConsent: true, phases: ["shelter"], afterDays: 30 }),
  ).toEqual(["consent", "phase", "after"]);
});

test("the editor sends empty as nothing, and keeps a day that cannot be read from being sent", () => {
  const draft = { ...draftOf(clause), legalGround: "  ", afterDays: "" };
  expect(inputOfDraft(draft)).toMatchObject({ legalGround: null, afterDays: 0, validFrom: null });
  const typed = { kind: "invalid", text: "32-13", issue: "no-such-day" } as const;
  expect(wrongDays({ ...draft, validUntil: typed })).toEqual(["validUntil"]);
  expect(fieldOfRefusal["no-basis-in-wgs"]).toBe("regime");
});
