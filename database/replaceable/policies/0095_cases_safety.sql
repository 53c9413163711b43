do $$
declare each text;
begin
  foreach each in array array['safety_files', 'safety_file_versions', 'shelter_addresses', 'shelter_address_readers',
      'shelter_address_openings'] loop
    execute format('drop policy if exists owner_all on cases.%I', each);
    execute format('create policy owner_all on cases.%I to schakel_owner using (true) with check (true)', each);
  end loop;
end $$;

-- The safety file: read by those who read contact and safety; filled by its owner or whoever coordinates.
drop policy if exists granted_read on cases.safety_files;
create policy granted_read on cases.safety_files for select to schakel_app
  using (cases.may_read(case_id, 'contact-safety')
    or owner_organisation_key = (select platform.actor_organisation_key()) and cases.may_contribute(case_id, 'contact-safety'));
drop policy if exists owner_adds on cases.safety_files;
create policy owner_adds on cases.safety_files for insert to schakel_app
  with check ((select platform.actor_can('case.contribute'))
    and changed_by = (select platform.actor_account_id())
    and cases.may_contribute(case_id, 'contact-safety'));
drop policy if exists owner_changes on cases.safety_files;
create policy owner_changes on cases.safety_files for update to schakel_app
  using ((select platform.actor_can('case.contribute'))
    and cases.may_contribute(case_id, 'contact-safety')
    and (owner_organisation_key = (select platform.actor_organisation_key()) or cases.coordinates(case_id)))
  with check (changed_by = (select platform.actor_account_id()));
drop policy if exists worker_reads on cases.safety_files;
create policy worker_reads on cases.safety_files for select to schakel_worker using (true);
drop policy if exists worker_reminds on cases.safety_files;
create policy worker_reminds on cases.safety_files for update to schakel_worker using (true);

drop policy if exists readers_then on cases.safety_file_versions;
create policy readers_then on cases.safety_file_versions for select to schakel_app
  using ((select platform.actor_organisation_key()) = any (readers)
    and exists (select from cases.safety_files f where f.case_id = safety_file_versions.case_id));
drop policy if exists owner_keeps on cases.safety_file_versions;
create policy owner_keeps on cases.safety_file_versions for insert to schakel_app
  with check ((select platform.actor_can('case.contribute')) and cases.may_contribute(case_id, 'contact-safety'));

-- A secret address is there for those on its list only; the keeper makes the list.
drop policy if exists listed_open on cases.shelter_addresses;
create policy listed_open on cases.shelter_addresses for select to schakel_app
  using ((select platform.actor_can('case.read')) and cases.on_address_list(id));
drop policy if exists shelters_record on cases.shelter_addresses;
create policy shelters_record on cases.shelter_addresses for insert to schakel_app
  with check ((select platform.actor_can('case.contribute'))
    and keeper_organisation_key = (select platform.actor_organisation_key())
    and recorded_by = (select platform.actor_account_id())
    and cases.may_contribute(case_id, 'shelter-housing'));
drop policy if exists keeper_changes on cases.shelter_addresses;
create policy keeper_changes on cases.shelter_addresses for update to schakel_app
  using ((select platform.actor_can('case.contribute'))
    and keeper_organisation_key = (select platform.actor_organisation_key()));
drop policy if exists keeper_reads on cases.shelter_address_readers;
create policy keeper_reads on cases.shelter_address_readers for select to schakel_app
  using (cases.keeps_address(address_id));
drop policy if exists keeper_adds on cases.shelter_address_readers;
create policy keeper_adds on cases.shelter_address_readers for insert to schakel_app
  with check (added_by = (select platform.actor_account_id()) and cases.keeps_address(address_id));
drop policy if exists keeper_ends on cases.shelter_address_readers;
create policy keeper_ends on cases.shelter_address_readers for update to schakel_app
  using (cases.keeps_address(address_id));
drop policy if exists keeper_reads on cases.shelter_address_openings;
create policy keeper_reads on cases.shelter_address_openings for select to schakel_app
  using (cases.keeps_address(address_id));
drop policy if exists listed_log on cases.shelter_address_openings;
create policy listed_log on cases.shelter_address_openings for insert to schakel_app
  with check (account_id = (select platform.actor_account_id()) and cases.on_address_list(address_id));
