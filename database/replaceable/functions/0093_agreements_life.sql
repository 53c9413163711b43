-- The life of an agreement, guarded where nobody can pass by it.

-- Everything that stands between an agreement and «in force»; empty when nothing does.
create or replace function agreements.reasons_against(of_agreement uuid, on_day date) returns text[]
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(array_agg(reason order by reason), '{}') from (
    select 'not-offered' as reason from agreements.agreements a where a.id = of_agreement and a.status <> 'offered'
    union all
    select 'over' from agreements.agreements a where a.id = of_agreement and upper(a.valid) <= on_day
    union all
    select 'starts-later' from agreements.agreements a
     where a.id = of_agreement and a.amends_id is not null and lower(a.valid) > on_day
    union all
    select 'content' from agreements.agreements a
     where a.id = of_agreement and num_nulls(a.goals, a.target_groups, a.activities, a.indicators, a.role_division) > 0
    union all
    select 'dpia' from agreements.agreements a
     where a.id = of_agreement and num_nulls(a.dpia_reference, a.dpia_version) > 0
    union all
    select 'parties' where (select count(*) from agreements.parties p where p.agreement_id = of_agreement) < 2
    union all
    select 'signature' where exists (
      select from agreements.parties p where p.agreement_id = of_agreement and p.signed_on is null)
    union all
    select 'clauses' where not exists (
      select from agreements.clauses c where c.agreement_id = of_agreement and c.effect = 'allow')
    union all
    select 'purpose' where exists (
      select from agreements.clauses c where c.agreement_id = of_agreement and c.effect = 'allow' and c.purpose is null)
    union all
    select 'ground' where exists (
      select from agreements.clauses c where c.agreement_id = of_agreement and c.legal_ground is null)
    union all
    select distinct 'decision-' || c.regime from agreements.clauses c
     where c.agreement_id = of_agreement and c.regime is not null
       and not exists (select from agreements.decisions d
         where d.agreement_id = c.agreement_id and d.regime = c.regime
           and num_nulls(d.interest, d.partnership, d.categories, d.conditions, d.recipients) = 0)
    union all
    select distinct 'wgs-setting' from agreements.clauses c
     where c.agreement_id = of_agreement and c.regime = 'wgs' and not agreements.may_rest_on_wgs(of_agreement)
  ) against;
$$;

-- Only the partnerships that the Wgs names; of those, a region has a RIEC and a care and safety house.
create or replace function agreements.may_rest_on_wgs(of_agreement uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select from agreements.agreements a
      join agreements.parties p on p.agreement_id = a.id
      join partners.organisations o on o.id = p.organisation_id
     where a.id = of_agreement
       and (a.setting = 'riec' and o.type = 'riec' or a.setting = 'care-and-safety-house' and o.type = 'safety-house'));
$$;

-- The steps that there are, and what each asks. The switch to «in force» is refused for everybody.
create or replace function agreements.guard_life() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
  against text[];
begin
  if new.status = 'in-force' and old.status in ('draft', 'offered') then
    against := agreements.reasons_against(new.id, platform.today());
    if cardinality(against) > 0 then
      raise exception 'not ready: %', array_to_string(against, ', ')
        using errcode = '23514', constraint = 'agreements_ready_for_force';
    end if;
  end if;
  if current_user <> 'schakel_app' then return new; end if;
  if old.status <> new.status and (old.status, new.status) not in (
      ('draft', 'offered'), ('draft', 'ended'), ('offered', 'draft'), ('offered', 'in-force'), ('offered', 'ended'),
      ('in-force', 'ended')) then
    raise exception 'no such step' using errcode = '23514', constraint = 'agreements_life';
  end if;
  -- What was offered or signed stands; only its status, its end and its counters move.
  if old.status <> 'draft' and new.status <> 'draft' and (
      old.kind, old.title, old.region_id, old.setting, old.why, old.for_whom, old.by_whom, old.goals, old.target_groups,
      old.activities, old.indicators, old.role_division, old.dpia_reference, old.dpia_version, old.edition, old.amends_id,
      lower(old.valid), old.draft_number) is distinct from (
      new.kind, new.title, new.region_id, new.setting, new.why, new.for_whom, new.by_whom, new.goals, new.target_groups,
      new.activities, new.indicators, new.role_division, new.dpia_reference, new.dpia_version, new.edition, new.amends_id,
      lower(new.valid), new.draft_number) then
    raise exception 'only a draft changes' using errcode = '23514', constraint = 'agreements_only_draft_changes';
  end if;
  return new;
end $$;
create or replace trigger guard_life before update on agreements.agreements
  for each row execute function agreements.guard_life();

-- Parties, signatories, decisions and clauses change in a draft only. One exception, because it takes
-- access away and gives none: a clause that allows may end earlier in an agreement in force.
create or replace function agreements.guard_content() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
  current_status text;
