-- Persons of other organisations' open cases who share a token with the client of a case, with what is
-- needed to open and score them in memory. Only for who coordinates the case, and only in the same
-- transaction as a look-up that counts for the budget: what comes back never leaves the server.
create or replace function duplicates.candidates(of_case uuid, tokens bytea[], variants bytea[], maximum integer)
  returns table (person_id uuid, dossier_id uuid, kinds smallint[], version integer, sealed_names bytea, wrapped bytea, key_id text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if not cases.coordinates(of_case) or not platform.actor_can('case.open') and not platform.actor_can('case.coordinate')
     or not exists (select from duplicates.lookups l
       where l.case_id = of_case and l.account_id = platform.actor_account_id() and l.xmin = pg_current_xact_id()::xid) then
    return;
  end if;
  return query
    with met as (
      select t.person_id, t.dossier_id, bit_or(1 << t.kind) as mask
        from identity.blind_tokens t
       where t.token = any (tokens || array(
         select distinct v.spelling from identity.spelling_variants v where v.variant = any (variants)))
       group by t.person_id, t.dossier_id
    ), best as (
      select m.person_id, m.dossier_id, m.mask
        from met m
        join cases.cases c on c.id = m.dossier_id and c.client_person_id = m.person_id and c.status = 'open'
       where m.dossier_id <> of_case
         and not exists (select from cases.grants g
           where g.case_id = m.dossier_id and g.basis = 'coordination' and g.organisation_key = platform.actor_organisation_key())
       order by identity.kinds_weight(m.mask) desc, m.person_id
       limit least(maximum, 40)
    )
    select b.person_id, b.dossier_id, array(select kind::smallint from generate_series(1, 12) as kind where b.mask & (1 << kind) <> 0),
           p.version, p.sealed_names, k.wrapped, k.key_id
      from best b
      join identity.persons p on p.id = b.person_id
      join identity.data_keys k on k.dossier_id = b.dossier_id and k.destroyed_at is null;
end $$;
revoke all on function duplicates.candidates from public;
grant execute on function duplicates.candidates to schakel_app;

-- Tells both sides of a hit that the other is involved. Comes back with the keys of the organisations
-- that now know something new.
create or replace function duplicates.tell_both(of_case uuid, other_case uuid, own_id uuid, other_id uuid)
  returns integer[]
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  mine integer;
  theirs integer;
  told integer[];
begin
  if not cases.coordinates(of_case) then
    return '{}';
  end if;
  mine := platform.actor_organisation_key();
  select g.organisation_key into theirs from cases.grants g where g.case_id = other_case and g.basis = 'coordination' limit 1;
  if theirs is null or theirs = mine then
    return '{}';
  end if;
  with added as (
    insert into duplicates.involvements (id, case_id, organisation_key, other_organisation_id, found_at)
    select n.id, n.case_id, n.key, o.id, platform.now()
      from (values (own_id, of_case, mine, theirs), (other_id, other_case, theirs, mine)) as n (id, case_id, key, other)
      join partners.organisations o on o.key = n.other
    on conflict do nothing
    returning organisation_key
  ), out as (
    insert into platform.outbox (event, dossier_id, object_id, organisation_keys)
    select 'duplicate.found', i.case_id, null, array[i.key]
      from (values (of_case, mine), (other_case, theirs)) as i (case_id, key)
     where i.key in (select organisation_key from added)
  )
  select array_agg(organisation_key) into told from added;
  return coalesce(told, '{}');
end $$;
revoke all on function duplicates.tell_both from public;
grant execute on function duplicates.tell_both to schakel_app;
