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

-- The other way round: a task does not come back to life in a case that closes at the same moment.
create or replace function process.refuse_opening_in_closed_case() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  -- MUST lock the case: else closing and reopening could both look before either has written.
  perform from cases.cases c where c.id = new.case_id and c.status = 'open' for share;
  if not found then
    raise exception 'the case is closed' using errcode = '23514', constraint = 'tasks_open_only_in_open_cases';
  end if;
  return new;
end $$;
create or replace trigger refuse_opening_in_closed_case before update of status on process.tasks
  for each row when (new.status = 'open' and old.status <> 'open') execute function process.refuse_opening_in_closed_case();
revoke all on function process.refuse_opening_in_closed_case from public;
