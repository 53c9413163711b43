do $$
declare each text;
begin
  foreach each in array array['breaches', 'breach_warnings'] loop
    execute format('drop policy if exists owner_all on rights.%I', each);
    execute format('create policy owner_all on rights.%I to schakel_owner using (true) with check (true)', each);
  end loop;
end $$;

-- Everybody can report; whoever handles breaches of the organisation sees them, the reporter the own.
drop policy if exists handlers_and_reporter on rights.breaches;
create policy handlers_and_reporter on rights.breaches for select to schakel_app
  using (organisation_key = (select platform.actor_organisation_key()) and (select platform.actor_can('breach.manage'))
    or reported_by = (select platform.actor_account_id()));
drop policy if exists anybody_reports on rights.breaches;
create policy anybody_reports on rights.breaches for insert to schakel_app
  with check ((select platform.actor_can('breach.report'))
    and organisation_key = (select platform.actor_organisation_key())
    and reported_by = (select platform.actor_account_id()));
drop policy if exists handlers_change on rights.breaches;
create policy handlers_change on rights.breaches for update to schakel_app
  using (organisation_key = (select platform.actor_organisation_key()) and (select platform.actor_can('breach.manage'))
    and closed_at is null)
  with check (closed_by is null or closed_by = (select platform.actor_account_id()));
drop policy if exists with_breach on rights.breach_warnings;
create policy with_breach on rights.breach_warnings for select to schakel_app
  using (exists (select from rights.breaches b where b.id = breach_id));
drop policy if exists with_breach_add on rights.breach_warnings;
create policy with_breach_add on rights.breach_warnings for insert to schakel_app
  with check (exists (select from rights.breaches b where b.id = breach_id and b.reported_by = (select platform.actor_account_id())));

drop policy if exists worker_reads on rights.breaches;
create policy worker_reads on rights.breaches for select to schakel_worker using (closed_at is null);
drop policy if exists worker_reads on rights.breach_warnings;
create policy worker_reads on rights.breach_warnings for select to schakel_worker using (true);
drop policy if exists worker_presses on rights.breach_warnings;
create policy worker_presses on rights.breach_warnings for update to schakel_worker using (sent_at is null) with check (true);
