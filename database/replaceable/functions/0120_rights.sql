-- Who looked at a dossier or changed it, for the client: only for those who coordinate it. `asked`
-- holds the filters by name; what is not in it does not filter.
create or replace function rights.viewings(of_case uuid, asked jsonb, after_id bigint, maximum integer)
  returns table (id bigint, occurred_at timestamptz, event text, action text, outcome text, account_id uuid,
    account_name text, organisation_id uuid, organisation_name text, role text, role_label_nl text, role_label_en text,
    purpose text, basis text, agreement_title text, clause_numbers integer[], emergency_used boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with lines as (
    select e.*, case
             when e.emergency_used then 'emergency'
             when e.agreement_id is not null then 'agreement'
             when e.account_id is null then 'system'
             when e.outcome = 'denied' then 'none'
             when exists (select from cases.coordinators k
               where k.case_id = of_case and k.organisation_key = e.organisation_key) then 'coordination'
             when e.relation_held then 'agreement'
             else 'none' end as basis,
           array(select (jsonb_array_elements_text(
             case when jsonb_typeof(e.detail -> 'clauses') = 'array' then e.detail -> 'clauses' else '[]' end))
             union select e.clause_id::text where e.clause_id is not null) as clause_ids
      from platform.audit_events e
     where e.dossier_id = of_case
       and platform.actor_can('case.read-log')
       and exists (select from cases.grants g
         where g.case_id = of_case and g.basis = 'coordination'
           and g.organisation_key = platform.actor_organisation_key())
  )
  select l.id, l.occurred_at, l.event, l.action::text, l.outcome, l.account_id, a.display_name, o.id, o.name, l.role,
         r.label_nl, r.label_en, l.purpose, l.basis, t.title,
         array(select c.number from agreements.clauses c where c.id::text = any (l.clause_ids) order by c.number),
         l.emergency_used
    from lines l
    left join accounts.accounts a on a.id = l.account_id
    left join partners.organisations o on o.id = l.organisation_id
    left join accounts.roles r on r.id = l.role
    left join agreements.agreements t on t.id = l.agreement_id
   where (after_id is null or case when asked ->> 'order' = 'oldest' then l.id > after_id else l.id < after_id end)
     and (not asked ? 'from' or l.occurred_at >= (asked ->> 'from')::date::timestamp at time zone 'Europe/Amsterdam')
     and (not asked ? 'until'
       or l.occurred_at < ((asked ->> 'until')::date + 1)::timestamp at time zone 'Europe/Amsterdam')
     and (not asked ? 'organisation' or l.organisation_id = (asked ->> 'organisation')::uuid)
     and (not asked ? 'role' or l.role = asked ->> 'role')
     and (not asked ? 'purpose' or l.purpose = asked ->> 'purpose')
     and (not asked ? 'basis' or l.basis = asked ->> 'basis')
     and (not asked ? 'agreement' or l.agreement_id = (asked ->> 'agreement')::uuid)
     and (not asked ? 'clause' or (asked ->> 'clause') = any (l.clause_ids))
     and (not asked ? 'emergency' or l.emergency_used = (asked ->> 'emergency')::boolean)
   order by case when asked ->> 'order' = 'oldest' then l.id else -l.id end
   limit least(maximum, 1000);
$$;
revoke all on function rights.viewings from public;
grant execute on function rights.viewings to schakel_app;

-- What the filters of that log can choose from in this dossier.
create or replace function rights.viewing_choices(of_case uuid)
  returns table (kind text, value text, label text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with lines as (
    select e.organisation_id, e.role, e.purpose, e.agreement_id
      from platform.audit_events e
     where e.dossier_id = of_case
       and platform.actor_can('case.read-log')
       and exists (select from cases.grants g
         where g.case_id = of_case and g.basis = 'coordination'
           and g.organisation_key = platform.actor_organisation_key())
  )
  select distinct 'organisation', o.id::text, o.name
    from lines l join partners.organisations o on o.id = l.organisation_id
  union select distinct 'role', l.role, l.role from lines l where l.role is not null
  union select distinct 'purpose', l.purpose, l.purpose from lines l where l.purpose is not null
  union select distinct 'agreement', t.id::text, t.title
    from lines l join agreements.agreements t on t.id = l.agreement_id
   order by 1, 3;
$$;
revoke all on function rights.viewing_choices from public;
grant execute on function rights.viewing_choices to schakel_app;
