do $$
declare each text;
begin
  foreach each in array array['data_keys', 'dossier_readers', 'known_by', 'persons', 'blind_tokens', 'spelling_variants'] loop
    execute format('drop policy if exists owner_all on identity.%I', each);
    execute format('create policy owner_all on identity.%I to schakel_owner using (true) with check (true)', each);
  end loop;
end $$;

-- An organisation knows of its own access only.
drop policy if exists own_access on identity.dossier_readers;
create policy own_access on identity.dossier_readers for select to schakel_app
  using (organisation_key = (select platform.actor_organisation_key()));

-- Anyone who acts may start a dossier; its key is readable once access to it follows from facts.
drop policy if exists actors_start on identity.data_keys;
create policy actors_start on identity.data_keys for insert to schakel_app
  with check ((select platform.actor_account_id()) is not null and destroyed_at is null);
drop policy if exists readers_open on identity.data_keys;
create policy readers_open on identity.data_keys for select to schakel_app
  using (exists (select from identity.dossier_readers r
    where r.organisation_key = (select platform.actor_organisation_key())
      and r.dossier_id = data_keys.dossier_id
      and (r.valid @> (select platform.today()) or r.emergency_until > (select platform.now()))));

drop policy if exists own_rules on identity.known_by;
create policy own_rules on identity.known_by for select to schakel_app
  using (organisation_key = (select platform.actor_organisation_key()));

-- Identity: access to the dossier is not enough, and neither is working for the right organisation:
-- the role must handle dossiers of people (a chain director does not). Of the rules that bear on the
-- actor at least one must be there, and none may refuse.
drop policy if exists readers_know on identity.persons;
create policy readers_know on identity.persons for select to schakel_app
  using (((select platform.actor_can('case.read')) or (select platform.actor_can('signal.triage')))
    and (select bool_and(k.effect = 'allow') from identity.known_by k
          where k.organisation_key = (select platform.actor_organisation_key())
            and k.dossier_id = persons.dossier_id
            and k.valid @> (select platform.today())
            and (k.until is null or k.until > (select platform.now()))
            and (k.purpose is null or k.purpose = (select platform.actor_purpose()))
            and (k.role is null or k.role = (select platform.actor_role()))
            and (k.account_id is null or k.account_id = (select platform.actor_account_id()))));
-- Whoever has access may write down a person, also a reporter who may not read them back.
drop policy if exists readers_register on identity.persons;
create policy readers_register on identity.persons for insert to schakel_app
  with check (registered_by_key = (select platform.actor_organisation_key())
    and exists (select from identity.dossier_readers r
      where r.organisation_key = (select platform.actor_organisation_key())
        and r.dossier_id = persons.dossier_id
        and r.valid @> (select platform.today())));
drop policy if exists readers_revise on identity.persons;
create policy readers_revise on identity.persons for update to schakel_app
  using ((select bool_and(k.effect = 'allow') from identity.known_by k
          where k.organisation_key = (select platform.actor_organisation_key())
            and k.dossier_id = persons.dossier_id
            and k.valid @> (select platform.today())
            and k.until is null
            and (k.purpose is null or k.purpose = (select platform.actor_purpose()))
            and (k.role is null or k.role = (select platform.actor_role()))
            and (k.account_id is null or k.account_id = (select platform.actor_account_id()))));
