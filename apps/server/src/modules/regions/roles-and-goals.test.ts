import { describe, expect, test } from "vitest";
import { listGoals } from "./list-goals.ts";
import { openOwnContent } from "./test-content.ts";

const { codes, list, reader } = await openOwnContent();

describe("roles and compartments", () => {
  test("the chain director, under any of its titles, may open no case", async () => {
    const roles = (await list("role")).items;
    const director = roles.find(({ code }) => code === "chain-director");
    const permissions = director?.attributes["permissions"] as string[];
    expect(permissions).toContain("agreement.manage");
    expect(permissions.filter((permission) => permission.startsWith("case."))).toEqual([]);
    expect(director?.attributes["alsoCalled"]).toHaveLength(3);
  });

  test("ten roles have permissions that exist and purposes that exist", async () => {
    const [permissions, purposes] = [await codes("permission"), await codes("purpose")];
    const roles = (await list("role")).items;
    expect(roles.map(({ code }) => code).sort()).toEqual([
      "administrator",
      "care-coordinator",
      "chain-director",
      "desk-worker",
      "focal-officer",
      "police-officer",
      "policy-adviser",
      "privacy-officer",
      "reporter",
      "shelter-worker",
    ]);
    for (const { attributes } of roles) {
      expect(permissions).toEqual(expect.arrayContaining(attributes["permissions"] as string[]));
      expect(purposes).toEqual(expect.arrayContaining(attributes["purposes"] as string[]));
    }
  });

  test("ten compartments have an icon and a word each; health never goes to a municipality or RIEC", async () => {
    const { items } = await list("compartment");
    expect(new Set(items.map(({ attributes }) => attributes["icon"])).size).toBe(10);
    expect(new Set(items.map(({ label }) => label.nl)).size).toBe(10);
    const health = items.find(({ code }) => code === "care-health");
    expect(health?.attributes).toMatchObject({ special: true, neverFor: ["municipality", "riec"] });
  });
});

describe("goals", () => {
  test("Twente has four pillars, with their goals below them [R095]", async () => {
    const goals = await listGoals(reader, "twente");
    expect(goals.filter(({ kind }) => kind === "pillar").map(({ label }) => label.nl)).toEqual([
      "Preventie",
      "Werkproces",
      "Deskundigheid",
      "Daderaanpak",
    ]);
    expect(goals.filter(({ parent }) => parent === "twente-pillar-process")).toHaveLength(5);
  });

  test("Rotterdam has four goals and five assignments beside the three national goals [R526 R527 R528 R529 R530 R532 R533 R534 R535 R536]", async () => {
    const goals = await listGoals(reader, "rotterdam");
    const ids = (kind: string, regionId: string | null) =>
      goals.filter((goal) => goal.kind === kind && goal.regionId === regionId).map(({ id }) => id);
    expect(ids("goal", null)).toEqual(["nl-prevent", "nl-signal-and-care", "nl-offenders"]);
    expect(ids("goal", "rotterdam")).toEqual([
      "rotterdam-out-of-situation",
      "rotterdam-prevention",
      "rotterdam-unattractive",
      "rotterdam-together",
    ]);
    expect(ids("assignment", "rotterdam")).toEqual([
      "rotterdam-assignment-insight",
      "rotterdam-assignment-cooperation",
      "rotterdam-assignment-awareness",
      "rotterdam-assignment-offenders",
      "rotterdam-assignment-care",
    ]);
  });
});
