import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { listCodeListsOfKind } from "./get-code-list.ts";
import { openOwnContent } from "./test-content.ts";

const { list, reader, today } = await openOwnContent();

/** What a code becomes in an export: its own name, the code it maps back to, or nothing. */
async function exportsOf(listId: string): Promise<Map<string, unknown>> {
  const { items } = await list(listId);
  return new Map(
    items.map(({ code, attributes }) => [
      code,
      "original" in attributes ? attributes["original"] : code,
    ]),
  );
}

describe("HTCDS 2.0", () => {
  test("has its 21 code lists, and the migration words of its guidance", async () => {
    const lists = await listCodeListsOfKind(reader, "htcds-lists", today);
    const fields = lists.map(({ attributes }) => attributes["field"]);
    expect(fields.filter((field) => field !== null)).toHaveLength(21);
    expect(new Set(fields).size).toBe(22);
  });

  test("has 17 methods of control, the forgotten one among them; every original code can be exported", async () => {
    const methods = await exportsOf("htcds-methods-of-control");
    expect(methods.size).toBe(17);
    expect(methods.get("RestrictsMovement")).toBe("Other");
    expect(new Set(methods.values())).toEqual(
      new Set([
        "PhysicalThreats",
        "ThreatsLawEnforcement",
        "ThreatensChildrenFamily",
        "DebtBondage",
        "FalsePromises",
        "PhysicalAbuse",
        "SexualAbuse",
        "TakesEarnings",
        "RestrictsFinancialAccess",
        "RestrictsMedicalCare",
        "WithholdsNecessities",
        "PsychologicalAbuse",
        "PsychoactiveSubstance",
        "ExcessiveWorkingHours",
        "WithholdsDocuments",
        "Other",
      ]),
    );
  });

  test("knows partners, friends and «not known» as relations, and spells «unacquainted» right", async () => {
    expect(await exportsOf("htcds-relationship-to-trafficker")).toEqual(
      new Map<string, unknown>([
        ["Familial", "Familial"],
        ["IntimatePartner", "Acquainted"],
        ["Friend", "Acquainted"],
        ["Acquainted", "Acquainted"],
        ["Unacquainted", "Unaquainted"],
        ["Unknown", null],
      ]),
    );
  });

  test("has a code for forced criminality, which the Dutch figures count apart", async () => {
    const types = await exportsOf("htcds-type-of-exploitation");
    expect(types.get("ForcedCriminality")).toBe("Other");
    const forms = (await list("exploitation-form")).items.map(
      ({ attributes }) => attributes["htcds"],
    );
    expect(forms.every((code) => types.has(String(code)))).toBe(true);
  });

  test("says what an offender does where the standard names a state of the victim", async () => {
    const roles = await exportsOf("htcds-role-in-process");
    expect([roles.get("SellsPerson"), roles.get("BuysPerson")]).toEqual([
      "SoldIndividual",
      "BoughtIndividual",
    ]);
    expect([...roles.keys()].some((code) => code.endsWith("Individual"))).toBe(false);
  });

  test("accepts the misspelt code of the survey toolkit on import", async () => {
    const debt = (await list("htcds-methods-of-control")).items.find(
      ({ code }) => code === "DebtBondage",
    );
    expect(debt?.attributes["aliases"]).toEqual(["DebtBondage "]);
  });

  test("is attributed to IOM under its licence", async () => {
    const { sourceId } = await list("htcds-methods-of-control");
    const { rows } = await sql<{ licence: string; attribution: string }>`
      select licence, attribution from regions.sources where id = ${sourceId}`.execute(reader);
    expect(rows).toEqual([
      {
        licence: "CC-BY-4.0",
        attribution: expect.stringMatching(
          /International Organization for Migration.*does not endorse/,
        ),
      },
    ]);
  });
});
