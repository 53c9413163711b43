-- What the clauses in force give an organisation in a case: the one place where agreement becomes
-- access. Also asked before an invitation, so that the preview and the outcome cannot differ.
-- `bears` is true when every condition but time, an emergency and the role of the reader is met.
drop function if exists agreements.clauses_for(uuid, uuid, uuid);
create function agreements.clauses_for(of_case uuid, of_organisation uuid, of_agreement uuid)
  returns table (clause_id uuid, number integer, effect text, action text, compartment text, purpose text,
    legal_ground text, recipient_role text, origin_type text, origin_organisation_id uuid, origin_key integer,
    needs_consent boolean, consent_held boolean, objected boolean, needs_second_person boolean, approved boolean,
    emergency_only boolean, track text, phases text[], in_phase boolean, after_days integer, valid daterange, bears boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select c.id, c.number, c.effect, c.action, c.compartment, c.purpose, c.legal_ground, c.recipient_role, c.origin_type,
         c.origin_organisation_id, supplier.key, c.needs_consent, held.consent_held, held.objected, c.needs_second_person,
         held.approved, c.emergency_only, c.track, c.phases, held.in_phase, c.after_days, c.valid * a.valid,
         held.in_phase and (c.effect = 'deny' or held.consent_held and held.approved and not held.objected)
    from agreements.clauses c
    join agreements.agreements a on a.id = c.agreement_id and a.status = 'in-force'
    join agreements.parties p on p.agreement_id = a.id and p.organisation_id = of_organisation and p.signed_on is not null
    join partners.organisations o on o.id = of_organisation
    join cases.cases f on f.id = of_case
    left join partners.organisations supplier on supplier.id = c.origin_organisation_id
    cross join lateral (select
      not c.needs_consent or exists (
        select from cases.consents k
         where k.case_id = of_case and k.kind = 'consent' and k.purpose = c.purpose and k.withdrawn_on is null
           and (k.recipient_organisation_id is null or k.recipient_organisation_id = of_organisation)) as consent_held,
      -- An objection holds until it is withdrawn or refused with a ground.
      exists (
        select from cases.consents k
         where k.case_id = of_case and k.kind = 'objection' and k.purpose = c.purpose and k.withdrawn_on is null
           and k.decision is distinct from 'refused'
           and (k.recipient_organisation_id is null or k.recipient_organisation_id = of_organisation)) as objected,
      not c.needs_second_person or exists (
        select from agreements.approvals v
         where v.case_id = of_case and v.clause_id = c.id and v.organisation_id = of_organisation
           and v.approved_at is not null and v.ended_at is null) as approved,
      (c.track is null or c.track = any (f.tracks)) and (c.phases is null or f.phase = any (c.phases)) as in_phase) held
   where a.id = of_agreement
     and (c.recipient_organisation_id is null or c.recipient_organisation_id = o.id)
     and (c.recipient_type is null or c.recipient_type = o.type)
     and c.valid && a.valid
     -- Health details never reach a municipality or a RIEC, whatever a clause says (privacy rule 9).
     and not (c.effect = 'allow' and c.compartment = 'care-health' and o.type in ('municipality', 'riec'));
$$;
revoke all on function agreements.clauses_for from public;
grant execute on function agreements.clauses_for to schakel_app;

-- The days on which a clause gives access to a part in a case. An early end stops all at once, but
-- for reading under a clause with an after-period; a part that runs out by its days is followed by it too.
create or replace function agreements.days_of_part(part daterange, ended date, action text, after_days integer) returns daterange
  language sql immutable parallel safe
  return case
    when ended is not null and (after_days = 0 or action <> 'read') then 'empty'::daterange
    when ended is not null then daterange(lower(part), greatest(ended, lower(part)) + after_days, '[]')
    when after_days > 0 and action = 'read' and not upper_inf(part) then daterange(lower(part), upper(part) + after_days)
    else part end;

-- Writes the grants of organisations in cases anew: pairs of a case and an organisation, in two arrays.
create or replace function agreements.compile(case_ids uuid[], organisation_ids uuid[]) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  delete from cases.grants g
   using (select distinct w.case_id, o.key from unnest(case_ids, organisation_ids) as w (case_id, organisation_id)
            join partners.organisations o on o.id = w.organisation_id) pair
   where g.case_id = pair.case_id and g.organisation_key = pair.key and g.basis in ('agreement', 'emergency');

  insert into cases.grants (case_id, organisation_key, organisation_type, basis, agreement_id, purpose, role, origin_type,
    origin_key, valid, account_id, until, reads, contributes, notified, clause_ids)
  with pair as (
    select distinct w.case_id, w.organisation_id from unnest(case_ids, organisation_ids) as w (case_id, organisation_id)
  ), given as (
    select p.case_id, p.organisation_key, p.organisation_type, 'agreement' as basis, p.agreement_id,
           c.valid * agreements.days_of_part(p.valid, p.ended_on, c.action, c.after_days) as days,
           null::uuid as account_id, null::timestamptz as until, c.*
      from pair
      join cases.participations p using (case_id, organisation_id)
      cross join lateral agreements.clauses_for(p.case_id, p.organisation_id, p.agreement_id) c
     where not c.emergency_only
    union all
    select e.case_id, e.organisation_key, e.organisation_type, 'emergency', a.id,
           c.valid * daterange((e.opened_at at time zone 'Europe/Amsterdam')::date, (e.until at time zone 'Europe/Amsterdam')::date, '[]'),
           e.account_id, e.until, c.*
      from pair
      join cases.emergency_accesses e using (case_id, organisation_id)
      join cases.cases f on f.id = e.case_id
      join agreements.agreements a on a.region_id = f.region_id
      cross join lateral agreements.clauses_for(e.case_id, e.organisation_id, a.id) c
     where c.emergency_only and c.purpose = e.purpose and e.closed_at is null
  )
  select g.case_id, g.organisation_key, g.organisation_type, g.basis, g.agreement_id, g.purpose, g.recipient_role,
         g.origin_type, g.origin_key, g.days, g.account_id, g.until,
         coalesce(array_agg(distinct g.compartment) filter (where g.action = 'read'), '{}'),
         coalesce(array_agg(distinct g.compartment) filter (where g.action = 'contribute'), '{}'),
         coalesce(array_agg(distinct g.compartment) filter (where g.action = 'be-notified'), '{}'),
         array_agg(distinct g.clause_id)
    from given g
   where g.effect = 'allow' and g.bears and not isempty(g.days)
   group by g.case_id, g.organisation_key, g.organisation_type, g.basis, g.agreement_id, g.purpose, g.recipient_role,
            g.origin_type, g.origin_key, g.days, g.account_id, g.until;

  -- Refusals of every agreement in force in the region of the case that the organisation signed: they
  -- win, so they count wherever the organisation has any access at all.
  insert into cases.grants (case_id, organisation_key, organisation_type, basis, agreement_id, effect, purpose, role,
    origin_type, origin_key, valid, reads, contributes, clause_ids)
  select f.id, o.key, o.type, 'agreement', a.id, 'deny', c.purpose, c.recipient_role, c.origin_type, c.origin_key, c.valid,
         coalesce(array_agg(distinct c.compartment) filter (where c.action = 'read'), '{}'),
         coalesce(array_agg(distinct c.compartment) filter (where c.action = 'contribute'), '{}'),
         array_agg(distinct c.clause_id)
    from (select distinct w.case_id, w.organisation_id from unnest(case_ids, organisation_ids) as w (case_id, organisation_id)) pair
    join cases.cases f on f.id = pair.case_id
    join partners.organisations o on o.id = pair.organisation_id
    join agreements.agreements a on a.region_id = f.region_id and a.status = 'in-force'
     and exists (select from agreements.clauses d where d.agreement_id = a.id and d.effect = 'deny')
    cross join lateral agreements.clauses_for(f.id, o.id, a.id) c
   where c.effect = 'deny' and c.bears and c.action in ('read', 'contribute')
     and exists (select from cases.grants g where g.case_id = f.id and g.organisation_key = o.key and g.effect = 'allow')
   group by f.id, o.key, o.type, a.id, c.purpose, c.recipient_role, c.origin_type, c.origin_key, c.valid;
$$;

-- Whoever has a stake in a case other than coordinating it: by a part, in an emergency, by a kept right.
-- MUST stay plain (no definer, no setting): only so does it fold into the queries that use it, and
-- their conditions reach the indexes. Its callers are definers.
create or replace function agreements.stakes()
  returns table (case_id uuid, organisation_id uuid, agreement_id uuid)
  language sql stable
as $$
  select p.case_id, p.organisation_id, p.agreement_id from cases.participations p
  union all
  select e.case_id, e.organisation_id, null from cases.emergency_accesses e where e.closed_at is null
  union all
  select k.case_id, k.organisation_id, null from cases.kept_rights k where k.ended_at is null;
$$;

-- Compiles anew whatever agreements bear on: the parts under them, and, where they refuse something
-- or give something in an emergency, every stake of their parties.
create or replace function agreements.compile_agreements(changed uuid[], refuses boolean default false) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  select agreements.compile(array_agg(w.case_id), array_agg(w.organisation_id))
    from (
      select p.case_id, p.organisation_id from cases.participations p where p.agreement_id = any (changed)
      union
      select s.case_id, s.organisation_id
        from agreements.parties t join agreements.stakes() s on s.organisation_id = t.organisation_id
       where t.agreement_id = any (changed)
         and (refuses or exists (select from agreements.clauses c
           where c.agreement_id = t.agreement_id and (c.effect = 'deny' or c.emergency_only)))
    ) w
  having count(*) > 0;
$$;

create or replace function agreements.participations_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  -- Cases stands below agreements and cannot point up at it, so the reference is held from here.
  if exists (select from changed c where not exists (select from agreements.agreements a where a.id = c.agreement_id)) then
    raise exception 'no such agreement' using errcode = '23503', constraint = 'participations_under_agreement';
  end if;
  perform agreements.compile(array_agg(c.case_id), array_agg(c.organisation_id)) from changed c;
  return null;
end $$;

create or replace function agreements.stakes_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform agreements.compile(array_agg(c.case_id), array_agg(c.organisation_id)) from changed c;
  return null;
end $$;

create or replace function agreements.clauses_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform agreements.compile_agreements(array(select distinct c.agreement_id from changed c));
  return null;
end $$;

-- A clause that refused, or gave something in an emergency, and does so no more, no longer marks its
-- agreement as one of those; so it is looked at as it was.
create or replace function agreements.clauses_were() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform agreements.compile_agreements(array(select distinct c.agreement_id from changed c),
    exists (select from changed c where c.effect = 'deny' or c.emergency_only));
  return null;
end $$;

create or replace function agreements.agreements_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform agreements.compile_agreements(array(select c.id from changed c));
  return null;
end $$;

create or replace function agreements.parties_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform agreements.compile(array_agg(s.case_id), array_agg(s.organisation_id))
     from agreements.stakes() s
    where s.organisation_id in (select c.organisation_id from changed c)
   having count(*) > 0;
  return null;
end $$;

create or replace function agreements.compile_case(changed uuid[]) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  select agreements.compile(array_agg(s.case_id), array_agg(s.organisation_id))
    from agreements.stakes() s where s.case_id = any (changed)
  having count(*) > 0;
$$;

-- A consent, an objection or an approval bears on everybody in its case.
create or replace function agreements.case_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform agreements.compile_case(array(select distinct c.case_id from changed c));
  return null;
end $$;

-- So do its phase, its tracks and its region. Per row, because a transition table cannot be had for
-- single columns; and only when they change.
create or replace function agreements.phase_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform agreements.compile_case(array[new.id]);
  return null;
end $$;

-- Opens a case to one person in an emergency: only where an agreement in force in the region of the
-- case foresees it for the person's organisation, role and purpose. Null when it does not, when there
-- is no such case, and when the role may not do this: the three look alike.
create or replace function agreements.open_emergency(new_id uuid, case_number text, until timestamptz, review_by date) returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  found_case uuid;
begin
  if not platform.actor_can('emergency.use') then return null; end if;
  select f.id into found_case
    from cases.cases f
    join agreements.agreements a on a.region_id = f.region_id and a.valid @> platform.today()
    cross join lateral agreements.clauses_for(f.id, platform.actor_organisation_id(), a.id) c
   where f.number = case_number
     and c.effect = 'allow' and c.emergency_only and c.bears and c.valid @> platform.today()
     and c.purpose = platform.actor_purpose()
     and (c.recipient_role is null or c.recipient_role = platform.actor_role())
   limit 1;
  if found_case is null then return null; end if;
  insert into cases.emergency_accesses (id, case_id, organisation_id, organisation_key, organisation_type, account_id,
    purpose, opened_at, until, review_by)
  values (new_id, found_case, platform.actor_organisation_id(), platform.actor_organisation_key(),
    platform.actor_organisation_type(), platform.actor_account_id(), platform.actor_purpose(), platform.now(), until, review_by);
  return found_case;
end $$;
revoke all on function agreements.open_emergency from public;
grant execute on function agreements.open_emergency to schakel_app;

create or replace trigger compile_new after insert on cases.participations
  referencing new table as changed for each statement execute function agreements.participations_changed();
create or replace trigger compile_changed after update on cases.participations
  referencing new table as changed for each statement execute function agreements.participations_changed();
create or replace trigger compile_new after insert on cases.emergency_accesses
  referencing new table as changed for each statement execute function agreements.stakes_changed();
create or replace trigger compile_changed after update on cases.emergency_accesses
  referencing new table as changed for each statement execute function agreements.stakes_changed();
create or replace trigger compile_refusals_new after insert on cases.kept_rights
  referencing new table as changed for each statement execute function agreements.stakes_changed();
create or replace trigger compile_refusals_changed after update on cases.kept_rights
  referencing new table as changed for each statement execute function agreements.stakes_changed();
create or replace trigger compile_new after insert on agreements.clauses
  referencing new table as changed for each statement execute function agreements.clauses_changed();
create or replace trigger compile_changed after update on agreements.clauses
  referencing new table as changed for each statement execute function agreements.clauses_changed();
create or replace trigger compile_before after update on agreements.clauses
  referencing old table as changed for each statement execute function agreements.clauses_were();
create or replace trigger compile_gone after delete on agreements.clauses
  referencing old table as changed for each statement execute function agreements.clauses_were();
create or replace trigger compile_changed after update on agreements.agreements
  referencing new table as changed for each statement execute function agreements.agreements_changed();
create or replace trigger compile_new after insert on agreements.parties
  referencing new table as changed for each statement execute function agreements.parties_changed();
create or replace trigger compile_changed after update on agreements.parties
  referencing new table as changed for each statement execute function agreements.parties_changed();
create or replace trigger compile_gone after delete on agreements.parties
  referencing old table as changed for each statement execute function agreements.parties_changed();
create or replace trigger compile_new after insert on cases.consents
  referencing new table as changed for each statement execute function agreements.case_changed();
create or replace trigger compile_changed after update on cases.consents
  referencing new table as changed for each statement execute function agreements.case_changed();
create or replace trigger compile_new after insert on agreements.approvals
  referencing new table as changed for each statement execute function agreements.case_changed();
create or replace trigger compile_changed after update on agreements.approvals
  referencing new table as changed for each statement execute function agreements.case_changed();

create or replace trigger compile_phase after update of phase, tracks, region_id on cases.cases
  for each row when ((old.phase, old.tracks, old.region_id) is distinct from (new.phase, new.tracks, new.region_id))
  execute function agreements.phase_changed();

drop function if exists agreements.compile(uuid[]);
drop function if exists agreements.compile_agreements(uuid[]);
drop function if exists agreements.emergencies_changed() cascade;
drop function if exists agreements.consents_changed() cascade;
revoke all on function agreements.days_of_part, agreements.stakes, agreements.compile, agreements.compile_agreements, agreements.compile_case,
  agreements.participations_changed, agreements.stakes_changed, agreements.clauses_changed, agreements.clauses_were,
  agreements.agreements_changed, agreements.parties_changed, agreements.case_changed, agreements.phase_changed from public;
