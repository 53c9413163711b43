do $$
declare each text;
begin
  foreach each in array array['regimes', 'holds', 'destructions', 'destruction_items'] loop
    execute format('drop policy if exists owner_all on rights.%I', each);
    execute format('create policy owner_all on rights.%I to schakel_owner using (true) with check (true)', each);
  end loop;
end $$;

-- Whoever coordinates the case says under which laws it is kept and may hold its destruction back.
drop policy if exists coordinators_read on rights.regimes;
create policy coordinators_read on rights.regimes for select to schakel_app
  using (rights.coordinates(case_id));
drop policy if exists coordinators_set on rights.regimes;
create policy coordinators_set on rights.regimes for insert to schakel_app
  with check (rights.coordinates(case_id) and (select platform.actor_can('rights.handle'))
    and set_by = (select platform.actor_account_id()));
drop policy if exists coordinators_clear on rights.regimes;
create policy coordinators_clear on rights.regimes for delete to schakel_app
  using (rights.coordinates(case_id) and (select platform.actor_can('rights.handle')));

drop policy if exists own_organisation on rights.holds;
create policy own_organisation on rights.holds for select to schakel_app
  using (rights.coordinates(case_id)
    or organisation_key = (select platform.actor_organisation_key()) and (select platform.actor_can('retention.manage')));
drop policy if exists coordinators_place on rights.holds;
create policy coordinators_place on rights.holds for insert to schakel_app
  with check (rights.coordinates(case_id) and (select platform.actor_can('rights.handle'))
    and organisation_key = (select platform.actor_organisation_key())
    and placed_by = (select platform.actor_account_id()));
drop policy if exists coordinators_lift on rights.holds;
create policy coordinators_lift on rights.holds for update to schakel_app
  using (rights.coordinates(case_id) and (select platform.actor_can('rights.handle')));

-- The privacy officer of the organisation prepares; a second person of the same organisation approves.
drop policy if exists own_organisation on rights.destructions;
create policy own_organisation on rights.destructions for select to schakel_app
  using (organisation_key = (select platform.actor_organisation_key())
    and ((select platform.actor_can('retention.manage')) or (select platform.actor_can('erasure.approve'))));
-- A destruction that a client asked for is prepared by whoever decided on the request.
drop policy if exists officers_prepare on rights.destructions;
create policy officers_prepare on rights.destructions for insert to schakel_app
  with check (((select platform.actor_can('retention.manage'))
      or ground = 'request' and (select platform.actor_can('rights.handle')))
    and organisation_key = (select platform.actor_organisation_key())
    and prepared_by = (select platform.actor_account_id()) and status = 'prepared');
drop policy if exists second_person_approves on rights.destructions;
create policy second_person_approves on rights.destructions for update to schakel_app
  using (organisation_key = (select platform.actor_organisation_key()) and status = 'prepared'
    and ((select platform.actor_can('retention.manage')) or (select platform.actor_can('erasure.approve'))))
  with check (status = 'cancelled' or status = 'approved'
    and (select platform.actor_can('erasure.approve')) and approved_by = (select platform.actor_account_id()));
drop policy if exists with_run on rights.destruction_items;
create policy with_run on rights.destruction_items for select to schakel_app
  using (exists (select from rights.destructions d where d.id = destruction_id));
drop policy if exists with_run_add on rights.destruction_items;
create policy with_run_add on rights.destruction_items for insert to schakel_app
  with check (exists (select from rights.destructions d where d.id = destruction_id
    and d.status = 'prepared' and d.prepared_by = (select platform.actor_account_id())));
drop policy if exists with_run_withdraw on rights.destruction_items;
create policy with_run_withdraw on rights.destruction_items for update to schakel_app
  using (state = 'waiting' and exists (select from rights.destructions d where d.id = destruction_id))
  with check (state = 'withdrawn');

-- The worker carries out what was approved, and nothing else.
drop policy if exists worker_runs on rights.destructions;
create policy worker_runs on rights.destructions for select to schakel_worker using (true);
drop policy if exists worker_finishes on rights.destructions;
create policy worker_finishes on rights.destructions for update to schakel_worker
  using (status = 'approved') with check (status = 'done');
drop policy if exists worker_reads on rights.destruction_items;
create policy worker_reads on rights.destruction_items for select to schakel_worker using (true);
drop policy if exists worker_settles on rights.destruction_items;
create policy worker_settles on rights.destruction_items for update to schakel_worker
  using (state = 'waiting' and exists (select from rights.destructions d where d.id = destruction_id and d.status = 'approved'))
  with check (state in ('erased', 'skipped'));
