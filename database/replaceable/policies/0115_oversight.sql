do $$
declare each text;
begin
  foreach each in array array['progress', 'name_tokens', 'named_accounts', 'observations', 'notices', 'steps'] loop
    execute format('drop policy if exists owner_all on oversight.%I', each);
    execute format('create policy owner_all on oversight.%I to schakel_owner using (true) with check (true)', each);
    execute format('drop policy if exists worker_watches on oversight.%I', each);
    execute format('create policy worker_watches on oversight.%I to schakel_worker using (true) with check (true)', each);
  end loop;
  foreach each in array array['observations', 'notices'] loop
    execute format('drop policy if exists officers_read on oversight.%I', each);
    execute format('create policy officers_read on oversight.%I for select to schakel_app
      using (organisation_key = (select platform.actor_organisation_key())
        and (select platform.actor_can(''oversight.handle'')))', each);
  end loop;
end $$;

drop policy if exists officers_handle on oversight.notices;
create policy officers_handle on oversight.notices for update to schakel_app
  using (organisation_key = (select platform.actor_organisation_key()) and (select platform.actor_can('oversight.handle')))
  with check (organisation_key = (select platform.actor_organisation_key()));

drop policy if exists officers_read on oversight.steps;
create policy officers_read on oversight.steps for select to schakel_app
  using (exists (select from oversight.notices s where s.id = notice_id));
drop policy if exists officers_write on oversight.steps;
create policy officers_write on oversight.steps for insert to schakel_app
  with check (account_id = (select platform.actor_account_id())
    and exists (select from oversight.notices s where s.id = notice_id));
