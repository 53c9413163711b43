-- Signing in: what the server may ask and change while nobody acts yet. Each function is as narrow
-- as its step and returns no more than that step needs; the server has checked the proof before.

-- The people of the demo. Empty where no demo was loaded: only demo accounts are ever named here.
create or replace function accounts.find_demo_personas(day date)
  returns table (
    membership_id uuid, account_id uuid, display_name text, organisation_name text, role_id text,
    role_label_nl text, role_label_en text, region_id text, region_nl text, region_en text)
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
as $$
  select m.id, a.id, a.display_name, o.name, r.id, r.label_nl, r.label_en, g.id, g.label_nl, g.label_en
    from accounts.accounts a
    join accounts.memberships m on m.account_id = a.id and m.valid @> day
    join partners.organisations o on o.id = m.organisation_id
    join accounts.roles r on r.id = m.role_id
    left join regions.regions g on g.id = m.region_id
   where a.is_demo and a.closed_at is null
   order by g.id nulls first, a.id, m.id
   limit 200
$$;

-- The proof that belongs to an address: sealed, so that only the server can hold a password against it.
create or replace function accounts.find_password(of_email text)
  returns table (account_id uuid, sealed_hash bytea, sealed_secret bytea, is_paused boolean)
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
as $$
  select a.id, p.sealed_hash, c.sealed_secret, coalesce(c.paused_until > clock_timestamp(), false)
    from accounts.accounts a
    join accounts.passwords p on p.account_id = a.id
    left join accounts.code_secrets c on c.account_id = a.id
   where a.email = of_email and a.closed_at is null and not a.is_demo
$$;

-- True once per account and time step: two requests with one code cannot both get in.
create or replace function accounts.use_code(of_account uuid, of_step bigint) returns boolean
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
as $$
begin
  insert into accounts.used_codes (account_id, step) values (of_account, of_step) on conflict do nothing;
  if not found then return false; end if;
  update accounts.code_secrets c set wrong_codes = 0, paused_until = null
   where c.account_id = of_account and c.wrong_codes > 0;
  return true;
end $$;

-- Half a minute after five wrong codes, doubling to a quarter of an hour.
create or replace function accounts.note_wrong_code(of_account uuid) returns void
  language sql volatile security definer
  set search_path = pg_catalog, pg_temp
as $$
  update accounts.code_secrets c
     set wrong_codes = least(c.wrong_codes + 1, 1000),
         paused_until = case when c.wrong_codes >= 4 then
           clock_timestamp() + least(interval '15 minutes', interval '30 seconds' * power(2, least(c.wrong_codes - 4, 10)))
         end
   where c.account_id = of_account
$$;

create or replace function accounts.use_recovery_code(of_account uuid, hash bytea) returns boolean
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
as $$
begin
  update accounts.recovery_codes r set used_at = clock_timestamp()
   where r.account_id = of_account and r.code_hash = hash and r.used_at is null;
  return found;
end $$;

create or replace function accounts.find_passkey(of_credential bytea)
  returns table (passkey_id uuid, account_id uuid, public_key bytea, sign_count bigint, transports text[])
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
as $$
  select p.id, p.account_id, p.public_key, p.sign_count, p.transports
    from accounts.passkeys p
    join accounts.accounts a on a.id = p.account_id and a.closed_at is null
   where p.credential_id = of_credential
$$;

-- False when the counter did not go up: somebody made a copy (WebAuthn level 3, 6.1.1).
create or replace function accounts.use_passkey(of_passkey uuid, new_count bigint, now_backed_up boolean)
  returns boolean
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
as $$
begin
  update accounts.passkeys p
     set sign_count = new_count, backed_up = now_backed_up, last_used_at = clock_timestamp()
   where p.id = of_passkey and (new_count > p.sign_count or (new_count = 0 and p.sign_count = 0));
  return found;
end $$;

-- Begins a session for an account whose proof was just checked. Half an hour idle, twelve hours in
-- all. Returns the membership it starts in, or null when there is none to start in. The demo's
-- accounts come in by the demo's door only, and real accounts never by that door.
create or replace function accounts.start_session(
  new_id uuid, new_hash bytea, of_account uuid, wanted_membership uuid, how text, by_provider uuid, day date,
  in_browser text, on_system text)
  returns uuid
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
as $$
declare
  chosen uuid;
  first_purpose text;
begin
  select m.id, r.purposes[1] into chosen, first_purpose
    from accounts.memberships m
    join accounts.accounts a on a.id = m.account_id and a.closed_at is null
    join accounts.roles r on r.id = m.role_id
    left join lateral (
      select max(s.created_at) as last_started from accounts.sessions s where s.membership_id = m.id) before on true
   where m.account_id = of_account and m.valid @> day
     and (wanted_membership is null or m.id = wanted_membership)
     and a.is_demo = (how = 'demo')
     and (by_provider is null or m.organisation_id =
       (select p.organisation_id from accounts.identity_providers p where p.id = by_provider and p.enabled))
   order by before.last_started desc nulls last, m.id
   limit 1;
  if not found then return null; end if;
  insert into accounts.sessions (
    id, token_hash, account_id, membership_id, purpose, strength, provider_id, browser, system,
    created_at, last_used_at, idle_expires_at, expires_at)
  values (
    new_id, new_hash, of_account, chosen, first_purpose, how, by_provider, in_browser, on_system,
    clock_timestamp(), clock_timestamp(), clock_timestamp() + interval '30 minutes',
    clock_timestamp() + interval '12 hours');
  return chosen;
end $$;

-- A refused attempt to sign in, in the log of the organisations whose account it was about.
create or replace function accounts.deny_sign_in(
  of_account uuid, how text, reason text, of_request uuid, moment timestamptz) returns void
  language sql volatile security definer
  set search_path = pg_catalog, pg_temp
as $$
  insert into platform.audit_events (
    occurred_at, event, action, outcome, organisation_id, organisation_key, object_kind, object_id,
    authorisation_held, access_point, request_id, detail)
  select moment, 'session.denied', 'E', 'denied', o.id, o.key, 'account', of_account, false, 'web', of_request,
         jsonb_build_object('strength', how, 'reason', reason)
    from (select 1) once
    left join lateral (
      select distinct o.id, o.key from accounts.memberships m
        join partners.organisations o on o.id = m.organisation_id
       where m.account_id = of_account) o on true
$$;

do $$
declare each text;
begin
  foreach each in array array['find_demo_personas', 'find_password', 'use_code', 'note_wrong_code',
    'use_recovery_code', 'find_passkey', 'use_passkey', 'start_session', 'deny_sign_in'] loop
    execute format('revoke all on function accounts.%I from public', each);
    execute format('grant execute on function accounts.%I to schakel_app', each);
  end loop;
end $$;
