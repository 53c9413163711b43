-- Whose words count for a case today: its coordination, or somebody to whom the coordinator's work
-- is delegated. A delegate of another organisation may ask partners and follow their answers; what it
-- reads stays what its agreement gives.
create or replace function referrals.acts_for(of_case uuid) returns boolean
  language sql stable parallel safe
  return cases.coordinates(of_case) or exists (
    select from referrals.delegations d
     where d.case_id = of_case and d.status = 'active'
       and d.delegate_membership_id = (select platform.actor_membership_id())
       and d.period @> (select platform.today()));

-- Both sides of a referral open its text, and only that: neither learns who it is about by it.
create or replace function referrals.open_referral() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  insert into identity.dossier_readers (dossier_id, organisation_key, valid)
  select new.id, each.key, datemultirange(daterange(null, null))
    from unnest(array[new.sender_organisation_key, new.receiver_organisation_key]) as each (key)
  on conflict (organisation_key, dossier_id) do nothing;
  return null;
end $$;

create or replace function referrals.note_step() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  insert into referrals.referral_steps (referral_id, version, status, at, account_id, organisation_id)
  values (new.id, new.version, new.status, platform.now(), platform.actor_account_id(), platform.actor_organisation_id());
  return null;
end $$;

-- The steps that a referral can take, whoever asks (the same table as `referral.ts`), and what an
-- acceptance does: the participation begins in this very statement, or nothing does.
create or replace function referrals.take_step() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if (old.status, new.status) not in (('sent', 'accepted'), ('sent', 'declined'), ('sent', 'withdrawn'), ('accepted', 'done'))
     or new.version <> old.version + 1 then
    raise exception 'a referral cannot go from % to %', old.status, new.status
      using errcode = '23514', constraint = 'referrals_steps';
  end if;
  if new.status = 'accepted' then
    perform from cases.cases c where c.id = new.case_id and c.status = 'open' for share;
    if not found then
      raise exception 'the case is closed' using errcode = '23514', constraint = 'referrals_of_open_case';
    end if;
    if not exists (
      select from agreements.clauses_for(new.case_id, new.receiver_organisation_id, new.agreement_id) c
       where c.effect = 'allow' and c.bears and not c.emergency_only and c.action in ('read', 'contribute')
         and c.valid @> platform.today()) then
      raise exception 'the agreement gives nothing today' using errcode = '23514', constraint = 'referrals_under_agreement';
    end if;
    insert into cases.participations (id, case_id, organisation_id, organisation_key, organisation_type, agreement_id,
      sealed_part, valid)
    select new.participation_id, new.case_id, o.id, o.key, o.type, new.agreement_id, new.sealed_part,
           daterange(platform.today(), null)
      from partners.organisations o
     where o.id = new.receiver_organisation_id
       and not exists (
         select from cases.participations p
          where p.case_id = new.case_id and p.organisation_id = o.id and p.agreement_id = new.agreement_id
            and p.ended_at is null and p.valid @> platform.today());
  end if;
  return new;
end $$;

-- Finds the case behind the number, where there is one, and tells those who coordinate it. Whoever
-- asks cannot tell the difference.
create or replace function referrals.find_target() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  target uuid;
  coordinator integer;
begin
  insert into identity.dossier_readers (dossier_id, organisation_key, valid)
  values (new.id, new.asker_organisation_key, datemultirange(daterange(null, null)));
  select c.id, k.organisation_key into target, coordinator
    from cases.cases c join cases.coordinators k on k.case_id = c.id and upper_inf(k.period)
   where c.number = upper(btrim(new.asked_number)) and c.status = 'open'
     and k.organisation_key <> new.asker_organisation_key;
  if found then
    insert into referrals.access_request_targets (request_id, case_id) values (new.id, target);
    insert into identity.dossier_readers (dossier_id, organisation_key, valid)
    values (new.id, coordinator, datemultirange(daterange(null, null)))
    on conflict (organisation_key, dossier_id) do nothing;
    insert into platform.outbox (event, dossier_id, object_id, organisation_keys)
    values ('referral.access-asked', target, new.id, array[coordinator]);
  end if;
  return null;
end $$;

-- A request is answered once; who may do so is the policy's word.
create or replace function referrals.take_answer() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if old.status <> 'sent' or new.version <> old.version + 1 then
    raise exception 'this request was answered' using errcode = '23514', constraint = 'access_requests_steps';
  end if;
  return new;
end $$;

create or replace trigger open_referral after insert on referrals.referrals
  for each row execute function referrals.open_referral();
create or replace trigger note_sending after insert on referrals.referrals
  for each row execute function referrals.note_step();
create or replace trigger note_step after update of status on referrals.referrals
  for each row execute function referrals.note_step();
create or replace trigger take_step before update of status, sealed_answer, decline_reason, version on referrals.referrals
  for each row execute function referrals.take_step();
create or replace trigger find_target after insert on referrals.access_requests
  for each row execute function referrals.find_target();
create or replace trigger take_answer before update of status, sealed_answer, version on referrals.access_requests
  for each row execute function referrals.take_answer();

revoke all on function referrals.open_referral, referrals.note_step, referrals.take_step, referrals.find_target,
  referrals.take_answer from public;
