do $$
declare each text;
begin
  foreach each in array array['desks', 'drafts', 'signals', 'observed_signs', 'decisions', 'feedback'] loop
    execute format('drop policy if exists owner_all on signals.%I', each);
    execute format('create policy owner_all on signals.%I to schakel_owner using (true) with check (true)', each);
  end loop;
end $$;

drop policy if exists actors_read on signals.desks;
create policy actors_read on signals.desks for select to schakel_app
  using ((select platform.actor_account_id()) is not null);

drop policy if exists own_drafts on signals.drafts;
create policy own_drafts on signals.drafts to schakel_app
  using (account_id = (select platform.actor_account_id()))
  with check (account_id = (select platform.actor_account_id()));
drop policy if exists worker_clears on signals.drafts;
create policy worker_clears on signals.drafts to schakel_worker using (saved_at < now() - interval '30 days');

-- The desk of the region handles it; whoever sent it keeps reading it.
drop policy if exists desk_and_reporter_read on signals.signals;
create policy desk_and_reporter_read on signals.signals for select to schakel_app
  using (desk_organisation_key = (select platform.actor_organisation_key()) and (select platform.actor_can('signal.triage'))
    or reporter_account_id = (select platform.actor_account_id()));
drop policy if exists reporters_send on signals.signals;
create policy reporters_send on signals.signals for insert to schakel_app
  with check ((select platform.actor_can('signal.report'))
    and reporter_account_id = (select platform.actor_account_id())
    and reporter_organisation_key = (select platform.actor_organisation_key())
    and desk_organisation_key = (select d.organisation_key from signals.desks d where d.region_id = signals.region_id));
drop policy if exists desk_triages on signals.signals;
create policy desk_triages on signals.signals for update to schakel_app
  using (desk_organisation_key = (select platform.actor_organisation_key()) and (select platform.actor_can('signal.triage')));

do $$
declare each text;
begin
  foreach each in array array['observed_signs', 'decisions', 'feedback'] loop
    execute format('drop policy if exists with_signal on signals.%I', each);
    execute format('create policy with_signal on signals.%I for select to schakel_app using (
      exists (select from signals.signals s where s.id = %I.signal_id))', each, each);
  end loop;
end $$;
drop policy if exists with_signal_add on signals.observed_signs;
create policy with_signal_add on signals.observed_signs for insert to schakel_app
  with check (exists (select from signals.signals s where s.id = observed_signs.signal_id
    and s.reporter_account_id = (select platform.actor_account_id())));
-- The reason behind a decision stays with the desk; the reporter gets the feedback.
drop policy if exists with_signal on signals.decisions;
create policy with_signal on signals.decisions for select to schakel_app
  using ((select platform.actor_can('signal.triage'))
    and exists (select from signals.signals s where s.id = decisions.signal_id
      and s.desk_organisation_key = (select platform.actor_organisation_key())));
drop policy if exists desk_decides on signals.decisions;
create policy desk_decides on signals.decisions for insert to schakel_app
  with check ((select platform.actor_can('signal.triage')) and decided_by = (select platform.actor_account_id())
    and exists (select from signals.signals s where s.id = decisions.signal_id
      and s.desk_organisation_key = (select platform.actor_organisation_key())));
drop policy if exists desk_tells on signals.feedback;
create policy desk_tells on signals.feedback for insert to schakel_app
  with check ((select platform.actor_can('signal.triage')) and given_by = (select platform.actor_account_id())
    and exists (select from signals.signals s where s.id = feedback.signal_id
      and s.desk_organisation_key = (select platform.actor_organisation_key())));
drop policy if exists reporter_reads_on on signals.feedback;
create policy reporter_reads_on on signals.feedback for update to schakel_app
  using (exists (select from signals.signals s where s.id = feedback.signal_id
    and s.reporter_account_id = (select platform.actor_account_id())));
