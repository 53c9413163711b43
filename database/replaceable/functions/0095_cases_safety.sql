-- Whether an organisation could own the safety file of a case: it takes part and may add to contact and safety.
create or replace function cases.may_own_safety_file(of_case uuid, organisation uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select cases.exists_for_actor(of_case) and exists (
    select from cases.grants g join partners.organisations o on o.key = g.organisation_key
     where g.case_id = of_case and o.id = organisation and g.effect = 'allow' and g.until is null
       and g.valid @> platform.today() and 'contact-safety' = any (g.contributes));
$$;
revoke all on function cases.may_own_safety_file from public;
grant execute on function cases.may_own_safety_file to schakel_app;

create or replace function cases.note_safety_readers() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  new.readers := cases.readers_of(new.case_id, 'contact-safety', null, null, 'agreement', false);
  return new;
end $$;
revoke all on function cases.note_safety_readers from public;
create or replace trigger note_readers before insert on cases.safety_file_versions
  for each row execute function cases.note_safety_readers();

-- Secret addresses. Above policies on purpose: the list decides, and the list itself is one of the tables.
create or replace function cases.on_address_list(of_address uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select from cases.shelter_addresses a
      join cases.shelter_address_readers r on r.address_id = a.id and r.ended_at is null
     where a.id = of_address
       and (r.organisation_key = platform.actor_organisation_key() or r.account_id = platform.actor_account_id())
       and cases.exists_for_actor(a.case_id));
$$;
revoke all on function cases.on_address_list from public;
grant execute on function cases.on_address_list to schakel_app;

create or replace function cases.keeps_address(of_address uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select platform.actor_can('case.contribute') and exists (
    select from cases.shelter_addresses a
     where a.id = of_address and a.keeper_organisation_key = platform.actor_organisation_key()
       and cases.exists_for_actor(a.case_id));
$$;
revoke all on function cases.keeps_address from public;
grant execute on function cases.keeps_address to schakel_app;

-- Whom a keeper can put on the list: organisations that take part, own colleagues, and who coordinates.
create or replace function cases.address_candidates(of_case uuid)
  returns table (kind text, id uuid, name text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select 'organisation', o.id, o.name
    from cases.feed f join partners.organisations o on o.key = f.organisation_key
   where f.case_id = of_case and f.valid @> platform.today() and cases.exists_for_actor(of_case)
  union
  select 'person', a.id, a.display_name
    from accounts.memberships m
    join accounts.accounts a on a.id = m.account_id
    join accounts.role_permissions p on p.role_id = m.role_id and p.permission = 'case.read'
   where m.valid @> platform.today() and cases.exists_for_actor(of_case)
     and (m.organisation_id = platform.actor_organisation_id()
       or exists (select from cases.coordinators k where k.case_id = of_case and upper_inf(k.period) and k.membership_id = m.id))
   order by 1, 3;
$$;
revoke all on function cases.address_candidates from public;
grant execute on function cases.address_candidates to schakel_app;
