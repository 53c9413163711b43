-- Municipalities as they are on the day of the clock.
create or replace view regions.published_municipalities with (security_invoker = true) as
select v.code, v.name, v.province, v.safety_region, v.safety_region_name, v.police_unit, v.riec,
       v.latitude, v.longitude, v.population, v.population_year, r.region_id
  from regions.municipality_versions v
  left join regions.region_municipalities r
    on r.municipality_code = v.code and r.valid @> platform.today()
 where v.valid @> platform.today();
comment on view regions.published_municipalities is 'Municipalities of today with the region they work in, if any.';

-- Items that may be chosen on the day of the clock; national and regional rows side by side.
create or replace view regions.published_code_items with (security_invoker = true) as
select i.list_id, i.code, i.region_id, i.position, i.parent_code, i.label_nl, i.label_en,
       i.explanation_nl, i.explanation_en, i.attributes, i.confidence
  from regions.code_items i
 where i.valid @> platform.today();
comment on view regions.published_code_items is 'Code items of today. A regional row replaces the national row with the same code.';

create or replace view regions.published_regions with (security_invoker = true) as
select r.id, r.label_nl, r.label_en, r.safety_regions, r.police_unit, r.riec
  from regions.regions r
 where r.ended_on is null or r.ended_on > platform.today();
comment on view regions.published_regions is 'Regions that work with this product today.';

grant select on regions.published_municipalities, regions.published_code_items, regions.published_regions
  to schakel_app, schakel_worker, schakel_reporter;

create or replace view regions.published_sources with (security_invoker = true) as
select s.id, s.title, s.issuer, s.published, s.url, s.attribution from regions.sources s;
comment on view regions.published_sources is 'Documents and laws on which items rest, for modules above.';

create or replace view regions.published_bodies with (security_invoker = true) as
select b.id, b.region_id, b.label_nl, b.label_en, b.level, b.tier, b.chair, b.prepares_body_id, b.source_id
  from regions.bodies b
 where b.ended_on is null or b.ended_on > platform.today();
comment on view regions.published_bodies is 'Tables, platforms and networks of today, for modules above.';

grant select on regions.published_sources, regions.published_bodies
  to schakel_app, schakel_worker, schakel_reporter;

-- Every item of the packs in force today in one shape, for the people who keep the content right.
create or replace view regions.published_pack_items with (security_invoker = true) as
select i.pack_id, i.list_id, i.code, coalesce(i.valid_from::text, 'always') as since, i.region_id,
       i.parent_code, i.label_nl, i.label_en, i.explanation_nl, i.explanation_en, i.attributes,
       i.source_id, i.checked_on, i.confidence, lower(i.valid) as valid_from, upper(i.valid) - 1 as valid_to
  from regions.code_items i
 where i.valid @> platform.today()
union all
select b.pack_id, 'body', b.id, 'always', b.region_id, null, b.label_nl, b.label_en, b.explanation_nl,
       b.explanation_en, jsonb_build_object('level', b.level, 'tier', b.tier), b.source_id, b.checked_on,
       b.confidence, null, b.ended_on - 1
  from regions.bodies b
 where b.ended_on is null or b.ended_on > platform.today()
union all
select g.pack_id, 'goal', g.id, 'always', g.region_id, g.parent_id, g.label_nl, g.label_en, g.explanation_nl,
       g.explanation_en, jsonb_build_object('kind', g.kind), g.source_id, g.checked_on, g.confidence, null,
       g.ended_on - 1
  from regions.goals g
 where g.ended_on is null or g.ended_on > platform.today()
union all
select f.pack_id, 'figure', f.id, 'always', f.region_id, null, f.label_nl, f.label_en, f.explanation_nl,
       f.explanation_en, jsonb_build_object('value', f.value, 'low', f.low, 'high', f.high, 'unit', f.unit),
       f.source_id, f.checked_on, f.confidence, null, f.ended_on - 1
  from regions.figures f
 where f.ended_on is null or f.ended_on > platform.today()
union all
select h.pack_id, 'holiday', h.day::text, 'always', null, null, h.label_nl, h.label_en, null, null,
       jsonb_build_object('ground', h.ground), h.source_id, h.checked_on, h.confidence, h.day, h.day
  from regions.holidays h
 where h.ended_on is null
union all
select v.pack_id, 'municipality', v.code, v.valid_from::text, null, null, v.name, v.name, null, null,
       jsonb_build_object('population', v.population, 'populationYear', v.population_year),
       v.source_id, v.checked_on, v.confidence, v.valid_from, upper(v.valid) - 1
  from regions.municipality_versions v
 where v.valid @> platform.today();
comment on view regions.published_pack_items is 'Items of the packs in force today, with source and mark.';
grant select on regions.published_pack_items to schakel_app;
