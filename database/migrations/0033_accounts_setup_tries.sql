-- Somebody who mistypes the first code of a new code app types another one; the secret stays good.
alter table accounts.challenges
  add column tries integer not null default 0 check (tries >= 0),
  add column paused_until timestamptz;
comment on column accounts.challenges.tries is
  'How often an answer was tried, for questions that may be answered wrongly a few times.';
comment on column accounts.challenges.paused_until is 'Until when no next try is taken.';
