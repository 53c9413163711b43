-- Access follows from facts: these triggers are the only writers of grants and feed.

-- The organisation that coordinates now sees and adds everything; the one before it no longer, but
-- for the rights that it keeps (aftercare, or because another carries the case out for it).
create or replace function cases.compile_coordination() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  -- Asked first: a statement that deletes nothing still fires triggers.
  if exists (select from cases.grants g where g.case_id = new.case_id and g.basis in ('coordination', 'kept')) then
    delete from cases.grants g where g.case_id = new.case_id and g.basis in ('coordination', 'kept');
  end if;
  insert into cases.grants (case_id, organisation_key, organisation_type, basis, valid, reads, contributes)
  select distinct c.case_id, c.organisation_key, o.type, 'coordination', daterange(null, null), all_of.compartments, all_of.compartments
    from cases.coordinators c
    join partners.organisations o on o.key = c.organisation_key
    cross join (select array['identity', 'contact-safety', 'social-environment', 'care-health', 'shelter-housing',
      'residence', 'criminal-justice', 'finance-work', 'plan-results', 'coordination-notes'] as compartments) all_of
   where c.case_id = new.case_id and upper_inf(c.period)
  union all
  select k.case_id, k.organisation_key, k.organisation_type, 'kept', k.valid,
         -- Health details never reach a municipality or a RIEC (privacy rule 9).
         case when k.organisation_type in ('municipality', 'riec') then array_remove(k.reads, 'care-health') else k.reads end,
         case when k.organisation_type in ('municipality', 'riec') then array_remove(k.contributes, 'care-health') else k.contributes end
    from cases.kept_rights k
   where k.case_id = new.case_id and k.ended_at is null
     -- One who coordinates again needs no kept right beside it.
     and not exists (select from cases.coordinators c
       where c.case_id = k.case_id and c.organisation_key = k.organisation_key and upper_inf(c.period));
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

-- Brings the feed, the readers of the dossier and those who know the client in line with the grants
-- of the cases named.
create or replace function cases.refresh_feed(changed uuid[]) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  delete from cases.feed f
   where f.case_id = any (changed)
     and not exists (select from cases.grants g
       where g.case_id = f.case_id and g.organisation_key = f.organisation_key and g.effect = 'allow');
  delete from identity.dossier_readers r
   where r.dossier_id = any (changed)
     and not exists (select from cases.grants g
       where g.case_id = r.dossier_id and g.organisation_key = r.organisation_key and g.effect = 'allow');
  with wanted as (
    select g.organisation_key, g.case_id,
           coalesce(range_agg(g.valid) filter (where g.until is null), '{}') as valid,
           case when not bool_or(g.role is null and g.until is null) then array_agg(distinct g.role) filter (where g.until is null) end as roles,
           max(g.until) as emergency_until,
           array_agg(distinct g.account_id) filter (where g.until is not null) as emergency_accounts
      from cases.grants g
     where g.case_id = any (changed) and g.effect = 'allow' and cardinality(g.reads || g.contributes) > 0
     group by g.organisation_key, g.case_id
  ), readers as (
    insert into identity.dossier_readers (dossier_id, organisation_key, valid, emergency_until)
    select w.case_id, w.organisation_key, w.valid, w.emergency_until from wanted w
    on conflict (organisation_key, dossier_id) do update set valid = excluded.valid, emergency_until = excluded.emergency_until
    where (dossier_readers.valid, dossier_readers.emergency_until) is distinct from (excluded.valid, excluded.emergency_until)
  )
  insert into cases.feed (organisation_key, case_id, last_activity_at, valid, status, form, municipality_code, opened_on,
    roles, emergency_until, emergency_accounts)
  select w.organisation_key, w.case_id, platform.now(), w.valid, c.status, c.form, c.municipality_code, c.opened_on,
         w.roles, w.emergency_until, w.emergency_accounts
    from wanted w join cases.cases c on c.id = w.case_id
  on conflict (case_id, organisation_key) do update
    set valid = excluded.valid, roles = excluded.roles, emergency_until = excluded.emergency_until,
        emergency_accounts = excluded.emergency_accounts
  where (feed.valid, feed.roles, feed.emergency_until, feed.emergency_accounts)
    is distinct from (excluded.valid, excluded.roles, excluded.emergency_until, excluded.emergency_accounts);

  with wanted as (
    select distinct g.case_id as dossier_id, g.organisation_key, g.effect, g.purpose, g.role, g.account_id, g.valid, g.until
      from cases.grants g
     where g.case_id = any (changed) and 'identity' = any (g.reads)
       -- A fact of one supplier says nothing of who the client is, so such a clause opens no identity.
       and (g.effect = 'deny' or g.origin_type is null and g.origin_key is null)
       -- Whoever coordinates knows the client, whatever an agreement refuses to partners.
       and (g.effect = 'allow' or g.origin_type is null and g.origin_key is null and not exists (
         select from cases.grants c
          where c.case_id = g.case_id and c.organisation_key = g.organisation_key and c.basis = 'coordination'))
  ), gone as (
    delete from identity.known_by k
     where k.dossier_id = any (changed)
       and not exists (select from wanted w
         where (w.dossier_id, w.organisation_key, w.effect, w.valid) = (k.dossier_id, k.organisation_key, k.effect, k.valid)
           and (w.purpose, w.role, w.account_id, w.until) is not distinct from (k.purpose, k.role, k.account_id, k.until))
  )
  insert into identity.known_by (dossier_id, organisation_key, effect, purpose, role, account_id, valid, until)
  select w.dossier_id, w.organisation_key, w.effect, w.purpose, w.role, w.account_id, w.valid, w.until from wanted w
  on conflict do nothing;
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

