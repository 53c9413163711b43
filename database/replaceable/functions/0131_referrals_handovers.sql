-- The receiver opens the reason, and nothing else, until it accepts.
create or replace function referrals.open_offer() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  insert into identity.dossier_readers (dossier_id, organisation_key, valid)
  select new.id, each.key, datemultirange(daterange(null, null))
    from unnest(array[new.from_organisation_key, new.to_organisation_key]) as each (key);
  return null;
end $$;

-- The answer to an offer. Accepting moves the case in this one statement: the coordinator's period
-- ends where the next begins, the owner and the region follow, and what was there is counted.
create or replace function referrals.take_over() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if old.status <> 'offered' or new.status = 'offered' or new.version <> old.version + 1 then
    raise exception 'this offer was answered' using errcode = '23514', constraint = 'handovers_steps';
  end if;
  if new.status <> 'accepted' then return new; end if;
  -- MUST lock the case first: a handover inside the old organisation may run at the same time.
  perform from cases.cases c where c.id = new.case_id and c.status = 'open' for update;
  if not found then
    raise exception 'the case is closed' using errcode = '23514', constraint = 'referrals_of_open_case';
  end if;
  if not exists (
    select from cases.coordinators k
     where k.case_id = new.case_id and upper_inf(k.period) and k.organisation_key = new.from_organisation_key) then
    raise exception 'the case is with somebody else by now' using errcode = '23514', constraint = 'handovers_steps';
  end if;
  if not exists (
    select from accounts.memberships m
      join accounts.role_permissions p on p.role_id = m.role_id and p.permission = 'case.coordinate'
     where m.id = new.new_coordinator_membership_id and m.organisation_id = new.to_organisation_id
       and m.valid @> platform.today()) then
    raise exception 'not a coordinator of the receiver' using errcode = '23514', constraint = 'handovers_coordinator';
  end if;
  -- After the lock, and after all that came before it: clocks of transactions do not run in the
  -- order in which they got hold of the case.
  select greatest(platform.now(), max(lower(k.period)) + interval '1 millisecond',
           (select max(e.recorded_at) from cases.entries e where e.case_id = new.case_id))
    into new.answered_at
    from cases.coordinators k where k.case_id = new.case_id;
  select count(*), sha256(convert_to(coalesce(string_agg(
           e.id::text || ' ' || e.version::text || ' ' || encode(sha256(e.sealed_text), 'hex'), E'\n' order by e.id), ''), 'UTF8'))
    into new.entry_count, new.content_hash
    from cases.entries e where e.case_id = new.case_id;
  update cases.coordinators k set period = tstzrange(lower(k.period), new.answered_at)
   where k.case_id = new.case_id and upper_inf(k.period);
  insert into cases.coordinators (id, case_id, membership_id, organisation_key, period)
  values (gen_random_uuid(), new.case_id, new.new_coordinator_membership_id, new.to_organisation_key,
    tstzrange(new.answered_at, null));
  update cases.cases c
     set owner_organisation_id = new.to_organisation_id, owner_organisation_key = new.to_organisation_key,
         region_id = new.to_region_id, version = c.version + 1
   where c.id = new.case_id;
  return new;
end $$;

create or replace function referrals.after_take_over() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  -- A right of a former side ends where it coordinates again.
  update cases.kept_rights k set ended_at = new.answered_at, version = k.version + 1
   where k.case_id = new.case_id and k.organisation_key = new.to_organisation_key and k.ended_at is null;
  insert into cases.kept_rights (id, case_id, organisation_id, organisation_key, organisation_type, reason, reads, valid)
  select gen_random_uuid(), new.case_id, o.id, o.key, o.type, 'aftercare', new.aftercare_compartments,
         daterange(platform.today(), new.aftercare_until, '[]')
    from partners.organisations o
   where o.id = new.from_organisation_id and new.aftercare_until >= platform.today();
  -- What was asked about the case belongs to who coordinates it now.
  insert into identity.dossier_readers (dossier_id, organisation_key, valid)
  select about.id, new.to_organisation_key, datemultirange(daterange(null, null))
    from (select r.id from referrals.referrals r where r.case_id = new.case_id
          union all
          select t.request_id from referrals.access_request_targets t where t.case_id = new.case_id) about
  on conflict (organisation_key, dossier_id) do nothing;
  return null;
