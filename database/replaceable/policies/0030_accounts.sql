do $$
declare each text;
begin
  foreach each in array array['accounts', 'roles', 'role_permissions', 'memberships', 'sessions', 'api_tokens'] loop
    execute format('drop policy if exists owner_all on accounts.%I', each);
    execute format('create policy owner_all on accounts.%I to schakel_owner using (true) with check (true)', each);
  end loop;
end $$;

-- Colleagues in the chain see each other's names: a task or an entry must say whose it is.
drop policy if exists actors_read on accounts.accounts;
create policy actors_read on accounts.accounts for select to schakel_app
  using ((select platform.actor_account_id()) is not null);
drop policy if exists managers_add on accounts.accounts;
create policy managers_add on accounts.accounts for insert to schakel_app
  with check ((select platform.actor_can('account.manage')));
drop policy if exists managers_change on accounts.accounts;
create policy managers_change on accounts.accounts for update to schakel_app
  using (id = (select platform.actor_account_id()) or (select platform.actor_can('account.manage')));

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
create policy managers_write on accounts.memberships for insert to schakel_app
  with check ((select platform.actor_can('account.manage'))
    and organisation_id = (select platform.actor_organisation_id()));
drop policy if exists managers_change on accounts.memberships;
create policy managers_change on accounts.memberships for update to schakel_app
  using ((select platform.actor_can('account.manage'))
    and organisation_id = (select platform.actor_organisation_id()));

drop policy if exists own_sessions on accounts.sessions;
create policy own_sessions on accounts.sessions for select to schakel_app
  using (account_id = (select platform.actor_account_id()));
drop policy if exists own_sessions_change on accounts.sessions;
create policy own_sessions_change on accounts.sessions for update to schakel_app
  using (account_id = (select platform.actor_account_id()));
drop policy if exists worker_clears on accounts.sessions;
create policy worker_clears on accounts.sessions to schakel_worker using (ended_at is not null or expires_at < now());

drop policy if exists own_tokens on accounts.api_tokens;
create policy own_tokens on accounts.api_tokens to schakel_app
  using (account_id = (select platform.actor_account_id()))
  with check (account_id = (select platform.actor_account_id()));
