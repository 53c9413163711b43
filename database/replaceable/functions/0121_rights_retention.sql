-- Whether the actor's organisation coordinates a case now, and the actor handles cases.
create or replace function rights.coordinates(of_case uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select platform.actor_can('case.read') and exists (
    select from cases.grants g
     where g.case_id = of_case and g.basis = 'coordination'
       and g.organisation_key = platform.actor_organisation_key());
$$;
revoke all on function rights.coordinates from public;
grant execute on function rights.coordinates to schakel_app;

-- What the retention rule needs to know of closed cases of the actor's organisation: no content, no
-- name. For who manages retention: all of them that closed before a day; for others one case.
create or replace function rights.retention_facts(of_case uuid, closed_before date, after_case uuid, maximum integer)
  returns table (case_id uuid, number text, status text, opened_on date, closed_on date, last_added_on date,
    is_minor boolean, regimes jsonb, holds integer, counts jsonb)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select c.id, c.number, c.status, c.opened_on, c.closed_on,
         greatest(c.opened_on, c.closed_on, (
           select max(e.recorded_at at time zone 'Europe/Amsterdam')::date from cases.entries e where e.case_id = c.id)),
         c.is_minor,
         coalesce((select jsonb_agg(jsonb_build_object('regime', r.regime, 'decidedUntil', r.decided_until) order by r.regime)
           from rights.regimes r where r.case_id = c.id), '[]'),
         (select count(*)::integer from rights.holds h
           where h.case_id = c.id and h.lifted_at is null and (h.until is null or h.until >= platform.today())),
         case when platform.actor_can('retention.manage') then cases.count_rows(c.id) else '{}' end
    from cases.cases c
   where case when of_case is not null then c.id = of_case
              else platform.actor_can('retention.manage') and c.status = 'closed' and c.closed_on < closed_before end
     and (after_case is null or c.id > after_case)
     and exists (select from cases.grants g
       where g.case_id = c.id and g.basis = 'coordination' and g.organisation_key = platform.actor_organisation_key())
     and (platform.actor_can('retention.manage') or platform.actor_can('rights.handle') or platform.actor_can('case.read'))
   order by c.id
   limit maximum;
$$;
revoke all on function rights.retention_facts from public;
grant execute on function rights.retention_facts to schakel_app;

-- Why a dossier that was to go must stay after all, at the last moment; empty when nothing stops it.
create or replace function rights.what_stops_erasure(of_case uuid, on_day date) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select case
    when exists (select from rights.holds h where h.case_id = of_case and h.lifted_at is null
      and (h.until is null or h.until >= on_day)) then 'hold'
    when exists (select from cases.cases c where c.id = of_case and c.status = 'open') then 'case-open' end;
$$;
revoke all on function rights.what_stops_erasure from public;
grant execute on function rights.what_stops_erasure to schakel_app, schakel_worker;

-- What this module keeps of a case beside what goes with the case itself.
create or replace function rights.erase_case(of_case uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  number integer;
begin
  perform identity.require_erasure_order(of_case);
  update rights.destruction_items i set case_number = null where i.case_id = of_case;
  delete from rights.recipients_told t using rights.requests r where r.id = t.request_id and r.case_id = of_case;
  update rights.requests r
     set sealed_text = null, sealed_extension_reason = null, sealed_explanation = null, case_number = null,
         entry_id = null, erased_at = coalesce(r.erased_at, platform.now())
   where r.case_id = of_case;
  get diagnostics number = row_count;
  return case when number = 0 then '{}' else jsonb_build_object('rights.requests', number) end;
end $$;
revoke all on function rights.erase_case from public;
grant execute on function rights.erase_case to schakel_worker;

-- Lines about an erased dossier that the tree of the log admitted after the erasure: their salts go
-- too. Says of how many dossiers.
create or replace function rights.forget_late_salts() returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  late uuid;
  number integer := 0;
begin
  for late in
    select distinct i.case_id from rights.destruction_items i
      join platform.log_salts s on s.dossier_id = i.case_id and s.salt is not null
     where i.state = 'erased'
  loop
    perform platform.destroy_log_salts(late);
    number := number + 1;
  end loop;
  return number;
end $$;
revoke all on function rights.forget_late_salts from public;
grant execute on function rights.forget_late_salts to schakel_worker;
