import { describe, expect, test } from "vitest";
import type { CodeItem } from "./code-list.ts";
import { openOwnContent } from "./test-content.ts";

const { codes, list } = await openOwnContent();

async function group(code: "A" | "B" | "C" | "D"): Promise<CodeItem> {
  const found = (await list("target-group")).items.find((item) => item.code === code);
  if (!found) throw new Error(`no target group ${code}`);
  return found;
}

describe("target groups", () => {
  test("A: victims and offenders of sexual exploitation under eighteen [R304]", async () => {
    const { attributes } = await group("A");
    expect(attributes).toMatchObject({
      ageTo: 17,
      about: ["victim", "offender"],
      forms: ["sexual"],
    });
    expect(attributes["ageFrom"]).toBeUndefined();
  });

  test("B: sexual exploitation, eighteen and older, with its places where people are found [R307] [R309]", async () => {
    const { attributes } = await group("B");
    expect(attributes).toMatchObject({
      ageFrom: 18,
      forms: ["sexual"],
      traits: expect.arrayContaining(["finding-place"]),
    });
    expect(attributes["ageTo"]).toBeUndefined();
    expect(await codes("finding-place")).toEqual(["own-home", "living-in", "brothel", "shelter"]);
  });

  test("three means belong to group B [R308]", async () => {
    expect((await group("B")).attributes["traits"]).toContain("means-group-b");
    expect(await codes("means-group-b")).toEqual([
      "violence-or-threat",
      "deception",
      "abuse-of-power",
    ]);
  });

  test("C: exploitation at work, which the source calls economic [R310]", async () => {
    const { attributes, explanation } = await group("C");
    expect(attributes).toMatchObject({ about: ["victim", "offender"], forms: ["labour"] });
    expect(explanation?.nl).toMatch(/economische uitbuiting/);
  });

  test("six means belong to labour exploitation [R518]", async () => {
    expect(await codes("means-labour")).toEqual([
      "coercion",
      "violence",
      "threat",
      "extortion",
      "fraud",
      "deception",
    ]);
  });

  test("D: people at risk, not yet victim or offender [R312]", async () => {
    expect((await group("D")).attributes).toMatchObject({ about: ["at-risk"], forms: [] });
  });

  test("four traits of sectors at risk belong to group D [R313]", async () => {
    expect((await group("D")).attributes["traits"]).toContain("risk-sector-trait");
    expect(await codes("risk-sector-trait")).toEqual([
      "strong-competition",
      "quick-response",
      "seasonal",
      "low-skilled",
    ]);
  });

  test("a vulnerable socio-economic position is the trait of people at risk [R314]", async () => {
    expect((await group("D")).attributes["traits"]).toContain("risk-person-trait");
    expect(await codes("risk-person-trait")).toEqual(["socio-economic-position"]);
  });
});

describe("clients and visitors", () => {
  test("reasons for not reporting: shame, blackmail, fear, and being threatened [R021] [R151]", async () => {
    expect(await codes("reason-for-not-reporting")).toEqual(
      expect.arrayContaining(["shame", "blackmail", "fear", "threatened"]),
    );
  });

  test("problems of clients and how they feel [R206] [R207]", async () => {
    expect(await codes("victim-problem")).toEqual(
      expect.arrayContaining([
        "no-residence-permit",
        "language",
        "social-isolation",
        "no-housing",
        "trauma",
      ]),
    );
    expect(await codes("victim-state")).toEqual(["anxious", "insecure", "distrustful"]);
  });

  test("somebody who asks for access to the members' part gives one of the known reasons [R505]", async () => {
    const reasons = await list("access-request-reason");
    expect(reasons.usableOn).toEqual(["registration"]);
    expect(reasons.items.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["focal-officer", "chain-partner", "report-signals", "other"]),
    );
  });
});
