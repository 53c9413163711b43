-- Tells those who watch a case that somebody else wrote in it, if their organisation may read the fact.
create or replace function cases.tell_watchers() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  insert into cases.notices (account_id, organisation_key, case_id, entry_id, event, happened_at)
  select w.account_id, w.organisation_key, new.case_id, new.id,
         case when tg_op = 'INSERT' then 'entry.added' else 'entry.corrected' end, platform.now()
    from cases.watches w
   where w.case_id = new.case_id and w.account_id is distinct from platform.actor_account_id()
     and w.organisation_key = any (cases.readers_of(new.case_id, new.compartment, new.origin_organisation_key,
       new.origin_organisation_type, new.onward_use, true));
  return null;
end $$;
revoke all on function cases.tell_watchers from public;
create or replace trigger tell_watchers_added after insert on cases.entries
  for each row execute function cases.tell_watchers();
create or replace trigger tell_watchers_corrected after update on cases.entries
  for each row when (old.version is distinct from new.version) execute function cases.tell_watchers();
