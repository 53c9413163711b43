do $$
declare each text;
begin
  foreach each in array array['passkeys', 'passwords', 'code_secrets', 'used_codes', 'recovery_codes',
    'identity_providers', 'external_identities', 'invitations', 'registrations', 'challenges'] loop
    execute format('drop policy if exists owner_all on accounts.%I', each);
    execute format('create policy owner_all on accounts.%I to schakel_owner using (true) with check (true)', each);
  end loop;
  -- One's own means of signing in. What may be read of them, the column grants say.
  foreach each in array array['passkeys', 'passwords', 'code_secrets', 'recovery_codes', 'external_identities'] loop
    execute format('drop policy if exists own_rows on accounts.%I', each);
    execute format(
      'create policy own_rows on accounts.%I to schakel_app using (account_id = (select platform.actor_account_id())) '
      'with check (account_id = (select platform.actor_account_id()))', each);
  end loop;
end $$;

drop policy if exists managers_configure on accounts.identity_providers;
create policy managers_configure on accounts.identity_providers to schakel_app
  using ((select platform.actor_can('account.manage'))
    and organisation_id = (select platform.actor_organisation_id()))
  with check (organisation_id = (select platform.actor_organisation_id()));

-- An administrator invites to the own organisation; who decides on registrations invites the person
-- who asked, to an organisation of choice. Both only within the region they work in, if they have one:
-- the administrators of the installation itself have none.
drop policy if exists managers_see on accounts.invitations;
create policy managers_see on accounts.invitations for select to schakel_app
  using ((select platform.actor_can('account.manage'))
    and organisation_id = (select platform.actor_organisation_id()));
drop policy if exists managers_invite on accounts.invitations;
create policy managers_invite on accounts.invitations for insert to schakel_app
  with check (
    kind = 'membership' and account_id is null and accepted_at is null
    and invited_by = (select platform.actor_account_id())
    and email is not null
    and ((select platform.actor_region_id()) is null
      or region_id is not distinct from (select platform.actor_region_id()))
    and case when registration_id is null
      then (select platform.actor_can('account.manage')) and organisation_id = (select platform.actor_organisation_id())
      else (select platform.actor_can('registration.decide')) end);
drop policy if exists managers_withdraw on accounts.invitations;
create policy managers_withdraw on accounts.invitations for update to schakel_app
  using ((select platform.actor_can('account.manage'))
    and organisation_id = (select platform.actor_organisation_id()))
  with check (revoked_at is not null);

-- The public form: anybody may ask, nobody may read along.
drop policy if exists anybody_asks on accounts.registrations;
create policy anybody_asks on accounts.registrations for insert to schakel_app
  with check (state = 'open' and decided_by is null);
drop policy if exists deciders_see on accounts.registrations;
create policy deciders_see on accounts.registrations for select to schakel_app
  using ((select platform.actor_can('registration.decide'))
    and (region_id is null or (select platform.actor_region_id()) is null
      or region_id = (select platform.actor_region_id())));
drop policy if exists deciders_decide on accounts.registrations;
create policy deciders_decide on accounts.registrations for update to schakel_app
  using ((select platform.actor_can('registration.decide')) and state = 'open'
    and (region_id is null or (select platform.actor_region_id()) is null
      or region_id = (select platform.actor_region_id())))
  with check (decided_by = (select platform.actor_account_id()) and state <> 'open');

drop policy if exists worker_clears on accounts.challenges;
create policy worker_clears on accounts.challenges to schakel_worker using (expires_at < now());
-- A code stays refused long after its step can no longer be right.
drop policy if exists worker_clears on accounts.used_codes;
create policy worker_clears on accounts.used_codes to schakel_worker using (used_at < now() - interval '1 day');
