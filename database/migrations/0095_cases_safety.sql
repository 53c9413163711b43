-- Safety of the client: a file with an owner, safe contact in parts, a shelter address by allow-list;
-- and what a consent or objection needs to be shown later.
create table cases.safety_files (
  case_id uuid primary key references cases.cases (id) on delete cascade,
  owner_organisation_id uuid not null references partners.organisations (id),
  owner_organisation_key integer not null,
  owner_account_id uuid references accounts.accounts (id),
  review_on date not null,
  reminded_for date,
  sealed_threats bytea not null,
  sealed_persons_at_risk bytea not null,
  sealed_agreements bytea not null,
  sealed_what_to_do bytea not null,
  changed_at timestamptz not null,
  changed_by uuid not null references accounts.accounts (id),
  version integer not null default 1
);
comment on table cases.safety_files is
  'The safety file of a case (R267): what threatens whom, what was agreed, what to do when. Filled by its owner, read by those who read contact and safety.';
comment on column cases.safety_files.owner_account_id is 'The person who keeps it up to date, within the organisation that owns it.';
comment on column cases.safety_files.sealed_persons_at_risk is 'Who is at risk, also family abroad (R423): a list as JSON.';
comment on column cases.safety_files.reminded_for is 'The review day for which a reminder went out.';
create index safety_files_owner on cases.safety_files (owner_organisation_id);
create index safety_files_owner_account on cases.safety_files (owner_account_id);
create index safety_files_changed_by on cases.safety_files (changed_by);
create index safety_files_review on cases.safety_files (review_on);

create table cases.safety_file_versions (
  case_id uuid not null references cases.safety_files (case_id) on delete cascade,
  version integer not null,
  owner_organisation_id uuid not null references partners.organisations (id),
  review_on date not null,
  sealed_threats bytea not null,
  sealed_persons_at_risk bytea not null,
  sealed_agreements bytea not null,
  sealed_what_to_do bytea not null,
  changed_at timestamptz not null,
  changed_by uuid not null references accounts.accounts (id),
  replaced_at timestamptz not null,
  readers integer[] not null default '{}',
  primary key (case_id, version)
);
comment on table cases.safety_file_versions is
  'Earlier states of a safety file, for those who could read it when it was replaced.';
comment on column cases.safety_file_versions.readers is 'Keys of the organisations that could read it then; written by a trigger.';
create index safety_file_versions_owner on cases.safety_file_versions (owner_organisation_id);
create index safety_file_versions_changed_by on cases.safety_file_versions (changed_by);

alter table cases.safe_contacts
  add column sealed_when bytea,
  add column sealed_by_whom bytea,
  add column sealed_never bytea;
comment on column cases.safe_contacts.sealed_never is 'What must never happen, such as leaving a message.';

alter table cases.entries
  add column contact_channel text
    check (contact_channel in ('phone', 'text', 'mail', 'visit', 'via-partner')),
  add column sealed_contact_reason bytea,
  add constraint entries_contact check (contact_channel is null or kind = 'contact'),
  add constraint entries_contact_reason check (sealed_contact_reason is null or contact_channel is not null);
comment on column cases.entries.contact_channel is 'How the client was contacted; empty when the contact was with somebody else.';
comment on column cases.entries.sealed_contact_reason is 'Why the client was contacted against the rules for safe contact, or without knowing them.';

create table cases.shelter_addresses (
  id uuid primary key,
  case_id uuid not null references cases.cases (id) on delete cascade,
  keeper_organisation_id uuid not null references partners.organisations (id),
  keeper_organisation_key integer not null,
  sealed_address bytea not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references accounts.accounts (id),
  ended_at timestamptz,
  version integer not null default 1
);
comment on table cases.shelter_addresses is
  'A secret address where the client stays. Not part of any compartment: only who stands on its list opens it, with a reason.';
comment on column cases.shelter_addresses.keeper_organisation_id is 'The shelter, which alone decides who stands on the list.';
create index shelter_addresses_case on cases.shelter_addresses (case_id);
create index shelter_addresses_keeper on cases.shelter_addresses (keeper_organisation_id);
create index shelter_addresses_recorded_by on cases.shelter_addresses (recorded_by);

create table cases.shelter_address_readers (
  id uuid primary key,
  address_id uuid not null references cases.shelter_addresses (id) on delete cascade,
  organisation_id uuid references partners.organisations (id),
  organisation_key integer,
  account_id uuid references accounts.accounts (id),
  added_at timestamptz not null,
  added_by uuid not null references accounts.accounts (id),
  ended_at timestamptz,
  constraint shelter_address_readers_one check (
    num_nonnulls(organisation_id, account_id) = 1 and (organisation_id is null) = (organisation_key is null))
);
comment on table cases.shelter_address_readers is 'Who may open a secret shelter address: an organisation or one person.';
create unique index shelter_address_readers_once on cases.shelter_address_readers (address_id, organisation_id, account_id)
  nulls not distinct where ended_at is null;
create index shelter_address_readers_address on cases.shelter_address_readers (address_id);
create index shelter_address_readers_organisation on cases.shelter_address_readers (organisation_id);
create index shelter_address_readers_account on cases.shelter_address_readers (account_id);
create index shelter_address_readers_added_by on cases.shelter_address_readers (added_by);

create table cases.shelter_address_openings (
  id uuid primary key,
  address_id uuid not null references cases.shelter_addresses (id) on delete cascade,
  organisation_id uuid not null references partners.organisations (id),
  account_id uuid not null references accounts.accounts (id),
  opened_at timestamptz not null,
  sealed_reason bytea not null
);
comment on table cases.shelter_address_openings is 'Each time a secret shelter address was opened: by whom and why.';
create index shelter_address_openings_address on cases.shelter_address_openings (address_id);
create index shelter_address_openings_organisation on cases.shelter_address_openings (organisation_id);
create index shelter_address_openings_account on cases.shelter_address_openings (account_id);

alter table cases.consents
  add column text_code text,
  add column text_version text,
  add column told_age text check (told_age in ('under-sixteen', 'sixteen-or-older')),
  add column sealed_words bytea,
  add constraint consents_text check ((text_code is null) = (text_version is null));
comment on column cases.consents.text_code is 'Which text of the packs was read to the client, in which version.';
comment on column cases.consents.told_age is 'What the client said of the age, where no birth date is known.';
comment on column cases.consents.sealed_words is 'An objection in the words of the client.';

do $$
declare each text;
begin
  foreach each in array array['safety_files', 'safety_file_versions', 'shelter_addresses', 'shelter_address_readers',
      'shelter_address_openings'] loop
    execute format('alter table cases.%I enable row level security', each);
    execute format('alter table cases.%I force row level security', each);
  end loop;
end $$;
grant select, insert, update on cases.safety_files, cases.shelter_addresses, cases.shelter_address_readers to schakel_app;
grant select, insert on cases.safety_file_versions, cases.shelter_address_openings to schakel_app;
grant select (case_id, owner_organisation_key, review_on, reminded_for), update (reminded_for) on cases.safety_files to schakel_worker;
