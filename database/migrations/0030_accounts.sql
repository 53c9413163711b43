-- Who may come in, for which organisation, in which role; and what proves it.
create schema accounts;
comment on schema accounts is 'Accounts, memberships, roles with their permissions, sessions and tokens.';
grant usage on schema accounts to schakel_app, schakel_worker, schakel_reporter;

create table accounts.accounts (
  id uuid primary key,
  display_name text not null check (length(display_name) between 1 and 120),
  email text check (email = lower(email)),
  is_demo boolean not null default false,
  language text not null default 'nl' check (language in ('nl', 'en')),
  created_at timestamptz not null default clock_timestamp(),
  closed_at timestamptz,
  version integer not null default 1
);
comment on table accounts.accounts is 'A professional who works with the product. Clients have no account.';
create unique index accounts_email on accounts.accounts (email) where email is not null and closed_at is null;

create table accounts.roles (
  id text primary key,
  label_nl text not null,
  label_en text not null,
  purposes text[] not null check (cardinality(purposes) > 0)
);
comment on table accounts.roles is 'Roles from the packs. The first purpose is where a session starts.';

create table accounts.role_permissions (
  role_id text not null references accounts.roles (id) on delete cascade,
  permission text not null,
  primary key (role_id, permission)
);
comment on table accounts.role_permissions is 'What a role may do, from the packs. Nothing said is nothing allowed.';

create table accounts.memberships (
  id uuid primary key,
  account_id uuid not null references accounts.accounts (id),
  organisation_id uuid not null references partners.organisations (id),
  role_id text not null references accounts.roles (id),
  region_id text references regions.regions (id),
  valid daterange not null default daterange(current_date, null),
  version integer not null default 1,
  constraint memberships_role_once exclude using gist (
    account_id with =, organisation_id with =, role_id with =, valid with &&)
);
comment on table accounts.memberships is 'An account in a role at an organisation, for a period of days.';
create index memberships_account on accounts.memberships (account_id);
create index memberships_organisation on accounts.memberships (organisation_id);
create index memberships_role on accounts.memberships (role_id);
create index memberships_region on accounts.memberships (region_id);

create table accounts.sessions (
  id uuid primary key,
  token_hash bytea not null unique check (length(token_hash) = 32),
  account_id uuid not null references accounts.accounts (id),
  membership_id uuid not null references accounts.memberships (id),
  purpose text not null,
  strength text not null check (strength in ('demo', 'passkey', 'totp', 'organisation', 'invitation')),
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  idle_expires_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  check (idle_expires_at <= expires_at)
);
comment on table accounts.sessions is 'Only the SHA-256 of the cookie is kept. Ending a session takes hold at its next statement.';
create index sessions_account on accounts.sessions (account_id);
create index sessions_membership on accounts.sessions (membership_id);

create table accounts.api_tokens (
  id uuid primary key,
  token_hash bytea not null unique check (length(token_hash) = 32),
  label text not null check (length(label) between 1 and 80),
  account_id uuid not null references accounts.accounts (id),
  membership_id uuid not null references accounts.memberships (id),
  permissions text[] not null check (cardinality(permissions) > 0),
  purpose text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_on date,
  revoked_at timestamptz,
  check (expires_at > created_at),
  check (expires_at <= created_at + interval '366 days')
);
comment on table accounts.api_tokens is
  'For machine clients: never more than the membership behind it may do, always ends, only the hash is kept.';
create index api_tokens_account on accounts.api_tokens (account_id);
create index api_tokens_membership on accounts.api_tokens (membership_id);

do $$
declare each text;
begin
  foreach each in array array['accounts', 'roles', 'role_permissions', 'memberships', 'sessions', 'api_tokens'] loop
    execute format('alter table accounts.%I enable row level security', each);
    execute format('alter table accounts.%I force row level security', each);
  end loop;
end $$;

grant select, insert, update on accounts.accounts, accounts.memberships to schakel_app;
grant select on accounts.roles, accounts.role_permissions to schakel_app;
grant select, insert, update on accounts.sessions, accounts.api_tokens to schakel_app;
grant select, delete on accounts.sessions to schakel_worker;
