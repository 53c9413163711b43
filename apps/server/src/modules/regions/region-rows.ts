import { addDays, type Day } from "@schakel/kernel";
import type { ParsedPack } from "./parse-packs.ts";
import type { PackContent, Provenance } from "./pack-schema/content.ts";
import type { Bilingual } from "./pack-schema/fields.ts";

type Row = Record<string, unknown>;

/** Columns that say where a row comes from. */
export function provenanceColumns(item: Provenance): Row {
  return {
    source_id: item.source,
    source_part: item.part,
    checked_on: item.checked,
    confidence: item.confidence,
  };
}

/** Two columns for a text in two languages. */
export function textColumns(name: string, text: Bilingual | null): Row {
  return { [`${name}_nl`]: text?.nl ?? null, [`${name}_en`]: text?.en ?? null };
}

/** A range of days in PostgreSQL's own notation; in packs both days count, there the last does not. */
export function dayRange(from: Day | null, to: Day | null): string {
  return `[${from ?? ""},${to === null ? "" : addDays(to, 1)})`;
}

type Described = Provenance & { readonly label: Bilingual; readonly explanation: Bilingual | null };

function described(item: Described): Row {
  return {
    ...textColumns("label", item.label),
    ...textColumns("explanation", item.explanation),
    ...provenanceColumns(item),
  };
}

export function sourceRows(pack: ParsedPack): Row[] {
  return pack.content.sources.map(({ checked, ...source }) => ({
    ...source,
    pack_id: pack.id,
    checked_on: checked,
  }));
}

export function regionRows(pack: ParsedPack): Row[] {
  return pack.content.regions.map((region) => ({
    id: region.id,
    pack_id: pack.id,
    safety_regions: region.safetyRegions,
    police_unit: region.policeUnit,
    riec: region.riec,
    ended_on: null,
    ...described(region),
  }));
}

export function municipalityRows(content: PackContent): Row[] {
  const codes = new Set(content.municipalities.map(({ code }) => code));
  return [...codes].map((code) => ({ code }));
}

export function municipalityVersionRows(pack: ParsedPack): Row[] {
  return pack.content.municipalities.map((one) => ({
    code: one.code,
    valid_from: one.validFrom,
    valid: dayRange(one.validFrom, one.validTo),
    name: one.name,
    province: one.province,
    safety_region: one.safetyRegion,
    safety_region_name: one.safetyRegionName,
    police_unit: one.policeUnit,
    riec: one.riec,
    latitude: one.latitude,
    longitude: one.longitude,
    population: one.population,
    population_year: one.populationYear,
    pack_id: pack.id,
    ...provenanceColumns(one),
  }));
}

export function regionMunicipalityRows(content: PackContent): Row[] {
  return content.regions.flatMap((region) =>
    region.municipalities.map((code) => ({
      region_id: region.id,
      municipality_code: code,
      valid_from: region.validFrom,
      valid: dayRange(region.validFrom, null),
    })),
  );
}

export function codeListRows(pack: ParsedPack): Row[] {
  return pack.content.codeLists.map((list) => ({
    id: list.id,
    pack_id: pack.id,
    kind: list.kind,
    usable_on: list.usableOn,
    attributes: list.attributes,
    ended_on: null,
    ...textColumns("caveat", list.caveat),
    ...described(list),
  }));
}

export function codeItemRows(pack: ParsedPack): Row[] {
  return pack.content.codeItems.map((item) => ({
    list_id: item.listId,
    code: item.code,
    region_id: item.regionId,
    position: item.position,
    parent_code: item.parentCode,
    attributes: item.attributes,
    pack_id: pack.id,
    valid_from: item.validFrom,
    valid: dayRange(item.validFrom, item.validTo),
    ...described(item),
  }));
}

export function bodyRows(pack: ParsedPack): Row[] {
  return pack.content.bodies.map((body) => ({
    id: body.id,
    pack_id: pack.id,
    region_id: body.regionId,
    level: body.level,
    tier: body.tier,
    chair: body.chair,
    prepares_body_id: body.prepares,
    ended_on: null,
    ...described(body),
  }));
}

export function goalRows(pack: ParsedPack): Row[] {
  return pack.content.goals.map((goal) => ({
    id: goal.id,
    pack_id: pack.id,
    region_id: goal.regionId,
    parent_id: goal.parentId,
    kind: goal.kind,
    position: goal.position,
    ended_on: null,
    ...described(goal),
  }));
}

export function figureRows(pack: ParsedPack): Row[] {
  return pack.content.figures.map((figure) => ({
    id: figure.id,
    pack_id: pack.id,
    region_id: figure.regionId,
    quantity: figure.quantity,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    unit: figure.unit,
    numerator: figure.numerator,
    denominator: figure.denominator,
    about: figure.about,
    ended_on: null,
    ...textColumns("method", figure.method),
    ...described(figure),
  }));
}

export function holidayRows(pack: ParsedPack): Row[] {
  return pack.content.holidays.map((holiday) => ({
    day: holiday.day,
    pack_id: pack.id,
    ground: holiday.ground,
    ended_on: null,
    ...textColumns("label", holiday.label),
    ...provenanceColumns(holiday),
  }));
}
