import { day } from "@schakel/kernel";
import { expect, test } from "vitest";
import { findRegionOfMunicipality } from "./find-region-of-municipality.ts";
import { listMunicipalities } from "./list-municipalities.ts";
import type { PackFile } from "./pack-file.ts";
import type { ParsedPack } from "./parse-packs.ts";
import { openContentDatabase, packsFrom } from "./test-content.ts";
import { manifest, sources } from "./test-packs.ts";

const prefix = (name: string, text: string): PackFile => ({ path: `packs/nl/${name}.yaml`, text });
const from = "source: book, checked: 2026-11-22, confidence: confirmed";
const november = day("2026-11-22");

function place(id: string, name: string, more = ""): string {
  return `  - { id: ${id}, name: ${name}, province: P, safetyRegion: VR01, policeUnit: U, riec: R, lat: 53, lon: 6, population: 9${more} }\n`;
}

/** A pack with municipalities, of which two belong to the region North. */
function places(items: string, members: string): readonly ParsedPack[] {
  return packsFrom([
    manifest,
    sources,
    prefix(
      "municipalities",
      `kind: municipalities
defaults: { ${from}, populationYear: 2026, validFrom: 2026-01-01 }
safetyRegions: { VR01: V }
items:
${items}`,
    ),
    prefix(
      "region",
      `kind: region
id: north
label: { nl: N, en: N }
safetyRegions: [VR01]
policeUnit: U
riec: R
validFrom: 2026-01-01
municipalityCount: 2
source: book
checked: 2026-11-22
confidence: confirmed
municipalities: [${members}]
`,
    ),
  ]);
}

test("a municipality that merges ends, and the new one begins the next day", async () => {
  const { reader, load } = await openContentDatabase();
  await load(
    places(place("GM0001", "Oud") + place("GM0002", "Blijft"), "GM0001, GM0002"),
    november,
  );
  await load(
    places(
      place("GM0001", "Oud", ", validTo: 2026-12-31") +
        place("GM0002", "Blijft") +
        place("GM0003", "Nieuw", ", validFrom: 2027-01-01"),
      "GM0002, GM0003",
    ),
    day("2027-01-01"),
  );
  const namesOn = async (on: string) =>
    (await listMunicipalities(reader, day(on), "north")).map(({ name }) => name);
  expect(await namesOn("2026-12-31")).toEqual(["Blijft", "Oud"]);
  expect(await namesOn("2027-01-01")).toEqual(["Blijft", "Nieuw"]);
  expect(await findRegionOfMunicipality(reader, "GM0001", day("2027-01-01"))).toBeUndefined();
});
