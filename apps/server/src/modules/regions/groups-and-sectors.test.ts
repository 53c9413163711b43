import { describe, expect, test } from "vitest";
import { linksOf, type CodeItem } from "./code-list.ts";
import { listRiskGroups } from "./list-risk-groups.ts";
import { openOwnContent } from "./test-content.ts";

const { codes, list, reader, today } = await openOwnContent();

describe("values and themes", () => {
  test("knowledge, insight, network and working together order menus and themes [R001]", async () => {
    const values = await list("value-word");
    expect(values.items.map(({ label }) => label.nl)).toEqual([
      "Kennis",
      "Inzicht",
      "Netwerk",
      "Samenwerken",
    ]);
    expect(values.usableOn).toEqual(expect.arrayContaining(["navigation", "theme"]));
  });

  test("trafficking is classified as undermining crime, which links it to the RIEC [R002]", async () => {
    const [undermining] = (await list("classification")).items;
    expect(undermining).toMatchObject({ code: "undermining", label: { nl: "Ondermijning" } });
    expect(linksOf(undermining as CodeItem, "organisation-type")).toEqual(["riec"]);
    expect(linksOf(undermining as CodeItem, "exploitation-form")).toEqual([
      "sexual",
      "labour",
      "criminal",
    ]);
  });
});

describe("groups", () => {
  test("five vulnerable groups, usable on signal, case, figures and training [R007]", async () => {
    const groups = await list("vulnerable-group");
    expect(groups.items.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        "migrants",
        "refugees",
        "minors",
        "problematic-debts",
        "mild-intellectual-disability",
      ]),
    );
    expect(groups.usableOn).toEqual(["signal", "case", "figure", "training"]);
  });

  test("people in poverty are a vulnerable group too, beside minors and refugees [R511]", async () => {
    expect(await codes("vulnerable-group")).toEqual(
      expect.arrayContaining(["poverty", "minors", "refugees"]),
    );
  });

  test("three population groups [R126]", async () => {
    expect(await codes("population-group")).toEqual([
      "residents",
      "labour-migrants",
      "asylum-seekers",
    ]);
  });

  test("male victims and youth prostitution are special groups [R221]", async () => {
    expect(await codes("special-group")).toEqual(["male-victims", "youth-prostitution"]);
  });

  test("the view of risk groups brings groups, traits and sectors together with their sources [R179]", async () => {
    const { groups, caveats } = await listRiskGroups(reader, today);
    const ofKind = (kind: string) => groups.filter((each) => each.kind === kind).length;
    expect([
      ofKind("group"),
      ofKind("person-trait"),
      ofKind("sector-trait"),
      ofKind("sector"),
    ]).toEqual([6, 1, 4, 10]);
    expect(groups.every(({ source }) => source.length > 0)).toBe(true);
    expect(caveats).toHaveLength(1);
  });
});

describe("sectors", () => {
  test("have a caveat: trafficking is in many sectors and often hidden [R150]", async () => {
    const sectors = await list("sector");
    expect(sectors.usableOn).toContain("case");
    expect(sectors.caveat?.nl).toMatch(/veel sectoren.*verborgen/);
  });

  test("of the foreword: prostitution, agriculture and horticulture, ports, au pair, domestic help [R195]", async () => {
    expect(await codes("sector")).toEqual(
      expect.arrayContaining([
        "prostitution",
        "agriculture-horticulture",
        "ports",
        "au-pair",
        "domestic-help",
      ]),
    );
  });

  test("of the introduction: sex industry, agriculture, textile industry, household sector [R196]", async () => {
    const { items } = await list("sector");
    const heads = items.filter(({ parent }) => parent === null).map(({ code }) => code);
    expect(heads).toEqual(
      expect.arrayContaining([
        "sex-industry",
        "agriculture",
        "textile-industry",
        "household-sector",
      ]),
    );
  });
});
