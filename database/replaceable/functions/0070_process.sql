-- A case is not closed over the heads of people who still have something to do in it.
create or replace function process.refuse_closing_over_tasks() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select from process.tasks t where t.case_id = new.id and t.status = 'open') then
    raise exception 'tasks are open' using errcode = '23514', constraint = 'cases_close_without_open_tasks';
  end if;
  return new;
end $$;
create or replace trigger refuse_closing_over_tasks before update of status on cases.cases
  for each row when (new.status = 'closed' and old.status = 'open') execute function process.refuse_closing_over_tasks();
revoke all on function process.refuse_closing_over_tasks from public;
