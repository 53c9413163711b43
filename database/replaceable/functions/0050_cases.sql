-- Access follows from facts: these triggers are the only writers of grants and feed.

-- The organisation that coordinates now sees and adds everything; the one before it no longer.
create or replace function cases.compile_coordination() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  delete from cases.grants g where g.case_id = new.case_id and g.basis = 'coordination';
  insert into cases.grants (case_id, organisation_key, organisation_type, basis, valid, reads, contributes)
  select distinct c.case_id, c.organisation_key, o.type, 'coordination', daterange(null, null), all_of.compartments, all_of.compartments
    from cases.coordinators c
    join partners.organisations o on o.key = c.organisation_key
    cross join (select array['identity', 'contact-safety', 'social-environment', 'care-health', 'shelter-housing',
      'residence', 'criminal-justice', 'finance-work', 'plan-results', 'coordination-notes'] as compartments) all_of
   where c.case_id = new.case_id and upper_inf(c.period);
  return null;
end $$;

-- An open case has a coordinator when the transaction ends (the other half of «exactly one»).
create or replace function cases.require_coordinator() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  checked uuid;
begin
  if tg_table_name = 'cases' then checked := new.id; else checked := old.case_id; end if;
  if exists (select from cases.cases c where c.id = checked and c.status = 'open')
     and not exists (select from cases.coordinators k where k.case_id = checked and upper_inf(k.period)) then
    raise exception 'an open case needs a coordinator' using errcode = '23514', constraint = 'cases_have_a_coordinator';
  end if;
  return null;
end $$;

-- Brings the feed and the readers of the dossier in line with the grants of the cases named.
create or replace function cases.refresh_feed(changed uuid[]) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  with wanted as (
    select g.organisation_key, g.case_id, range_agg(g.valid) as valid,
           bool_or('identity' = any (g.reads)) as reads_identity,
           -- Whoever coordinates knows the client for every purpose; a partner for those of its clauses.
           case when not bool_or(g.purpose is null) then
             array_agg(distinct g.purpose) filter (where 'identity' = any (g.reads)) end as identity_purposes
      from cases.grants g where g.case_id = any (changed)
     group by g.organisation_key, g.case_id
  ), gone as (
    delete from cases.feed f
     where f.case_id = any (changed)
       and not exists (select from wanted w where w.case_id = f.case_id and w.organisation_key = f.organisation_key)
  ), readers_gone as (
    delete from identity.dossier_readers r
     where r.dossier_id = any (changed)
       and not exists (select from wanted w where w.case_id = r.dossier_id and w.organisation_key = r.organisation_key)
  ), readers as (
    insert into identity.dossier_readers (dossier_id, organisation_key, reads_identity, identity_purposes, valid)
    select w.case_id, w.organisation_key, w.reads_identity, w.identity_purposes, w.valid from wanted w
    on conflict (organisation_key, dossier_id) do update
      set reads_identity = excluded.reads_identity, identity_purposes = excluded.identity_purposes, valid = excluded.valid
    where (dossier_readers.reads_identity, dossier_readers.identity_purposes, dossier_readers.valid)
      is distinct from (excluded.reads_identity, excluded.identity_purposes, excluded.valid)
  )
  insert into cases.feed (organisation_key, case_id, last_activity_at, valid, status, form, municipality_code, opened_on)
  select w.organisation_key, w.case_id, platform.now(), w.valid, c.status, c.form, c.municipality_code, c.opened_on
    from wanted w join cases.cases c on c.id = w.case_id
  on conflict (case_id, organisation_key) do update set valid = excluded.valid
  where feed.valid is distinct from excluded.valid;
$$;

create or replace function cases.grants_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform cases.refresh_feed(array(select distinct c.case_id from changed c));
  return null;
end $$;

-- Facts that the list filters on travel along to every organisation's feed.
create or replace function cases.copy_to_feed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  update cases.feed f
     set status = new.status, form = new.form, municipality_code = new.municipality_code,
         opened_on = new.opened_on, last_activity_at = platform.now()
   where f.case_id = new.id;
  return null;
end $$;

-- A new fact lifts the case in the lists of those who may read it, and of nobody else.
create or replace function cases.lift_in_feed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  update cases.feed f set last_activity_at = platform.now()
   where (f.case_id, f.organisation_key) in (
     select g.case_id, g.organisation_key
       from added a join cases.grants g on g.case_id = a.case_id and a.compartment = any (g.reads));
  return null;
end $$;

-- Triggers are replaced with their functions, so that both are reviewed in one place.
create or replace trigger compile_coordination after insert or update on cases.coordinators
  for each row execute function cases.compile_coordination();
