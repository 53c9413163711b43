import { describe, expect, test } from "vitest";
import { decideSmugglingOrTrafficking, followAid, type Answer } from "./decision-aid.ts";
import { openOwnContent } from "./test-content.ts";

const { list } = await openOwnContent();
const aid = await list("smuggling-or-trafficking");

function outcome(answers: Parameters<typeof decideSmugglingOrTrafficking>[1]): string {
  return decideSmugglingOrTrafficking(aid, answers).id;
}

describe("smuggling or trafficking", () => {
  test.each<[string, Parameters<typeof decideSmugglingOrTrafficking>[1]]>([
    ["smuggling", { border: "yes", paid: "yes", coercion: "no", exploitation: "no" }],
    ["trafficking", { border: "no", coercion: "yes", exploitation: "yes" }],
    ["both", { border: "yes", paid: "yes", coercion: "yes", exploitation: "yes" }],
    ["trafficking", { minor: "yes", coercion: "no", exploitation: "yes" }],
    ["both", { border: "yes", minor: "yes", exploitation: "yes" }],
    ["possible-trafficking", { border: "yes", paid: "yes", "pays-off-journey": "yes" }],
    ["possible-trafficking", { exploitation: "yes" }],
    ["unclear", { border: "yes", paid: "yes" }],
    ["unclear", {}],
  ])(
    "%s: coercion and exploitation tell it from the journey over a border [R521]",
    (expected, answers) => {
      expect(outcome(answers)).toBe(expected);
    },
  );

  test("paying for a journey is smuggling only when coercion and exploitation are ruled out [R521]", () => {
    const answers: Answer[] = ["yes", "no", "unknown"];
    for (const coercion of answers) {
      for (const exploitation of answers) {
        const found = outcome({ border: "yes", paid: "yes", coercion, exploitation });
        expect(found === "smuggling").toBe(coercion === "no" && exploitation === "no");
      }
    }
  });

  test("says in words why, so that a person can decide otherwise", () => {
    const found = decideSmugglingOrTrafficking(aid, { exploitation: "yes", coercion: "yes" });
    expect(found.label.nl).toBe("Dit wijst op mensenhandel");
    expect(found.because.map(({ answer }) => answer)).toEqual(["yes", "yes"]);
    expect(found.because[1]?.question.nl).toMatch(/uitgebuit/);
  });

  test("does not take an answer to a question that it does not ask", () => {
    expect(() => followAid(aid, { nationality: "yes" })).toThrow("no such question: nationality");
  });
});
