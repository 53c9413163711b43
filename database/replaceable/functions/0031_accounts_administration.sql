-- What an administrator may know and do about the people of their own organisation.

-- The people of the actor's organisation with their addresses. No rows without the permission.
create or replace function accounts.list_colleagues(day date, after_membership uuid, at_most integer)
  returns table (
    membership_id uuid, version integer, account_id uuid, display_name text, email text, role_id text,
    role_label_nl text, role_label_en text, valid_from date, last_seen_at timestamptz, passkeys integer,
    has_password boolean, has_organisation_login boolean, open_sessions integer)
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
as $$
  select m.id, m.version, a.id, a.display_name, a.email, r.id, r.label_nl, r.label_en, lower(m.valid),
         s.last_seen, (select count(*)::integer from accounts.passkeys k where k.account_id = a.id),
         exists (select 1 from accounts.passwords p where p.account_id = a.id),
         exists (select 1 from accounts.external_identities e where e.account_id = a.id), s.open
    from accounts.memberships m
    join accounts.accounts a on a.id = m.account_id and a.closed_at is null
    join accounts.roles r on r.id = m.role_id
    cross join lateral (
      select max(x.last_used_at) as last_seen,
             count(*) filter (where x.ended_at is null and x.idle_expires_at > clock_timestamp())::integer as open
        from accounts.sessions x where x.membership_id = m.id) s
   where platform.actor_can('account.manage') and m.organisation_id = platform.actor_organisation_id()
     and m.valid @> day and (after_membership is null or m.id > after_membership)
   order by m.id
   limit at_most
$$;

-- Whether an address already has this role at the actor's own organisation.
create or replace function accounts.has_role_here(of_email text, of_role text, day date) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
as $$
  select platform.actor_can('account.manage') and exists (
    select 1 from accounts.accounts a
      join accounts.memberships m on m.account_id = a.id and m.valid @> day
     where a.email = of_email and a.closed_at is null and m.role_id = of_role
       and m.organisation_id = platform.actor_organisation_id())
$$;

-- A link to new means of signing in, for somebody whose every membership is at the actor's
-- organisation. Elsewhere it would let one organisation in at another. False when it may not be.
create or replace function accounts.invite_to_recover(new_id uuid, new_hash bytea, of_membership uuid, day date)
  returns boolean
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
as $$
begin
  if not platform.actor_can('account.manage') then return false; end if;
  insert into accounts.invitations (
    id, token_hash, kind, email, display_name, account_id, organisation_id, invited_by, expires_at)
  select new_id, new_hash, 'recovery', a.email, a.display_name, a.id, m.organisation_id,
         platform.actor_account_id(), now() + interval '72 hours'
    from accounts.memberships m
    join accounts.accounts a on a.id = m.account_id and a.closed_at is null and not a.is_demo
   where m.id = of_membership and m.valid @> day and m.organisation_id = platform.actor_organisation_id()
     and a.email is not null and a.id <> platform.actor_account_id()
     and not exists (
       select 1 from accounts.memberships other
        where other.account_id = a.id and other.valid @> day
          and other.organisation_id <> platform.actor_organisation_id());
  return found;
end $$;

-- Moves the actor's own session to another of their memberships. A session that a log-in service
-- vouched for stays at the organisation of that service.
create or replace function accounts.switch_membership(of_session uuid, wanted uuid, day date) returns boolean
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
as $$
begin
  update accounts.sessions s
     set membership_id = m.id, purpose = r.purposes[1]
    from accounts.memberships m
    join accounts.roles r on r.id = m.role_id
   where s.id = of_session and s.account_id = platform.actor_account_id() and s.ended_at is null
     and m.id = wanted and m.account_id = s.account_id and m.valid @> day
     and (s.provider_id is null or m.organisation_id =
       (select p.organisation_id from accounts.identity_providers p where p.id = s.provider_id));
  return found;
end $$;

-- The actor's own address, for the second line of the code app and for a passkey.
create or replace function accounts.own_email() returns text
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
as $$
  select a.email from accounts.accounts a where a.id = platform.actor_account_id()
$$;

-- Whether the public form takes more requests now: somebody who floods it must not fill the database.
create or replace function accounts.has_room_for_registrations() returns boolean
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
as $$
  select count(*) < 200 from accounts.registrations r where r.asked_at > clock_timestamp() - interval '1 hour'
$$;

do $$
declare each text;
begin
  foreach each in array array['has_room_for_registrations', 'list_colleagues', 'has_role_here', 'invite_to_recover', 'switch_membership',
    'own_email'] loop
    execute format('revoke all on function accounts.%I from public', each);
    execute format('grant execute on function accounts.%I to schakel_app', each);
  end loop;
end $$;
