import type { Day } from "@schakel/kernel";
import type { Bilingual, Confidence } from "./fields.ts";

export type Provenance = {
  readonly source: string;
  readonly part: string | null;
  readonly checked: Day;
  readonly confidence: Confidence;
};

export type SourceRow = {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly published: string | null;
  readonly url: string | null;
  readonly licence: string | null;
  readonly attribution: string | null;
  readonly checked: Day;
};

export type RegionRow = Provenance & {
  readonly id: string;
  readonly label: Bilingual;
  readonly explanation: Bilingual | null;
  readonly safetyRegions: readonly string[];
  readonly policeUnit: string;
  readonly riec: string;
  readonly municipalities: readonly string[];
  readonly validFrom: Day;
};

export type MunicipalityRow = Provenance & {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly safetyRegion: string;
  readonly safetyRegionName: string;
  readonly policeUnit: string;
  readonly riec: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
  readonly populationYear: number;
  readonly validFrom: Day;
  readonly validTo: Day | null;
};

export type CodeListRow = Provenance & {
  readonly id: string;
  readonly kind: string;
  readonly label: Bilingual;
  readonly explanation: Bilingual | null;
  readonly caveat: Bilingual | null;
  readonly usableOn: readonly string[];
  readonly attributes: Readonly<Record<string, unknown>>;
};

export type CodeItemRow = Provenance & {
  readonly listId: string;
  readonly code: string;
  readonly regionId: string | null;
  readonly position: number;
  readonly parentCode: string | null;
  readonly label: Bilingual;
  readonly explanation: Bilingual | null;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
};

export type BodyMemberRow = {
  readonly bodyId: string;
  readonly slug: string;
  readonly organisation: string | null;
  readonly organisationType: string | null;
  readonly functionCode: string | null;
  readonly capacity: string;
  readonly position: number;
  readonly role: Bilingual;
  readonly represents: Bilingual | null;
};

export type BodyRow = Provenance & {
  readonly id: string;
  readonly regionId: string | null;
  readonly label: Bilingual;
  readonly explanation: Bilingual | null;
  readonly level: string;
  readonly tier: string;
  readonly chair: string | null;
  readonly prepares: string | null;
  readonly members: readonly BodyMemberRow[];
};

export type GoalRow = Provenance & {
  readonly id: string;
  readonly regionId: string | null;
  readonly parentId: string | null;
  readonly kind: string;
  readonly position: number;
  readonly label: Bilingual;
  readonly explanation: Bilingual | null;
};

export type FigureRow = Provenance & {
  readonly id: string;
  readonly regionId: string | null;
  readonly quantity: string;
  readonly label: Bilingual;
  readonly explanation: Bilingual | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly about: string;
  readonly method: Bilingual | null;
};

export type HolidayRow = Provenance & {
  readonly day: Day;
  readonly label: Bilingual;
  readonly ground: string;
};

export type ChannelRow = Provenance & {
  readonly slug: string;
  readonly kind: string;
  readonly value: string;
  readonly label: Bilingual;
  readonly hours: Bilingual | null;
  readonly opens: string | null;
  readonly closes: string | null;
  readonly days: readonly number[] | null;
  readonly roundTheClock: boolean;
  readonly anonymous: boolean;
  readonly audience: string;
  readonly position: number;
};

export type OrganisationRow = Provenance & {
  readonly slug: string;
  readonly type: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly regionId: string | null;
  readonly parent: string | null;
  readonly role: Bilingual | null;
  readonly targetGroups: readonly string[];
  readonly forms: readonly string[];
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  readonly areas: readonly { readonly kind: string; readonly area: string }[];
  readonly channels: readonly ChannelRow[];
  readonly successors: readonly (Provenance & {
    readonly organisation: string;
    readonly since: Day | null;
  })[];
};

export type PartnerSetRow = Provenance & {
  readonly id: string;
  readonly regionId: string | null;
  readonly targetGroup: string | null;
  readonly label: Bilingual;
  readonly explanation: Bilingual | null;
  readonly members: readonly {
    readonly organisationType: string;
    readonly position: number;
    readonly role: Bilingual;
  }[];
};

/** Everything that the files of one pack bring, in the shape of the tables. */
export type PackContent = {
  readonly sources: readonly SourceRow[];
  readonly regions: readonly RegionRow[];
  readonly municipalities: readonly MunicipalityRow[];
  readonly codeLists: readonly CodeListRow[];
  readonly codeItems: readonly CodeItemRow[];
  readonly bodies: readonly BodyRow[];
  readonly goals: readonly GoalRow[];
  readonly figures: readonly FigureRow[];
  readonly holidays: readonly HolidayRow[];
  readonly organisations: readonly OrganisationRow[];
  readonly partnerSets: readonly PartnerSetRow[];
};
