-- Who may know who a dossier is about, rule by rule: a rule can be for one purpose, one role or one
-- person, can end on a day or at a moment, and a rule that refuses wins from one that allows.
create table identity.known_by (
  dossier_id uuid not null references identity.data_keys (dossier_id) on delete cascade,
  organisation_key integer not null,
  effect text not null default 'allow' check (effect in ('allow', 'deny')),
  purpose text,
  role text,
  account_id uuid,
  valid daterange not null default daterange(null, null) check (not isempty(valid)),
  until timestamptz
);
comment on table identity.known_by is
  'The rules by which an organisation may know who a dossier is about. Only triggers of the modules above write it.';
comment on column identity.known_by.purpose is 'Only for work with this purpose; empty for every purpose.';
comment on column identity.known_by.until is 'A moment at which it ends, whatever the days say: access in an emergency.';
create unique index known_by_rule on identity.known_by
  (organisation_key, dossier_id, effect, purpose, role, account_id, valid, until) nulls not distinct;
create index known_by_dossier on identity.known_by (dossier_id);
alter table identity.known_by enable row level security;
alter table identity.known_by force row level security;
grant select on identity.known_by to schakel_app;

insert into identity.known_by (dossier_id, organisation_key, purpose, valid)
select r.dossier_id, r.organisation_key, p.purpose, v.valid
  from identity.dossier_readers r
  cross join lateral unnest(r.valid) as v (valid)
  cross join lateral unnest(coalesce(r.identity_purposes, array[null::text])) as p (purpose)
 where r.reads_identity;

-- The policies that read the coarse columns come back, with the table above, once all files are in.
drop policy if exists readers_know on identity.persons;
drop policy if exists readers_revise on identity.persons;
alter table identity.dossier_readers
  drop column reads_identity,
  drop column identity_purposes,
  drop constraint dossier_readers_valid_check,
  add column emergency_until timestamptz,
  add constraint dossier_readers_some_time check (not isempty(valid) or emergency_until is not null);
comment on table identity.dossier_readers is
  'Which organisations may open a dossier with its key. Only triggers of the modules above write it.';
comment on column identity.dossier_readers.emergency_until is 'Until when access in an emergency opens it, whatever the days say.';
