import { describe, expect, test } from "vitest";
import { findRegionOfMunicipality } from "./find-region-of-municipality.ts";
import { listFigures } from "./list-figures.ts";
import { listMunicipalities } from "./list-municipalities.ts";
import { listRegions } from "./list-regions.ts";
import { openOwnContent } from "./test-content.ts";

const { reader, today } = await openOwnContent();

describe("places", () => {
  test("342 municipalities in 25 safety regions, 10 police units and 10 RIECs", async () => {
    const all = await listMunicipalities(reader, today);
    expect(all).toHaveLength(342);
    const count = (of: (one: (typeof all)[number]) => string) => new Set(all.map(of)).size;
    expect(count((one) => one.safetyRegion)).toBe(25);
    expect(count((one) => one.policeUnit)).toBe(10);
    expect(count((one) => one.riec)).toBe(10);
    expect(all.reduce((sum, { population }) => sum + population, 0)).toBe(18_130_231);
    expect(all.every(({ populationYear }) => populationYear === 2026)).toBe(true);
  });

  test("the region Rotterdam has 23 municipalities in two safety regions [R574] [R581]", async () => {
    const members = await listMunicipalities(reader, today, "rotterdam");
    expect(members).toHaveLength(23);
    expect(new Set(members.map(({ safetyRegionName }) => safetyRegionName))).toEqual(
      new Set(["Rotterdam-Rijnmond", "Zuid-Holland Zuid"]),
    );
    expect(members.every(({ policeUnit }) => policeUnit === "Rotterdam")).toBe(true);
  });

  test("the region Twente has the fourteen municipalities of its safety region", async () => {
    const members = await listMunicipalities(reader, today, "twente");
    expect(members.map(({ safetyRegion }) => safetyRegion)).toEqual(
      Array.from({ length: 14 }, () => "VR05"),
    );
    expect(
      (await listRegions(reader, today)).map(({ id, municipalityCount }) => [
        id,
        municipalityCount,
      ]),
    ).toEqual([
      ["rotterdam", 23],
      ["twente", 14],
    ]);
  });

  test("a municipality finds its region, or none", async () => {
    expect(await findRegionOfMunicipality(reader, "GM0599", today)).toBe("rotterdam");
    expect(await findRegionOfMunicipality(reader, "GM0153", today)).toBe("twente");
    expect(await findRegionOfMunicipality(reader, "GM0363", today)).toBeUndefined();
    expect(await findRegionOfMunicipality(reader, "GM9999", today)).toBeUndefined();
  });

  test("names stand in Dutch order: 's-Hertogenbosch under the H", async () => {
    const names = (await listMunicipalities(reader, today)).map(({ name }) => name);
    const at = names.indexOf("'s-Hertogenbosch");
    expect(at).toBeGreaterThan(names.indexOf("Heerlen"));
    expect(at).toBeLessThan(names.indexOf("Heumen"));
  });
});

describe("published numbers", () => {
  test("estimates stand side by side, each with its source and years, none chosen [R019]", async () => {
    const estimates = await listFigures(reader, "estimated-victims");
    expect(
      estimates.map(({ value, low, high, source, about }) => [value, low, high, source, about]),
    ).toEqual([
      [3500, null, null, "stv-2007", "before 2007"],
      [null, 5000, 7500, "vng-kompas-2020", "about 2020"],
      [6250, 5000, 7500, "nr-estimate-2017", "2010-2015"],
    ]);
  });

  test("a share is shown with what it was made of", async () => {
    const shares = await listFigures(reader, "share-in-view", "twente");
    expect(
      shares.map(({ numerator, denominator, value }) => [numerator, denominator, value]),
    ).toEqual([
      [500, 3500, 14.3],
      [958, 6250, 15],
      [16, 232, 6.9],
    ]);
    for (const { numerator, denominator, value } of shares) {
      expect(((numerator ?? 0) / (denominator ?? 1)) * 100).toBeCloseTo(value ?? 0, 0);
    }
  });

  test("the estimate for Twente follows from its population and the national rate", async () => {
    const [rate] = await listFigures(reader, "victim-rate");
    const [population] = await listFigures(reader, "population", "twente");
    const [estimate] = (await listFigures(reader, "estimated-victims", "twente")).slice(-1);
    expect(Math.round(((population?.value ?? 0) * (rate?.value ?? 0)) / 100_000)).toBe(
      estimate?.value,
    );
  });

  test("a region's numbers stay with the region", async () => {
    expect((await listFigures(reader)).some(({ regionId }) => regionId !== null)).toBe(false);
  });
});
