-- What was asked, offered and written about a case goes with it, each with the key that sealed it.
create or replace function referrals.erase_of_case(of_case uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  gone record;
  counts jsonb := '{}';
begin
  perform identity.require_erasure_order(of_case);
  for gone in
    select r.id, 'referrals' as kind from referrals.referrals r where r.case_id = of_case
    union all
    select t.request_id, 'access_requests' from referrals.access_request_targets t where t.case_id = of_case
    union all
    select h.id, 'handovers' from referrals.handovers h where h.case_id = of_case
    union all
    select f.id, 'secrecy_forms' from referrals.secrecy_forms f where f.case_id = of_case
  loop
    execute format('delete from referrals.%I where id = $1', gone.kind) using gone.id;
    perform identity.erase_related(of_case, gone.id);
    counts := counts || jsonb_build_object('referrals.' || gone.kind,
      coalesce((counts ->> ('referrals.' || gone.kind))::integer, 0) + 1);
  end loop;
  return counts;
end $$;
revoke all on function referrals.erase_of_case from public;
grant execute on function referrals.erase_of_case to schakel_worker;

-- Requests for access that were never granted, some time after they were over: what somebody wrote in
-- them serves nothing any more, whether or not there was a case. Says how many went.
create or replace function referrals.forget_requests(over_before date) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  gone uuid[];
begin
  with removed as (
    delete from referrals.access_requests q
     where q.lapses_on < over_before and q.status <> 'granted'
    returning q.id)
  select coalesce(array_agg(r.id), '{}') into gone from removed r;
  delete from identity.data_keys k where k.dossier_id = any (gone);
  return cardinality(gone);
end $$;
revoke all on function referrals.forget_requests from public;
grant execute on function referrals.forget_requests to schakel_worker;
