import { expect, test } from "vitest";
import { checkSafety, emptyPerson, safetyBody, safetyDraftOf } from "./safety-file-draft.ts";

const words = { missingOwner: "owner", missingReview: "review", missingWho: "who" };
const start = safetyDraftOf(null, "mine");

test("a safety file has an owner and a day on which it is looked at again", () => {
  const messages = (draft: typeof start) => checkSafety(draft, words).map((each) => each.message);
  expect(messages(start)).toEqual(["review"]);
  expect(messages({ ...start, owner: "", persons: [emptyPerson] })).toEqual([
    "who",
    "owner",
    "review",
  ]);
});

test("family abroad is sent with its country; others without", () => {
  const mother = { who: " Moeder ", place: "abroad", country: "BG", threat: "Bedreigd" } as const;
  const review = { kind: "exact", day: "2026-12-01" } as const;
  const sent = safetyBody({ ...start, review, persons: [mother, { ...mother, place: "unknown" }] });
  expect(sent.personsAtRisk).toEqual([
    { who: "Moeder", place: "abroad", country: "BG", threat: "Bedreigd" },
    { who: "Moeder", place: "unknown", threat: "Bedreigd" },
  ]);
  expect(sent.reviewOn).toBe("2026-12-01");
});
