-- Double intake: two organisations that have the same person, each in its own case; and two cases of one person.
create schema duplicates;
comment on schema duplicates is 'Who else is involved with a person, look-ups with a budget, and cases of one person taken together.';
grant usage on schema duplicates to schakel_app;

create table duplicates.lookups (
  id uuid primary key,
  account_id uuid not null references accounts.accounts (id),
  organisation_key integer not null,
  case_id uuid not null references cases.cases (id) on delete cascade,
  on_day date not null,
  looked_up_at timestamptz not null
);
comment on table duplicates.lookups is 'Each time somebody had a client compared with the clients of other organisations; a day has a budget.';
create index lookups_day on duplicates.lookups (account_id, on_day);
create index lookups_case on duplicates.lookups (case_id);

create table duplicates.involvements (
  id uuid primary key,
  case_id uuid not null references cases.cases (id) on delete cascade,
  organisation_key integer not null,
  other_organisation_id uuid not null references partners.organisations (id),
  found_at timestamptz not null,
  constraint involvements_once unique (case_id, organisation_key, other_organisation_id)
);
comment on table duplicates.involvements is
  'To one side of a hit: another party is involved with the client of this case. Never which case of the other side, and never why.';
create index involvements_other on duplicates.involvements (other_organisation_id);

create table duplicates.mergers (
  id uuid primary key,
  from_case_id uuid not null references cases.cases (id) on delete cascade,
  into_case_id uuid not null references cases.cases (id) on delete cascade,
  merged_by uuid not null references accounts.accounts (id),
  merged_at timestamptz not null,
  sealed_reason bytea not null,
  undone_by uuid references accounts.accounts (id),
  undone_at timestamptz,
  version integer not null default 1,
  constraint mergers_two_cases check (from_case_id <> into_case_id),
  constraint mergers_undone check ((undone_at is null) = (undone_by is null))
);
comment on table duplicates.mergers is
  'Two cases of one person: the one points to the other, which goes on. Entries, grants and participants stay where they are, so nobody sees more or less, and undoing loses nothing.';
create unique index mergers_from_once on duplicates.mergers (from_case_id) where undone_at is null;
create index mergers_from on duplicates.mergers (from_case_id);
create index mergers_into on duplicates.mergers (into_case_id);
create index mergers_by on duplicates.mergers (merged_by);
create index mergers_undone_by on duplicates.mergers (undone_by);

do $$
declare each text;
begin
  foreach each in array array['lookups', 'involvements', 'mergers'] loop
    execute format('alter table duplicates.%I enable row level security', each);
    execute format('alter table duplicates.%I force row level security', each);
  end loop;
end $$;
grant select, insert on duplicates.lookups to schakel_app;
grant select on duplicates.involvements to schakel_app;
grant select, insert, update on duplicates.mergers to schakel_app;
