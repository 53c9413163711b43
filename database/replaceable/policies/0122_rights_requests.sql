do $$
declare each text;
begin
  foreach each in array array['requests', 'request_warnings', 'entry_judgements', 'recipients_told'] loop
    execute format('drop policy if exists owner_all on rights.%I', each);
    execute format('create policy owner_all on rights.%I to schakel_owner using (true) with check (true)', each);
  end loop;
end $$;

-- Whoever coordinates the case handles its requests; the privacy officer follows the register.
drop policy if exists handlers_and_register on rights.requests;
create policy handlers_and_register on rights.requests for select to schakel_app
  using (organisation_key = (select platform.actor_organisation_key()) and (select platform.actor_can('rights.register'))
    or (select platform.actor_can('rights.handle')) and rights.coordinates(case_id));
drop policy if exists coordinators_record on rights.requests;
create policy coordinators_record on rights.requests for insert to schakel_app
  with check ((select platform.actor_can('rights.handle')) and rights.coordinates(case_id)
    and organisation_key = (select platform.actor_organisation_key())
    and recorded_by = (select platform.actor_account_id()) and status = 'open');
drop policy if exists coordinators_decide on rights.requests;
create policy coordinators_decide on rights.requests for update to schakel_app
  using ((select platform.actor_can('rights.handle')) and rights.coordinates(case_id) and status = 'open')
  with check (decided_by is null or decided_by = (select platform.actor_account_id()));

do $$
declare each text;
begin
  foreach each in array array['request_warnings', 'entry_judgements', 'recipients_told'] loop
    execute format('drop policy if exists with_request on rights.%I', each);
    execute format('create policy with_request on rights.%I for select to schakel_app using (
      exists (select from rights.requests r where r.id = %I.request_id))', each, each);
    execute format('drop policy if exists with_request_add on rights.%I', each);
    execute format('create policy with_request_add on rights.%I for insert to schakel_app with check (
      (select platform.actor_can(''rights.handle'')) and exists (select from rights.requests r
        where r.id = %I.request_id and rights.coordinates(r.case_id)))', each, each);
  end loop;
  foreach each in array array['request_warnings', 'entry_judgements'] loop
    execute format('drop policy if exists with_request_remove on rights.%I', each);
    execute format('create policy with_request_remove on rights.%I for delete to schakel_app using (
      (select platform.actor_can(''rights.handle'')) and exists (select from rights.requests r
        where r.id = %I.request_id and r.status = ''open'' and rights.coordinates(r.case_id)))', each, each);
  end loop;
end $$;

drop policy if exists worker_reads on rights.requests;
create policy worker_reads on rights.requests for select to schakel_worker using (status = 'open');
drop policy if exists worker_reads on rights.request_warnings;
create policy worker_reads on rights.request_warnings for select to schakel_worker using (true);
drop policy if exists worker_reminds on rights.request_warnings;
create policy worker_reminds on rights.request_warnings for update to schakel_worker using (sent_at is null) with check (true);
