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
