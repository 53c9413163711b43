import { describe, expect, test } from "vitest";
import { checkAnswers, passageMax, type CheckWords } from "./check-answers.ts";
import { keptAnswers, readAnswers } from "./read-answers.ts";
import { noAnswers, noPerson, type ReportAnswers } from "./report-answers.ts";
import { errorsOnScreen, reportBody } from "./report-body.ts";

const words: CheckWords = {
  kind: "kind",
  facts: "facts",
  factsOfQuestion: "question",
  tooLong: (count) => `over ${count}`,
  urgency: "urgency",
  victimKnows: "knows",
  victimAgrees: "agrees",
  birth: "birth",
};

const filled: ReportAnswers = {
  ...noAnswers,
  danger: "no",
  kind: "possible-victim",
  form: "labour",
  signListId: "signs-labour",
  ticks: { "signs-labour": ["no-own-passport"], "ilo-ec-adult-labour": ["isolated"] },
  facts: "  Hij zei: «mijn paspoort ligt bij de baas». 🙂 ",
  municipalityCode: "GM0606",
  urgency: "within-a-day",
  minor: "no",
  victimKnows: "yes",
  victimAgrees: "not-asked",
};

describe("what is sent", () => {
  test("only the ticks of the list that was chosen, and the text without outer spaces", () => {
    expect(reportBody(filled, "draft")).toEqual({
      kind: "possible-victim",
      urgency: "within-a-day",
      facts: "Hij zei: «mijn paspoort ligt bij de baas». 🙂",
      victimKnows: "yes",
      victimAgrees: "not-asked",
      municipalityCode: "GM0606",
      form: "labour",
      signListId: "signs-labour",
      signIds: ["no-own-passport"],
      isMinor: false,
      persons: [],
      draftId: "draft",
    });
  });

  test("a question for advice carries nobody, whatever was typed before [R108]", () => {
    const persons = [{ ...noPerson("one"), surname: "Jansen", phone: "0612345678" }];
    const body = reportBody({ ...filled, kind: "advice", persons });
    expect(body).not.toHaveProperty("persons");
    expect(JSON.stringify(body)).not.toMatch(/Jansen|0612345678/);
    expect(body).toMatchObject({ victimKnows: "unknown", victimAgrees: "not-asked" });
  });

  test("unknown stays unknown: no form, no age, no birth date that was guessed", () => {
    const person = {
      ...noPerson("one"),
      birth: { kind: "estimated", day: "1990-01-01", precision: "year" } as const,
    };
    const body = reportBody({ ...filled, form: "unknown", minor: "unknown", persons: [person] });
    expect(body).not.toHaveProperty("form");
    expect(body).not.toHaveProperty("isMinor");
    expect(body?.persons).toEqual([
      { gender: "unknown", languages: [], needsInterpreter: false, birthYear: 1990 },
    ]);
  });

  test("nothing is sent while kind or urgency is missing", () => {
    expect(reportBody({ ...filled, kind: null })).toBeUndefined();
    expect(reportBody({ ...filled, urgency: null })).toBeUndefined();
  });
});

test("an error about a person comes back at the block on the screen, empty blocks counted", () => {
  const persons = [noPerson("empty"), { ...noPerson("second"), givenName: "Lin" }];
  const errors = [
    { name: "persons/0/birthYear", message: "too small" },
    { name: "facts", message: "required" },
  ];
  expect(errorsOnScreen(errors, { ...filled, persons })).toEqual([
    { name: "persons/1/birthDay", message: "too small" },
    { name: "facts", message: "required" },
  ]);
});

describe("what is checked before the server is asked", () => {
  const names = (answers: ReportAnswers) => checkAnswers(answers, words).map(({ name }) => name);

  test("an empty report misses what every report needs", () => {
    expect(names(noAnswers)).toEqual(["kind", "facts", "urgency", "victimKnows", "victimAgrees"]);
  });

  test("a complete report misses nothing", () => {
    expect(names(filled)).toEqual([]);
  });

  test("a text of a megabyte is told at its field, with how much is too much", () => {
    const facts = "a".repeat(1_000_000);
    expect(checkAnswers({ ...filled, facts }, words)).toEqual([
      { name: "facts", message: `over ${1_000_000 - passageMax}` },
    ]);
  });

  test("a date that does not exist is told at its person", () => {
    const birth = { kind: "invalid", text: "31-2-1990", issue: "no-such-day" } as const;
    const persons = [noPerson("one"), { ...noPerson("two"), birth }];
    expect(names({ ...filled, persons })).toEqual(["persons/1/birthDay"]);
  });
});

describe("a draft", () => {
  test("comes back as it was kept, also half a date and a name from right to left", () => {
    const birth = { kind: "invalid", text: "31-2", issue: "year-missing" } as const;
    const person = { ...noPerson("one"), givenName: "محمد", birth, languages: ["ar"] };
    const answers = { ...filled, persons: [person] };
    const kept: unknown = JSON.parse(JSON.stringify(keptAnswers(answers)));
    expect(readAnswers(kept as Record<string, unknown>)).toEqual(answers);
  });

  test("of another version leaves open what it cannot read", () => {
    const strange = { kind: "robbery", facts: 3, persons: ["x", null], ticks: [1], urgency: "now" };
    expect(readAnswers(strange)).toEqual({
      ...noAnswers,
      persons: [noPerson("kept-0"), noPerson("kept-1")],
    });
  });
});