end $$;

-- Who answers for the case chose the delegate: a new coordinator chooses anew (R466).
create or replace function referrals.end_delegations() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  update referrals.delegations d
     set status = 'ended', settled_at = platform.now(), version = d.version + 1
   where d.case_id = new.case_id and d.status in ('offered', 'active')
     and d.owner_membership_id <> new.membership_id;
  return null;
end $$;

-- What was written before a handover stays as it was handed over; something may be added to it.
create or replace function referrals.keep_history() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (
    select from referrals.handovers h
     where h.case_id = old.case_id and h.status = 'accepted' and h.answered_at >= old.recorded_at) then
    raise exception 'written before the handover' using errcode = '23514', constraint = 'entries_before_handover';
  end if;
  return new;
end $$;

-- Who can stand in for the coordinator: a colleague who may coordinate, or somebody of an
-- organisation that takes part. Nobody stands in for longer than the period; ends are steps.
create or replace function referrals.check_delegation() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op = 'UPDATE' then
    if (old.status, new.status) not in (('offered', 'active'), ('offered', 'declined'), ('offered', 'ended'), ('active', 'ended'))
       or new.version <> old.version + 1 then
      raise exception 'no such step' using errcode = '23514', constraint = 'delegations_steps';
    end if;
    if new.status <> 'active' then return new; end if;
  end if;
  if not exists (
    select from accounts.memberships m
      join partners.organisations o on o.id = m.organisation_id and o.key = new.delegate_organisation_key
     where m.id = new.delegate_membership_id and m.valid @> platform.today()
       and case when o.key = new.owner_organisation_key then exists (
              select from accounts.role_permissions p where p.role_id = m.role_id and p.permission = 'case.coordinate')
           else (tg_op = 'UPDATE' or new.status = 'offered') and exists (
              select from cases.participations x
               where x.case_id = new.case_id and x.organisation_key = o.key and x.ended_at is null
                 and x.valid @> platform.today()) end)
  then
    raise exception 'cannot stand in' using errcode = '23514', constraint = 'delegations_delegate';
  end if;
  return new;
end $$;

create or replace trigger open_offer after insert on referrals.handovers
  for each row execute function referrals.open_offer();
create or replace trigger take_over before update on referrals.handovers
  for each row execute function referrals.take_over();
create or replace trigger after_take_over after update on referrals.handovers
  for each row when (new.status = 'accepted') execute function referrals.after_take_over();
create or replace trigger end_delegations after insert on cases.coordinators
  for each row execute function referrals.end_delegations();
create or replace trigger keep_history before update on cases.entries
  for each row when (old.sealed_text is distinct from new.sealed_text and old.case_id = new.case_id)
  execute function referrals.keep_history();
create or replace trigger check_delegation before insert or update on referrals.delegations
  for each row execute function referrals.check_delegation();

revoke all on function referrals.open_offer, referrals.take_over, referrals.after_take_over,
  referrals.end_delegations, referrals.keep_history, referrals.check_delegation from public;

-- The two people of a form open it, by their organisations; a policy keeps colleagues out.
create or replace function referrals.open_secrecy_form() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  insert into identity.dossier_readers (dossier_id, organisation_key, valid)
  select distinct new.id, each.key, datemultirange(daterange(null, null))
    from unnest(array[new.author_organisation_key, new.second_organisation_key]) as each (key);
  return null;
end $$;

-- The second person confirms or does not; the author may only take it back.
create or replace function referrals.settle_secrecy_form() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if old.status <> 'awaiting' or new.version <> old.version + 1
     or new.status in ('confirmed', 'not-confirmed') and platform.actor_account_id() is distinct from new.second_account_id
     or new.status = 'withdrawn' and platform.actor_account_id() is distinct from new.author_account_id then
    raise exception 'no such step' using errcode = '23514', constraint = 'secrecy_forms_steps';
  end if;
  return new;
end $$;

create or replace trigger open_secrecy_form after insert on referrals.secrecy_forms
  for each row execute function referrals.open_secrecy_form();
create or replace trigger settle_secrecy_form before update on referrals.secrecy_forms
  for each row execute function referrals.settle_secrecy_form();
revoke all on function referrals.open_secrecy_form, referrals.settle_secrecy_form from public;