-- A new fact lifts the case in the lists of those who may read it or hear of it, and of nobody else.
create or replace function cases.lift_in_feed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  update cases.feed f set last_activity_at = platform.now()
   where (f.case_id, f.organisation_key) in (
     select g.case_id, g.organisation_key
       from added a
       join cases.grants g on g.case_id = a.case_id
        and (a.compartment = any (g.reads || g.notified) or a.origin_organisation_key = g.organisation_key)
        and (g.origin_type is null or g.origin_type = a.origin_organisation_type)
        and (g.origin_key is null or g.origin_key = a.origin_organisation_key)
        and (a.onward_use = 'agreement' or g.organisation_key = a.origin_organisation_key
          or a.onward_use = 'coordination' and g.basis = 'coordination')
      group by g.case_id, g.organisation_key
     having bool_or(g.basis = 'coordination')
         or bool_and(g.effect = 'allow' or g.purpose is not null or g.role is not null));
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
create or replace trigger compile_kept after insert or update on cases.kept_rights
  for each row execute function cases.compile_coordination();
create or replace trigger copy_to_feed after update of status, form, municipality_code, opened_on on cases.cases
  for each row execute function cases.copy_to_feed();
create or replace trigger lift_in_feed after insert on cases.entries
  referencing new table as added for each statement execute function cases.lift_in_feed();

revoke all on function cases.compile_coordination, cases.require_coordinator, cases.refresh_feed,
  cases.grants_changed, cases.copy_to_feed, cases.lift_in_feed from public;

-- The reason of an emergency is sealed once its access opened the key, in the same transaction.
create or replace function cases.require_reason() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select from cases.emergency_accesses e where e.id = new.id and e.sealed_reason is null) then
    raise exception 'an emergency needs a reason' using errcode = '23514', constraint = 'emergency_has_reason';
  end if;
  return null;
end $$;
drop trigger if exists require_reason on cases.emergency_accesses;
create constraint trigger require_reason after insert on cases.emergency_accesses
  deferrable initially deferred for each row execute function cases.require_reason();
revoke all on function cases.require_reason from public;

-- Which compartments of a case the actor may read or add to now. Runs as the asker: policies apply.
-- Of the grants that bear one at least must be there and none may refuse, unless the actor's
-- organisation coordinates. A grant for facts of one supplier opens nothing that has no supplier.
create or replace function cases.may_read(of_case uuid, of_compartment text) returns boolean
  language sql stable parallel safe
  return coalesce((
    select bool_or(g.basis = 'coordination') or bool_and(g.effect = 'allow') from cases.grants g
     where g.case_id = of_case
       and g.organisation_key = (select platform.actor_organisation_key())
       and of_compartment = any (g.reads)
       and g.origin_type is null and g.origin_key is null
       and g.valid @> (select platform.today())
       and (g.until is null or g.until > (select platform.now()))
       and (g.purpose is null or g.purpose = (select platform.actor_purpose()))
       and (g.role is null or g.role = (select platform.actor_role()))
       and (g.account_id is null or g.account_id = (select platform.actor_account_id()))), false);

create or replace function cases.may_contribute(of_case uuid, of_compartment text) returns boolean
  language sql stable parallel safe
  return coalesce((
    select bool_or(g.basis = 'coordination') or bool_and(g.effect = 'allow') from cases.grants g
     where g.case_id = of_case
       and g.organisation_key = (select platform.actor_organisation_key())
       and of_compartment = any (g.contributes)
       and g.valid @> (select platform.today())
       and (g.until is null or g.until > (select platform.now()))
       and (g.purpose is null or g.purpose = (select platform.actor_purpose()))
       and (g.role is null or g.role = (select platform.actor_role()))
       and (g.account_id is null or g.account_id = (select platform.actor_account_id()))), false);

