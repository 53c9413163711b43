-- Files in a dossier: encrypted in segments, in versions, with rights narrower than the compartment.
create schema documents;
comment on schema documents is 'Documents of a dossier: uploads under way, encrypted files, versions and who may read them.';
grant usage on schema documents to schakel_app, schakel_worker, schakel_reporter;

create table documents.files (
  id uuid primary key,
  case_id uuid not null references cases.cases (id) on delete cascade,
  account_id uuid not null references accounts.accounts (id),
  size_bytes integer not null check (size_bytes between 1 and 52428800),
  sealed_key bytea not null,
  created_at timestamptz not null,
  unique (id, case_id),
  unique (id, case_id, account_id)
);
comment on table documents.files is
  'A file as a row of encrypted segments. It belongs to an upload under way or to a version of a document; a trigger refuses one that belongs to neither.';
comment on column documents.files.account_id is 'Who sends or sent it; nobody else can add segments.';
comment on column documents.files.sealed_key is 'The key of this file, sealed with the key of the dossier: without the dossier''s key no file of it opens.';
create index files_case on documents.files (case_id);
create index files_account on documents.files (account_id);

create table documents.segments (
  file_id uuid not null references documents.files (id) on delete cascade,
  number integer not null check (number between 0 and 199),
  sealed bytea not null check (length(sealed) between 30 and 262173),
  primary key (file_id, number)
);
-- Ciphertext does not get smaller: do not try.
alter table documents.segments alter column sealed set storage external;
comment on table documents.segments is
  'Up to 256 KiB of a file, sealed with the key of the file for one place: the file, the number, and whether it is the last. Cut, swapped or moved segments do not open.';

create table documents.documents (
  id uuid primary key,
  case_id uuid not null references cases.cases (id) on delete cascade,
  compartment text not null check (compartment in (
    'identity', 'contact-safety', 'social-environment', 'care-health', 'shelter-housing', 'residence',
    'criminal-justice', 'finance-work', 'plan-results', 'coordination-notes')),
  origin_organisation_id uuid not null references partners.organisations (id),
  origin_organisation_key integer not null,
  latest_version integer not null default 1 check (latest_version >= 1),
  created_at timestamptz not null,
  unique (id, case_id, compartment, origin_organisation_key)
);
comment on table documents.documents is 'A document in a dossier. What it is called and what is in it stands with its versions.';
comment on column documents.documents.origin_organisation_id is 'The organisation that supplied it, answers for it and may add a version.';
create index documents_case on documents.documents (case_id);
create index documents_origin on documents.documents (origin_organisation_id);

create table documents.versions (
  document_id uuid not null,
  number integer not null check (number >= 1),
  case_id uuid not null,
  compartment text not null,
  file_id uuid not null unique,
  origin_organisation_key integer not null,
  origin_organisation_type text not null,
  author_account_id uuid not null references accounts.accounts (id),
  kind text not null check (kind in ('pdf', 'jpeg', 'png', 'webp', 'heic', 'docx', 'xlsx', 'pptx', 'odt',
    'ods', 'text', 'eml', 'msg', 'mp3', 'm4a', 'mp4', 'mov')),
  size_bytes integer not null,
  sealed_description bytea not null,
  content_token bytea not null check (length(content_token) = 16),
  only_organisation_keys integer[] check (cardinality(only_organisation_keys) between 1 and 60),
  onward_use text not null check (onward_use in ('agreement', 'coordination', 'supplier')),
  recorded_at timestamptz not null,
  primary key (document_id, number),
  foreign key (document_id, case_id, compartment, origin_organisation_key)
    references documents.documents (id, case_id, compartment, origin_organisation_key) on delete cascade,
  foreign key (file_id, case_id) references documents.files (id, case_id),
  check (only_organisation_keys is null or origin_organisation_key = any (only_organisation_keys))
);
comment on table documents.versions is
  'One version of a document. Each has its own readers, so that a narrower new version leaves the old one readable for those who could read it.';
comment on column documents.versions.sealed_description is 'Title, file name and SHA-256 of the content, sealed with the key of the dossier.';
comment on column documents.versions.content_token is 'Keyed hash of the content within this dossier: tells that a file is there already, and nothing else.';
comment on column documents.versions.only_organisation_keys is 'When set, only these organisations read it, and only while the compartment is open to them.';
comment on column documents.versions.onward_use is
  'How far the supplier lets it go: as the agreements say, only to whoever coordinates, or to nobody else.';
comment on column documents.versions.origin_organisation_type is 'What kind of organisation supplied it, at that time.';
create index versions_newest on documents.versions (case_id, recorded_at desc, document_id desc);
create index versions_document on documents.versions (document_id, case_id, compartment, origin_organisation_key);
create index versions_file on documents.versions (file_id, case_id);
create index versions_author on documents.versions (author_account_id);
create index versions_content on documents.versions (case_id, content_token);

create table documents.uploads (
  file_id uuid primary key,
  case_id uuid not null,
  account_id uuid not null,
  organisation_key integer not null,
  document_id uuid references documents.documents (id) on delete cascade,
  compartment text not null check (compartment in (
    'identity', 'contact-safety', 'social-environment', 'care-health', 'shelter-housing', 'residence',
    'criminal-justice', 'finance-work', 'plan-results', 'coordination-notes')),
  only_organisation_keys integer[] check (cardinality(only_organisation_keys) between 1 and 60),
  onward_use text not null check (onward_use in ('agreement', 'coordination', 'supplier')),
  received_bytes integer not null default 0 check (received_bytes >= 0),
  sealed_description bytea not null,
  last_chunk_at timestamptz not null,
  foreign key (file_id, case_id, account_id) references documents.files (id, case_id, account_id) on delete cascade
);
comment on table documents.uploads is
  'A file that is being sent. It is readable for its sender only, becomes a version when it is whole and is what it says, and is removed a day after the last chunk.';
comment on column documents.uploads.document_id is 'Set when it becomes a new version of a document.';
comment on column documents.uploads.sealed_description is 'Title, file name, declared type and day of the file on the sender''s device, sealed with the key of the dossier.';
create index uploads_account on documents.uploads (account_id, case_id);
create index uploads_file on documents.uploads (file_id, case_id, account_id);
create index uploads_document on documents.uploads (document_id);
create index uploads_last_chunk on documents.uploads (last_chunk_at);

do $$
declare each text;
begin
  foreach each in array array['files', 'segments', 'documents', 'versions', 'uploads'] loop
    execute format('alter table documents.%I enable row level security', each);
    execute format('alter table documents.%I force row level security', each);
  end loop;
end $$;

grant select, insert, delete on documents.files to schakel_app;
grant select, insert on documents.segments, documents.versions to schakel_app;
grant select, insert, update (latest_version) on documents.documents to schakel_app;
grant select, insert, delete, update (received_bytes, last_chunk_at) on documents.uploads to schakel_app;
grant select (id), delete on documents.files to schakel_worker;
grant select (file_id, last_chunk_at) on documents.uploads to schakel_worker;
