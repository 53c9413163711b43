-- A case that is erased takes files and versions along by two ways; whichever comes first, both are
-- gone when the transaction ends.
alter table documents.versions drop constraint versions_file_id_case_id_fkey,
  add constraint versions_file_id_case_id_fkey foreign key (file_id, case_id)
    references documents.files (id, case_id) deferrable initially deferred;
