do $$
declare each text;
begin
  foreach each in array array['files', 'segments', 'documents', 'versions', 'uploads'] loop
    execute format('drop policy if exists owner_all on documents.%I', each);
    execute format('create policy owner_all on documents.%I to schakel_owner using (true) with check (true)', each);
  end loop;
end $$;

-- The readers of a version: who may read its compartment from this supplier, as far as the supplier lets
-- it go, and stands on its own list when it has one.
drop policy if exists granted_read on documents.versions;
create policy granted_read on documents.versions for select to schakel_app
  using (cases.may_read_from(case_id, compartment, origin_organisation_key, origin_organisation_type, onward_use)
    and (only_organisation_keys is null or (select platform.actor_organisation_key()) = any (only_organisation_keys)));
-- A foreign key keeps a version with the supplier, compartment and case of its document.
drop policy if exists origin_adds on documents.versions;
create policy origin_adds on documents.versions for insert to schakel_app
  with check ((select platform.actor_can('case.contribute'))
    and author_account_id = (select platform.actor_account_id())
    and origin_organisation_key = (select platform.actor_organisation_key())
    and origin_organisation_type = (select platform.actor_organisation_type())
    and cases.may_contribute(case_id, compartment)
    and exists (select from documents.uploads u where u.file_id = versions.file_id));

-- A document is there for whoever may read one of its versions.
drop policy if exists readers_of_version on documents.documents;
create policy readers_of_version on documents.documents for select to schakel_app
  using (exists (select from documents.versions v where v.document_id = documents.id));
drop policy if exists granted_add on documents.documents;
create policy granted_add on documents.documents for insert to schakel_app
  with check ((select platform.actor_can('case.contribute'))
    and origin_organisation_key = (select platform.actor_organisation_key())
    and cases.may_contribute(case_id, compartment));
drop policy if exists origin_counts on documents.documents;
create policy origin_counts on documents.documents for update to schakel_app
  using ((select platform.actor_can('case.contribute'))
    and origin_organisation_key = (select platform.actor_organisation_key())
    and cases.may_contribute(case_id, compartment));

-- What is under way exists for its sender only, and only while the sender may add there.
drop policy if exists senders_see on documents.uploads;
create policy senders_see on documents.uploads to schakel_app
  using (account_id = (select platform.actor_account_id())
    and organisation_key = (select platform.actor_organisation_key())
    and cases.may_contribute(case_id, compartment))
  with check ((select platform.actor_can('case.contribute'))
    and account_id = (select platform.actor_account_id())
    and organisation_key = (select platform.actor_organisation_key())
    and cases.may_contribute(case_id, compartment));

-- Bytes follow the version or the upload that they belong to.
drop policy if exists with_version on documents.files;
create policy with_version on documents.files for select to schakel_app
  using (exists (select from documents.versions v where v.file_id = files.id)
    or exists (select from documents.uploads u where u.file_id = files.id));
drop policy if exists senders_add on documents.files;
create policy senders_add on documents.files for insert to schakel_app
  with check ((select platform.actor_can('case.contribute'))
    and account_id = (select platform.actor_account_id())
    and exists (select from cases.cases c where c.id = files.case_id));
drop policy if exists senders_cancel on documents.files;
create policy senders_cancel on documents.files for delete to schakel_app
  using (exists (select from documents.uploads u where u.file_id = files.id));

drop policy if exists with_file on documents.segments;
create policy with_file on documents.segments for select to schakel_app
  using (exists (select from documents.versions v where v.file_id = segments.file_id)
    or exists (select from documents.uploads u where u.file_id = segments.file_id));
drop policy if exists senders_add on documents.segments;
create policy senders_add on documents.segments for insert to schakel_app
  with check (exists (select from documents.uploads u where u.file_id = segments.file_id));

-- The worker removes what nobody finished; it sees that there is an upload, never of what or whom.
drop policy if exists worker_finds on documents.uploads;
create policy worker_finds on documents.uploads for select to schakel_worker using (true);
drop policy if exists worker_finds on documents.files;
create policy worker_finds on documents.files for select to schakel_worker
  using (exists (select from documents.uploads u where u.file_id = files.id));
drop policy if exists worker_removes on documents.files;
create policy worker_removes on documents.files for delete to schakel_worker
  using (exists (select from documents.uploads u where u.file_id = files.id));
