import type { OrganisationSummary, TargetGroup } from "./partners-api.ts";

/** The filters of the list as they stand in the address. */
export type PartnerSearch = {
  readonly soort?: string;
  readonly doelgroep?: TargetGroup;
  readonly zoek?: string;
};

/** Reads the filters out of an address that anybody may have typed. */
export function readPartnerSearch(search: Record<string, unknown>): PartnerSearch {
  const { soort, doelgroep, zoek } = search;
  const group = (["A", "B", "C", "D"] as const).find((each) => each === doelgroep);
  return {
    ...(typeof soort === "string" && /^[a-z0-9-]{1,60}$/.test(soort) ? { soort } : {}),
    ...(group === undefined ? {} : { doelgroep: group }),
    ...(typeof zoek === "string" && zoek !== "" ? { zoek: zoek.slice(0, 80) } : {}),
  };
}

/**
 * The partners that fit: of the type, and with every word that was typed in their name, type or
 * part; accents and capitals do not matter. Those of the region stand before national ones.
 */
export function filterPartners(
  partners: readonly OrganisationSummary[],
  search: PartnerSearch,
): readonly OrganisationSummary[] {
  const words = fold(search.zoek ?? "")
    .split(/\s+/)
    .filter(Boolean);
  return partners
    .filter((partner) => search.soort === undefined || partner.type === search.soort)
    .filter((partner) => {
      const text = fold([partner.name, partner.typeLabel, partner.roleText ?? ""].join(" "));
      return words.every((word) => text.includes(word));
    })
    .toSorted(
      (one, other) =>
        Number(one.regionId === null) - Number(other.regionId === null) ||
        one.name.localeCompare(other.name, "nl"),
    );
}

/** The kinds that occur, by their label, for the filter. */
export function typesOf(partners: readonly OrganisationSummary[]) {
  const labels = new Map(partners.map((partner) => [partner.type, partner.typeLabel]));
  return [...labels]
    .map(([value, label]) => ({ value, label }))
    .toSorted((one, other) => one.label.localeCompare(other.label, "nl"));
}

function fold(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
