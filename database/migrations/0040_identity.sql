-- Who people are: sealed, one key per dossier, findable by keyed tokens only.
create schema identity;
comment on schema identity is 'Data keys of dossiers, sealed persons, and the keyed tokens by which they are found.';
grant usage on schema identity to schakel_app, schakel_worker, schakel_reporter;

create table identity.data_keys (
  dossier_id uuid primary key,
  wrapped bytea check (length(wrapped) between 40 and 1024),
  key_id text not null check (length(key_id) between 1 and 40),
  created_at timestamptz not null default clock_timestamp(),
  destroyed_at timestamptz,
  constraint data_keys_destroyed_is_empty check ((wrapped is null) = (destroyed_at is not null))
);
comment on table identity.data_keys is
  'The key of each dossier, wrapped by the key file. Without its row a dossier can never be read again: that is how we erase.';
comment on column identity.data_keys.dossier_id is 'A case, a signal, or whatever else has a life and an end of its own.';
comment on column identity.data_keys.key_id is 'Which key of the key file wrapped it.';

create table identity.dossier_readers (
  dossier_id uuid not null references identity.data_keys (dossier_id) on delete cascade,
  organisation_key integer not null,
  reads_identity boolean not null default false,
  identity_purposes text[] check (cardinality(identity_purposes) > 0),
  valid datemultirange not null check (not isempty(valid)),
  primary key (organisation_key, dossier_id)
);
comment on table identity.dossier_readers is
  'Which organisations may open a dossier, and whether they may know who it is about. Only triggers of the modules above write it.';
comment on column identity.dossier_readers.identity_purposes is
  'Purposes for which the organisation may know who it is about; empty for whoever holds the dossier.';
create index dossier_readers_dossier on identity.dossier_readers (dossier_id);

create table identity.persons (
  id uuid primary key,
  dossier_id uuid not null references identity.data_keys (dossier_id) on delete cascade,
  registered_by_key integer not null,
  sealed_names bytea not null,
  sealed_contact bytea,
  sealed_numbers bytea,
  sealed_language bytea,
  version integer not null default 1,
  unique (id, dossier_id)
);
comment on table identity.persons is
  'A person in a dossier. All that is known of them is sealed with the key of the dossier, for one column, row and version.';
comment on column identity.persons.registered_by_key is 'Key of the organisation that wrote the person down.';
comment on column identity.persons.sealed_names is 'Names, alias, birth, gender and nationality together: what a list shows and a search compares.';
comment on column identity.persons.sealed_contact is 'Phone and mail address.';
comment on column identity.persons.sealed_numbers is 'BSN, V-number and document number.';
comment on column identity.persons.sealed_language is 'Languages and whether an interpreter is needed.';
create index persons_dossier on identity.persons (dossier_id);

create table identity.blind_tokens (
  token bytea not null check (length(token) = 16),
  kind smallint not null check (kind between 1 and 99),
  person_id uuid not null,
  dossier_id uuid not null,
  primary key (token, person_id, kind),
  foreign key (person_id, dossier_id) references identity.persons (id, dossier_id) on delete cascade
);
comment on table identity.blind_tokens is
  'Keyed hashes of normalised names and numbers: equal values meet, and nobody without the key can tell what they are. Never readable by the application itself.';
comment on column identity.blind_tokens.kind is 'Number of the kind in match-tokens.ts; decides how much a meeting weighs.';
create index blind_tokens_person on identity.blind_tokens (person_id, dossier_id);

create table identity.spelling_variants (
  variant bytea not null check (length(variant) = 16),
  spelling bytea not null check (length(spelling) = 16),
  primary key (variant, spelling)
);
comment on table identity.spelling_variants is
  'For each surname token the tokens of that surname with one letter left out, once for all who bear it: so any single typo still meets.';
create index spelling_variants_spelling on identity.spelling_variants (spelling);

do $$
declare each text;
begin
  foreach each in array array['data_keys', 'dossier_readers', 'persons', 'blind_tokens', 'spelling_variants'] loop
    execute format('alter table identity.%I enable row level security', each);
    execute format('alter table identity.%I force row level security', each);
  end loop;
end $$;

grant select, insert on identity.data_keys to schakel_app;
grant select on identity.dossier_readers to schakel_app;
grant select, insert, update on identity.persons to schakel_app;
