import { day } from "@schakel/kernel";
import { describe, expect, test } from "vitest";
import type { CodeItem } from "./code-list.ts";
import { getCodeList, listCodeListsOfKind } from "./get-code-list.ts";
import { listDesignatedDays, listHolidays } from "./list-holidays.ts";
import { openOwnContent } from "./test-content.ts";

const { list, reader, today } = await openOwnContent();

async function rules(on: string, regionId: string | null = null): Promise<readonly CodeItem[]> {
  return (await getCodeList(reader, "legal-rule", day(on), regionId)).items;
}

/** A rule as it holds on a day, nationally or in a region. */
async function rule(code: string, on: string, regionId?: string): Promise<CodeItem | undefined> {
  return (await rules(on, regionId ?? null)).find((item) => item.code === code);
}

/** How many years youth files are kept, by the rules of a day. */
function yearsKept(items: readonly CodeItem[]): unknown[] {
  return items
    .filter(({ attributes }) => attributes["family"] === "youth-file-retention")
    .map(({ attributes }) => attributes["amount"]);
}

describe("legal terms", () => {
  test("the reflection period is three calendar months, once, not extendable, with warnings [R316]", async () => {
    expect(await rule("reflection-period", "2026-11-22")).toMatchObject({
      confidence: "confirmed",
      attributes: {
        amount: 3,
        unit: "months",
        once: true,
        extendable: false,
        warnDays: [30, 14, 7],
        condition: {},
      },
    });
  });

  test("for Dublin claimants it is thirty days when granted after 18 May 2023", async () => {
    expect(await rule("reflection-period-dublin", "2023-05-18")).toBeUndefined();
    expect((await rule("reflection-period-dublin", "2023-05-19"))?.attributes).toMatchObject({
      family: "reflection-period",
      amount: 30,
      unit: "days",
      condition: { dublin: true },
    });
  });

  test("a rule that changed has one row per period: youth files 15 years, and 20 since 2020", async () => {
    expect(yearsKept(await rules("2019-12-31"))).toEqual([15]);
    expect(yearsKept(await rules("2020-01-01"))).toEqual([20]);
  });

  test("every rule names its law, its source and a first day, and says when it was not checked", async () => {
    for (const each of await rules("2026-11-22")) {
      expect(String(each.attributes["basis"]).length).toBeGreaterThan(10);
      expect(each.validFrom).not.toBeNull();
      expect(["confirmed", "check"]).toContain(each.confidence);
    }
  });

  test("the stay in the crisis shelter of Rotterdam is three months, there only [R602]", async () => {
    const code = "rotterdam-crisis-shelter-stay";
    expect((await rule(code, "2026-11-22", "rotterdam"))?.attributes).toMatchObject({
      amount: 3,
      unit: "months",
    });
    expect(await rule(code, "2026-11-22", "twente")).toBeUndefined();
  });

  test("holidays from 2024 to 2030: nine a year, and the days designated by decree", async () => {
    for (let year = 2024; year <= 2030; year += 1) {
      const days = await listHolidays(reader, day(`${year}-01-01`), day(`${year}-12-31`));
      expect(days.filter(({ ground }) => ground !== "designated")).toHaveLength(9);
    }
    expect(await listDesignatedDays(reader)).toEqual(
      new Set([
        "2024-05-10",
        "2024-12-27",
        "2025-05-30",
        "2026-01-02",
        "2026-05-15",
        "2027-05-07",
        "2028-04-28",
        "2028-05-26",
      ]),
    );
  });
});

describe("signs", () => {
  test("the ILO/EC profile has 67 signs in six dimensions, weighed as the survey did", async () => {
    const profile = await list("ilo-ec-adult-labour");
    expect(profile).toMatchObject({
      confidence: "check",
      attributes: { version: "2009-09", audience: "adult" },
    });
    const counts: Record<string, Record<string, number>> = {};
    for (const { attributes } of profile.items) {
      const of = (counts[String(attributes["dimension"])] ??= {});
      const weight = String(attributes["weight"]);
      of[weight] = (of[weight] ?? 0) + 1;
    }
    expect(counts).toEqual({
      "deceptive-recruitment": { strong: 1, medium: 8, weak: 1 },
      "coercive-recruitment": { strong: 1, medium: 9 },
      "vulnerability-at-recruitment": { medium: 14, weak: 2 },
      exploitation: { strong: 1, medium: 7, weak: 1 },
      "coercion-at-destination": { strong: 4, medium: 10, weak: 1 },
      "vulnerability-at-destination": { medium: 5, weak: 2 },
    });
  });

  test("lists for sexual, criminal and labour exploitation have no weights, and rules for the reader", async () => {
    const lists = await listCodeListsOfKind(reader, "sign-lists", today);
    const unweighed = lists.filter(({ id }) => id.startsWith("signs-"));
    expect(unweighed.map(({ attributes }) => attributes["form"])).toEqual([
      "criminal",
      "labour",
      "sexual",
    ]);
    for (const { attributes, items } of unweighed) {
      expect(items.every((item) => item.attributes["weight"] === undefined)).toBe(true);
      expect((attributes["rules"] as unknown[]).length).toBeGreaterThan(2);
    }
  });
});
