do $$
declare each text;
begin
  foreach each in array array['accounts', 'roles', 'role_permissions', 'memberships', 'sessions', 'api_tokens'] loop
    execute format('drop policy if exists owner_all on accounts.%I', each);
    execute format('create policy owner_all on accounts.%I to schakel_owner using (true) with check (true)', each);
  end loop;
end $$;

-- Colleagues in the chain see each other's names: a task or an entry must say whose it is. Their
-- addresses they do not see: the grant leaves that column out.
drop policy if exists actors_read on accounts.accounts;
create policy actors_read on accounts.accounts for select to schakel_app
  using ((select platform.actor_account_id()) is not null);
drop policy if exists managers_add on accounts.accounts;
drop policy if exists managers_change on accounts.accounts;
drop policy if exists own_account_change on accounts.accounts;
create policy own_account_change on accounts.accounts for update to schakel_app
  using (id = (select platform.actor_account_id()))
  with check (id = (select platform.actor_account_id()));

drop policy if exists actors_read on accounts.roles;
create policy actors_read on accounts.roles for select to schakel_app
  using ((select platform.actor_account_id()) is not null);
drop policy if exists actors_read on accounts.role_permissions;
create policy actors_read on accounts.role_permissions for select to schakel_app
  using ((select platform.actor_account_id()) is not null);

drop policy if exists actors_read on accounts.memberships;
create policy actors_read on accounts.memberships for select to schakel_app
  using ((select platform.actor_account_id()) is not null);
drop policy if exists managers_write on accounts.memberships;
drop policy if exists managers_change on accounts.memberships;
create policy managers_change on accounts.memberships for update to schakel_app
  using ((select platform.actor_can('account.manage'))
    and organisation_id = (select platform.actor_organisation_id()))
  with check (organisation_id = (select platform.actor_organisation_id()));

drop policy if exists own_sessions on accounts.sessions;
create policy own_sessions on accounts.sessions for select to schakel_app
  using (account_id = (select platform.actor_account_id()));
drop policy if exists own_sessions_change on accounts.sessions;
create policy own_sessions_change on accounts.sessions for update to schakel_app
  using (account_id = (select platform.actor_account_id()))
  with check (
    account_id = (select platform.actor_account_id())
    and (ended_at is not null or purpose in (
      select unnest(r.purposes) from accounts.memberships m join accounts.roles r on r.id = m.role_id
       where m.id = membership_id)));
drop policy if exists managers_see on accounts.sessions;
create policy managers_see on accounts.sessions for select to schakel_app
  using ((select platform.actor_can('account.manage')) and membership_id in (
    select m.id from accounts.memberships m where m.organisation_id = (select platform.actor_organisation_id())));
drop policy if exists managers_end on accounts.sessions;
create policy managers_end on accounts.sessions for update to schakel_app
  using ((select platform.actor_can('account.manage')) and membership_id in (
    select m.id from accounts.memberships m where m.organisation_id = (select platform.actor_organisation_id())))
  with check (ended_at is not null);
drop policy if exists worker_clears on accounts.sessions;
create policy worker_clears on accounts.sessions to schakel_worker using (ended_at is not null or expires_at < now());

drop policy if exists own_tokens on accounts.api_tokens;
create policy own_tokens on accounts.api_tokens for select to schakel_app
  using (account_id = (select platform.actor_account_id()));
-- A token can never do more than its maker, at the moment of making and in the same membership.
drop policy if exists own_tokens_add on accounts.api_tokens;
create policy own_tokens_add on accounts.api_tokens for insert to schakel_app
  with check (
    account_id = (select platform.actor_account_id())
    and membership_id = (select platform.actor_membership_id())
    and permissions <@ string_to_array((select current_setting('app.permissions', true)), ' ')
    and purpose in (select unnest(r.purposes) from accounts.roles r where r.id = (select platform.actor_role())));
drop policy if exists own_tokens_revoke on accounts.api_tokens;
create policy own_tokens_revoke on accounts.api_tokens for update to schakel_app
  using (account_id = (select platform.actor_account_id()))
  with check (revoked_at is not null);
drop policy if exists managers_see on accounts.api_tokens;
create policy managers_see on accounts.api_tokens for select to schakel_app
  using ((select platform.actor_can('account.manage')) and membership_id in (
    select m.id from accounts.memberships m where m.organisation_id = (select platform.actor_organisation_id())));
drop policy if exists managers_revoke on accounts.api_tokens;
create policy managers_revoke on accounts.api_tokens for update to schakel_app
  using ((select platform.actor_can('account.manage')) and membership_id in (
    select m.id from accounts.memberships m where m.organisation_id = (select platform.actor_organisation_id())))
  with check (revoked_at is not null);
