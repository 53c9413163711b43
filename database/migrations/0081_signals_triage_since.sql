-- Colleagues see who has a signal in hand, and since when.
alter table signals.signals add column triaged_at timestamptz;
alter table signals.signals add constraint signals_triaged_at_by check (triaged_at is null or triaged_by is not null);
comment on column signals.signals.triaged_at is
  'Since when `triaged_by` has it in hand; empty for what was taken before this was kept.';
