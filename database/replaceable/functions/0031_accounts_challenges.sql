-- Questions that wait for their answer, and the log-in services that answer for their own people.

-- What the server asked, until it is answered or its minutes are over. They count from now(), which is
-- never after the moment that the row gets: the table refuses a longer life.
create or replace function accounts.add_challenge(
  new_id uuid, of_kind text, of_account uuid, of_invitation uuid, of_browser bytea, sealed bytea, valid_minutes integer)
  returns void
  language sql volatile security definer
  set search_path = pg_catalog, pg_temp
as $$
  insert into accounts.challenges (id, kind, account_id, invitation_id, browser_hash, sealed_content, expires_at)
  values (new_id, of_kind, of_account, of_invitation, of_browser, sealed,
          now() + make_interval(mins => valid_minutes))
$$;

-- Gives a challenge once; right or wrong, the same one is never answered twice.
create or replace function accounts.take_challenge(of_id uuid, of_kind text)
  returns table (account_id uuid, invitation_id uuid, browser_hash bytea, sealed_content bytea)
  language sql volatile security definer
  set search_path = pg_catalog, pg_temp
as $$
  update accounts.challenges c set used_at = clock_timestamp()
   where c.id = of_id and c.kind = of_kind and c.used_at is null and c.expires_at > clock_timestamp()
  returning c.account_id, c.invitation_id, c.browser_hash, c.sealed_content
$$;

-- Shows what a challenge holds for one try at its answer, without using it up: at most so many tries,
-- and from the second wrong one on a pause before the next. No row: unknown, used, too old or tried
-- too often. A row without content: wait that many seconds.
create or replace function accounts.try_challenge(of_id uuid, of_kind text, most_tries integer)
  returns table (account_id uuid, invitation_id uuid, sealed_content bytea, wait_seconds integer)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
as $$
declare
  found_row accounts.challenges;
begin
  -- MUST lock: tries at the same moment would else all count as one.
  select * into found_row from accounts.challenges c
   where c.id = of_id and c.kind = of_kind and c.used_at is null
     and c.expires_at > clock_timestamp() and c.tries < most_tries
     for update;
  if not found then return; end if;
  if found_row.paused_until > clock_timestamp() then
    return query select null::uuid, null::uuid, null::bytea,
      ceil(extract(epoch from found_row.paused_until - clock_timestamp()))::integer;
    return;
  end if;
  update accounts.challenges c
     set tries = found_row.tries + 1,
         paused_until = case when found_row.tries > 0
           then clock_timestamp() + make_interval(secs => 2 ^ found_row.tries) end
   where c.id = of_id;
  return query select found_row.account_id, found_row.invitation_id, found_row.sealed_content, 0;
end $$;

-- Log-in services that may be shown on the public page for signing in.
create or replace function accounts.list_sign_in_providers()
  returns table (id uuid, label text, organisation_id uuid, organisation_name text)
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
as $$
  select p.id, p.label, o.id, o.name
    from accounts.identity_providers p
    join partners.organisations o on o.id = p.organisation_id
   where p.enabled
   order by o.name, p.label
   limit 500
$$;

create or replace function accounts.find_sign_in_provider(of_id uuid)
  returns table (
    id uuid, organisation_id uuid, issuer text, client_id text, client_proof text, sealed_secret bytea)
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
as $$
  select p.id, p.organisation_id, p.issuer, p.client_id, p.client_proof, p.sealed_secret
    from accounts.identity_providers p
   where p.id = of_id and p.enabled
$$;

create or replace function accounts.find_external_account(of_issuer text, of_subject text) returns uuid
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
as $$
  select e.account_id from accounts.external_identities e
    join accounts.accounts a on a.id = e.account_id and a.closed_at is null
   where e.issuer = of_issuer and e.subject = of_subject
$$;

do $$
declare each text;
begin
  foreach each in array array['add_challenge', 'take_challenge', 'try_challenge', 'list_sign_in_providers',
    'find_sign_in_provider', 'find_external_account'] loop
    execute format('revoke all on function accounts.%I from public', each);
    execute format('grant execute on function accounts.%I to schakel_app', each);
  end loop;
end $$;
