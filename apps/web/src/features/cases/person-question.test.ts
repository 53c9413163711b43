import { expect, test } from "vitest";
import { checkQuestion, namesIn, noQuestion, questionBody } from "./person-question.ts";

const words = { missing: "missing", wrongDay: "day" };

test("a birth day alone is no question: it would show too many people", () => {
  const birth = { kind: "exact", day: "2003-05-17" } as const;
  expect(checkQuestion({ ...noQuestion, birth }, words)).toEqual([
    { name: "text", message: "missing" },
  ]);
  expect(checkQuestion({ ...noQuestion, birth, phone: "06 1" }, words)).toEqual([]);
});

test("only what was filled in is asked", () => {
  expect(questionBody({ ...noQuestion, text: " Okonkwo " })).toEqual({ text: "Okonkwo" });
});

test.each([
  ["Amara Okonkwo Adeyemi", "Amara", "Okonkwo Adeyemi"],
  ["Okonkwo, Amara", "Amara", "Okonkwo"],
  ["Okonkwo", "", "Okonkwo"],
  ["2894561230", "", ""],
  ["", "", ""],
])("«%s» is carried over as given name «%s» and surname «%s»", (text, givenName, surname) => {
  expect(namesIn(text)).toEqual({ givenName, surname });
});
