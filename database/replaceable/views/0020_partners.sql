create or replace view partners.published_organisations with (security_invoker = true) as
select o.id, o.key, o.slug, o.type, o.name, o.short_name, o.region_id, o.parent_id, o.role_nl, o.role_en
  from partners.organisations o
 where (o.valid_from is null or o.valid_from <= platform.today())
   and (o.ended_on is null or o.ended_on > platform.today());
comment on view partners.published_organisations is 'Partners that exist today, for modules above.';
grant select on partners.published_organisations to schakel_app, schakel_worker, schakel_reporter;
