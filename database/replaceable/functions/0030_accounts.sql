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
begin
  if credential_kind = 'session' then
    select s.id, s.account_id, s.membership_id, s.purpose, s.strength
      into of_session, of_account, of_membership, wanted_purpose, shown_strength
      from accounts.sessions s
     where s.token_hash = credential and s.ended_at is null
       and s.idle_expires_at > clock_timestamp() and s.expires_at > clock_timestamp();
    if not found then return; end if;
    -- One write a minute is enough to know that somebody is still there; a second request of the
    -- same person does not wait for the first to do it.
    update accounts.sessions s
       set last_used_at = clock_timestamp(),
           idle_expires_at = least(s.expires_at, clock_timestamp() + interval '30 minutes')
     where s.id = (select mine.id from accounts.sessions mine
                    where mine.id = of_session and mine.last_used_at < clock_timestamp() - interval '60 seconds'
                      for update skip locked);
  elsif credential_kind = 'token' then
    select t.id, t.account_id, t.membership_id, t.purpose, t.permissions
      into of_session, of_account, of_membership, wanted_purpose, limited_to
      from accounts.api_tokens t
     where t.token_hash = credential and t.revoked_at is null and t.expires_at > clock_timestamp();
    if not found then return; end if;
    update accounts.api_tokens t set last_used_on = day
     where t.id = (select mine.id from accounts.api_tokens mine
                    where mine.id = of_session and mine.last_used_on is distinct from day
                      for update skip locked);
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
       and set_config('app.region_id', coalesce(m.region_id, ''), true) is not null
       and set_config('app.role', m.role_id, true) is not null
       and set_config('app.purpose', coalesce(wanted_purpose, r.purposes[1]), true) is not null
       and set_config('app.permissions', array_to_string(p.held, ' '), true) is not null
       and set_config('app.today', day::text, true) is not null
       and set_config('app.now', moment::text, true) is not null;
end $$;
revoke all on function accounts.enter from public;
grant execute on function accounts.enter to schakel_app;
