-- A case that goes to another organisation takes its running terms and open tasks of the old one
-- along: nobody there can act on them any more, and a term that reminds nobody slips.
create or replace function process.follow_owner() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  update process.terms t
     set responsible_organisation_key = new.owner_organisation_key, version = t.version + 1
   where t.case_id = new.id and t.status = 'running' and t.responsible_organisation_key = old.owner_organisation_key;
  update process.tasks t
     set responsible_organisation_id = new.owner_organisation_id, responsible_organisation_key = new.owner_organisation_key,
         assignee_membership_id = null, version = t.version + 1
   where t.case_id = new.id and t.status = 'open' and t.responsible_organisation_key = old.owner_organisation_key;
  return null;
end $$;
create or replace trigger follow_owner after update of owner_organisation_key on cases.cases
  for each row when (old.owner_organisation_key <> new.owner_organisation_key)
  execute function process.follow_owner();
revoke all on function process.follow_owner from public;
