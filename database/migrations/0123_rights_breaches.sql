-- Personal data that got loose: the register, and the clock of 72 hours.
create sequence rights.breach_numbers;
comment on sequence rights.breach_numbers is 'Gaps are fine: a number names a breach, it counts nothing.';
grant usage on sequence rights.breach_numbers to schakel_app;

create table rights.breaches (
  id uuid primary key,
  number text not null unique,
  organisation_id uuid not null references partners.organisations (id),
  organisation_key integer not null,
  kind text not null check (kind in ('lost', 'wrong-recipient', 'seen-without-right', 'stolen', 'break-in', 'not-available', 'other')),
  happened_at timestamptz,
  discovered_at timestamptz not null,
  report_due_at timestamptz not null check (report_due_at > discovered_at),
  rule_id text not null,
  rule_source text not null,
  confidence text not null check (confidence in ('confirmed', 'check')),
  sealed_facts bytea not null,
  compartments text[] not null default '{}',
  people_count integer check (people_count >= 0),
  risk text check (risk in ('unlikely', 'risk', 'high')),
  sealed_assessment bytea,
  sealed_measures bytea,
  authority text check (authority in ('reported', 'not-reported')),
  authority_at timestamptz,
  sealed_authority_reason bytea,
  people text check (people in ('told', 'not-told')),
  people_at timestamptz,
  sealed_people_reason bytea,
  reported_by uuid not null references accounts.accounts (id),
  reported_at timestamptz not null,
  closed_by uuid references accounts.accounts (id),
  closed_at timestamptz,
  version integer not null default 1,
  check (happened_at is null or happened_at <= discovered_at),
  check ((authority is null) = (authority_at is null)),
  check (authority is null or sealed_authority_reason is not null),
  check ((people is null) = (people_at is null)),
  check (people is null or sealed_people_reason is not null),
  check ((closed_at is null) = (closed_by is null)),
  constraint breaches_close_with_decisions check (
    closed_at is null or (authority is not null and people is not null and risk is not null and sealed_measures is not null))
);
comment on table rights.breaches is
  'Every (possible) breach with facts, risk, decisions and measures (GDPR article 33(5)), also those that need no report. Texts are sealed with the server key.';
comment on column rights.breaches.discovered_at is 'The moment from which the hours count, weekends and nights included.';
create index breaches_newest on rights.breaches (organisation_key, discovered_at desc, id desc);
create index breaches_organisation on rights.breaches (organisation_id);
create index breaches_reported_by on rights.breaches (reported_by);
create index breaches_closed_by on rights.breaches (closed_by);

create table rights.breach_warnings (
  breach_id uuid not null references rights.breaches (id) on delete cascade,
  after_hours integer not null,
  due_at timestamptz not null,
  sent_at timestamptz,
  primary key (breach_id, after_hours)
);
comment on table rights.breach_warnings is 'Moments on which to press for a decision; each goes out once.';
create index breach_warnings_due on rights.breach_warnings (due_at) where sent_at is null;

do $$
declare each text;
begin
  foreach each in array array['breaches', 'breach_warnings'] loop
    execute format('alter table rights.%I enable row level security', each);
    execute format('alter table rights.%I force row level security', each);
  end loop;
end $$;
grant select, insert, update on rights.breaches to schakel_app;
grant select, insert on rights.breach_warnings to schakel_app;
grant select on rights.breaches, rights.breach_warnings to schakel_worker;
grant update (sent_at) on rights.breach_warnings to schakel_worker;
