-- What happened so far says on which tracks a case is.
update cases.cases c set tracks = (
  select array_agg(distinct t.track) from (
    select 'care' as track union select e.track from process.track_events e where e.case_id = c.id) t)
 where exists (select from process.track_events e where e.case_id = c.id and e.track <> 'care');
