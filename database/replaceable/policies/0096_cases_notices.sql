do $$
declare each text;
begin
  foreach each in array array['flags', 'watches', 'notices', 'client_information'] loop
    execute format('drop policy if exists owner_all on cases.%I', each);
    execute format('create policy owner_all on cases.%I to schakel_owner using (true) with check (true)', each);
  end loop;
end $$;

drop policy if exists coordination_reads on cases.flags;
create policy coordination_reads on cases.flags for select to schakel_app
  using (cases.may_read(case_id, 'coordination-notes'));
drop policy if exists coordination_raises on cases.flags;
create policy coordination_raises on cases.flags for insert to schakel_app
  with check ((select platform.actor_can('case.contribute')) and raised_by = (select platform.actor_account_id())
    and organisation_key = (select platform.actor_organisation_key()) and cases.may_contribute(case_id, 'coordination-notes'));
drop policy if exists coordination_lowers on cases.flags;
create policy coordination_lowers on cases.flags for update to schakel_app
  using ((select platform.actor_can('case.contribute')) and cases.may_contribute(case_id, 'coordination-notes'));

drop policy if exists own_watches on cases.watches;
create policy own_watches on cases.watches to schakel_app
  using (account_id = (select platform.actor_account_id()))
  with check (account_id = (select platform.actor_account_id())
    and organisation_key = (select platform.actor_organisation_key()) and cases.exists_for_actor(case_id));

-- A notice is gone with the access to the case, also one that was not read yet.
drop policy if exists own_notices on cases.notices;
create policy own_notices on cases.notices for select to schakel_app
  using (account_id = (select platform.actor_account_id())
    and organisation_key = (select platform.actor_organisation_key()) and cases.exists_for_actor(case_id));
drop policy if exists own_notices_read on cases.notices;
create policy own_notices_read on cases.notices for update to schakel_app
  using (account_id = (select platform.actor_account_id()) and organisation_key = (select platform.actor_organisation_key()));

drop policy if exists coordination_reads on cases.client_information;
create policy coordination_reads on cases.client_information for select to schakel_app
  using (cases.may_read(case_id, 'coordination-notes') or cases.may_read(case_id, 'plan-results'));
drop policy if exists helpers_tell on cases.client_information;
create policy helpers_tell on cases.client_information for insert to schakel_app
  with check ((select platform.actor_can('case.contribute')) and told_by = (select platform.actor_account_id())
    and organisation_id = (select platform.actor_organisation_id())
    and (cases.may_contribute(case_id, 'coordination-notes') or cases.may_contribute(case_id, 'plan-results')));
