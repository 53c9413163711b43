-- What the clauses in force give an organisation in a case: the one place where agreement becomes
-- access. Also asked before an invitation, so that the preview and the outcome cannot differ.
create or replace function agreements.clauses_for(of_case uuid, of_organisation uuid, of_agreement uuid)
  returns table (clause_id uuid, number integer, action text, compartment text, purpose text, legal_ground text,
    needs_consent boolean, consent_held boolean, valid daterange)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select c.id, c.number, c.action, c.compartment, c.purpose, c.legal_ground, c.needs_consent,
         not c.needs_consent or exists (
           select from cases.consents k
            where k.case_id = of_case and k.purpose = c.purpose and k.withdrawn_on is null
              and (k.recipient_organisation_id is null or k.recipient_organisation_id = of_organisation)),
         c.valid * a.valid
    from agreements.clauses c
    join agreements.agreements a on a.id = c.agreement_id and a.status = 'in-force'
    join agreements.parties p on p.agreement_id = a.id and p.organisation_id = of_organisation and p.signed_on is not null
    join partners.organisations o on o.id = of_organisation
   where a.id = of_agreement
     and (c.recipient_organisation_id = o.id or c.recipient_type = o.type)
     and c.valid && a.valid
     -- Health details never reach a municipality or a RIEC, whatever a clause says (privacy rule 9).
     and not (c.compartment = 'care-health' and o.type in ('municipality', 'riec'));
$$;
revoke all on function agreements.clauses_for from public;
grant execute on function agreements.clauses_for to schakel_app;

-- Writes the grants of the participations named anew.
create or replace function agreements.compile(participation_ids uuid[]) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  delete from cases.grants g
   using cases.participations p
   where p.id = any (participation_ids)
     and g.case_id = p.case_id and g.organisation_key = p.organisation_key and g.agreement_id = p.agreement_id;
  insert into cases.grants (case_id, organisation_key, organisation_type, basis, agreement_id, purpose, valid,
    reads, contributes, clause_ids)
  select p.case_id, p.organisation_key, p.organisation_type, 'agreement', p.agreement_id, c.purpose, c.valid * p.valid,
         coalesce(array_agg(distinct c.compartment) filter (where c.action = 'read'), '{}'),
         coalesce(array_agg(distinct c.compartment) filter (where c.action = 'contribute'), '{}'),
         array_agg(c.clause_id order by c.number)
    from cases.participations p
    cross join lateral agreements.clauses_for(p.case_id, p.organisation_id, p.agreement_id) c
   where p.id = any (participation_ids) and p.ended_at is null and c.consent_held and c.valid && p.valid
     and c.action in ('read', 'contribute')
   group by p.id, p.case_id, p.organisation_key, p.organisation_type, p.agreement_id, c.purpose, c.valid * p.valid;
$$;

create or replace function agreements.participations_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  -- Cases stands below agreements and cannot point up at it, so the reference is held from here.
  if exists (select from changed c where not exists (select from agreements.agreements a where a.id = c.agreement_id)) then
    raise exception 'no such agreement' using errcode = '23503', constraint = 'participations_under_agreement';
  end if;
  perform agreements.compile(array(select c.id from changed c));
  return null;
end $$;

create or replace function agreements.clauses_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform agreements.compile(array(
    select p.id from cases.participations p where p.agreement_id in (select c.agreement_id from changed c)));
  return null;
end $$;

create or replace function agreements.agreements_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform agreements.compile(array(
    select p.id from cases.participations p where p.agreement_id in (select c.id from changed c)));
  return null;
end $$;

create or replace function agreements.consents_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform agreements.compile(array(
    select p.id from cases.participations p where p.case_id in (select c.case_id from changed c)));
  return null;
end $$;

create or replace trigger compile_new after insert on cases.participations
  referencing new table as changed for each statement execute function agreements.participations_changed();
create or replace trigger compile_changed after update on cases.participations
  referencing new table as changed for each statement execute function agreements.participations_changed();
create or replace trigger compile_new after insert on agreements.clauses
  referencing new table as changed for each statement execute function agreements.clauses_changed();
create or replace trigger compile_changed after update on agreements.clauses
  referencing new table as changed for each statement execute function agreements.clauses_changed();
create or replace trigger compile_gone after delete on agreements.clauses
  referencing old table as changed for each statement execute function agreements.clauses_changed();
create or replace trigger compile_changed after update on agreements.agreements
  referencing new table as changed for each statement execute function agreements.agreements_changed();
create or replace trigger compile_new after insert on cases.consents
  referencing new table as changed for each statement execute function agreements.consents_changed();
create or replace trigger compile_changed after update on cases.consents
  referencing new table as changed for each statement execute function agreements.consents_changed();

revoke all on function agreements.compile, agreements.participations_changed, agreements.clauses_changed,
  agreements.agreements_changed, agreements.consents_changed from public;
