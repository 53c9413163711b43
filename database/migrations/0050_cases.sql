-- One dossier per victim: one coordinator, its participants, and what each of them may see.
create schema cases;
comment on schema cases is 'Cases, their coordinator and participants, access grants, dossier entries, consents.';
grant usage on schema cases to schakel_app, schakel_worker, schakel_reporter;

create sequence cases.case_numbers;
comment on sequence cases.case_numbers is 'Gaps are fine: a number names a case, it counts nothing.';
grant usage on sequence cases.case_numbers to schakel_app;

create table cases.cases (
  id uuid primary key references identity.data_keys (dossier_id),
  number text not null unique,
  pseudonym text not null check (length(pseudonym) between 3 and 60),
  region_id text not null references regions.regions (id),
  municipality_code text check (municipality_code ~ '^GM\d{4}$'),
  owner_organisation_id uuid not null references partners.organisations (id),
  owner_organisation_key integer not null,
  client_person_id uuid references identity.persons (id) deferrable initially deferred,
  target_group text not null check (target_group in ('A', 'B', 'C', 'D')),
  form text not null,
  sub_form text,
  is_minor boolean not null default false,
  is_crisis boolean not null default false,
  status text not null default 'open' check (status in ('open', 'closed')),
  opened_on date not null,
  closed_on date,
  closing_reason text,
  outcomes jsonb not null default '{}',
  aftercare_on date,
  signal_id uuid,
  version integer not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  check ((status = 'closed') = (closed_on is not null)),
  check ((status = 'closed') = (closing_reason is not null)),
  check (closed_on is null or closed_on >= opened_on),
  check (aftercare_on is null or aftercare_on >= opened_on)
);
comment on table cases.cases is 'A case: one possible victim, one dossier. Holds no identity; that is sealed in identity.persons.';
comment on column cases.cases.pseudonym is 'Name to use in lists and on the phone; says nothing about the person.';
comment on column cases.cases.signal_id is 'The signal it came from, if any; an id only.';
comment on column cases.cases.outcomes is 'At closing: code per recovery domain, from the packs.';
create index cases_region on cases.cases (region_id);
create index cases_owner on cases.cases (owner_organisation_id);
create index cases_client on cases.cases (client_person_id);

create table cases.coordinators (
  id uuid primary key,
  case_id uuid not null references cases.cases (id) on delete cascade,
  membership_id uuid not null references accounts.memberships (id),
  organisation_key integer not null,
  period tstzrange not null check (not isempty(period)),
  constraint coordinators_one_at_a_time exclude using gist (case_id with =, period with &&)
);
comment on table cases.coordinators is
  'Who coordinates a case, and since when. At any moment one and no more (requirement R427): the exclusion refuses a second, a trigger refuses none.';
create index coordinators_membership on cases.coordinators (membership_id) where upper_inf(period);
create index coordinators_memberships on cases.coordinators (membership_id);

create table cases.participations (
  id uuid primary key,
  case_id uuid not null references cases.cases (id) on delete cascade,
  organisation_id uuid not null references partners.organisations (id),
  organisation_key integer not null,
  organisation_type text not null,
  agreement_id uuid not null,
  sealed_part bytea not null,
  valid daterange not null check (not isempty(valid)),
  ended_at timestamptz,
  sealed_ended_reason bytea,
  version integer not null default 1,
  check ((ended_at is null) = (sealed_ended_reason is null)),
  constraint participations_once exclude using gist (
    case_id with =, organisation_id with =, agreement_id with =, valid with &&) where (ended_at is null)
);
comment on table cases.participations is 'A partner organisation in a case, under one agreement, for a period of days.';
comment on column cases.participations.ended_at is 'The moment of an early end; access stops there, whatever the days say.';
comment on column cases.participations.agreement_id is 'The agreement whose clauses decide what it sees; owned by the module agreements.';
create index participations_case on cases.participations (case_id);
create index participations_organisation on cases.participations (organisation_id);
create index participations_agreement on cases.participations (agreement_id);

create table cases.grants (
  case_id uuid not null references cases.cases (id) on delete cascade,
  organisation_key integer not null,
  organisation_type text not null,
  basis text not null check (basis in ('coordination', 'agreement')),
  agreement_id uuid,
  purpose text,
  valid daterange not null check (not isempty(valid)),
  reads text[] not null,
  contributes text[] not null default '{}',
  clause_ids uuid[] not null default '{}',
  check ((basis = 'agreement') = (agreement_id is not null)),
  check (basis = 'coordination' or purpose is not null),
  -- Health details never reach a municipality or a RIEC (privacy rule 9).
  constraint grants_no_health_for_municipality check (
    basis = 'coordination' or organisation_type not in ('municipality', 'riec') or not ('care-health' = any (reads || contributes)))
);
comment on table cases.grants is
  'Compiled access: what an organisation may read and add in a case, why, and for how long. Nobody edits it; triggers write it from coordinators, participations, clauses and consents.';
