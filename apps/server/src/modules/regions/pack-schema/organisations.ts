import { z } from "zod";
import type { ChannelRow, OrganisationRow } from "./content.ts";
import {
  bilingual,
  code,
  defaults,
  hour,
  packDay,
  periodShape,
  provenanceShape,
  slug,
  words,
} from "./fields.ts";
import { definePackKind, entryOf, provenanceOf, refer, type Entry, type Path } from "./kind.ts";

const channel = z.strictObject({
  id: slug,
  kind: z.enum(["phone", "email", "web", "chat", "form", "post"]),
  value: words,
  label: bilingual,
  hours: bilingual.optional(),
  opens: hour.optional(),
  closes: hour.optional(),
  /** 1 is Monday, 7 is Sunday. */
  days: z.array(z.int().min(1).max(7)).optional(),
  roundTheClock: z.boolean().optional(),
  anonymous: z.boolean().optional(),
  audience: z.enum(["public", "professional"]),
  ...provenanceShape,
});

const area = z.strictObject({
  kind: z.enum(["national", "region", "municipality", "safety-region", "police-unit"]),
  area: words,
});

const successor = z.strictObject({
  organisation: slug,
  since: packDay.optional(),
  ...provenanceShape,
});

const organisation = z.strictObject({
  id: slug,
  type: slug,
  name: words,
  shortName: words.optional(),
  parent: slug.optional(),
  role: bilingual.optional(),
  access: z.array(bilingual).optional(),
  targetGroups: z.array(code).optional(),
  forms: z.array(slug).optional(),
  areas: z.array(area).min(1),
  channels: z.array(channel).optional(),
  succeededBy: z.array(successor).optional(),
  note: words.optional(),
  ...periodShape,
  ...provenanceShape,
});
type Organisation = z.output<typeof organisation>;

function channelRow(one: z.output<typeof channel>, position: number): ChannelRow {
  return {
    slug: one.id,
    kind: one.kind,
    value: one.value,
    label: one.label,
    hours: one.hours ?? null,
    opens: one.opens ?? null,
    closes: one.closes ?? null,
    days: one.days ?? null,
    roundTheClock: one.roundTheClock ?? false,
    anonymous: one.anonymous ?? false,
    audience: one.audience,
    position,
    ...provenanceOf(one),
  };
}

function organisationRow(one: Organisation, regionId: string | null): OrganisationRow {
  return {
    slug: one.id,
    type: one.type,
    name: one.name,
    shortName: one.shortName ?? null,
    regionId,
    parent: one.parent ?? null,
    role: one.role ?? null,
    targetGroups: one.targetGroups ?? [],
    forms: one.forms ?? [],
    attributes: {
      ...(one.access ? { access: one.access } : {}),
      ...(one.note ? { note: one.note } : {}),
    },
    validFrom: one.validFrom ?? null,
    validTo: one.validTo ?? null,
    areas: one.areas,
    channels: (one.channels ?? []).map(channelRow),
    successors: (one.succeededBy ?? []).map((each) =>
      Object.assign(provenanceOf(each), {
        organisation: each.organisation,
        since: each.since ?? null,
      }),
    ),
    ...provenanceOf(one),
  };
}

function organisationEntries(one: Organisation, path: Path): Entry[] {
  const placeKinds = new Set(["safety-region", "region", "municipality"]);
  const areas = one.areas.flatMap((each, index) =>
    placeKinds.has(each.kind) ? refer(each.kind, each.area, [...path, "areas", index, "area"]) : [],
  );
  const successors = (one.succeededBy ?? []).flatMap((each, index) => {
    const at = [...path, "succeededBy", index];
    const named = refer("organisation", each.organisation, [...at, "organisation"]);
    return named.concat(refer("source", each.source, [...at, "source"]));
  });
  const own = [
    ...refer("list:organisation-type", one.type, [...path, "type"]),
    ...refer("organisation", one.parent, [...path, "parent"]),
    ...refer("list:target-group", one.targetGroups, [...path, "targetGroups"]),
    ...refer("list:exploitation-form", one.forms, [...path, "forms"]),
    ...areas,
    ...successors,
  ];
  const channels = (one.channels ?? []).map((each, index) =>
    entryOf(`channel:${one.id}`, each, [...path, "channels", index]),
  );
  return [entryOf("organisation", one, path, own), ...channels];
}

/** Partners: what they add, where they work, how to reach them. Never an address of a shelter. */
export const organisationsKind = definePackKind({
  kind: "organisations",
  schema: z.strictObject({
    kind: z.literal("organisations"),
    defaults,
    items: z.array(organisation).min(1),
  }),
  read: (file, context) => ({
    entries: file.items.flatMap((one, index) => organisationEntries(one, ["items", index])),
    content: { organisations: file.items.map((one) => organisationRow(one, context.regionId)) },
  }),
});
