import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compartments } from "./compartment-tag.tsx";

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);

type Theme = "light" | "dark";
const themes: readonly Theme[] = ["light", "dark"];

/** Contrast of two colours by WCAG 2.2, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function between(one: string, other: string, theme: Theme): number {
  const [front, back] = [tokens.get(one), tokens.get(other)];
  if (!front || !back) throw new Error(`no such colour: ${front ? other : one}`);
  return contrast(front[theme], back[theme]);
}

const neutral = (role: string) => `basis-color-default-${role}`;
const surfaces = [
  neutral("bg-document"),
  neutral("bg-subtle"),
  neutral("bg-default"),
  neutral("bg-hover"),
  "schakel-color-raised-bg",
  "basis-color-action-1-bg-subtle",
];
const texts = ["color-document", "color-default", "color-subtle"].map(neutral);
const scales = ["action-1", "negative", "warning", "positive", "info"];
const filled = ["action-1", "negative"];
const fills = ["bg-default", "bg-hover", "bg-active"];

const densePairs: [string, string][] = [
  ...texts.flatMap((text) => surfaces.map((surface): [string, string] => [text, surface])),
  ...["color-document", "color-default"].map((role): [string, string] => [
    neutral(role),
    neutral("bg-active"),
  ]),
  ...scales.flatMap((scale): [string, string][] => {
    const color = `basis-color-${scale}-color-default`;
    const own = ["bg-subtle", "bg-default"].map((role) => `basis-color-${scale}-${role}`);
    return [...own, neutral("bg-document"), neutral("bg-subtle"), "schakel-color-raised-bg"].map(
      (back): [string, string] => [color, back],
    );
  }),
  ...scales.map((scale): [string, string] => [
    neutral("color-document"),
    `basis-color-${scale}-bg-subtle`,
  ]),
  ["basis-color-action-1-color-hover", "basis-color-action-1-bg-hover"],
  ...compartments.map((id): [string, string] => [
    `schakel-compartment-${id}-color`,
    `schakel-compartment-${id}-bg`,
  ]),
];

const controlPairs: [string, string][] = [
  ...filled.flatMap((scale) =>
    fills.map((fill): [string, string] => [
      `basis-color-${scale}-inverse-color-default`,
      `basis-color-${scale}-inverse-${fill}`,
    ]),
  ),
  ["basis-color-action-1-color-default", "basis-color-action-1-bg-hover"],
  [neutral("bg-document"), neutral("color-document")],
];

const edgePairs: [string, string][] = [
  ...["bg-document", "bg-subtle", "bg-default"].flatMap((back): [string, string][] => [
    [neutral("border-default"), neutral(back)],
    [neutral("border-hover"), neutral(back)],
    ["basis-focus-outline-color", neutral(back)],
  ]),
  [neutral("border-default"), "schakel-color-raised-bg"],
  ["basis-focus-outline-color", "schakel-color-raised-bg"],
  ["basis-color-action-1-inverse-bg-default", neutral("bg-document")],
  ["basis-color-action-1-border-default", neutral("bg-document")],
  ["basis-color-action-1-border-default", "basis-color-action-1-bg-hover"],
  ["basis-color-negative-border-default", neutral("bg-document")],
  ["basis-color-negative-border-default", "basis-color-negative-bg-default"],
];

describe.each(themes)("colours in %s", (theme) => {
  test("the tokens are there to be checked", () => {
    expect(tokens.size).toBeGreaterThan(60);
    expect(css.match(/light-dark\(/g)?.length).toBeLessThanOrEqual(tokens.size + 4);
  });

  test.each(densePairs)("text %s on %s is at least 7:1", (text, back) => {
    expect(between(text, back, theme)).toBeGreaterThanOrEqual(7);
  });

  test.each(controlPairs)("%s on %s is at least 4.5:1", (text, back) => {
    expect(between(text, back, theme)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(edgePairs)("edge %s against %s is at least 3:1", (edge, back) => {
    expect(between(edge, back, theme)).toBeGreaterThanOrEqual(3);
  });
});
