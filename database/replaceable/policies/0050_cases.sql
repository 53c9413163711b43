do $$
declare each text;
begin
  foreach each in array array['cases', 'coordinators', 'participations', 'grants', 'feed', 'entries',
      'entry_versions', 'safe_contacts', 'consents', 'kept_rights', 'emergency_accesses'] loop
    execute format('drop policy if exists owner_all on cases.%I', each);
    execute format('create policy owner_all on cases.%I to schakel_owner using (true) with check (true)', each);
  end loop;
end $$;

-- Grants and feed: an organisation sees its own rows, and only people whose role handles cases.
drop policy if exists own_grants on cases.grants;
create policy own_grants on cases.grants for select to schakel_app
  using (organisation_key = (select platform.actor_organisation_key()) and (select platform.actor_can('case.read')));
drop policy if exists own_feed on cases.feed;
create policy own_feed on cases.feed for select to schakel_app
  using (organisation_key = (select platform.actor_organisation_key())
    and (select platform.actor_can('case.read'))
    -- MUST stay a case: the planner takes a bare «@>» for one row in two hundred, so it would read
    -- and sort the whole feed of a large organisation instead of walking the newest fifty.
    and case when valid @> (select platform.today()) and (roles is null or (select platform.actor_role()) = any (roles))
          or emergency_until > (select platform.now()) and (select platform.actor_account_id()) = any (emergency_accounts)
        then true else false end);

-- A case exists for an actor when the feed of its organisation holds it.
drop policy if exists participants_read on cases.cases;
create policy participants_read on cases.cases for select to schakel_app
  using (exists (select from cases.feed f
    where f.case_id = cases.id and f.organisation_key = (select platform.actor_organisation_key())));
drop policy if exists openers_add on cases.cases;
create policy openers_add on cases.cases for insert to schakel_app
  with check ((select platform.actor_can('case.open'))
    and owner_organisation_key = (select platform.actor_organisation_key())
    and region_id = (select platform.actor_region_id()));
drop policy if exists coordinators_change on cases.cases;
create policy coordinators_change on cases.cases for update to schakel_app
  using ((select platform.actor_can('case.coordinate'))
    and exists (select from cases.coordinators k
      where k.case_id = cases.id and upper_inf(k.period)
        and k.organisation_key = (select platform.actor_organisation_key())));

drop policy if exists participants_read on cases.coordinators;
create policy participants_read on cases.coordinators for select to schakel_app
  using (organisation_key = (select platform.actor_organisation_key()) and (select platform.actor_can('case.read'))
    or exists (select from cases.feed f
      where f.case_id = coordinators.case_id and f.organisation_key = (select platform.actor_organisation_key())));
drop policy if exists own_organisation_adds on cases.coordinators;
create policy own_organisation_adds on cases.coordinators for insert to schakel_app
  with check (((select platform.actor_can('case.open')) or (select platform.actor_can('case.coordinate')))
    and organisation_key = (select platform.actor_organisation_key()));
drop policy if exists own_organisation_ends on cases.coordinators;
create policy own_organisation_ends on cases.coordinators for update to schakel_app
  using ((select platform.actor_can('case.coordinate')) and organisation_key = (select platform.actor_organisation_key()));

drop policy if exists participants_read on cases.participations;
create policy participants_read on cases.participations for select to schakel_app
  using (exists (select from cases.feed f
    where f.case_id = participations.case_id and f.organisation_key = (select platform.actor_organisation_key())));
drop policy if exists coordinators_add on cases.participations;
create policy coordinators_add on cases.participations for insert to schakel_app
  with check ((select platform.actor_can('case.invite-partner'))
    and exists (select from cases.coordinators k
      where k.case_id = participations.case_id and upper_inf(k.period)
        and k.organisation_key = (select platform.actor_organisation_key())));
drop policy if exists coordinators_end on cases.participations;
create policy coordinators_end on cases.participations for update to schakel_app
  using ((select platform.actor_can('case.invite-partner'))
    and exists (select from cases.coordinators k
      where k.case_id = participations.case_id and upper_inf(k.period)
        and k.organisation_key = (select platform.actor_organisation_key())));

-- Facts: read what the grants name for this purpose, role, day and supplier, unless one refuses or the
-- supplier lets it go no further; add where they say so, as oneself. Whoever may add to a compartment
-- reads back what the own organisation added. The same as cases.may_read_from, written out: a policy
-- with a function costs twice the time on a dossier of a hundred entries.
drop policy if exists granted_read on cases.entries;
create policy granted_read on cases.entries for select to schakel_app
  using ((
    select bool_or(g.basis = 'coordination') or bool_and(g.effect = 'allow') from cases.grants g
     where g.case_id = entries.case_id
       and g.organisation_key = (select platform.actor_organisation_key())
       and (entries.compartment = any (g.reads)
         or entries.origin_organisation_key = g.organisation_key and g.effect = 'allow'
           and entries.compartment = any (g.contributes))
       and (g.origin_type is null or g.origin_type = entries.origin_organisation_type)
       and (g.origin_key is null or g.origin_key = entries.origin_organisation_key)
       and (entries.onward_use = 'agreement' or entries.origin_organisation_key = g.organisation_key or g.effect = 'deny'
         or entries.onward_use = 'coordination' and g.basis = 'coordination')
       and g.valid @> (select platform.today())
       and (g.until is null or g.until > (select platform.now()))
       and (g.purpose is null or g.purpose = (select platform.actor_purpose()))
       and (g.role is null or g.role = (select platform.actor_role()))
       and (g.account_id is null or g.account_id = (select platform.actor_account_id()))));
