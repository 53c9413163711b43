-- Which organisations may read a fact: its compartment, its supplier and how far the supplier lets it
-- go. A refusal for one purpose or one role leaves the others, so it does not count for the whole.
create or replace function cases.readers_of(
  of_case uuid, of_compartment text, from_key integer, from_type text, onward_use text, with_notified boolean)
  returns integer[]
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(array_agg(r.organisation_key), '{}') from (
    select g.organisation_key
      from cases.grants g
     where g.case_id = of_case
       and (of_compartment = any (g.reads || case when with_notified then g.notified else '{}' end)
         or from_key = g.organisation_key and g.effect = 'allow' and of_compartment = any (g.contributes))
       and (g.origin_type is null or g.origin_type = from_type)
       and (g.origin_key is null or g.origin_key = from_key)
       and (onward_use = 'agreement' or from_key = g.organisation_key or g.effect = 'deny'
         or onward_use = 'coordination' and g.basis = 'coordination')
       and g.valid @> platform.today()
       and (with_notified or g.until is null)
     group by g.organisation_key
    having bool_or(g.basis = 'coordination')
        or bool_or(g.effect = 'allow')
           and not bool_or(g.effect = 'deny' and g.purpose is null and g.role is null)) r;
$$;
revoke all on function cases.readers_of from public;

-- Keys of the organisations whose screens may hear of a change in one fact.
create or replace function cases.audience_of_entry(of_entry uuid) returns integer[]
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select cases.readers_of(e.case_id, e.compartment, e.origin_organisation_key, e.origin_organisation_type, e.onward_use, true)
    from cases.entries e
   where e.id = of_entry and cases.exists_for_actor(e.case_id);
$$;
revoke all on function cases.audience_of_entry from public;
grant execute on function cases.audience_of_entry to schakel_app;

-- Writes down who could read a text at the moment it is replaced.
create or replace function cases.note_readers() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  select cases.readers_of(e.case_id, e.compartment, e.origin_organisation_key, e.origin_organisation_type, e.onward_use, false)
    into new.readers
    from cases.entries e where e.id = new.entry_id;
  return new;
end $$;
revoke all on function cases.note_readers from public;
create or replace trigger note_readers before insert on cases.entry_versions
  for each row execute function cases.note_readers();
