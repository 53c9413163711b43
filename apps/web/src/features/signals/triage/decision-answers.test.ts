import { describe, expect, test } from "vitest";
import { messagesIn } from "../../../i18n/messages.ts";
import type { SignalDetail } from "../signal-api.ts";
import {
  answersFor,
  checkDecision,
  decisionBody,
  type DecisionAnswers,
} from "./decision-answers.ts";
import { decisionMessages } from "./decision-messages.ts";
import { evidenceMessages } from "./evidence-messages.ts";
import { evidenceInWords, isWeighed } from "./evidence-words.ts";
import { peopleMessages } from "./people-messages.ts";
import { factWords } from "./similar-part.tsx";

const words = messagesIn(decisionMessages, "nl").need;
const person = { id: "person-1" } as SignalDetail["persons"][number];
const signal = {
  form: "sexual",
  municipalityCode: "GM0599",
  isMinor: null,
  urgency: "acute",
  persons: [person],
} as unknown as SignalDetail;

function answers(part: Partial<DecisionAnswers>): DecisionAnswers {
  return { ...answersFor(signal), reason: "Omdat.", feedback: "Dank je.", ...part };
}

function missing(part: Partial<DecisionAnswers>): string[] {
  return checkDecision(answers(part), words).map(({ name }) => name);
}

describe("a decision on a signal", () => {
  test("takes over what was reported, and proposes the only person as client", () => {
    expect(answersFor(signal)).toMatchObject({
      form: "sexual",
      municipalityCode: "GM0599",
      clientPersonId: "person-1",
      isMinor: false,
      isCrisis: true,
      decision: null,
    });
    expect(answersFor({ ...signal, persons: [person, person] }).clientPersonId).toBe("");
  });

  test("needs a reason for the desk and an answer for the reporter, whatever it is", () => {
    expect(missing({ decision: null })).toEqual(["decision"]);
    expect(missing({ decision: "closed", reason: " ", feedback: "" })).toEqual([
      "reason",
      "feedback",
    ]);
    expect(missing({ decision: "referred" })).toEqual(["referredToOrganisationId"]);
    expect(missing({ decision: "linked" })).toEqual(["linkedSignalId"]);
  });

  test("opens no case without target group and coordinator, nor in the group of another age", () => {
    expect(missing({ decision: "case-opened" })).toEqual([
      "newCase/targetGroup",
      "newCase/coordinatorMembershipId",
    ]);
    const ready = { decision: "case-opened", coordinatorMembershipId: "m-1" } as const;
    expect(missing({ ...ready, targetGroup: "A", isMinor: false })).toEqual([
      "newCase/targetGroup",
    ]);
    expect(missing({ ...ready, targetGroup: "B", isMinor: true })).toEqual(["newCase/targetGroup"]);
    expect(missing({ ...ready, targetGroup: "A", isMinor: true })).toEqual([]);
  });

  test("sends only what belongs to its verb", () => {
    const everything = answers({
      decision: "advice-given",
      organisationId: "o-1",
      linkedSignalId: "s-1",
      targetGroup: "B",
      coordinatorMembershipId: "m-1",
    });
    expect(decisionBody(everything)).toEqual({
      decision: "advice-given",
      reason: "Omdat.",
      feedback: "Dank je.",
    });
    expect(decisionBody({ ...everything, decision: "case-opened", clientPersonId: "" })).toEqual({
      decision: "case-opened",
      reason: "Omdat.",
      feedback: "Dank je.",
      newCase: {
        targetGroup: "B",
        form: "sexual",
        municipalityCode: "GM0599",
        isMinor: false,
        isCrisis: true,
        coordinatorMembershipId: "m-1",
      },
    });
  });
});

describe("evidence is told in words", () => {
  const nl = messagesIn(evidenceMessages, "nl");
  const sign = (weight: string | null) => ({ id: "a", label: "a", weight });

  test("by weight, without a total", () => {
    const dimension = { strong: 2, medium: 0, weak: 1, signs: [] };
    expect(evidenceInWords(dimension, nl)).toBe("2 sterke aanwijzingen, 1 zwakke aanwijzing");
  });

  test("of a list without weights only how many were ticked, and no word about the rule", () => {
    const dimension = { strong: 0, medium: 0, weak: 0, signs: [sign(null), sign(null)] };
    expect(evidenceInWords(dimension, nl)).toBe("2 aangekruist");
    expect(isWeighed([dimension])).toBe(false);
    expect(isWeighed([dimension, { signs: [sign("weak")] }])).toBe(true);
  });

  test("an earlier signal tells which kinds of fact met, never what they say", () => {
    const because = ["phone-agrees", "v-number-agrees", "surname-close", "surname-sounds", "x-y"];
    expect(factWords(because, messagesIn(peopleMessages, "nl").similar.facts)).toEqual([
      "telefoonnummer",
      "V-nummer",
      "achternaam",
      "een ander gegeven",
    ]);
  });
});
