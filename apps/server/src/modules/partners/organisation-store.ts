import { sql } from "kysely";

/** A text in two languages as one value, or null. */
const roleText = sql`case when o.role_nl is not null then jsonb_build_object('nl', o.role_nl, 'en', o.role_en) end`;

const channel = sql`jsonb_build_object(
  'kind', c.kind, 'label', jsonb_build_object('nl', c.label_nl, 'en', c.label_en), 'value', c.value,
  'hours', case when c.hours_nl is not null then jsonb_build_object('nl', c.hours_nl, 'en', c.hours_en) end,
  'opens', c.opens, 'closes', c.closes, 'days', c.days, 'roundTheClock', c.round_the_clock,
  'anonymous', c.anonymous, 'audience', c.audience, 'source', c.source_id, 'checkedOn', c.checked_on,
  'confidence', c.confidence)`;

/** Columns of a summary, from `partners.organisations o` on the day of the clock. */
export const summaryColumns = sql`
  o.id, o.key, o.slug, o.name, o.short_name as "shortName", o.type,
  coalesce((select jsonb_build_object('nl', t.label_nl, 'en', t.label_en) from regions.published_code_items t
             where t.list_id = 'organisation-type' and t.code = o.type and t.region_id is null),
           jsonb_build_object('nl', o.type, 'en', o.type)) as "typeLabel",
  o.region_id as "regionId", ${roleText} as role, o.target_groups as "targetGroups", o.forms,
  (select ${channel} from partners.channels c
    where c.organisation_id = o.id and c.kind = 'phone' and c.ended_on is null
    order by c.position limit 1) as "firstPhone",
  o.confidence`;

/** Columns that a detail adds to a summary. */
export const detailColumns = sql`
  (select p.name from partners.organisations p where p.id = o.parent_id) as parent, o.attributes,
  o.source_id as source, (select s.title from regions.published_sources s where s.id = o.source_id) as "sourceTitle",
  o.checked_on::text as "checkedOn",
  coalesce((select jsonb_agg(jsonb_build_object('kind', a.kind, 'area', a.area, 'name',
              coalesce(m.name, r.label_nl, case a.kind when 'national' then 'Nederland' else a.area end))
              order by a.kind, a.area)
              from partners.organisation_areas a
              left join regions.published_municipalities m on a.kind = 'municipality' and m.code = a.area
              left join regions.published_regions r on a.kind = 'region' and r.id = a.area
             where a.organisation_id = o.id), '[]') as areas,
  coalesce((select jsonb_agg(${channel} order by c.position) from partners.channels c
             where c.organisation_id = o.id and c.ended_on is null), '[]') as channels,
  coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'name', n.name, 'since', s.since) order by n.name)
              from partners.successions s join partners.organisations n on n.id = s.successor_id
             where s.organisation_id = o.id), '[]') as successors`;

/** Organisations that exist on the day of the clock. */
export const existsToday = sql`
  (o.valid_from is null or o.valid_from <= platform.today())
  and (o.ended_on is null or o.ended_on > platform.today())`;