begin
  if current_user <> 'schakel_app' then return coalesce(new, old); end if;
  select a.status into current_status from agreements.agreements a where a.id = coalesce(new.agreement_id, old.agreement_id);
  if current_status = 'draft' then return coalesce(new, old); end if;
  if current_status = 'in-force' and tg_op = 'UPDATE' and tg_table_name = 'clauses'
     and to_jsonb(new) - 'valid' - 'version' = to_jsonb(old) - 'valid' - 'version'
     and to_jsonb(new) ->> 'effect' = 'allow'
     and ((to_jsonb(new) ->> 'valid')::daterange <@ (to_jsonb(old) ->> 'valid')::daterange
       or upper((to_jsonb(new) ->> 'valid')::daterange) <= platform.today()) then
    return new;
  end if;
  raise exception 'only a draft changes' using errcode = '23514', constraint = 'agreements_only_draft_changes';
end $$;
create or replace trigger guard_content before insert or update or delete on agreements.clauses
  for each row execute function agreements.guard_content();
create or replace trigger guard_content before insert or update or delete on agreements.decisions
  for each row execute function agreements.guard_content();
create or replace trigger guard_content before insert or update or delete on agreements.signatories
  for each row execute function agreements.guard_content();
create or replace trigger guard_content before insert or update of part or delete on agreements.parties
  for each row execute function agreements.guard_content();

create or replace function agreements.guard_wgs() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  if new.regime = 'wgs' and not agreements.may_rest_on_wgs(new.agreement_id) then
    raise exception 'this partnership has no basis in the Wgs' using errcode = '23514', constraint = 'clauses_wgs_setting';
  end if;
  return new;
end $$;
create or replace trigger guard_wgs before insert or update of regime on agreements.clauses
  for each row execute function agreements.guard_wgs();

-- A signature marks its party as signed; a text that goes back to draft takes all of them away.
create or replace function agreements.signature_given() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  update agreements.parties p set signed_on = platform.today()
   where p.agreement_id = new.agreement_id and p.organisation_id = new.organisation_id;
  return null;
end $$;
create or replace trigger signature_given after insert on agreements.signatures
  for each row execute function agreements.signature_given();

-- What follows from a step: back to draft voids signatures; an amendment takes the place of the
-- version before it, and every part in a case of one of its parties moves along, in this statement.
create or replace function agreements.step_taken() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if new.status in ('draft', 'ended') and old.status = 'offered' then
    update agreements.signatures s set voided_at = platform.now() where s.agreement_id = new.id and s.voided_at is null;
    update agreements.offers o set withdrawn_at = platform.now() where o.agreement_id = new.id and o.withdrawn_at is null;
    update agreements.parties p set signed_on = null where p.agreement_id = new.id and p.signed_on is not null;
  end if;
  if new.status = 'in-force' and old.status = 'offered' and new.amends_id is not null then
    update agreements.agreements a
       set status = 'amended', valid = daterange(lower(a.valid), platform.today(), '[]'), version = a.version + 1,
           ended_at = platform.now()
     where a.id = new.amends_id and a.status = 'in-force';
    update cases.participations p set agreement_id = new.id, version = p.version + 1
     where p.agreement_id = new.amends_id and p.ended_at is null
       and exists (select from agreements.parties t where t.agreement_id = new.id and t.organisation_id = p.organisation_id);
  end if;
  return null;
end $$;
create or replace trigger step_taken after update of status on agreements.agreements
  for each row when (old.status is distinct from new.status) execute function agreements.step_taken();

