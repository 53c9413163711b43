import { expect, test } from "vitest";
import { adviseKind } from "./agreement-kind.ts";

test.each([
  ["whole-approach", "small", 8, "covenant"],
  ["whole-approach", "large", 8, "covenant"],
  ["specific-group", "small", 4, "protocol"],
  ["specific-group", "large", 12, "protocol"],
  ["specific-group", "small", 2, "bilateral"],
  ["provision-or-task", "small", 2, "bilateral"],
  ["provision-or-task", "large", 5, "bilateral"],
] as const)(
  "an agreement about a %s for a %s group of %i partners becomes a %s [R378 R381 R382 R385]",
  (about, groupSize, partners, kind) => {
    expect(adviseKind({ about, groupSize, partners }).kind).toBe(kind);
  },
);

test("a small target group is a reason for a covenant, a large one for protocols beside it [R380 R381]", () => {
  const small = adviseKind({ about: "whole-approach", groupSize: "small", partners: 6 });
  expect(small.reasons.some(({ nl }) => nl.includes("doelgroep is klein"))).toBe(true);
  const large = adviseKind({ about: "whole-approach", groupSize: "large", partners: 6 });
  expect(large.reasons.some(({ nl }) => nl.includes("doelgroep is klein"))).toBe(false);
  expect(large.alternatives).toMatchObject([{ kind: "protocol" }]);
});

test("a bilateral agreement is explained by guaranteed places and a trained helper [R382 R383 R384]", () => {
  const { reasons } = adviseKind({ about: "provision-or-task", groupSize: "small", partners: 2 });
  const text = reasons.map(({ nl }) => nl).join(" ");
  expect(text).toContain("gegarandeerde noodplaatsen");
  expect(text).toContain("getrainde hulpverlener bij het eerste contact met de politie");
});

test("there is always another kind to choose, with its reason [R385]", () => {
  for (const about of ["whole-approach", "specific-group", "provision-or-task"] as const)
    for (const groupSize of ["small", "large"] as const)
      for (const partners of [2, 9]) {
        const { kind, alternatives } = adviseKind({ about, groupSize, partners });
        expect(alternatives.length).toBeGreaterThan(0);
        expect(alternatives.map((each) => each.kind)).not.toContain(kind);
      }
});
