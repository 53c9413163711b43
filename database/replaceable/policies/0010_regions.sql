-- Reference content is public: start page, reporting route and members area show it to everybody.
do $$
declare each text;
begin
  foreach each in array array['sources', 'pack_versions', 'regions', 'municipalities', 'municipality_versions',
    'region_municipalities', 'code_lists', 'code_items', 'bodies', 'goals', 'figures', 'holidays'] loop
    execute format('drop policy if exists owner_all on regions.%I', each);
    execute format('create policy owner_all on regions.%I to schakel_owner using (true) with check (true)', each);
    execute format('drop policy if exists everyone_reads on regions.%I', each);
    execute format(
      'create policy everyone_reads on regions.%I for select to schakel_app, schakel_worker, schakel_reporter using (true)',
      each);
  end loop;
end $$;
