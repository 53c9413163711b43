-- What every module stands on: settings, the audit trail, the outbox and repeated requests.
create schema platform;
comment on schema platform is 'Audit trail, outbox and repeatable requests. No words of the work.';
grant usage on schema platform to schakel_app, schakel_worker, schakel_reporter;

create table platform.settings (
  name text primary key,
  value jsonb not null
);
comment on table platform.settings is 'Facts of this installation, such as the fingerprint of its key file.';

create table platform.audit_events (
  id bigint generated always as identity primary key,
  occurred_at timestamptz not null default clock_timestamp(),
  event text not null,
  action "char" not null check (action in ('C', 'R', 'U', 'D', 'E')),
  outcome text not null check (outcome in ('success', 'denied', 'failed')),
  account_id uuid,
  responsible_account_id uuid,
  role text,
  organisation_id uuid,
  organisation_key integer,
  region_id text,
  dossier_id uuid,
  person_id uuid,
  object_kind text,
  object_id uuid,
  purpose text,
  agreement_id uuid,
  clause_id uuid,
  authorisation_held boolean not null,
  relation_held boolean,
  consent_held boolean,
  emergency_used boolean not null default false,
  access_point text not null check (access_point in ('web', 'api', 'command', 'job')),
  request_id uuid,
  detail jsonb not null default '{}'
);
comment on table platform.audit_events is
  'NEN 7513 log: one row per person touched, written in the transaction of the touch. The application may only add.';
comment on column platform.audit_events.action is 'NEN 7513: C create, R read, U update, D delete, E execute (search, export, print, log in).';
comment on column platform.audit_events.account_id is 'The user who acted; empty for the system itself.';
comment on column platform.audit_events.responsible_account_id is 'The user on whose behalf was acted.';
comment on column platform.audit_events.dossier_id is 'The client, by way of the dossier (case or signal).';
comment on column platform.audit_events.agreement_id is 'Authorisation protocol: the agreement that gave access.';
comment on column platform.audit_events.clause_id is 'Authorisation protocol: the clause that gave access.';
comment on column platform.audit_events.authorisation_held is 'Control result 1: the role allows this.';
comment on column platform.audit_events.relation_held is 'Control result 2: the organisation takes part in the case.';
comment on column platform.audit_events.consent_held is 'Control result 3: the consent that the clause asks for is there.';
comment on column platform.audit_events.emergency_used is 'Control result 4: emergency access was used.';
comment on column platform.audit_events.detail is 'Ids, codes and counts only; never text that a person typed.';
create index audit_events_dossier on platform.audit_events (dossier_id, id) where dossier_id is not null;
create index audit_events_organisation on platform.audit_events (organisation_key, id);

create table platform.outbox (
  id bigint generated always as identity primary key,
  event text not null,
  dossier_id uuid,
  object_id uuid,
  organisation_keys integer[] not null default '{}',
  announced_at timestamptz not null default clock_timestamp(),
  relayed_at timestamptz
);
comment on table platform.outbox is
  'What happened, for open screens and for modules above: ids only, written inside the change, sent after it.';
comment on column platform.outbox.organisation_keys is 'Organisations whose screens may hear of it; empty means nobody.';
create index outbox_waiting on platform.outbox (id) where relayed_at is null;

create table platform.idempotency_keys (
  account_id uuid not null,
  key text not null check (length(key) between 8 and 128),
  request_hash bytea not null,
  status integer not null,
  location text,
  sealed_body bytea,
  created_at timestamptz not null default clock_timestamp(),
  primary key (account_id, key)
);
comment on table platform.idempotency_keys is
  'First result of a repeated create, sealed with the server key; removed after a day.';
create index idempotency_keys_age on platform.idempotency_keys (created_at);

do $$
declare each text;
begin
  foreach each in array array['settings', 'audit_events', 'outbox', 'idempotency_keys'] loop
    execute format('alter table platform.%I enable row level security', each);
    execute format('alter table platform.%I force row level security', each);
  end loop;
end $$;

grant select on platform.settings to schakel_app, schakel_worker;
grant insert on platform.audit_events to schakel_app, schakel_worker;
grant select on platform.audit_events to schakel_app;
grant insert on platform.outbox to schakel_app, schakel_worker;
grant select, update, delete on platform.outbox to schakel_worker;
grant select, insert on platform.idempotency_keys to schakel_app;
grant select, delete on platform.idempotency_keys to schakel_worker;
