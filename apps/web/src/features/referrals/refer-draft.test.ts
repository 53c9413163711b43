import { expect, test } from "vitest";
import { choiceOf, emptyReferral, referralBody, wrongWith } from "./refer-draft.ts";
import { referralMessages } from "./referral-messages.ts";

const m = referralMessages.nl.refer;
const filled = {
  choice: choiceOf({ organisationId: "o1", agreementId: "a1" }),
  part: " Vangt op ",
  question: "Is er plek?",
  about: " ",
  urgency: "acute",
  askedBy: { kind: "exact", day: "2026-11-24" },
} as const;

test("a question is not sent while something is missing", () => {
  expect(wrongWith(emptyReferral, m).map((each) => each.name)).toEqual([
    "choice",
    "part",
    "question",
    "urgency",
    "askedBy",
  ]);
  expect(wrongWith(filled, m)).toEqual([]);
  expect(referralBody(emptyReferral)).toBeUndefined();
});

test("a question says nothing about the client unless the sender wrote something", () => {
  expect(referralBody(filled)).toEqual({
    organisationId: "o1",
    agreementId: "a1",
    part: "Vangt op",
    question: "Is er plek?",
    urgency: "acute",
    askedBy: "2026-11-24",
  });
  expect(referralBody({ ...filled, about: "Vrouw, 24" })).toMatchObject({ about: "Vrouw, 24" });
});
