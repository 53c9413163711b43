-- Removes a case with everything that hangs on it, also what modules above hung there with
-- «on delete cascade». Says how many rows of each kind went.
create or replace function cases.erase_case(of_case uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  counts jsonb;
  related uuid[];
  each uuid;
begin
  perform identity.require_erasure_order(of_case);
  counts := cases.count_rows(of_case);
  related := cases.dossiers_on(of_case);
  delete from cases.cases c where c.id = of_case;
  foreach each in array related loop
    perform identity.erase_related(of_case, each);
  end loop;
  return counts;
end $$;
revoke all on function cases.erase_case from public;
grant execute on function cases.erase_case to schakel_worker;

-- How many rows of each table hang on a case, in any module: found by the foreign keys, so that a
-- new table is never forgotten. Tables without rows are left out.
create or replace function cases.count_rows(of_case uuid) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  counted jsonb := '{}';
  hanging record;
  number integer;
begin
  for hanging in
    select k.conrelid::regclass as "table", a.attname as "column", format('%s.%s', n.nspname, c.relname) as name
      from pg_catalog.pg_constraint k
      join pg_catalog.pg_class c on c.oid = k.conrelid
      join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
     where k.contype = 'f' and k.confrelid = 'cases.cases'::regclass and cardinality(k.conkey) = 1
       and c.relname not in ('grants', 'feed', 'coordinators')
     order by name
  loop
    execute format('select count(*) from %s where %I = $1', hanging."table", hanging."column") into number using of_case;
    if number > 0 then
      counted := counted || jsonb_build_object(hanging.name, number + coalesce((counted ->> hanging.name)::integer, 0));
    end if;
  end loop;
  return counted;
end $$;
revoke all on function cases.count_rows from public;
grant execute on function cases.count_rows to schakel_worker;

-- Dossiers with a key of their own that hang on a case, such as a referral or a handover: found by
-- the foreign keys, so that the key of a new kind is never forgotten.
create or replace function cases.dossiers_on(of_case uuid) returns uuid[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  found uuid[] := '{}';
  hanging record;
  more uuid[];
begin
  for hanging in
    select k.conrelid::regclass as "table", a.attname as "column", o.attname as own
      from pg_catalog.pg_constraint k
      join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
      join pg_catalog.pg_constraint d on d.conrelid = k.conrelid and d.contype = 'f'
       and d.confrelid = 'identity.data_keys'::regclass and cardinality(d.conkey) = 1
      join pg_catalog.pg_attribute o on o.attrelid = d.conrelid and o.attnum = d.conkey[1]
     where k.contype = 'f' and k.confrelid = 'cases.cases'::regclass and cardinality(k.conkey) = 1
  loop
    execute format('select array_agg(%I) from %s where %I = $1 and %I <> $1',
      hanging.own, hanging."table", hanging."column", hanging.own) into more using of_case;
    found := found || coalesce(more, '{}');
  end loop;
  return found;
end $$;
revoke all on function cases.dossiers_on from public;
