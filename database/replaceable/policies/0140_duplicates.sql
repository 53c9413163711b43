do $$
declare each text;
begin
  foreach each in array array['lookups', 'involvements', 'mergers'] loop
    execute format('drop policy if exists owner_all on duplicates.%I', each);
    execute format('create policy owner_all on duplicates.%I to schakel_owner using (true) with check (true)', each);
  end loop;
end $$;

drop policy if exists own_lookups on duplicates.lookups;
create policy own_lookups on duplicates.lookups for select to schakel_app
  using (account_id = (select platform.actor_account_id()));
drop policy if exists own_lookups_add on duplicates.lookups;
create policy own_lookups_add on duplicates.lookups for insert to schakel_app
  with check (account_id = (select platform.actor_account_id())
    and organisation_key = (select platform.actor_organisation_key()) and cases.coordinates(case_id));

-- Each side reads its own half only.
drop policy if exists own_side on duplicates.involvements;
create policy own_side on duplicates.involvements for select to schakel_app
  using (organisation_key = (select platform.actor_organisation_key()) and cases.exists_for_actor(case_id));

-- That a case goes on in another is known to those who coordinate both.
drop policy if exists coordinators_read on duplicates.mergers;
create policy coordinators_read on duplicates.mergers for select to schakel_app
  using (cases.coordinates(from_case_id) and cases.coordinates(into_case_id) and cases.exists_for_actor(from_case_id));
drop policy if exists coordinators_merge on duplicates.mergers;
create policy coordinators_merge on duplicates.mergers for insert to schakel_app
  with check ((select platform.actor_can('case.coordinate')) and merged_by = (select platform.actor_account_id())
    and cases.coordinates(from_case_id) and cases.coordinates(into_case_id));
drop policy if exists coordinators_undo on duplicates.mergers;
create policy coordinators_undo on duplicates.mergers for update to schakel_app
  using ((select platform.actor_can('case.coordinate'))
    and cases.coordinates(from_case_id) and cases.coordinates(into_case_id));
