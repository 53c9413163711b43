-- Flags on a case, what people watch and hear of it, and what the client was told.
create table cases.flags (
  id uuid primary key,
  case_id uuid not null references cases.cases (id) on delete cascade,
  organisation_id uuid not null references partners.organisations (id),
  organisation_key integer not null,
  raised_on date not null,
  raised_by uuid not null references accounts.accounts (id),
  sealed_reason bytea not null,
  until_on date,
  lowered_at timestamptz,
  lowered_by uuid references accounts.accounts (id),
  version integer not null default 1,
  constraint flags_until check (until_on is null or until_on >= raised_on),
  constraint flags_lowered check ((lowered_at is null) = (lowered_by is null))
);
comment on table cases.flags is 'What everybody in coordination must mind in a case: with a reason, from a day, until a day or until it is lowered.';
create index flags_case on cases.flags (case_id);
create index flags_organisation on cases.flags (organisation_id);
create index flags_raised_by on cases.flags (raised_by);
create index flags_lowered_by on cases.flags (lowered_by);

create table cases.watches (
  account_id uuid not null references accounts.accounts (id),
  case_id uuid not null references cases.cases (id) on delete cascade,
  organisation_key integer not null,
  since timestamptz not null,
  primary key (account_id, case_id)
);
comment on table cases.watches is 'Who wants to hear when somebody else writes in a case.';
create index watches_case on cases.watches (case_id);

create table cases.notices (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references accounts.accounts (id),
  organisation_key integer not null,
  case_id uuid not null references cases.cases (id) on delete cascade,
  entry_id uuid references cases.entries (id) on delete cascade,
  event text not null check (event in ('entry.added', 'entry.corrected')),
  happened_at timestamptz not null,
  read_at timestamptz
);
comment on table cases.notices is 'That something changed in a watched case; never what. Made by a trigger, for those who may read the fact.';
create index notices_newest on cases.notices (account_id, happened_at desc, id desc);
create index notices_case on cases.notices (case_id);
create index notices_entry on cases.notices (entry_id);

create table cases.client_information (
  id uuid primary key,
  case_id uuid not null references cases.cases (id) on delete cascade,
  topic text not null,
  language text not null check (language ~ '^[a-z]{2}$'),
  told_on date not null,
  told_by uuid not null references accounts.accounts (id),
  organisation_id uuid not null references partners.organisations (id),
  with_interpreter boolean not null,
  understood text not null check (understood in ('yes', 'partly', 'no', 'not-asked')),
  recorded_at timestamptz not null
);
comment on table cases.client_information is 'What the client was told, in which language, when, by whom, and what of it was understood. Topics come from the packs.';
create index client_information_case on cases.client_information (case_id);
create index client_information_told_by on cases.client_information (told_by);
create index client_information_organisation on cases.client_information (organisation_id);

do $$
declare each text;
begin
  foreach each in array array['flags', 'watches', 'notices', 'client_information'] loop
    execute format('alter table cases.%I enable row level security', each);
    execute format('alter table cases.%I force row level security', each);
  end loop;
end $$;
grant select, insert, update on cases.flags to schakel_app;
grant select, insert, delete on cases.watches to schakel_app;
grant select, update on cases.notices to schakel_app;
grant select, insert on cases.client_information to schakel_app;
