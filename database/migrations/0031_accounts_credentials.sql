-- What proves that somebody is who they say, how people are invited, and who asked to be let in.

-- An administrator of one organisation never learns the address of somebody at another.
revoke select, insert, update on accounts.accounts from schakel_app;
grant select (id, display_name, is_demo, language, created_at, closed_at, version) on accounts.accounts to schakel_app;
grant update (display_name, language, version) on accounts.accounts to schakel_app;
revoke insert, update on accounts.memberships from schakel_app;
grant update (valid, version) on accounts.memberships to schakel_app;
-- Sessions begin by way of accounts.start_session only.
revoke insert, update on accounts.sessions from schakel_app;
grant update (purpose, ended_at) on accounts.sessions to schakel_app;
revoke update on accounts.api_tokens from schakel_app;
grant update (revoked_at) on accounts.api_tokens to schakel_app;

create table accounts.passkeys (
  id uuid primary key,
  account_id uuid not null references accounts.accounts (id),
  credential_id bytea not null unique check (length(credential_id) between 16 and 1023),
  public_key bytea not null,
  sign_count bigint not null check (sign_count >= 0),
  transports text[] not null default '{}',
  backed_up boolean not null,
  label text not null check (length(label) between 1 and 80),
  created_at timestamptz not null default clock_timestamp(),
  last_used_at timestamptz
);
comment on table accounts.passkeys is 'WebAuthn credentials. The public key proves; nothing here can be used to sign in elsewhere.';
comment on column accounts.passkeys.sign_count is
  'Counter of the authenticator. One that does not go up tells of a copy; 0 means that it does not count.';
create index passkeys_account on accounts.passkeys (account_id);

create table accounts.passwords (
  account_id uuid primary key references accounts.accounts (id),
  sealed_hash bytea not null,
  set_at timestamptz not null default clock_timestamp()
);
comment on table accounts.passwords is
  'Argon2id hashes, sealed with the server key: a copy of the database alone cannot be guessed against.';

create table accounts.code_secrets (
  account_id uuid primary key references accounts.accounts (id),
  sealed_secret bytea not null,
  created_at timestamptz not null default clock_timestamp(),
  wrong_codes integer not null default 0,
  paused_until timestamptz
);
comment on table accounts.code_secrets is 'Secret of the code app (TOTP, RFC 6238), sealed with the server key.';
comment on column accounts.code_secrets.paused_until is
  'After five wrong codes in a row no code is accepted for a while, at most fifteen minutes.';

create table accounts.used_codes (
  account_id uuid not null references accounts.accounts (id),
  step bigint not null,
  used_at timestamptz not null default clock_timestamp(),
  primary key (account_id, step)
);
comment on table accounts.used_codes is 'Time steps of which the code was used: a code works once (RFC 6238, 5.2).';
create index used_codes_age on accounts.used_codes (used_at);

create table accounts.recovery_codes (
  account_id uuid not null references accounts.accounts (id),
  code_hash bytea not null check (length(code_hash) = 32),
  created_at timestamptz not null default clock_timestamp(),
  used_at timestamptz,
  primary key (account_id, code_hash)
);
comment on table accounts.recovery_codes is 'Codes on paper for who lost the code app; only hashes, each works once.';

create table accounts.identity_providers (
  id uuid primary key,
  organisation_id uuid not null references partners.organisations (id),
  label text not null check (length(label) between 1 and 80),
  issuer text not null check (length(issuer) <= 500),
  client_id text not null check (length(client_id) between 1 and 200),
  client_proof text not null check (client_proof in ('client_secret_basic', 'private_key_jwt')),
  sealed_secret bytea not null,
  public_key jsonb,
  enabled boolean not null default true,
  created_at timestamptz not null default clock_timestamp(),
  version integer not null default 1,
  unique (organisation_id, issuer, client_id),
  check ((client_proof = 'private_key_jwt') = (public_key is not null))
);
comment on table accounts.identity_providers is
  'The log-in service (OpenID Connect) of an organisation. It vouches for memberships at that organisation only.';
comment on column accounts.identity_providers.sealed_secret is 'Client secret or private key (JWK), sealed with the server key.';
comment on column accounts.identity_providers.public_key is 'Public half (JWK) that the log-in service must know.';

create table accounts.external_identities (
  issuer text not null,
  subject text not null check (length(subject) between 1 and 255),
  account_id uuid not null references accounts.accounts (id),
  linked_at timestamptz not null default clock_timestamp(),
  primary key (issuer, subject)
);
comment on table accounts.external_identities is
  'Who a log-in service says it is, by issuer and subject; never by address, because addresses change hands.';
create index external_identities_account on accounts.external_identities (account_id);

