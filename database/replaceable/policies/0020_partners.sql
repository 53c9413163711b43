-- Everybody who acts may know the partners; somebody who is not signed in may not.
do $$
declare each text;
begin
  foreach each in array array['organisations', 'successions', 'organisation_areas', 'channels', 'partner_sets',
    'partner_set_members', 'body_members'] loop
    execute format('drop policy if exists owner_all on partners.%I', each);
    execute format('create policy owner_all on partners.%I to schakel_owner using (true) with check (true)', each);
    execute format('drop policy if exists actors_read on partners.%I', each);
    execute format(
      'create policy actors_read on partners.%I for select to schakel_app using ((select platform.actor_account_id()) is not null)',
      each);
    execute format('drop policy if exists background_reads on partners.%I', each);
    execute format(
      'create policy background_reads on partners.%I for select to schakel_worker, schakel_reporter using (true)',
      each);
  end loop;
end $$;
