import { addDays, newId, type Day } from "@schakel/kernel";
import { provenanceColumns, textColumns, type ParsedPack } from "../regions/index.ts";

type Row = Record<string, unknown>;
type Content = ParsedPack["content"];

/** The day after the last one on which an organisation exists; null without an end. */
function endOf(validTo: Day | null): Day | null {
  return validTo === null ? null : addDays(validTo, 1);
}

/** Organisations of a pack. The id counts only when the organisation is new. */
export function organisationRows(pack: ParsedPack): Row[] {
  return pack.content.organisations.map((one) => ({
    id: newId(),
    slug: one.slug,
    type: one.type,
    name: one.name,
    short_name: one.shortName,
    region_id: one.regionId,
    target_groups: one.targetGroups,
    forms: one.forms,
    attributes: one.attributes,
    pack_id: pack.id,
    valid_from: one.validFrom,
    ended_on: endOf(one.validTo),
    ...textColumns("role", one.role),
    ...provenanceColumns(one),
  }));
}

/** The id of an organisation by its slug; throws on one that no pack has brought. */
export type IdOf = (slug: string) => string;

export function areaRows(content: Content, idOf: IdOf): Row[] {
  return content.organisations.flatMap((one) =>
    one.areas.map(({ kind, area }) => ({ organisation_id: idOf(one.slug), kind, area })),
  );
}

export function channelRows(content: Content, idOf: IdOf): Row[] {
  return content.organisations.flatMap((one) =>
    one.channels.map((channel) =>
      Object.assign(
        {
          id: newId(),
          organisation_id: idOf(one.slug),
          slug: channel.slug,
          kind: channel.kind,
          value: channel.value,
          opens: channel.opens,
          closes: channel.closes,
          days: channel.days,
          round_the_clock: channel.roundTheClock,
          anonymous: channel.anonymous,
          audience: channel.audience,
          position: channel.position,
          ended_on: null,
        },
        textColumns("label", channel.label),
        textColumns("hours", channel.hours),
        provenanceColumns(channel),
      ),
    ),
  );
}

export function successionRows(content: Content, idOf: IdOf): Row[] {
  return content.organisations.flatMap((one) =>
    one.successors.map((successor) =>
      Object.assign(
        {
          organisation_id: idOf(one.slug),
          successor_id: idOf(successor.organisation),
          since: successor.since,
        },
        provenanceColumns(successor),
      ),
    ),
  );
}

export function partnerSetRows(pack: ParsedPack): Row[] {
  return pack.content.partnerSets.map((set) => ({
    id: set.id,
    pack_id: pack.id,
    region_id: set.regionId,
    target_group: set.targetGroup,
    ended_on: null,
    ...textColumns("label", set.label),
    ...textColumns("explanation", set.explanation),
    ...provenanceColumns(set),
  }));
}

export function partnerSetMemberRows(content: Content): Row[] {
  return content.partnerSets.flatMap((set) =>
    set.members.map((member) =>
      Object.assign(
        {
          partner_set_id: set.id,
          organisation_type: member.organisationType,
          position: member.position,
        },
        textColumns("role", member.role),
      ),
    ),
  );
}

export function bodyMemberRows(content: Content, idOf: IdOf): Row[] {
  return content.bodies.flatMap((body) =>
    body.members.map((member) =>
      Object.assign(
        {
          body_id: body.id,
          slug: member.slug,
          organisation_id: member.organisation === null ? null : idOf(member.organisation),
          organisation_type: member.organisationType,
          function_code: member.functionCode,
          capacity: member.capacity,
          position: member.position,
        },
        textColumns("role", member.role),
        textColumns("represents", member.represents),
      ),
    ),
  );
}
