import { describe, expect, test } from "vitest";
import { listBodies, type Body } from "./list-bodies.ts";
import { openTestDirectory } from "./test-directory.ts";

const { asSomebody } = await openTestDirectory();

async function bodyOf(id: string, region = "rotterdam"): Promise<Body | undefined> {
  const bodies = await asSomebody(async (tx) => listBodies(tx, region));
  return bodies.find((body) => body.id === id);
}

describe("tables and networks", () => {
  test("the regional table is strategic, meets twice a year, and two municipalities speak for the others [R568 R571 R572 R573]", async () => {
    const table = await bodyOf("rotterdam-table");
    expect(table).toMatchObject({
      tier: "strategic",
      chair: "portfolio-holder",
      minima: [{ atLeast: 2, per: "year" }],
    });
    const delegates = table?.members.filter(({ capacity }) => capacity === "delegate");
    expect(delegates?.map(({ organisation }) => organisation)).toEqual([
      "Gemeente Rotterdam",
      "Gemeente Dordrecht",
    ]);
  });

  test("the platform prepares the table and meets three times a year, with the coordinators and the police as permanent members [R576 R577 R579 R590 R623]", async () => {
    const platform = await bodyOf("rotterdam-platform");
    expect(platform).toMatchObject({
      tier: "tactical",
      prepares: "rotterdam-table",
      chair: "director",
      minima: [{ atLeast: 3, per: "year" }],
    });
    expect(
      platform?.members
        .filter(({ capacity }) => capacity === "permanent-member")
        .map(({ function: of }) => of),
    ).toEqual(["care-coordinator", "police-unit-specialist"]);
  });

  test("network, RVO and steering group have minima of their own [R580 R546 R494]", async () => {
    expect((await bodyOf("rotterdam-focal-officers"))?.minima).toMatchObject([
      { atLeast: 2, per: "year" },
    ]);
    expect((await bodyOf("rotterdam-rvo"))?.minima).toMatchObject([{ atLeast: 1, per: "year" }]);
    expect((await bodyOf("steering-group"))?.minima).toMatchObject([
      { atLeast: 1, atMost: 2, per: "year" },
    ]);
  });

  test("every table holds several parties, each with its own role, and no person by name [R011]", async () => {
    const table = await bodyOf("twente-case-table", "twente");
    expect(table?.members.map(({ organisation }) => organisation)).toEqual([
      "Kenniscentrum Mensenhandel Twente",
      "RIEC Oost-Nederland",
      "Politie, eenheid Oost-Nederland",
      "Openbaar Ministerie Oost-Nederland",
      "Zorg- en Veiligheidshuis Twente",
    ]);
    expect(new Set(table?.members.map(({ role }) => role.nl)).size).toBe(5);
  });

  test("four national bodies stand above the region [R676 R680 R681 R683]", async () => {
    const bodies = await asSomebody(async (tx) => listBodies(tx, "rotterdam"));
    const national = bodies.filter(({ level }) => level === "national");
    expect(national.map(({ id, chair, prepares }) => [id, chair, prepares])).toEqual([
      ["national-administrative-consultation", "vng", null],
      ["national-care-coordinators", "comensha", null],
      ["national-chain-directors", "ccv", null],
      ["national-official-consultation", "vng", "national-administrative-consultation"],
    ]);
  });
});
