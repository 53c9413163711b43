-- Tokens go in and come out through these two functions only: the application can neither read nor
-- write the tables, so it cannot be made to list who shares a name with whom.

-- How much meetings on kinds weigh together when candidates are put in order; the true score comes
-- after opening. Bit n of the mask is kind n, so kinds end at 30. Numbers before pairs before single names.
create or replace function identity.kinds_weight(mask integer) returns integer
  language sql immutable parallel safe
  return 40 * ((mask >> 10 & 1) + (mask >> 11 & 1)) -- BSN, V-number
    + 25 * ((mask >> 8 & 1) + (mask >> 9 & 1) + (mask >> 12 & 1)) -- phone, mail address, document
    + 14 * (mask >> 6 & 1) -- given name with birth day
    + 10 * (mask >> 1 & 1) -- pair of names
    + 6 * (mask >> 2 & 1) -- surname with year
    + 5 * (mask >> 7 & 1) -- alias
    + 4 * (mask >> 5 & 1) -- given name with initial
    + 3 * ((mask >> 3 & 1) + (mask >> 4 & 1)); -- sound and spelling of the surname

-- Whether the actor may know who a dossier is about now: one rule at least, and none that refuses.
create or replace function identity.knows(of_dossier uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(bool_and(k.effect = 'allow'), false) from identity.known_by k
   where k.organisation_key = platform.actor_organisation_key() and k.dossier_id = of_dossier
     and k.valid @> platform.today() and (k.until is null or k.until > platform.now())
     and (k.purpose is null or k.purpose = platform.actor_purpose())
     and (k.role is null or k.role = platform.actor_role())
     and (k.account_id is null or k.account_id = platform.actor_account_id());
$$;
revoke all on function identity.knows from public;
grant execute on function identity.knows to schakel_app;

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
     and (p.registered_by_key = r.organisation_key or identity.knows(p.dossier_id))
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
  at timestamptz := platform.now();
  for_purpose text := platform.actor_purpose();
  in_role text := platform.actor_role();
  by_account uuid := platform.actor_account_id();
begin
  if me is null or not (platform.actor_can('person.search') or platform.actor_can('signal.triage')) then
    return;
  end if;
  return query
    -- A mask of kinds instead of a row for each: thousands meet, and one pass takes a quarter less.
    with met as (
      select t.person_id, t.dossier_id, bit_or(1 << t.kind) as mask
        from identity.blind_tokens t
       where t.token = any (tokens || array(
         select distinct v.spelling from identity.spelling_variants v where v.variant = any (variants)))
       group by t.person_id, t.dossier_id
    ), together as (
      select m.person_id, m.dossier_id, m.mask, identity.kinds_weight(m.mask) as hits from met m
       -- MUST stay apart and ordered: so the rules below are asked for the best first, and no longer
       -- once enough of them are allowed.
       order by hits desc, m.person_id offset 0
    ), best as (
      select g.person_id, g.dossier_id, g.hits, g.mask
        from together g
       -- The same rules as the policy of persons.
       where (select bool_and(k.effect = 'allow') from identity.known_by k
               where k.organisation_key = me and k.dossier_id = g.dossier_id
                 and k.valid @> on_day and (k.until is null or k.until > at)
                 and (k.purpose is null or k.purpose = for_purpose)
                 and (k.role is null or k.role = in_role)
                 and (k.account_id is null or k.account_id = by_account))
       limit least(maximum, 200)
    )
    select b.person_id, b.dossier_id, b.hits,
           array(select kind::smallint from generate_series(1, 12) as kind where b.mask & (1 << kind) <> 0),
           p.version, p.sealed_names, k.wrapped, k.key_id
      from best b
      join identity.persons p on p.id = b.person_id
      join identity.data_keys k on k.dossier_id = b.dossier_id and k.destroyed_at is null
     order by b.hits desc, b.person_id;
end $$;
revoke all on function identity.search_candidates from public;
grant execute on function identity.search_candidates to schakel_app;

drop function if exists identity.token_weight;
