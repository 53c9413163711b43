-- Organisations that read a dossier, or the compartment of one piece since it was there, by the log;
-- the own one left out. For whoever coordinates the case.
create or replace function rights.recipients(of_case uuid, of_entry uuid)
  returns table (organisation_id uuid, organisation_key integer, organisation_name text, last_read_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select o.id, o.key, o.name, max(e.occurred_at)
    from platform.audit_events e
    join partners.organisations o on o.id = e.organisation_id
   where e.dossier_id = of_case
     and e.outcome = 'success' and e.action in ('R', 'E')
     and e.organisation_key <> platform.actor_organisation_key()
     and rights.coordinates(of_case)
     and (of_entry is null or exists (
       select from cases.entries n
        where n.id = of_entry and n.case_id = of_case and e.detail -> 'compartments' ? n.compartment
          and e.occurred_at >= n.recorded_at))
   group by o.id, o.key, o.name
   order by o.name;
$$;
revoke all on function rights.recipients from public;
grant execute on function rights.recipients to schakel_app;
