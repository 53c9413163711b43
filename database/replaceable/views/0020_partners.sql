create or replace view partners.published_organisations with (security_invoker = true) as
select o.id, o.key, o.slug, o.type, o.name, o.short_name, o.region_id, o.parent_id, o.role_nl, o.role_en
  from partners.organisations o
 where (o.valid_from is null or o.valid_from <= platform.today())
   and (o.ended_on is null or o.ended_on > platform.today());
comment on view partners.published_organisations is 'Partners that exist today, for modules above.';
grant select on partners.published_organisations to schakel_app, schakel_worker, schakel_reporter;

-- Partners and their channels as items of the packs: phone numbers are what needs checking most.
create or replace view partners.published_pack_items with (security_invoker = true) as
select o.pack_id, 'organisation' as list_id, o.slug as code, 'always' as since, o.region_id,
       null::text as parent_code, o.name as label_nl, o.name as label_en, o.role_nl as explanation_nl,
       o.role_en as explanation_en, jsonb_build_object('type', o.type) as attributes, o.source_id,
       o.checked_on, o.confidence, o.valid_from, o.ended_on - 1 as valid_to
  from partners.organisations o
 where o.pack_id is not null and (o.ended_on is null or o.ended_on > platform.today())
union all
select o.pack_id, 'channel', o.slug || '.' || c.slug, 'always', o.region_id, o.slug,
       o.name || ': ' || c.label_nl, o.name || ': ' || c.label_en, c.hours_nl, c.hours_en,
       jsonb_build_object('kind', c.kind, 'value', c.value), c.source_id, c.checked_on, c.confidence, null,
       c.ended_on - 1
  from partners.channels c
  join partners.organisations o on o.id = c.organisation_id
 where o.pack_id is not null and (c.ended_on is null or c.ended_on > platform.today());
comment on view partners.published_pack_items is 'Partners and channels of the packs in force today, with source and mark.';
grant select on partners.published_pack_items to schakel_app;