-- Who may sign, by name, and whether that person still works there.
create or replace function agreements.signatories_of(of_agreement uuid)
  returns table (id uuid, organisation_id uuid, account_id uuid, name text, function text, is_present boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select s.id, s.organisation_id, s.account_id, a.display_name, s.function, exists (
           select from accounts.memberships m
            where m.account_id = s.account_id and m.organisation_id = s.organisation_id and m.valid @> platform.today()
              and a.closed_at is null)
    from agreements.signatories s
    join accounts.accounts a on a.id = s.account_id
   where s.agreement_id = of_agreement and platform.actor_can('agreement.read')
   order by a.display_name;
$$;

-- Colleagues of the parties whose role may sign: whom a manager can name.
create or replace function agreements.possible_signatories(of_agreement uuid)
  returns table (organisation_id uuid, account_id uuid, name text, role text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select distinct on (p.organisation_id, a.display_name, a.id) p.organisation_id, a.id, a.display_name, m.role_id
    from agreements.parties p
    join accounts.memberships m on m.organisation_id = p.organisation_id and m.valid @> platform.today()
    join accounts.role_permissions r on r.role_id = m.role_id and r.permission = 'agreement.sign'
    join accounts.accounts a on a.id = m.account_id and a.closed_at is null
   where p.agreement_id = of_agreement and platform.actor_can('agreement.manage')
   order by p.organisation_id, a.display_name, a.id, m.role_id;
$$;

-- An organisation that went over into another: from its day on the successor stands in every
-- agreement in force and every case in its place, with the same part and under the same signature.
-- Repeatable; returns how many parts in cases and in agreements moved.
create or replace function agreements.follow_successions(on_day date) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  each record;
  moved integer := 0;
  counted integer;
begin
  for each in
    select s.organisation_id as old_id, s.successor_id as new_id, o.key, o.type
      from partners.successions s join partners.organisations o on o.id = s.successor_id
     where s.since <= on_day
       and (select count(*) from partners.successions x where x.organisation_id = s.organisation_id) = 1
       and exists (select from agreements.parties p join agreements.agreements a on a.id = p.agreement_id
         where p.organisation_id = s.organisation_id and a.status = 'in-force'
           and not exists (select from agreements.parties n
             where n.agreement_id = a.id and n.organisation_id = s.successor_id and n.succeeds_id = s.organisation_id))
  loop
    insert into agreements.parties (agreement_id, organisation_id, part, signed_on, succeeds_id)
    select p.agreement_id, each.new_id, p.part, p.signed_on, each.old_id
      from agreements.parties p join agreements.agreements a on a.id = p.agreement_id
     where p.organisation_id = each.old_id and a.status = 'in-force'
    on conflict (agreement_id, organisation_id) do update
      set succeeds_id = excluded.succeeds_id, signed_on = coalesce(parties.signed_on, excluded.signed_on);
    get diagnostics counted = row_count;
    moved := moved + counted;
    update agreements.clauses c set recipient_organisation_id = each.new_id, version = c.version + 1
     where c.recipient_organisation_id = each.old_id
       and exists (select from agreements.agreements a where a.id = c.agreement_id and a.status = 'in-force');
    -- Where the successor takes part already, the old part ends; everywhere else it goes over.
    update cases.participations p set ended_at = platform.now(), ended_on = on_day, version = p.version + 1
     where p.organisation_id = each.old_id and p.ended_at is null
       and exists (select from cases.participations q
         where q.case_id = p.case_id and q.agreement_id = p.agreement_id and q.organisation_id = each.new_id
           and q.ended_at is null);
    update cases.participations p
       set organisation_id = each.new_id, organisation_key = each.key, organisation_type = each.type, version = p.version + 1
     where p.organisation_id = each.old_id and p.ended_at is null;
    get diagnostics counted = row_count;
    moved := moved + counted;
    update agreements.parties p set signed_on = null
      from agreements.agreements a
     where a.id = p.agreement_id and a.status = 'in-force' and p.organisation_id = each.old_id;
    perform agreements.compile(array_agg(x.case_id), array_agg(each.old_id))
       from (select distinct g.case_id from cases.grants g join partners.organisations o on o.key = g.organisation_key
              where o.id = each.old_id and g.basis in ('agreement', 'emergency')) x
     having count(*) > 0;
  end loop;
  return moved;
end $$;

revoke all on function agreements.reasons_against, agreements.may_rest_on_wgs, agreements.guard_life, agreements.guard_content,
  agreements.guard_wgs, agreements.signature_given, agreements.step_taken, agreements.signatories_of,
  agreements.possible_signatories, agreements.follow_successions from public;
grant execute on function agreements.reasons_against, agreements.may_rest_on_wgs, agreements.signatories_of,
  agreements.possible_signatories to schakel_app;
grant execute on function agreements.follow_successions to schakel_worker;

-- The number of the case of an emergency, for those whom it concerns and nobody else: the officer who
-- reviews it cannot see the case.
create or replace function agreements.number_of_emergency(of_emergency uuid) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select f.number
    from cases.emergency_accesses e join cases.cases f on f.id = e.case_id
   where e.id = of_emergency
     and (e.account_id = platform.actor_account_id()
       or (platform.actor_can('case.coordinate') or platform.actor_can('emergency.review'))
         and (e.organisation_key = platform.actor_organisation_key() or cases.coordinates(e.case_id)));
$$;

-- Who hears of an emergency at once: the organisation of the user, and the one that coordinates.
create or replace function agreements.told_of_emergency(of_emergency uuid) returns integer[]
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select array_agg(distinct told.key)
    from cases.emergency_accesses e
    cross join lateral (
      select e.organisation_key as key
      union all
      select g.organisation_key from cases.grants g where g.case_id = e.case_id and g.basis = 'coordination') told
   where e.id = of_emergency and agreements.number_of_emergency(of_emergency) is not null;
$$;
revoke all on function agreements.number_of_emergency, agreements.told_of_emergency from public;
grant execute on function agreements.number_of_emergency, agreements.told_of_emergency to schakel_app;