drop trigger if exists require_coordinator on cases.cases;
create constraint trigger require_coordinator after insert or update of status on cases.cases
  deferrable initially deferred for each row when (new.status = 'open') execute function cases.require_coordinator();
drop trigger if exists keep_coordinator on cases.coordinators;
create constraint trigger keep_coordinator after update or delete on cases.coordinators
  deferrable initially deferred for each row execute function cases.require_coordinator();
create or replace trigger grants_added after insert on cases.grants
  referencing new table as changed for each statement execute function cases.grants_changed();
create or replace trigger grants_removed after delete on cases.grants
  referencing old table as changed for each statement execute function cases.grants_changed();
create or replace trigger copy_to_feed after update of status, form, municipality_code, opened_on on cases.cases
  for each row execute function cases.copy_to_feed();
create or replace trigger lift_in_feed after insert on cases.entries
  referencing new table as added for each statement execute function cases.lift_in_feed();

revoke all on function cases.compile_coordination, cases.require_coordinator, cases.refresh_feed,
  cases.grants_changed, cases.copy_to_feed, cases.lift_in_feed from public;

-- Which compartments of a case the actor may read or add to now. Runs as the asker: policies apply.
create or replace function cases.may_read(of_case uuid, of_compartment text) returns boolean
  language sql stable parallel safe
  return exists (
    select from cases.grants g
     where g.case_id = of_case
       and g.organisation_key = (select platform.actor_organisation_key())
       and of_compartment = any (g.reads)
       and g.valid @> (select platform.today())
       and (g.purpose is null or g.purpose = (select platform.actor_purpose())));

create or replace function cases.may_contribute(of_case uuid, of_compartment text) returns boolean
  language sql stable parallel safe
  return exists (
    select from cases.grants g
     where g.case_id = of_case
       and g.organisation_key = (select platform.actor_organisation_key())
       and of_compartment = any (g.contributes)
       and g.valid @> (select platform.today())
       and (g.purpose is null or g.purpose = (select platform.actor_purpose())));

-- Who looked at a dossier, for the client: only for those who coordinate it.
create or replace function cases.access_log(of_case uuid, after_id bigint, maximum integer)
  returns table (id bigint, occurred_at timestamptz, event text, action text, outcome text, account_name text,
    organisation_name text, role_label_nl text, role_label_en text, purpose text, agreement_id uuid, emergency_used boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select e.id, e.occurred_at, e.event, e.action::text, e.outcome, a.display_name, o.name, r.label_nl, r.label_en,
         e.purpose, e.agreement_id, e.emergency_used
    from platform.audit_events e
    left join accounts.accounts a on a.id = e.account_id
    left join partners.organisations o on o.id = e.organisation_id
    left join accounts.roles r on r.id = e.role
   where e.dossier_id = of_case
     and (after_id is null or e.id < after_id)
     and platform.actor_can('case.read-log')
     and exists (
       select from cases.grants g
        where g.case_id = of_case and g.basis = 'coordination'
          and g.organisation_key = platform.actor_organisation_key())
   order by e.id desc
   limit least(maximum, 1000);
$$;
revoke all on function cases.access_log from public;
grant execute on function cases.access_log to schakel_app;

-- «Wie ziet dit?»: which organisations may read a compartment of a case now, and on what basis.
-- For everybody who takes part in the case; it names organisations, never people or content.
create or replace function cases.who_sees(of_case uuid)
  returns table (organisation_id uuid, organisation_name text, organisation_type text, compartments text[],
    basis text, agreement_id uuid, purpose text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select o.id, o.name, o.type, g.reads, g.basis, g.agreement_id, g.purpose
    from cases.grants g
    join partners.organisations o on o.key = g.organisation_key
   where g.case_id = of_case
     and g.valid @> platform.today()
     and platform.actor_can('case.read')
     and exists (
       select from cases.feed f
        where f.case_id = of_case and f.organisation_key = platform.actor_organisation_key()
          and f.valid @> platform.today())
   order by g.basis desc, o.name;
$$;
revoke all on function cases.who_sees from public;
grant execute on function cases.who_sees to schakel_app;

-- Keys of the organisations that take part in a case, for announcements. Same door as above.
create or replace function cases.audience(of_case uuid, of_compartment text) returns integer[]
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(array_agg(distinct g.organisation_key), '{}')
    from cases.grants g
   where g.case_id = of_case
     and (of_compartment is null or of_compartment = any (g.reads))
     and g.valid @> platform.today()
     and exists (
       select from cases.feed f
        where f.case_id = of_case and f.organisation_key = platform.actor_organisation_key());
$$;
revoke all on function cases.audience from public;
grant execute on function cases.audience to schakel_app;
