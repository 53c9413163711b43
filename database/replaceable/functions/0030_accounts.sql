-- The only door: proves a credential and sets who acts, for this transaction only.
-- Definer, because nobody may read sessions or memberships before being somebody. Sessions and
-- tokens end by the clock of the machine, never by the day on which a demo stands.
create or replace function accounts.enter(
  credential_kind text,      -- session, token or membership (background work and tests of the house)
  credential bytea,          -- SHA-256 of the secret, or null
  wanted_membership_id uuid, -- for kind membership
  day date,                  -- the day of the clock
  moment timestamptz         -- the moment of the clock
) returns table (
  account_id uuid, membership_id uuid, organisation_id uuid, organisation_key integer, organisation_type text,
  region_id text, role_id text, purpose text, permissions text[], display_name text, language text, strength text,
  session_id uuid, is_demo boolean)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
as $$
declare
  of_session uuid;
  of_account uuid;
  of_membership uuid := wanted_membership_id;
  wanted_purpose text;
  limited_to text[];
  shown_strength text := credential_kind;
  used_at timestamptz;
  used_on date;
begin
  if credential_kind = 'session' then
    select s.id, s.account_id, s.membership_id, s.purpose, s.strength, s.last_used_at
      into of_session, of_account, of_membership, wanted_purpose, shown_strength, used_at
      from accounts.sessions s
     where s.token_hash = credential and s.ended_at is null
       and s.idle_expires_at > clock_timestamp() and s.expires_at > clock_timestamp();
    if not found then return; end if;
    -- One write a minute is enough to know that somebody is still there; a second request of the
    -- same person does not wait for the first to do it.
    if used_at < clock_timestamp() - interval '60 seconds' then
      update accounts.sessions s
         set last_used_at = clock_timestamp(),
             idle_expires_at = least(s.expires_at, clock_timestamp() + interval '30 minutes')
       where s.id = (select mine.id from accounts.sessions mine
                      where mine.id = of_session and mine.last_used_at < clock_timestamp() - interval '60 seconds'
                        for update skip locked);
    end if;
  elsif credential_kind = 'token' then
    select t.id, t.account_id, t.membership_id, t.purpose, t.permissions, t.last_used_on
      into of_session, of_account, of_membership, wanted_purpose, limited_to, used_on
      from accounts.api_tokens t
     where t.token_hash = credential and t.revoked_at is null and t.expires_at > clock_timestamp();
    if not found then return; end if;
    if used_on is distinct from day then
      update accounts.api_tokens t set last_used_on = day
       where t.id = (select mine.id from accounts.api_tokens mine
                      where mine.id = of_session and mine.last_used_on is distinct from day
                        for update skip locked);
    end if;
  elsif credential_kind <> 'membership' then
    return;
  end if;

  return query
    select a.id, m.id, o.id, o.key, o.type, m.region_id, m.role_id, coalesce(wanted_purpose, r.purposes[1]),
           p.held, a.display_name, a.language, shown_strength, of_session, a.is_demo
      from accounts.memberships m
      join accounts.accounts a on a.id = m.account_id and a.closed_at is null
      join partners.organisations o on o.id = m.organisation_id
      join accounts.roles r on r.id = m.role_id
      cross join lateral (
        select coalesce(array_agg(rp.permission order by rp.permission), '{}') as held
          from accounts.role_permissions rp
         where rp.role_id = m.role_id and (limited_to is null or rp.permission = any (limited_to))) p
     where m.id = of_membership and m.valid @> day
       and (of_account is null or m.account_id = of_account)
       and set_config('app.account_id', a.id::text, true) is not null
       and set_config('app.membership_id', m.id::text, true) is not null
       and set_config('app.organisation_id', o.id::text, true) is not null
       and set_config('app.organisation_key', o.key::text, true) is not null
       and set_config('app.organisation_type', o.type, true) is not null
       and set_config('app.region_id', coalesce(m.region_id, ''), true) is not null
       and set_config('app.role', m.role_id, true) is not null
       and set_config('app.purpose', coalesce(wanted_purpose, r.purposes[1]), true) is not null
       and set_config('app.permissions', array_to_string(p.held, ' '), true) is not null
       and set_config('app.today', day::text, true) is not null
       and set_config('app.now', moment::text, true) is not null;
end $$;
revoke all on function accounts.enter from public;
grant execute on function accounts.enter to schakel_app;

-- Looks whether a credential still holds, and for which organisation, without acting: an open event
-- stream asks this, so that it neither outlives a session nor keeps an unattended one alive.
create or replace function accounts.listening_organisation(credential_kind text, credential bytea, day date)
  returns integer
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
as $$
  select o.key
    from (
      select s.membership_id from accounts.sessions s
       where credential_kind = 'session' and s.token_hash = credential and s.ended_at is null
         and s.idle_expires_at > clock_timestamp() and s.expires_at > clock_timestamp()
      union all
      select t.membership_id from accounts.api_tokens t
       where credential_kind = 'token' and t.token_hash = credential and t.revoked_at is null
         and t.expires_at > clock_timestamp()
    ) proven
    join accounts.memberships m on m.id = proven.membership_id and m.valid @> day
    join accounts.accounts a on a.id = m.account_id and a.closed_at is null
    join partners.organisations o on o.id = m.organisation_id
$$;
revoke all on function accounts.listening_organisation from public;
grant execute on function accounts.listening_organisation to schakel_app;
