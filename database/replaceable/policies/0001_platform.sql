do $$
declare each text;
begin
  foreach each in array array['settings', 'audit_events', 'outbox', 'idempotency_keys'] loop
    execute format('drop policy if exists owner_all on platform.%I', each);
    execute format('create policy owner_all on platform.%I to schakel_owner using (true) with check (true)', each);
  end loop;
end $$;

drop policy if exists everyone_reads on platform.settings;
create policy everyone_reads on platform.settings for select to schakel_app, schakel_worker using (true);

-- A line of the log names its own writer, or nobody: a denial may be written before anyone is known.
drop policy if exists app_adds on platform.audit_events;
create policy app_adds on platform.audit_events for insert to schakel_app
  with check (account_id is not distinct from (select platform.actor_account_id()));
drop policy if exists worker_adds on platform.audit_events;
create policy worker_adds on platform.audit_events for insert to schakel_worker
  with check (account_id is null);
drop policy if exists privacy_officer_reads on platform.audit_events;
create policy privacy_officer_reads on platform.audit_events for select to schakel_app
  using (
    organisation_key = (select platform.actor_organisation_key())
    and (select platform.actor_can('audit.read')));

drop policy if exists app_announces on platform.outbox;
create policy app_announces on platform.outbox for insert to schakel_app
  with check ((select platform.actor_account_id()) is not null);
drop policy if exists worker_relays on platform.outbox;
create policy worker_relays on platform.outbox to schakel_worker using (true) with check (true);

drop policy if exists own_keys on platform.idempotency_keys;
create policy own_keys on platform.idempotency_keys to schakel_app
  using (account_id = (select platform.actor_account_id()))
  with check (account_id = (select platform.actor_account_id()));
drop policy if exists worker_clears on platform.idempotency_keys;
create policy worker_clears on platform.idempotency_keys to schakel_worker using (true);
