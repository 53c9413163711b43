-- Tokens go in and come out through these two functions only: the application can neither read nor
-- write the tables, so it cannot be made to list who shares a name with whom.

-- How much a meeting on a kind weighs when candidates are put in order; the true score comes after
-- opening. Numbers before pairs before single names.
create or replace function identity.token_weight(kind smallint) returns integer
  language sql immutable parallel safe
  return case kind
    when 10 then 40 when 11 then 40 -- BSN, V-number
    when 8 then 25 when 9 then 25 when 12 then 25 -- phone, mail address, document
    when 6 then 14 when 1 then 10 -- given name with birth day, pair of names
    when 2 then 6 when 7 then 5 when 5 then 4 -- surname with year, alias, given name with initial
    else 3 end;

-- Replaces all tokens of a person whom the actor's organisation registered or may know. Throws
-- 42501 otherwise, which is also what a person who does not exist gives.
create or replace function identity.replace_tokens(
  of_person uuid, kinds smallint[], tokens bytea[], spellings bytea[], variants bytea[]) returns void
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
as $$
declare
  of_dossier uuid;
begin
  select p.dossier_id into of_dossier
    from identity.persons p
    join identity.dossier_readers r
      on r.dossier_id = p.dossier_id and r.organisation_key = platform.actor_organisation_key()
   where p.id = of_person
     and (r.reads_identity or p.registered_by_key = r.organisation_key)
     and r.valid @> platform.today();
  if not found then
    raise exception 'no such person' using errcode = '42501';
  end if;
  delete from identity.blind_tokens t
   where t.person_id = of_person and t.dossier_id = of_dossier and not (t.token = any (tokens));
  insert into identity.blind_tokens (token, kind, person_id, dossier_id)
  select n.token, n.kind, of_person, of_dossier
    from unnest(tokens, kinds) as n (token, kind)
  on conflict do nothing;
  -- In one order everywhere: two transactions that bring the same new names wait, not deadlock.
  insert into identity.spelling_variants (variant, spelling)
  select n.variant, n.spelling
    from unnest(variants, spellings) as n (variant, spelling)
   where not exists (select from identity.spelling_variants v where v.spelling = n.spelling)
   order by n.spelling, n.variant
  on conflict do nothing;
end $$;
revoke all on function identity.replace_tokens from public;
grant execute on function identity.replace_tokens to schakel_app;

-- Persons who share a token with the question, among the dossiers whose identity the actor may
-- know, best first. Filters and limits inside, so that other organisations' people cost little and
-- show nothing. Gives what is needed to open and score them, in one trip.
create or replace function identity.search_candidates(tokens bytea[], variants bytea[], maximum integer)
  returns table (person_id uuid, dossier_id uuid, hits integer, kinds smallint[], version integer,
    sealed_names bytea, wrapped bytea, key_id text)
  language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp
as $$
declare
  me integer := platform.actor_organisation_key();
  on_day date := platform.today();
begin
  if me is null or not (platform.actor_can('person.search') or platform.actor_can('signal.triage')) then
    return;
  end if;
  return query
    with met as (
      select distinct t.person_id, t.dossier_id, t.kind
        from identity.blind_tokens t
       where t.token = any (tokens || array(
         select distinct v.spelling from identity.spelling_variants v where v.variant = any (variants)))
    ), together as (
      select m.person_id, m.dossier_id, sum(identity.token_weight(m.kind))::integer as hits,
             array_agg(m.kind) as kinds
        from met m group by m.person_id, m.dossier_id
    ), best as (
      select g.person_id, g.dossier_id, g.hits, g.kinds
        from together g
        join identity.dossier_readers r on r.organisation_key = me and r.dossier_id = g.dossier_id
       where r.reads_identity and r.valid @> on_day
         and (r.identity_purposes is null or platform.actor_purpose() = any (r.identity_purposes))
       order by g.hits desc, g.person_id
       limit least(maximum, 200)
    )
    select b.person_id, b.dossier_id, b.hits, b.kinds, p.version, p.sealed_names, k.wrapped, k.key_id
      from best b
      join identity.persons p on p.id = b.person_id
      join identity.data_keys k on k.dossier_id = b.dossier_id and k.destroyed_at is null
     order by b.hits desc, b.person_id;
end $$;
revoke all on function identity.search_candidates from public;
grant execute on function identity.search_candidates to schakel_app;
