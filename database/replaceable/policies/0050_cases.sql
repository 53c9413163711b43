do $$
declare each text;
begin
  foreach each in array array['cases', 'coordinators', 'participations', 'grants', 'feed', 'entries',
      'entry_versions', 'safe_contacts', 'consents'] loop
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
    and case when valid @> (select platform.today()) then true else false end);

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

-- Facts: read what a grant names for this purpose and day; add where a grant says so, as oneself.
-- Whoever opens a case writes its first facts.
drop policy if exists granted_read on cases.entries;
create policy granted_read on cases.entries for select to schakel_app
  using (exists (
    select from cases.grants g
     where g.case_id = entries.case_id
       and g.organisation_key = (select platform.actor_organisation_key())
       and entries.compartment = any (g.reads)
       and g.valid @> (select platform.today())
       and (g.purpose is null or g.purpose = (select platform.actor_purpose()))));
drop policy if exists granted_add on cases.entries;
create policy granted_add on cases.entries for insert to schakel_app
  with check (((select platform.actor_can('case.contribute')) or (select platform.actor_can('case.open')))
    and author_account_id = (select platform.actor_account_id())
    and origin_organisation_key = (select platform.actor_organisation_key())
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

-- The worker reminds; it sees that a case exists and who coordinates it, never what is in it.
drop policy if exists worker_reads on cases.cases;
create policy worker_reads on cases.cases for select to schakel_worker using (true);
drop policy if exists worker_reads on cases.coordinators;
create policy worker_reads on cases.coordinators for select to schakel_worker using (true);
drop policy if exists worker_reads on cases.feed;
create policy worker_reads on cases.feed for select to schakel_worker using (true);
