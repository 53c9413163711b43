import { expect, test } from "vitest";
import { filterPartners, readPartnerSearch, typesOf } from "./partner-search.ts";
import type { OrganisationSummary } from "./partners-api.ts";

function partner(name: string, part: Partial<OrganisationSummary> = {}): OrganisationSummary {
  return {
    id: name,
    name,
    type: "shelter",
    typeLabel: "Opvang",
    regionId: null,
    roleText: null,
    phone: null,
    hours: null,
    confidence: "confirmed",
    ...part,
  };
}

const partners = [
  partner("Fier"),
  partner("Réclassering Nederland", { type: "probation", typeLabel: "Reclassering" }),
  partner("De Haven", { regionId: "rotterdam", roleText: "Opvang voor vrouwen" }),
];
const names = (search: Parameters<typeof filterPartners>[1]) =>
  filterPartners(partners, search).map((each) => each.name);

test("partners of the region stand before national ones", () => {
  expect(names({})).toEqual(["De Haven", "Fier", "Réclassering Nederland"]);
});

test("every word must be found, in the name, the kind or the part; accents do not matter", () => {
  expect(names({ zoek: "reclassering" })).toEqual(["Réclassering Nederland"]);
  expect(names({ zoek: "opvang VROUWEN" })).toEqual(["De Haven"]);
  expect(names({ zoek: "opvang", soort: "probation" })).toEqual([]);
});

test("the filter offers the kinds that occur", () => {
  expect(typesOf(partners).map((type) => type.label)).toEqual(["Opvang", "Reclassering"]);
});

test("an address that makes no sense filters nothing", () => {
  expect(readPartnerSearch({ soort: 7, doelgroep: "E", zoek: "" })).toEqual({});
  expect(readPartnerSearch({ doelgroep: "A", zoek: "fier" })).toEqual({
    doelgroep: "A",
    zoek: "fier",
  });
});