drop policy if exists granted_add on cases.entries;
create policy granted_add on cases.entries for insert to schakel_app
  with check (((select platform.actor_can('case.contribute')) or (select platform.actor_can('case.open')))
    and author_account_id = (select platform.actor_account_id())
    and origin_organisation_key = (select platform.actor_organisation_key())
    and origin_organisation_type = (select platform.actor_organisation_type())
    and cases.may_contribute(case_id, compartment));
drop policy if exists origin_corrects on cases.entries;
create policy origin_corrects on cases.entries for update to schakel_app
  using ((select platform.actor_can('case.contribute'))
    and origin_organisation_key = (select platform.actor_organisation_key())
    and cases.may_contribute(case_id, compartment));

drop policy if exists readers_of_entry on cases.entry_versions;
create policy readers_of_entry on cases.entry_versions for select to schakel_app
  using (exists (select from cases.entries e where e.id = entry_versions.entry_id));
drop policy if exists correctors_add on cases.entry_versions;
create policy correctors_add on cases.entry_versions for insert to schakel_app
  with check (replaced_by = (select platform.actor_account_id())
    and exists (select from cases.entries e where e.id = entry_versions.entry_id
      and e.origin_organisation_key = (select platform.actor_organisation_key())));

drop policy if exists granted_read on cases.safe_contacts;
create policy granted_read on cases.safe_contacts for select to schakel_app
  using (cases.may_read(case_id, 'contact-safety'));
drop policy if exists granted_add on cases.safe_contacts;
create policy granted_add on cases.safe_contacts for insert to schakel_app
  with check (cases.may_contribute(case_id, 'contact-safety'));
drop policy if exists granted_change on cases.safe_contacts;
create policy granted_change on cases.safe_contacts for update to schakel_app
  using (cases.may_contribute(case_id, 'contact-safety'));

drop policy if exists participants_read on cases.consents;
create policy participants_read on cases.consents for select to schakel_app
  using (cases.may_read(case_id, 'coordination-notes')
    or recipient_organisation_id = (select platform.actor_organisation_id()));
drop policy if exists coordinators_add on cases.consents;
create policy coordinators_add on cases.consents for insert to schakel_app
  with check (recorded_by = (select platform.actor_account_id()) and cases.may_contribute(case_id, 'coordination-notes'));
drop policy if exists coordinators_change on cases.consents;
create policy coordinators_change on cases.consents for update to schakel_app
  using (cases.may_contribute(case_id, 'coordination-notes'));

-- Kept rights: those in the case see them; whoever coordinates makes and ends them.
drop policy if exists participants_read on cases.kept_rights;
create policy participants_read on cases.kept_rights for select to schakel_app
  using (exists (select from cases.feed f
    where f.case_id = kept_rights.case_id and f.organisation_key = (select platform.actor_organisation_key())));
drop policy if exists coordinators_add on cases.kept_rights;
create policy coordinators_add on cases.kept_rights for insert to schakel_app
  with check (((select platform.actor_can('case.coordinate')) or (select platform.actor_can('case.open')))
    and cases.coordinates(case_id));
drop policy if exists coordinators_end on cases.kept_rights;
create policy coordinators_end on cases.kept_rights for update to schakel_app
  using ((select platform.actor_can('case.coordinate')) and cases.coordinates(case_id));

-- An emergency is seen by whoever used it, by those who coordinate the case, and by both privacy officers.
drop policy if exists concerned_read on cases.emergency_accesses;
create policy concerned_read on cases.emergency_accesses for select to schakel_app
  using (account_id = (select platform.actor_account_id())
    or ((select platform.actor_can('case.coordinate')) or (select platform.actor_can('emergency.review')))
      and (organisation_key = (select platform.actor_organisation_key()) or cases.coordinates(case_id)));
drop policy if exists user_explains on cases.emergency_accesses;
create policy user_explains on cases.emergency_accesses for update to schakel_app
  using (account_id = (select platform.actor_account_id())
    or (select platform.actor_can('emergency.review'))
      and (organisation_key = (select platform.actor_organisation_key()) or cases.coordinates(case_id)));
drop policy if exists worker_reads on cases.emergency_accesses;
create policy worker_reads on cases.emergency_accesses for select to schakel_worker using (true);

-- The worker reminds; it sees that a case exists and who coordinates it, never what is in it.
drop policy if exists worker_reads on cases.cases;
create policy worker_reads on cases.cases for select to schakel_worker using (true);
drop policy if exists worker_reads on cases.coordinators;
create policy worker_reads on cases.coordinators for select to schakel_worker using (true);
drop policy if exists worker_reads on cases.feed;
create policy worker_reads on cases.feed for select to schakel_worker using (true);
