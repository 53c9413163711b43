import { expect, test } from "vitest";
import type { CodeItem } from "../regions/index.ts";
import { asksForDublin, ruleFor } from "./term-rule.ts";

function rule(code: string, attributes: Record<string, unknown>): CodeItem {
  return { code, label: code, explanation: null, parent: null, confidence: "check", attributes };
}

const rules = [
  rule("reflection-period", {
    family: "reflection-period",
    amount: 3,
    unit: "months",
    condition: {},
  }),
  rule("reflection-period-dublin", {
    family: "reflection-period",
    amount: 30,
    unit: "days",
    condition: { dublin: true },
  }),
  rule("cosm-stay", { family: "cosm-stay", amount: 3, unit: "months" }),
];

test("the Dublin question is asked for the reflection period only", () => {
  expect(asksForDublin(rules, "reflection-period")).toBe(true);
  expect(asksForDublin(rules, "cosm-stay")).toBe(false);
  expect(asksForDublin(rules, null)).toBe(false);
});

test("with a Dublin claim the preview is thirty days, without three months", () => {
  expect(ruleFor(rules, "reflection-period", { dublin: true })).toMatchObject({
    amount: 30,
    unit: "days",
  });
  expect(ruleFor(rules, "reflection-period", { dublin: false })).toMatchObject({
    amount: 3,
    unit: "months",
  });
});

test("a family without a known rule gives no promise", () => {
  expect(ruleFor(rules, "unknown", { dublin: false })).toBeUndefined();
});
