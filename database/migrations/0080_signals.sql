-- From «something is wrong» to a decision: reports, drafts, triage, feedback.
create schema signals;
comment on schema signals is 'Signals that professionals report, their triage and the feedback to the reporter.';
grant usage on schema signals to schakel_app, schakel_worker, schakel_reporter;

create sequence signals.signal_numbers;
comment on sequence signals.signal_numbers is 'Gaps are fine: a number names a signal, it counts nothing.';
grant usage on sequence signals.signal_numbers to schakel_app;

create table signals.desks (
  region_id text primary key references regions.regions (id),
  organisation_id uuid not null references partners.organisations (id),
  organisation_key integer not null
);
comment on table signals.desks is 'Which organisation is the reporting and advice desk of a region.';
create index desks_organisation on signals.desks (organisation_id);

create table signals.drafts (
  id uuid primary key,
  account_id uuid not null references accounts.accounts (id),
  sealed_body bytea not null,
  saved_at timestamptz not null,
  version integer not null default 1
);
comment on table signals.drafts is 'A report that is being written, sealed, on the server only; gone when it is sent or after 30 days.';
create index drafts_account on signals.drafts (account_id);

create table signals.signals (
  id uuid primary key references identity.data_keys (dossier_id),
  number text not null unique,
  region_id text not null references regions.regions (id),
  municipality_code text check (municipality_code ~ '^GM\d{4}$'),
  desk_organisation_key integer not null,
  kind text not null check (kind in ('possible-victim', 'location-or-company', 'advice', 'consult')),
  urgency text not null check (urgency in ('acute', 'within-a-day', 'within-a-week')),
  form text,
  is_minor boolean,
  sign_list_id text,
  sign_list_version text,
  reporter_account_id uuid not null references accounts.accounts (id),
  reporter_organisation_id uuid not null references partners.organisations (id),
  reporter_organisation_key integer not null,
  sealed_facts bytea not null,
  sealed_interpretation bytea,
  victim_knows text not null check (victim_knows in ('yes', 'no', 'unknown')),
  victim_agrees text not null check (victim_agrees in ('yes', 'no', 'not-asked')),
  sent_at timestamptz not null,
  answer_due_at timestamptz not null,
  status text not null default 'new' check (status in ('new', 'in-triage', 'decided')),
  triaged_by uuid references accounts.accounts (id),
  case_id uuid references cases.cases (id),
  linked_signal_id uuid references signals.signals (id),
  version integer not null default 1,
  check (linked_signal_id is null or linked_signal_id <> id),
  check (status = 'new' or triaged_by is not null)
);
comment on table signals.signals is 'A sent report. Facts stand apart from interpretation; both are sealed with the key of the signal.';
comment on column signals.signals.kind is 'Not every contact is a report: advice and consult are kinds of their own (R108).';
create index signals_inbox on signals.signals (desk_organisation_key, status, sent_at desc, id desc);
create index signals_reporter on signals.signals (reporter_account_id, sent_at desc);
create index signals_region on signals.signals (region_id);
create index signals_reporter_organisation on signals.signals (reporter_organisation_id);
create index signals_triaged_by on signals.signals (triaged_by);
create index signals_case on signals.signals (case_id);
create index signals_linked on signals.signals (linked_signal_id);

create table signals.observed_signs (
  signal_id uuid not null references signals.signals (id) on delete cascade,
  sign_id text not null,
  primary key (signal_id, sign_id)
);
comment on table signals.observed_signs is 'Signs that the reporter ticked, of the list and version named on the signal.';

create table signals.decisions (
  id uuid primary key,
  signal_id uuid not null references signals.signals (id) on delete cascade,
  decision text not null check (decision in ('advice-given', 'referred', 'linked', 'case-opened', 'closed')),
  decided_by uuid not null references accounts.accounts (id),
  decided_at timestamptz not null,
  sealed_reason bytea not null,
  referred_to_organisation_id uuid references partners.organisations (id),
  check ((decision = 'referred') = (referred_to_organisation_id is not null))
);
comment on table signals.decisions is 'What a named person decided and why; there is no decision by the machine.';
create index decisions_signal on signals.decisions (signal_id);
create index decisions_decided_by on signals.decisions (decided_by);
create index decisions_referred_to on signals.decisions (referred_to_organisation_id);

create table signals.feedback (
  id uuid primary key,
  signal_id uuid not null references signals.signals (id) on delete cascade,
  sealed_text bytea not null,
  given_by uuid not null references accounts.accounts (id),
  given_at timestamptz not null,
  read_at timestamptz
);
comment on table signals.feedback is 'What the reporter may be told, by the desk, within what may be told.';
create index feedback_signal on signals.feedback (signal_id);
create index feedback_given_by on signals.feedback (given_by);

do $$
declare each text;
begin
  foreach each in array array['desks', 'drafts', 'signals', 'observed_signs', 'decisions', 'feedback'] loop
    execute format('alter table signals.%I enable row level security', each);
    execute format('alter table signals.%I force row level security', each);
  end loop;
end $$;

grant select on signals.desks to schakel_app;
grant select, insert, update, delete on signals.drafts to schakel_app;
grant select, insert, update on signals.signals, signals.feedback to schakel_app;
grant select, insert on signals.observed_signs, signals.decisions to schakel_app;
grant select, delete on signals.drafts to schakel_worker;