create table accounts.invitations (
  id uuid primary key,
  token_hash bytea not null unique check (length(token_hash) = 32),
  kind text not null default 'membership' check (kind in ('membership', 'recovery')),
  email text not null check (email = lower(email)),
  display_name text check (length(display_name) between 1 and 120),
  account_id uuid references accounts.accounts (id),
  organisation_id uuid not null references partners.organisations (id),
  role_id text references accounts.roles (id),
  region_id text references regions.regions (id),
  invited_by uuid references accounts.accounts (id),
  registration_id uuid,
  created_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  check ((kind = 'membership') = (role_id is not null)),
  check (kind <> 'recovery' or account_id is not null),
  check (expires_at <= created_at + interval '72 hours')
);
comment on table accounts.invitations is
  'One-time links: to a membership, or to new means of signing in for somebody who lost theirs. Only the hash is kept.';
comment on column accounts.invitations.invited_by is 'Empty for the first administrator, who is invited by the command.';
create index invitations_account on accounts.invitations (account_id);
create index invitations_organisation on accounts.invitations (organisation_id);
create index invitations_role on accounts.invitations (role_id);
create index invitations_region on accounts.invitations (region_id);
create index invitations_invited_by on accounts.invitations (invited_by);
create index invitations_registration on accounts.invitations (registration_id);

create table accounts.registrations (
  id uuid primary key,
  region_id text references regions.regions (id),
  sealed_request bytea not null,
  asked_at timestamptz not null default clock_timestamp(),
  state text not null default 'open' check (state in ('open', 'approved', 'declined')),
  decided_at timestamptz,
  decided_by uuid references accounts.accounts (id),
  sealed_reason bytea,
  version integer not null default 1,
  check ((state = 'open') = (decided_at is null)),
  check ((state = 'declined') = (sealed_reason is not null))
);
comment on table accounts.registrations is
  'Requests from the public form to be let into the members area. Name, address and reason are sealed.';
create index registrations_region on accounts.registrations (region_id);
create index registrations_decided_by on accounts.registrations (decided_by);
create index registrations_open on accounts.registrations (id) where state = 'open';
alter table accounts.invitations
  add foreign key (registration_id) references accounts.registrations (id);

create table accounts.challenges (
  id uuid primary key,
  kind text not null check (kind in ('passkey-sign-in', 'passkey-registration', 'code-secret', 'organisation')),
  account_id uuid references accounts.accounts (id),
  invitation_id uuid references accounts.invitations (id),
  browser_hash bytea check (length(browser_hash) = 32),
  sealed_content bytea not null,
  created_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  used_at timestamptz,
  check (expires_at <= created_at + interval '15 minutes')
);
comment on table accounts.challenges is
  'What the server asked and still has to hear the answer to. Each is answered once, right or wrong.';
comment on column accounts.challenges.browser_hash is 'SHA-256 of the cookie of the browser that asked; only that one may answer.';
create index challenges_account on accounts.challenges (account_id);
create index challenges_invitation on accounts.challenges (invitation_id);
create index challenges_age on accounts.challenges (expires_at);

alter table accounts.sessions add column provider_id uuid references accounts.identity_providers (id);
comment on column accounts.sessions.provider_id is
  'The log-in service that vouched; the session then stays at the organisation of that service.';
create index sessions_provider on accounts.sessions (provider_id);

do $$
declare each text;
begin
  foreach each in array array['passkeys', 'passwords', 'code_secrets', 'used_codes', 'recovery_codes',
    'identity_providers', 'external_identities', 'invitations', 'registrations', 'challenges'] loop
    execute format('alter table accounts.%I enable row level security', each);
    execute format('alter table accounts.%I force row level security', each);
  end loop;
end $$;

-- Secrets are written as their owner and read only by the functions that prove them.
grant select (id, account_id, credential_id, transports, backed_up, label, created_at, last_used_at), insert, delete
  on accounts.passkeys to schakel_app;
grant select (account_id, set_at), insert, update (sealed_hash, set_at) on accounts.passwords to schakel_app;
grant select (account_id, created_at), insert, update (sealed_secret, created_at, wrong_codes, paused_until)
  on accounts.code_secrets to schakel_app;
grant select (account_id, used_at), insert, delete on accounts.recovery_codes to schakel_app;
grant select (id, organisation_id, label, issuer, client_id, client_proof, public_key, enabled, version), insert,
  update (label, client_id, sealed_secret, enabled, version) on accounts.identity_providers to schakel_app;
grant select, insert on accounts.external_identities to schakel_app;
grant select (id, kind, email, display_name, account_id, organisation_id, role_id, region_id, invited_by,
    registration_id, created_at, expires_at, accepted_at, revoked_at),
  insert, update (revoked_at) on accounts.invitations to schakel_app;
grant select, insert, update (state, decided_at, decided_by, sealed_reason, version) on accounts.registrations to schakel_app;
grant select, delete on accounts.challenges, accounts.used_codes to schakel_worker;
