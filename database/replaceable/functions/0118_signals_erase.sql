-- The signals that a case began with go with it: they hold the same person's story.
create or replace function signals.erase_of_case(of_case uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  gone uuid;
  number integer := 0;
begin
  perform identity.require_erasure_order(of_case);
  for gone in select s.id from signals.signals s where s.case_id = of_case loop
    update signals.signals s set linked_signal_id = null where s.linked_signal_id = gone;
    delete from signals.signals s where s.id = gone;
    perform identity.erase_related(of_case, gone);
    number := number + 1;
  end loop;
  return case when number = 0 then '{}' else jsonb_build_object('signals.signals', number) end;
end $$;
revoke all on function signals.erase_of_case from public;
grant execute on function signals.erase_of_case to schakel_worker;
