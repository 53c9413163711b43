-- The desk opens a sent signal and knows whom it is about. The reporter keeps reading the own text,
-- but the persons in it are not shown to the reporter's organisation again.
create or replace function signals.open_to_desk() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  insert into identity.dossier_readers (dossier_id, organisation_key, valid)
  select new.id, each.key, datemultirange(daterange(null, null))
    from unnest(array[new.desk_organisation_key, new.reporter_organisation_key]) as each (key)
  on conflict (organisation_key, dossier_id) do nothing;
  insert into identity.known_by (dossier_id, organisation_key) values (new.id, new.desk_organisation_key)
  on conflict do nothing;
  return null;
end $$;
create or replace trigger open_to_desk after insert on signals.signals
  for each row execute function signals.open_to_desk();
revoke all on function signals.open_to_desk from public;
