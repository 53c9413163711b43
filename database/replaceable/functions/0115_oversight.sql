-- Who works where today, by name: only to make tokens of the names. Definer, because the worker may
-- read no accounts.
create or replace function oversight.staff_names(on_day date)
  returns table (account_id uuid, organisation_key integer, display_name text)
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
as $$
  select distinct m.account_id, o.key, a.display_name
    from accounts.memberships m
    join accounts.accounts a on a.id = m.account_id and a.closed_at is null
    join partners.organisations o on o.id = m.organisation_id
   where m.valid @> on_day
$$;
revoke all on function oversight.staff_names from public;
grant execute on function oversight.staff_names to schakel_worker;

-- Which persons are called like a colleague of whoever looked, or bear the surname of the looker
-- while few others do. Takes rows of three: person, organisation, account. Compares keyed tokens and
-- gives no name. Definer, because nobody may read the tokens of persons.
create or replace function oversight.named_alike(
  persons uuid[], organisation_keys integer[], accounts uuid[], most_bearers integer)
  returns table (person_id uuid, organisation_key integer, account_id uuid, is_colleague boolean, is_own_name boolean)
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
as $$
  select w.person_id, w.organisation_key, w.account_id,
         exists (select from identity.blind_tokens t
                   join oversight.name_tokens n on n.token = t.token and n.kind = 1
                  where t.person_id = w.person_id and t.kind = 1 and n.organisation_key = w.organisation_key),
         exists (select from identity.blind_tokens t
                   join oversight.name_tokens n on n.token = t.token and n.kind = 4
                  where t.person_id = w.person_id and t.kind = 4
                    and n.organisation_key = w.organisation_key and n.account_id = w.account_id
                    and (select count(*) from (select distinct b.person_id from identity.blind_tokens b
                          where b.token = t.token and b.kind = 4 limit most_bearers + 1) borne) <= most_bearers)
    from unnest(persons, organisation_keys, accounts) as w (person_id, organisation_key, account_id)
$$;
revoke all on function oversight.named_alike from public;
grant execute on function oversight.named_alike to schakel_worker;
