-- What a leaf of the log is made of: every column of the line as text, each preceded by its length in
-- bytes, so that no two lines have the same content. verify-log counts the same without this function.
create or replace function platform.log_content(e platform.audit_events) returns bytea
  language sql stable parallel safe
  set search_path = pg_catalog, pg_temp
as $$
  select convert_to('schakel-log-1' || string_agg(
           ',' || coalesce(octet_length(f.value) || ':' || f.value, '-'), '' order by f.place), 'UTF8')
    from unnest(array[
      e.id::text, to_char(e.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
      e.event, e.action::text, e.outcome, e.account_id::text, e.responsible_account_id::text, e.role,
      e.organisation_id::text, e.organisation_key::text, e.region_id, e.dossier_id::text, e.person_id::text,
      e.object_kind, e.object_id::text, e.purpose, e.agreement_id::text, e.clause_id::text,
      e.authorisation_held::text, e.relation_held::text, e.consent_held::text, e.emergency_used::text,
      e.access_point, e.request_id::text, e.detail::text, e.transaction_id::text
    ]) with ordinality as f (value, place)
$$;

-- Destroys the salts of a dossier: what its lines said can then no longer be tried against their
-- hashes. Leaves a line in the log with how many and which, without which verify-log calls them
-- missing. Returns how many. Lines that the tree has not admitted yet have no salt yet: run it again.
create or replace function platform.destroy_log_salts(of_dossier uuid) returns integer
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
as $$
declare
  recorded_by bigint;
  destroyed integer;
begin
  -- The lock of the sequencer: no salt may come between the count and the destruction.
  perform pg_advisory_xact_lock(hashtextextended('schakel log tree', 0));
  insert into platform.audit_events (event, action, outcome, object_kind, object_id, authorisation_held, access_point, detail)
  select 'log.forget', 'D', 'success', 'dossier', of_dossier, true, 'job',
         jsonb_build_object('count', count(*), 'digest', encode(sha256(convert_to(
           coalesce(string_agg(s.event_id::text, ',' order by s.event_id), ''), 'UTF8')), 'hex'))
    from platform.log_salts s where s.dossier_id = of_dossier and s.salt is not null
  returning id into recorded_by;
  update platform.log_salts set salt = null, destroyed_by = recorded_by
   where dossier_id = of_dossier and salt is not null;
  get diagnostics destroyed = row_count;
  return destroyed;
end $$;
revoke all on function platform.destroy_log_salts from public;
grant execute on function platform.destroy_log_salts to schakel_worker;

-- Whether the lines behind some leaves still say what their hashes say. Definer, because whoever looks
-- after the log sees the lines of one organisation only; nothing but the verdict comes out.
create or replace function platform.check_log_leaves(from_index bigint, to_index bigint)
  returns table (leaf_index bigint, event_id bigint, leaf_hash bytea, agrees boolean)
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
as $$
  select l.leaf_index, l.event_id, l.leaf_hash,
         coalesce(l.leaf_hash = sha256('\x00'::bytea || s.salt || platform.log_content(e)), s.destroyed_by is not null)
    from platform.log_leaves l
    left join platform.log_salts s on s.event_id = l.event_id
    left join platform.audit_events e on e.id = l.event_id
   where platform.actor_can('log.witness')
     and l.leaf_index >= from_index and l.leaf_index < to_index
     and to_index - from_index <= 10000
   order by l.leaf_index
$$;
revoke all on function platform.check_log_leaves from public;
grant execute on function platform.check_log_leaves to schakel_app;
