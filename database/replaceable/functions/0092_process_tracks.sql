-- The first event on a track puts the case on it: clauses can be bound to a track.
create or replace function process.open_track() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  update cases.cases c set tracks = c.tracks || new.track
   where c.id = new.case_id and not (new.track = any (c.tracks));
  return null;
end $$;
create or replace trigger open_track after insert on process.track_events
  for each row execute function process.open_track();
revoke all on function process.open_track from public;
