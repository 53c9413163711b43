do $$
declare each text;
begin
  foreach each in array array['track_events', 'terms', 'term_warnings', 'goals', 'tasks'] loop
    execute format('drop policy if exists owner_all on process.%I', each);
    execute format('create policy owner_all on process.%I to schakel_owner using (true) with check (true)', each);
  end loop;
  foreach each in array array['track_events', 'terms'] loop
    execute format('drop policy if exists granted_read on process.%I', each);
    execute format('create policy granted_read on process.%I for select to schakel_app using (cases.may_read(case_id, compartment))', each);
    execute format('drop policy if exists granted_add on process.%I', each);
    execute format('create policy granted_add on process.%I for insert to schakel_app with check (cases.may_contribute(case_id, compartment))', each);
    execute format('drop policy if exists granted_change on process.%I', each);
    execute format('create policy granted_change on process.%I for update to schakel_app using (cases.may_contribute(case_id, compartment))', each);
  end loop;
end $$;

drop policy if exists with_term on process.term_warnings;
create policy with_term on process.term_warnings for select to schakel_app
  using (exists (select from process.terms t where t.id = term_warnings.term_id));
drop policy if exists with_term_add on process.term_warnings;
create policy with_term_add on process.term_warnings for insert to schakel_app
  with check (exists (select from process.terms t where t.id = term_warnings.term_id and cases.may_contribute(t.case_id, t.compartment)));
drop policy if exists with_term_clear on process.term_warnings;
create policy with_term_clear on process.term_warnings for delete to schakel_app
  using (exists (select from process.terms t where t.id = term_warnings.term_id and cases.may_contribute(t.case_id, t.compartment)));
drop policy if exists worker_reminds on process.term_warnings;
create policy worker_reminds on process.term_warnings to schakel_worker using (true) with check (true);
drop policy if exists worker_reads on process.terms;
create policy worker_reads on process.terms for select to schakel_worker using (true);
drop policy if exists worker_reads on process.tasks;
create policy worker_reads on process.tasks for select to schakel_worker using (true);

-- The plan: intended results are known to every partner whose clauses give the plan (R429).
drop policy if exists granted_read on process.goals;
create policy granted_read on process.goals for select to schakel_app using (cases.may_read(case_id, 'plan-results'));
drop policy if exists granted_add on process.goals;
create policy granted_add on process.goals for insert to schakel_app with check (cases.may_contribute(case_id, 'plan-results'));
drop policy if exists granted_change on process.goals;
create policy granted_change on process.goals for update to schakel_app using (cases.may_contribute(case_id, 'plan-results'));

-- A task: for whoever reads the plan, and always for the partner in the case that must do it.
drop policy if exists granted_read on process.tasks;
create policy granted_read on process.tasks for select to schakel_app
  using (responsible_organisation_key = (select platform.actor_organisation_key())
      and (select platform.actor_can('case.read'))
      and exists (select from cases.feed f where f.case_id = tasks.case_id
        and f.organisation_key = (select platform.actor_organisation_key()))
    or cases.may_read(case_id, 'plan-results'));
drop policy if exists granted_add on process.tasks;
create policy granted_add on process.tasks for insert to schakel_app
  with check (created_by = (select platform.actor_account_id()) and cases.may_contribute(case_id, 'plan-results'));
drop policy if exists responsible_settles on process.tasks;
create policy responsible_settles on process.tasks for update to schakel_app
  using ((select platform.actor_can('task.complete')) and (
    responsible_organisation_key = (select platform.actor_organisation_key())
      and exists (select from cases.feed f where f.case_id = tasks.case_id
        and f.organisation_key = (select platform.actor_organisation_key()))
    or cases.may_contribute(case_id, 'plan-results')));