comment on column cases.grants.purpose is 'The purpose for which a clause gives access; empty for the coordinating organisation.';
comment on column cases.grants.reads is 'Compartments that may be read.';
create unique index grants_lookup on cases.grants (case_id, organisation_key, basis, agreement_id, purpose, valid) nulls not distinct;
create index grants_agreement on cases.grants (agreement_id) where agreement_id is not null;

create table cases.feed (
  organisation_key integer not null,
  case_id uuid not null references cases.cases (id) on delete cascade,
  last_activity_at timestamptz not null,
  valid datemultirange not null,
  status text not null,
  form text not null,
  municipality_code text,
  opened_on date not null,
  primary key (case_id, organisation_key)
);
comment on table cases.feed is
  'The list of an organisation, newest activity first: costs the same at ten thousand and at a million cases. Kept by triggers from grants.';
create index feed_newest on cases.feed (organisation_key, status, last_activity_at desc, case_id desc);
create index feed_counts on cases.feed (organisation_key, form, municipality_code, opened_on) include (valid);

create table cases.entries (
  id uuid primary key,
  case_id uuid not null references cases.cases (id) on delete cascade,
  kind text not null check (kind in ('note', 'contact', 'observation', 'decision', 'measurement')),
  compartment text not null check (compartment in (
    'identity', 'contact-safety', 'social-environment', 'care-health', 'shelter-housing', 'residence',
    'criminal-justice', 'finance-work', 'plan-results', 'coordination-notes')),
  origin_organisation_key integer not null,
  origin_organisation_id uuid not null references partners.organisations (id),
  author_account_id uuid not null references accounts.accounts (id),
  event_at timestamptz not null,
  recorded_at timestamptz not null,
  source text not null default 'own-observation' check (source in ('own-observation', 'client', 'third-party', 'document')),
  sealed_text bytea not null,
  version integer not null default 1
);
comment on table cases.entries is 'A fact in the dossier: what, from whom, in which compartment. The text is sealed with the key of the dossier.';
comment on column cases.entries.event_at is 'When it happened, apart from when it was written down.';
comment on column cases.entries.origin_organisation_id is 'The organisation that supplied it and answers for it.';
create index entries_newest on cases.entries (case_id, event_at desc, id desc);
create index entries_origin on cases.entries (origin_organisation_id);
create index entries_author on cases.entries (author_account_id);

create table cases.entry_versions (
  entry_id uuid not null references cases.entries (id) on delete cascade,
  version integer not null,
  sealed_text bytea not null,
  replaced_at timestamptz not null,
  replaced_by uuid not null references accounts.accounts (id),
  primary key (entry_id, version)
);
comment on table cases.entry_versions is 'Earlier texts of a corrected entry; readable by whoever may read the entry.';
create index entry_versions_replaced_by on cases.entry_versions (replaced_by);

create table cases.safe_contacts (
  case_id uuid primary key references cases.cases (id) on delete cascade,
  channels text[] not null check (channels <@ array['phone', 'text', 'mail', 'visit', 'via-partner', 'none']),
  sealed_rules bytea not null,
  version integer not null default 1
);
comment on table cases.safe_contacts is 'How, when and by whom the client may be approached, and what never. Shown before any contact.';

create table cases.consents (
  id uuid primary key,
  case_id uuid not null references cases.cases (id) on delete cascade,
  purpose text not null,
  recipient_organisation_id uuid references partners.organisations (id),
  form text not null check (form in ('spoken', 'written')),
  language text not null check (language ~ '^[a-z]{2}$'),
  given_by text not null check (given_by in ('client', 'representative')),
  sealed_representative bytea,
  given_on date not null,
  withdrawn_on date,
  recorded_by uuid not null references accounts.accounts (id),
  version integer not null default 1,
  check ((given_by = 'representative') = (sealed_representative is not null)),
  check (withdrawn_on is null or withdrawn_on >= given_on)
);
comment on table cases.consents is 'What the client agreed to: for what, to whom, how, when. A withdrawal stops sharing at the next statement.';
create index consents_case on cases.consents (case_id);
create index consents_recipient on cases.consents (recipient_organisation_id);
create index consents_recorded_by on cases.consents (recorded_by);

do $$
declare each text;
begin
  foreach each in array array['cases', 'coordinators', 'participations', 'grants', 'feed', 'entries',
      'entry_versions', 'safe_contacts', 'consents'] loop
    execute format('alter table cases.%I enable row level security', each);
    execute format('alter table cases.%I force row level security', each);
  end loop;
end $$;

grant select, insert, update on cases.cases, cases.coordinators, cases.participations, cases.entries,
  cases.safe_contacts, cases.consents to schakel_app;
grant select, insert on cases.entry_versions to schakel_app;
grant select on cases.grants, cases.feed to schakel_app;
grant select on cases.cases, cases.coordinators, cases.feed to schakel_worker;
