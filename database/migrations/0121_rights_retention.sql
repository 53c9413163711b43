-- How long a dossier is kept, what stops that, and how it goes.
create table rights.regimes (
  case_id uuid not null references cases.cases (id) on delete cascade,
  regime text not null check (regime in ('wmo', 'jeugdwet', 'wgs')),
  decided_until date,
  set_by uuid not null references accounts.accounts (id),
  set_at timestamptz not null,
  primary key (case_id, regime),
  check (regime = 'wgs' or decided_until is null)
);
comment on table rights.regimes is
  'Laws under which a dossier is kept, where somebody said so; without a row the default of the rule holds.';
comment on column rights.regimes.decided_until is 'The last day by the decision of a partnership under the Wgs.';
create index regimes_set_by on rights.regimes (set_by);

create table rights.holds (
  id uuid primary key,
  case_id uuid not null references cases.cases (id) on delete cascade,
  organisation_key integer not null,
  sealed_reason bytea not null,
  until date,
  placed_by uuid not null references accounts.accounts (id),
  placed_at timestamptz not null,
  lifted_by uuid references accounts.accounts (id),
  lifted_at timestamptz,
  sealed_lifted_reason bytea,
  version integer not null default 1,
  check ((lifted_at is null) = (lifted_by is null)),
  check ((lifted_at is null) = (sealed_lifted_reason is null))
);
comment on table rights.holds is 'Why a dossier may not be destroyed yet, by whom, until when. The reason is sealed with the key of the dossier.';
create index holds_case on rights.holds (case_id);
create index holds_placed_by on rights.holds (placed_by);
create index holds_lifted_by on rights.holds (lifted_by);

create table rights.destructions (
  id uuid primary key,
  organisation_id uuid not null references partners.organisations (id),
  organisation_key integer not null,
  ground text not null check (ground in ('retention', 'request')),
  status text not null default 'prepared' check (status in ('prepared', 'approved', 'done', 'cancelled')),
  prepared_by uuid not null references accounts.accounts (id),
  prepared_at timestamptz not null,
  approved_by uuid references accounts.accounts (id),
  approved_at timestamptz,
  finished_at timestamptz,
  version integer not null default 1,
  constraint destructions_second_person check (approved_by <> prepared_by),
  check ((approved_by is null) = (approved_at is null)),
  check (status not in ('approved', 'done') or approved_at is not null),
  check ((status = 'done') = (finished_at is not null))
);
comment on table rights.destructions is
  'A run that destroys dossiers: prepared by one person, approved by another, carried out by the machine.';
create index destructions_newest on rights.destructions (organisation_key, prepared_at desc);
create index destructions_organisation on rights.destructions (organisation_id);
create index destructions_prepared_by on rights.destructions (prepared_by);
create index destructions_approved_by on rights.destructions (approved_by);

create table rights.destruction_items (
  destruction_id uuid not null references rights.destructions (id),
  case_id uuid not null,
  case_number text,
  keep_until date,
  rule_ids text[] not null,
  counts jsonb not null default '{}',
  state text not null default 'waiting' check (state in ('waiting', 'erased', 'skipped', 'withdrawn')),
  skipped_because text,
  settled_at timestamptz,
  primary key (destruction_id, case_id),
  check ((state = 'waiting') = (settled_at is null)),
  check ((state = 'skipped') = (skipped_because is not null)),
  check (state <> 'erased' or case_number is null)
);
comment on table rights.destruction_items is
  'The dossiers of a run. What is erased keeps its id, which points to nobody any more, and how much of each kind went.';
comment on column rights.destruction_items.case_id is 'No foreign key: the row stays when the dossier is gone.';
comment on column rights.destruction_items.case_number is 'For who prepares and approves; goes with the dossier.';
create unique index destruction_items_once on rights.destruction_items (case_id) where state = 'waiting';

do $$
declare each text;
begin
  foreach each in array array['regimes', 'holds', 'destructions', 'destruction_items'] loop
    execute format('alter table rights.%I enable row level security', each);
    execute format('alter table rights.%I force row level security', each);
  end loop;
end $$;
grant select, insert, delete on rights.regimes to schakel_app;
grant select, insert, update on rights.holds, rights.destructions, rights.destruction_items to schakel_app;
grant select, update on rights.destructions, rights.destruction_items to schakel_worker;
