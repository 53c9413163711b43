do $$
declare each text;
begin
  foreach each in array array['decisions', 'signatories', 'offers', 'signatures'] loop
    execute format('drop policy if exists owner_all on agreements.%I', each);
    execute format('create policy owner_all on agreements.%I to schakel_owner using (true) with check (true)', each);
    execute format('drop policy if exists actors_read on agreements.%I', each);
    execute format(
      'create policy actors_read on agreements.%I for select to schakel_app using ((select platform.actor_can(''agreement.read'')))',
      each);
  end loop;
  -- Managers of the region write what a draft consists of; a trigger keeps them to drafts.
  foreach each in array array['parties', 'clauses', 'decisions', 'signatories'] loop
    execute format('drop policy if exists managers_add on agreements.%I', each);
    execute format('drop policy if exists managers_change on agreements.%I', each);
    execute format('drop policy if exists managers_remove on agreements.%I', each);
    execute format(
      'create policy managers_add on agreements.%I for insert to schakel_app with check (%s)', each, format(
      '(select platform.actor_can(''agreement.manage'')) and exists (select from agreements.agreements a where a.id = %I.agreement_id and a.region_id = (select platform.actor_region_id()))', each));
    execute format(
      'create policy managers_change on agreements.%I for update to schakel_app using (%s)', each, format(
      '(select platform.actor_can(''agreement.manage'')) and exists (select from agreements.agreements a where a.id = %I.agreement_id and a.region_id = (select platform.actor_region_id()))', each));
    execute format(
      'create policy managers_remove on agreements.%I for delete to schakel_app using (%s)', each, format(
      '(select platform.actor_can(''agreement.manage'')) and exists (select from agreements.agreements a where a.id = %I.agreement_id and a.region_id = (select platform.actor_region_id()))', each));
  end loop;
end $$;

drop policy if exists managers_add on agreements.agreements;
create policy managers_add on agreements.agreements for insert to schakel_app
  with check ((select platform.actor_can('agreement.manage')) and region_id = (select platform.actor_region_id())
    and status = 'draft');

drop policy if exists managers_offer on agreements.offers;
create policy managers_offer on agreements.offers for insert to schakel_app
  with check ((select platform.actor_can('agreement.manage')) and offered_by = (select platform.actor_account_id())
    and withdrawn_at is null
    and exists (select from agreements.agreements a where a.id = offers.agreement_id
      and a.region_id = (select platform.actor_region_id()) and a.draft_number = offers.draft_number));

-- A signature: by somebody named for the own organisation, under the very text that is on offer.
drop policy if exists signatories_sign on agreements.signatures;
create policy signatories_sign on agreements.signatures for insert to schakel_app
  with check ((select platform.actor_can('agreement.sign'))
    and account_id = (select platform.actor_account_id())
    and organisation_id = (select platform.actor_organisation_id())
    and voided_at is null
    and exists (select from agreements.signatories s
      where s.agreement_id = signatures.agreement_id and s.organisation_id = signatures.organisation_id
        and s.account_id = signatures.account_id)
    and exists (select from agreements.offers o join agreements.agreements a on a.id = o.agreement_id
      where o.agreement_id = signatures.agreement_id and o.draft_number = signatures.draft_number
        and a.status = 'offered' and a.draft_number = o.draft_number and o.withdrawn_at is null
        and o.text_hash = signatures.text_hash));

-- The job that reminds of reviews.
drop policy if exists worker_reminds on agreements.agreements;
create policy worker_reminds on agreements.agreements for all to schakel_worker using (true) with check (true);
drop policy if exists worker_reads on agreements.parties;
create policy worker_reads on agreements.parties for select to schakel_worker using (true);

-- Whoever coordinates takes an approval back, also one of a colleague.
drop policy if exists coordinators_end on agreements.approvals;
create policy coordinators_end on agreements.approvals for update to schakel_app
  using ((select platform.actor_can('case.invite-partner')) and cases.coordinates(case_id))
  with check (ended_at is not null);