-- The same for a thing with a supplier of its own, such as a document: the supplier's kind, the
-- onward use that it allows, and that whoever may add to a compartment reads back what it added.
create or replace function cases.may_read_from(
  of_case uuid, of_compartment text, from_key integer, from_type text, onward_use text) returns boolean
  language sql stable parallel safe
  return coalesce((
    select bool_or(g.basis = 'coordination') or bool_and(g.effect = 'allow') from cases.grants g
     where g.case_id = of_case
       and g.organisation_key = (select platform.actor_organisation_key())
       and (of_compartment = any (g.reads)
         or from_key = g.organisation_key and g.effect = 'allow' and of_compartment = any (g.contributes))
       and (g.origin_type is null or g.origin_type = from_type)
       and (g.origin_key is null or g.origin_key = from_key)
       and (onward_use = 'agreement' or from_key = g.organisation_key or g.effect = 'deny'
         or onward_use = 'coordination' and g.basis = 'coordination')
       and g.valid @> (select platform.today())
       and (g.until is null or g.until > (select platform.now()))
       and (g.purpose is null or g.purpose = (select platform.actor_purpose()))
       and (g.role is null or g.role = (select platform.actor_role()))
       and (g.account_id is null or g.account_id = (select platform.actor_account_id()))), false);

-- Whether the actor's organisation coordinates a case: also for its privacy officer, who sees no case.
create or replace function cases.coordinates(of_case uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (select from cases.grants g
    where g.case_id = of_case and g.basis = 'coordination' and g.organisation_key = platform.actor_organisation_key());
$$;
revoke all on function cases.coordinates from public;
grant execute on function cases.coordinates to schakel_app;

-- Whether a case is there for the actor: the rule of the feed, for functions that stand above policies.
create or replace function cases.exists_for_actor(of_case uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select platform.actor_can('case.read') and exists (
    select from cases.feed f
     where f.case_id = of_case and f.organisation_key = platform.actor_organisation_key()
       and (f.valid @> platform.today() and (f.roles is null or platform.actor_role() = any (f.roles))
         or f.emergency_until > platform.now() and platform.actor_account_id() = any (f.emergency_accounts)));
$$;
revoke all on function cases.exists_for_actor from public;
grant execute on function cases.exists_for_actor to schakel_app;

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

-- «Wie ziet dit?»: which organisations may read a compartment of a case now, on what basis, and
-- what of it: only one role, one supplier, until when. For everybody who takes part in the case; it
-- names organisations, never people or content.
drop function if exists cases.who_sees(uuid);
create function cases.who_sees(of_case uuid)
  returns table (organisation_id uuid, organisation_key integer, organisation_name text, organisation_type text,
    compartments text[], basis text, agreement_id uuid, purpose text, role text, origin_type text,
    origin_organisation_id uuid, until timestamptz, clause_ids uuid[])
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select o.id, o.key, o.name, o.type, net.compartments, g.basis, g.agreement_id, g.purpose, g.role, g.origin_type,
         supplier.id, g.until, g.clause_ids
    from cases.grants g
    join partners.organisations o on o.key = g.organisation_key
    left join partners.organisations supplier on supplier.key = g.origin_key
    cross join lateral (
      select array_agg(c.compartment order by c.place) as compartments
        from unnest(g.reads) with ordinality as c (compartment, place)
       where g.basis = 'coordination' or not exists (
         select from cases.grants d
          where d.case_id = g.case_id and d.organisation_key = g.organisation_key and d.effect = 'deny'
            and c.compartment = any (d.reads) and d.valid @> platform.today()
            and (d.purpose is null or d.purpose = g.purpose)
            and (d.role is null or d.role = g.role)
            and (d.origin_type is null or d.origin_type = g.origin_type)
            and (d.origin_key is null or d.origin_key = g.origin_key))) net
   where g.case_id = of_case and g.effect = 'allow' and net.compartments is not null
     and g.valid @> platform.today()
     and (g.until is null or g.until > platform.now())
     and cases.exists_for_actor(of_case)
   order by g.basis = 'coordination' desc, o.name, g.purpose;
$$;
revoke all on function cases.who_sees from public;
grant execute on function cases.who_sees to schakel_app;

-- Keys of the organisations that take part in a case, for announcements. Same door as above.
create or replace function cases.audience(of_case uuid, of_compartment text) returns integer[]
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(array_agg(distinct g.organisation_key), '{}')
    from cases.grants g
   where g.case_id = of_case and g.effect = 'allow'
     and (of_compartment is null or of_compartment = any (g.reads || g.notified))
     and g.valid @> platform.today()
     and exists (
       select from cases.feed f
        where f.case_id = of_case and f.organisation_key = platform.actor_organisation_key());
$$;
revoke all on function cases.audience from public;
grant execute on function cases.audience to schakel_app;
