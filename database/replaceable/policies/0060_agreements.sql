do $$
declare each text;
begin
  foreach each in array array['agreements', 'parties', 'clauses', 'approvals'] loop
    execute format('drop policy if exists owner_all on agreements.%I', each);
    execute format('create policy owner_all on agreements.%I to schakel_owner using (true) with check (true)', each);
  end loop;
end $$;

-- An agreement is no secret between professionals: it says what partners may see, not what there is.
drop policy if exists actors_read on agreements.agreements;
create policy actors_read on agreements.agreements for select to schakel_app
  using ((select platform.actor_can('agreement.read')));
drop policy if exists actors_read on agreements.parties;
create policy actors_read on agreements.parties for select to schakel_app
  using ((select platform.actor_can('agreement.read')));
drop policy if exists actors_read on agreements.clauses;
create policy actors_read on agreements.clauses for select to schakel_app
  using ((select platform.actor_can('agreement.read')));

drop policy if exists managers_change on agreements.agreements;
create policy managers_change on agreements.agreements for update to schakel_app
  using ((select platform.actor_can('agreement.manage')) and region_id = (select platform.actor_region_id()));
drop policy if exists managers_change on agreements.clauses;
create policy managers_change on agreements.clauses for update to schakel_app
  using ((select platform.actor_can('agreement.manage'))
    and exists (select from agreements.agreements a
      where a.id = clauses.agreement_id and a.region_id = (select platform.actor_region_id())));

-- Approvals: those in the case see them, its coordinators ask, and somebody else there approves.
drop policy if exists participants_read on agreements.approvals;
create policy participants_read on agreements.approvals for select to schakel_app
  using (cases.exists_for_actor(case_id));
drop policy if exists coordinators_ask on agreements.approvals;
create policy coordinators_ask on agreements.approvals for insert to schakel_app
  with check ((select platform.actor_can('case.invite-partner')) and cases.coordinates(case_id)
    and asked_by = (select platform.actor_account_id()) and approved_by is null);
drop policy if exists second_person_approves on agreements.approvals;
create policy second_person_approves on agreements.approvals for update to schakel_app
  using ((select platform.actor_can('case.invite-partner')) and cases.coordinates(case_id))
  with check (approved_by is null or approved_by = (select platform.actor_account_id()));
