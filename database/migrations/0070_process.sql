-- What runs in a case: events on three tracks, legal terms, the plan and its tasks.
create schema process;
comment on schema process is 'Track events, legal terms with their rule and source, goals, actions and tasks.';
grant usage on schema process to schakel_app, schakel_worker, schakel_reporter;

create table process.track_events (
  id uuid primary key,
  case_id uuid not null references cases.cases (id) on delete cascade,
  track text not null check (track in ('care', 'criminal-justice', 'aliens')),
  kind text not null,
  happened_on date not null,
  recorded_at timestamptz not null,
  origin_organisation_key integer not null,
  recorded_by uuid not null references accounts.accounts (id),
  compartment text not null,
  sealed_note bytea,
  version integer not null default 1
);
comment on table process.track_events is 'A step, decision or handover on one of the three tracks, with its day and the organisation that recorded it.';
create index track_events_case on process.track_events (case_id, happened_on);
create index track_events_recorded_by on process.track_events (recorded_by);

create table process.terms (
  id uuid primary key,
  case_id uuid not null references cases.cases (id) on delete cascade,
  family text not null,
  rule_id text not null,
  rule_version text not null,
  rule_source text not null,
  confidence text not null check (confidence in ('confirmed', 'check')),
  started_by_event_id uuid references process.track_events (id),
  starts_on date not null,
  ends_on date not null,
  warn_days integer[] not null,
  once boolean not null,
  status text not null default 'running' check (status in ('running', 'ended', 'voided')),
  ended_on date,
  ended_because text,
  responsible_organisation_key integer not null,
  compartment text not null,
  version integer not null default 1,
  check (ends_on >= starts_on),
  check ((status = 'running') = (ended_on is null)),
  check ((ended_on is null) = (ended_because is null))
);
comment on table process.terms is 'A legal clock: the rule with version and source that gave its end, who must act, and how it ended.';
comment on column process.terms.family is 'Which clock this is, whatever the rule version, such as reflection-period.';
create unique index terms_once on process.terms (case_id, family) where once and status <> 'voided';
create index terms_running on process.terms (ends_on) where status = 'running';
create index terms_case on process.terms (case_id);
create index terms_event on process.terms (started_by_event_id);

create table process.term_warnings (
  term_id uuid not null references process.terms (id) on delete cascade,
  warn_on date not null,
  days_before integer not null,
  sent_at timestamptz,
  primary key (term_id, warn_on)
);
comment on table process.term_warnings is 'Each warning once: a reminder that was sent is not sent again, also after a restart or a clock change.';
create index term_warnings_due on process.term_warnings (warn_on) where sent_at is null;

create table process.goals (
  id uuid primary key,
  case_id uuid not null references cases.cases (id) on delete cascade,
  domain text not null check (domain in ('independence', 'stable-housing', 'self-worth', 'social-relations')),
  sealed_result bytea not null,
  position integer not null,
  status text not null default 'open' check (status in ('open', 'reached', 'stopped')),
  version integer not null default 1
);
comment on table process.goals is 'A goal of the plan with its intended result, in one of the four recovery domains (R331).';
create index goals_case on process.goals (case_id, position);

create table process.tasks (
  id uuid primary key,
  case_id uuid not null references cases.cases (id) on delete cascade,
  goal_id uuid references process.goals (id),
  sealed_title bytea not null,
  responsible_organisation_id uuid not null references partners.organisations (id),
  responsible_organisation_key integer not null,
  assignee_membership_id uuid references accounts.memberships (id),
  due_on date not null,
  status text not null default 'open' check (status in ('open', 'done', 'returned')),
  settled_at timestamptz,
  settled_by uuid references accounts.accounts (id),
  sealed_result bytea,
  created_by uuid not null references accounts.accounts (id),
  version integer not null default 1,
  check ((status = 'open') = (settled_at is null)),
  check ((settled_at is null) = (settled_by is null))
);
comment on table process.tasks is 'An action of the plan: which partner does what by which day, and what came of it.';
create index tasks_case on process.tasks (case_id);
create index tasks_goal on process.tasks (goal_id);
create index tasks_due on process.tasks (responsible_organisation_key, due_on, id) where status = 'open';
create index tasks_responsible on process.tasks (responsible_organisation_id);
create index tasks_assignee on process.tasks (assignee_membership_id);
create index tasks_settled_by on process.tasks (settled_by);
create index tasks_created_by on process.tasks (created_by);

do $$
declare each text;
begin
  foreach each in array array['track_events', 'terms', 'term_warnings', 'goals', 'tasks'] loop
    execute format('alter table process.%I enable row level security', each);
    execute format('alter table process.%I force row level security', each);
  end loop;
end $$;

grant select, insert, update on process.track_events, process.terms, process.goals, process.tasks to schakel_app;
grant select, insert, delete on process.term_warnings to schakel_app;
grant select on process.terms, process.tasks, process.term_warnings to schakel_worker;
grant update (sent_at) on process.term_warnings to schakel_worker;
