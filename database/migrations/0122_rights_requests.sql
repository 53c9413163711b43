-- What a client asks about the own data: copy, correction, objection, destruction. With their terms.
create sequence rights.request_numbers;
comment on sequence rights.request_numbers is 'Gaps are fine: a number names a request, it counts nothing.';
grant usage on sequence rights.request_numbers to schakel_app;

create table rights.requests (
  id uuid primary key,
  number text not null unique,
  case_id uuid not null,
  case_number text,
  organisation_id uuid not null references partners.organisations (id),
  organisation_key integer not null,
  kind text not null check (kind in ('access', 'rectification', 'objection', 'destruction')),
  law text not null check (law in ('gdpr', 'wpg', 'care')),
  part_of uuid references rights.requests (id),
  controller_organisation_id uuid references partners.organisations (id),
  entry_id uuid,
  asked_by text not null check (asked_by in ('client', 'representative')),
  channel text not null check (channel in ('spoken', 'letter', 'mail')),
  sealed_text bytea,
  received_on date not null,
  due_on date not null check (due_on > received_on),
  rule_id text not null,
  rule_source text not null,
  confidence text not null check (confidence in ('confirmed', 'check')),
  extended_on date,
  sealed_extension_reason bytea,
  status text not null default 'open' check (status in ('open', 'granted', 'partly-granted', 'refused', 'withdrawn')),
  ground text,
  sealed_explanation bytea,
  decided_by uuid references accounts.accounts (id),
  decided_at timestamptz,
  recorded_by uuid not null references accounts.accounts (id),
  recorded_at timestamptz not null,
  erased_at timestamptz,
  version integer not null default 1,
  check ((law = 'wpg') = (controller_organisation_id is not null)),
  check ((status = 'open') = (decided_at is null)),
  check ((decided_at is null) = (decided_by is null)),
  check (status not in ('refused', 'partly-granted') or ground is not null),
  check (erased_at is null or (sealed_text is null and sealed_extension_reason is null
    and sealed_explanation is null and case_number is null and entry_id is null))
);
comment on table rights.requests is
  'The register of requests of clients. What was asked and answered is sealed with the key of the dossier and goes with it; kind, days and outcome stay.';
comment on column rights.requests.case_id is 'No foreign key: the line of the register stays when the dossier is gone.';
comment on column rights.requests.part_of is 'The request of which this is the part about police data.';
comment on column rights.requests.controller_organisation_id is 'Who answers for police data and decides on them (Wpg).';
comment on column rights.requests.due_on is 'The last day on which the client must have an answer; moved when the term was extended.';
create index requests_case on rights.requests (case_id);
create index requests_register on rights.requests (organisation_key, received_on desc, id desc);
create index requests_open on rights.requests (due_on) where status = 'open';
create index requests_organisation on rights.requests (organisation_id);
create index requests_part_of on rights.requests (part_of);
create index requests_controller on rights.requests (controller_organisation_id);
create index requests_decided_by on rights.requests (decided_by);
create index requests_recorded_by on rights.requests (recorded_by);

create table rights.request_warnings (
  request_id uuid not null references rights.requests (id) on delete cascade,
  warn_on date not null,
  sent_at timestamptz,
  primary key (request_id, warn_on)
);
comment on table rights.request_warnings is 'Days on which to remind of a request; each reminder goes out once.';
create index request_warnings_due on rights.request_warnings (warn_on) where sent_at is null;

create table rights.entry_judgements (
  request_id uuid not null references rights.requests (id) on delete cascade,
  entry_id uuid not null references cases.entries (id) on delete cascade,
  outcome text not null check (outcome in ('give', 'withhold')),
  ground text,
  judged_by uuid not null references accounts.accounts (id),
  judged_at timestamptz not null,
  primary key (request_id, entry_id),
  check ((outcome = 'withhold') = (ground is not null))
);
comment on table rights.entry_judgements is
  'For a copy: which pieces are given and which are withheld, each with a ground (rights of others).';
create index entry_judgements_entry on rights.entry_judgements (entry_id);
create index entry_judgements_judged_by on rights.entry_judgements (judged_by);

create table rights.recipients_told (
  request_id uuid not null references rights.requests (id) on delete cascade,
  organisation_id uuid not null references partners.organisations (id),
  organisation_key integer not null,
  last_read_at timestamptz not null,
  told_at timestamptz not null,
  primary key (request_id, organisation_id)
);
comment on table rights.recipients_told is
  'Who had read what was corrected, by the log, and when they were told (GDPR article 19, Wpg article 28).';
create index recipients_told_organisation on rights.recipients_told (organisation_id);

do $$
declare each text;
begin
  foreach each in array array['requests', 'request_warnings', 'entry_judgements', 'recipients_told'] loop
    execute format('alter table rights.%I enable row level security', each);
    execute format('alter table rights.%I force row level security', each);
  end loop;
end $$;
grant select, insert, update on rights.requests to schakel_app;
grant select, insert, delete on rights.request_warnings, rights.entry_judgements to schakel_app;
grant select, insert on rights.recipients_told to schakel_app;
grant select on rights.requests, rights.request_warnings to schakel_worker;
grant update (sent_at) on rights.request_warnings to schakel_worker;
