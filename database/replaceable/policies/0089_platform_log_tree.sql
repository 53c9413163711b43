do $$
declare each text;
begin
  foreach each in array array['log_leaves', 'log_salts', 'log_nodes', 'log_checkpoints', 'log_state', 'log_witnesses'] loop
    execute format('drop policy if exists owner_all on platform.%I', each);
    execute format('create policy owner_all on platform.%I to schakel_owner using (true) with check (true)', each);
  end loop;
  foreach each in array array['log_leaves', 'log_salts', 'log_nodes', 'log_checkpoints'] loop
    execute format('drop policy if exists worker_grows on platform.%I', each);
    execute format('create policy worker_grows on platform.%I for insert to schakel_worker with check (true)', each);
    execute format('drop policy if exists worker_reads on platform.%I', each);
    execute format('create policy worker_reads on platform.%I for select to schakel_worker using (true)', each);
  end loop;
  foreach each in array array['log_leaves', 'log_nodes', 'log_checkpoints', 'log_state'] loop
    execute format('drop policy if exists witnesses_read on platform.%I', each);
    execute format('create policy witnesses_read on platform.%I for select to schakel_app
      using ((select platform.actor_can(''log.witness'')))', each);
  end loop;
end $$;

drop policy if exists worker_counts on platform.log_state;
create policy worker_counts on platform.log_state to schakel_worker using (true) with check (true);

drop policy if exists worker_reads on platform.audit_events;
create policy worker_reads on platform.audit_events for select to schakel_worker using (true);
-- Nobody dates a line back to before what the tree has already admitted.
drop policy if exists own_transaction on platform.audit_events;
create policy own_transaction on platform.audit_events as restrictive for insert to schakel_app, schakel_worker
  with check (transaction_id = pg_current_xact_id());

-- The salt of a line opens to whoever may read the line itself.
drop policy if exists readers_of_lines on platform.log_salts;
create policy readers_of_lines on platform.log_salts for select to schakel_app
  using ((select platform.actor_can('log.witness'))
    and exists (select from platform.audit_events e where e.id = event_id));

drop policy if exists own_witnesses on platform.log_witnesses;
create policy own_witnesses on platform.log_witnesses to schakel_app
  using (organisation_key = (select platform.actor_organisation_key()) and (select platform.actor_can('log.witness')))
  with check (organisation_key = (select platform.actor_organisation_key()) and (select platform.actor_can('log.witness')));
drop policy if exists worker_delivers on platform.log_witnesses;
create policy worker_delivers on platform.log_witnesses to schakel_worker using (ended_at is null) with check (true);
