-- A file belongs to an upload or to a version when the transaction ends: nothing dangles.
create or replace function documents.require_owner_of_file() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  checked uuid;
begin
  if tg_table_name = 'files' then checked := new.id; else checked := old.file_id; end if;
  if exists (select from documents.files f where f.id = checked)
     and not exists (select from documents.uploads u where u.file_id = checked)
     and not exists (select from documents.versions v where v.file_id = checked) then
    raise exception 'a file belongs to an upload or to a version' using errcode = '23514', constraint = 'files_have_an_owner';
  end if;
  return null;
end $$;
revoke all on function documents.require_owner_of_file from public;

drop trigger if exists require_owner on documents.files;
create constraint trigger require_owner after insert on documents.files
  deferrable initially deferred for each row execute function documents.require_owner_of_file();
drop trigger if exists keep_owner on documents.uploads;
create constraint trigger keep_owner after delete on documents.uploads
  deferrable initially deferred for each row execute function documents.require_owner_of_file();
drop trigger if exists keep_owner on documents.versions;
create constraint trigger keep_owner after delete on documents.versions
  deferrable initially deferred for each row execute function documents.require_owner_of_file();
