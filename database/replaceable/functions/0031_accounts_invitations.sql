-- Invitations: who holds the link may come in once, for what the invitation says and no more.

-- Removes everything that an account could sign in with. Only called by the functions below.
create or replace function accounts.forget_credentials(of_account uuid) returns void
  language sql volatile security definer
  set search_path = pg_catalog, pg_temp
as $$
  delete from accounts.passkeys where account_id = of_account;
  delete from accounts.passwords where account_id = of_account;
  delete from accounts.code_secrets where account_id = of_account;
  delete from accounts.recovery_codes where account_id = of_account;
  delete from accounts.external_identities where account_id = of_account;
  update accounts.sessions set ended_at = clock_timestamp() where account_id = of_account and ended_at is null;
  update accounts.api_tokens set revoked_at = clock_timestamp() where account_id = of_account and revoked_at is null
$$;
revoke all on function accounts.forget_credentials from public;

-- What an invitation is for. No row: unknown, used, withdrawn or older than its 72 hours.
create or replace function accounts.find_invitation(of_hash bytea, day date)
  returns table (
    invitation_id uuid, kind text, email text, display_name text, account_id uuid, is_member boolean,
    organisation_id uuid, organisation_name text, role_label_nl text, role_label_en text)
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
as $$
  select i.id, i.kind, i.email, coalesce(i.display_name, a.display_name), a.id,
         exists (select 1 from accounts.memberships m where m.account_id = a.id and m.valid @> day),
         o.id, o.name, r.label_nl, r.label_en
    from accounts.invitations i
    join partners.organisations o on o.id = i.organisation_id
    left join accounts.roles r on r.id = i.role_id
    left join accounts.accounts a on a.closed_at is null
      and case when i.kind = 'recovery' then a.id = i.account_id else a.email = i.email end
   where i.token_hash = of_hash and i.accepted_at is null and i.revoked_at is null
     and i.expires_at > clock_timestamp()
$$;

-- Uses an invitation: makes the account and its membership, or clears the way for new means of
-- signing in. An account without any membership may come back with new means; one that has a
-- membership may not be taken over, so its owner signs in first and joins. An address that the
-- newcomer types, because the invitation has none, must be nobody's.
create or replace function accounts.accept_invitation(
  of_hash bytea, new_account uuid, new_membership uuid, shown_name text, typed_email text, day date)
  returns table (account_id uuid, membership_id uuid)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
as $$
declare
  found_one accounts.invitations;
  known uuid;
begin
  select * into found_one from accounts.invitations i
   where i.token_hash = of_hash and i.accepted_at is null and i.revoked_at is null
     and i.expires_at > clock_timestamp()
     for update;
  if not found then return; end if;

  if found_one.kind = 'recovery' then
    known := found_one.account_id;
  elsif found_one.email is null then
    if exists (select 1 from accounts.accounts a where a.email = typed_email and a.closed_at is null) then return;
    end if;
  else
    select a.id into known from accounts.accounts a where a.email = found_one.email and a.closed_at is null;
    if known is not null and exists (
      select 1 from accounts.memberships m where m.account_id = known and m.valid @> day) then return;
    end if;
  end if;

  if known is null then
    known := new_account;
    insert into accounts.accounts (id, display_name, email) values (known, shown_name, coalesce(found_one.email, typed_email));
  else
    perform accounts.forget_credentials(known);
    update accounts.accounts a set display_name = shown_name, version = a.version + 1 where a.id = known;
  end if;
  if found_one.kind = 'membership' then
    insert into accounts.memberships (id, account_id, organisation_id, role_id, region_id, valid)
    values (new_membership, known, found_one.organisation_id, found_one.role_id, found_one.region_id,
            daterange(day, null));
  end if;
  update accounts.invitations i set accepted_at = clock_timestamp(), account_id = known where i.id = found_one.id;
  return query
    select known, m.id from accounts.memberships m
     where m.account_id = known and m.valid @> day and m.organisation_id = found_one.organisation_id
     order by m.id desc limit 1;
end $$;

-- Adds the invited membership to the account that is signed in, if the invitation is for its address.
create or replace function accounts.join_by_invitation(of_hash bytea, new_membership uuid, day date) returns uuid
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
as $$
declare
  found_one accounts.invitations;
  joined uuid;
begin
  select i.* into found_one from accounts.invitations i
    join accounts.accounts a on a.email = i.email and a.id = platform.actor_account_id() and a.closed_at is null
   where i.token_hash = of_hash and i.kind = 'membership' and i.accepted_at is null and i.revoked_at is null
     and i.expires_at > clock_timestamp()
     for update of i;
  if not found then return null; end if;
  select m.id into joined from accounts.memberships m
   where m.account_id = platform.actor_account_id() and m.organisation_id = found_one.organisation_id
     and m.role_id = found_one.role_id and m.valid @> day;
  if joined is null then
    joined := new_membership;
    insert into accounts.memberships (id, account_id, organisation_id, role_id, region_id, valid)
    values (joined, platform.actor_account_id(), found_one.organisation_id, found_one.role_id, found_one.region_id,
            daterange(day, null));
  end if;
  update accounts.invitations i
     set accepted_at = clock_timestamp(), account_id = platform.actor_account_id()
   where i.id = found_one.id;
  return joined;
end $$;

do $$
declare each text;
begin
  foreach each in array array['find_invitation', 'accept_invitation', 'join_by_invitation'] loop
    execute format('revoke all on function accounts.%I from public', each);
    execute format('grant execute on function accounts.%I to schakel_app', each);
  end loop;
end $$;
