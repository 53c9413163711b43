-- What the migrations and the replaceable files add up to; made by npm run generate, for reading.
-- A test compares it with a migrated database, so every change of the schema shows in a review.

create schema accounts authorization schakel_owner;
comment on schema accounts is 'Accounts, memberships, roles with their permissions, sessions and tokens.';
grant usage on schema accounts to schakel_app;
grant usage on schema accounts to schakel_reporter;
grant usage on schema accounts to schakel_worker;

create table accounts.accounts (
  id uuid not null,
  display_name text not null,
  email text,
  is_demo boolean not null default false,
  language text not null default 'nl'::text,
  created_at timestamp with time zone not null default clock_timestamp(),
  closed_at timestamp with time zone,
  version integer not null default 1,
  constraint accounts_pkey PRIMARY KEY (id),
  constraint accounts_display_name_check CHECK (((length(display_name) >= 1) AND (length(display_name) <= 120))),
  constraint accounts_email_check CHECK ((email = lower(email))),
  constraint accounts_language_check CHECK ((language = ANY (ARRAY['nl'::text, 'en'::text])))
);
CREATE UNIQUE INDEX accounts_email ON accounts.accounts USING btree (email) WHERE ((email IS NOT NULL) AND (closed_at IS NULL));
comment on table accounts.accounts is 'A professional who works with the product. Clients have no account.';
alter table accounts.accounts enable row level security;
alter table accounts.accounts force row level security;
grant select (closed_at, created_at, display_name, id, is_demo, language, version) on accounts.accounts to schakel_app;
grant update (display_name, language, version) on accounts.accounts to schakel_app;

create table accounts.api_tokens (
  id uuid not null,
  token_hash bytea not null,
  label text not null,
  account_id uuid not null,
  membership_id uuid not null,
  permissions text[] not null,
  purpose text not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  last_used_on date,
  revoked_at timestamp with time zone,
  constraint api_tokens_pkey PRIMARY KEY (id),
  constraint api_tokens_token_hash_key UNIQUE (token_hash),
  constraint api_tokens_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id),
  constraint api_tokens_membership_id_fkey FOREIGN KEY (membership_id) REFERENCES accounts.memberships(id),
  constraint api_tokens_check CHECK ((expires_at > created_at)),
  constraint api_tokens_check1 CHECK ((expires_at <= (created_at + '366 days'::interval))),
  constraint api_tokens_label_check CHECK (((length(label) >= 1) AND (length(label) <= 80))),
  constraint api_tokens_permissions_check CHECK ((cardinality(permissions) > 0)),
  constraint api_tokens_token_hash_check CHECK ((length(token_hash) = 32))
);
CREATE INDEX api_tokens_account ON accounts.api_tokens USING btree (account_id);
CREATE INDEX api_tokens_membership ON accounts.api_tokens USING btree (membership_id);
comment on table accounts.api_tokens is 'For machine clients: never more than the membership behind it may do, always ends, only the hash is kept.';
alter table accounts.api_tokens enable row level security;
alter table accounts.api_tokens force row level security;
grant insert, select on accounts.api_tokens to schakel_app;
grant update (revoked_at) on accounts.api_tokens to schakel_app;

create table accounts.challenges (
  id uuid not null,
  kind text not null,
  account_id uuid,
  invitation_id uuid,
  browser_hash bytea,
  sealed_content bytea not null,
  created_at timestamp with time zone not null default clock_timestamp(),
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  tries integer not null default 0,
  paused_until timestamp with time zone,
  constraint challenges_pkey PRIMARY KEY (id),
  constraint challenges_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id),
  constraint challenges_invitation_id_fkey FOREIGN KEY (invitation_id) REFERENCES accounts.invitations(id),
  constraint challenges_browser_hash_check CHECK ((length(browser_hash) = 32)),
  constraint challenges_check CHECK ((expires_at <= (created_at + '00:15:00'::interval))),
  constraint challenges_kind_check CHECK ((kind = ANY (ARRAY['passkey-sign-in'::text, 'passkey-registration'::text, 'code-secret'::text, 'organisation'::text]))),
  constraint challenges_tries_check CHECK ((tries >= 0))
);
CREATE INDEX challenges_account ON accounts.challenges USING btree (account_id);
CREATE INDEX challenges_age ON accounts.challenges USING btree (expires_at);
CREATE INDEX challenges_invitation ON accounts.challenges USING btree (invitation_id);
comment on table accounts.challenges is 'What the server asked and still has to hear the answer to. Each is answered once, right or wrong.';
comment on column accounts.challenges.browser_hash is 'SHA-256 of the cookie of the browser that asked; only that one may answer.';
comment on column accounts.challenges.tries is 'How often an answer was tried, for questions that may be answered wrongly a few times.';
comment on column accounts.challenges.paused_until is 'Until when no next try is taken.';
alter table accounts.challenges enable row level security;
alter table accounts.challenges force row level security;
grant delete, select on accounts.challenges to schakel_worker;

create table accounts.code_secrets (
  account_id uuid not null,
  sealed_secret bytea not null,
  created_at timestamp with time zone not null default clock_timestamp(),
  wrong_codes integer not null default 0,
  paused_until timestamp with time zone,
  constraint code_secrets_pkey PRIMARY KEY (account_id),
  constraint code_secrets_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id)
);
comment on table accounts.code_secrets is 'Secret of the code app (TOTP, RFC 6238), sealed with the server key.';
comment on column accounts.code_secrets.paused_until is 'After five wrong codes in a row no code is accepted for a while, at most fifteen minutes.';
alter table accounts.code_secrets enable row level security;
alter table accounts.code_secrets force row level security;
grant insert on accounts.code_secrets to schakel_app;
grant select (account_id, created_at) on accounts.code_secrets to schakel_app;
grant update (created_at, paused_until, sealed_secret, wrong_codes) on accounts.code_secrets to schakel_app;

create table accounts.external_identities (
  issuer text not null,
  subject text not null,
  account_id uuid not null,
  linked_at timestamp with time zone not null default clock_timestamp(),
  constraint external_identities_pkey PRIMARY KEY (issuer, subject),
  constraint external_identities_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id),
  constraint external_identities_subject_check CHECK (((length(subject) >= 1) AND (length(subject) <= 255)))
);
CREATE INDEX external_identities_account ON accounts.external_identities USING btree (account_id);
comment on table accounts.external_identities is 'Who a log-in service says it is, by issuer and subject; never by address, because addresses change hands.';
alter table accounts.external_identities enable row level security;
alter table accounts.external_identities force row level security;
grant insert, select on accounts.external_identities to schakel_app;

create table accounts.identity_providers (
  id uuid not null,
  organisation_id uuid not null,
  label text not null,
  issuer text not null,
  client_id text not null,
  client_proof text not null,
  sealed_secret bytea not null,
  public_key jsonb,
  enabled boolean not null default true,
  created_at timestamp with time zone not null default clock_timestamp(),
  version integer not null default 1,
  constraint identity_providers_pkey PRIMARY KEY (id),
  constraint identity_providers_organisation_id_issuer_client_id_key UNIQUE (organisation_id, issuer, client_id),
  constraint identity_providers_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES partners.organisations(id),
  constraint identity_providers_check CHECK (((client_proof = 'private_key_jwt'::text) = (public_key IS NOT NULL))),
  constraint identity_providers_client_id_check CHECK (((length(client_id) >= 1) AND (length(client_id) <= 200))),
  constraint identity_providers_client_proof_check CHECK ((client_proof = ANY (ARRAY['client_secret_basic'::text, 'private_key_jwt'::text]))),
  constraint identity_providers_issuer_check CHECK ((length(issuer) <= 500)),
  constraint identity_providers_label_check CHECK (((length(label) >= 1) AND (length(label) <= 80)))
);
comment on table accounts.identity_providers is 'The log-in service (OpenID Connect) of an organisation. It vouches for memberships at that organisation only.';
comment on column accounts.identity_providers.sealed_secret is 'Client secret or private key (JWK), sealed with the server key.';
comment on column accounts.identity_providers.public_key is 'Public half (JWK) that the log-in service must know.';
alter table accounts.identity_providers enable row level security;
alter table accounts.identity_providers force row level security;
grant insert on accounts.identity_providers to schakel_app;
grant select (client_id, client_proof, enabled, id, issuer, label, organisation_id, public_key, version) on accounts.identity_providers to schakel_app;
grant update (client_id, enabled, label, public_key, sealed_secret, version) on accounts.identity_providers to schakel_app;

create table accounts.invitations (
  id uuid not null,
  token_hash bytea not null,
  kind text not null default 'membership'::text,
  email text,
  display_name text,
  account_id uuid,
  organisation_id uuid not null,
  role_id text,
  region_id text,
  invited_by uuid,
  registration_id uuid,
  created_at timestamp with time zone not null default clock_timestamp(),
  expires_at timestamp with time zone not null,
  accepted_at timestamp with time zone,
  revoked_at timestamp with time zone,
  constraint invitations_pkey PRIMARY KEY (id),
  constraint invitations_token_hash_key UNIQUE (token_hash),
  constraint invitations_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id),
  constraint invitations_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES accounts.accounts(id),
  constraint invitations_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES partners.organisations(id),
  constraint invitations_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions.regions(id),
  constraint invitations_registration_id_fkey FOREIGN KEY (registration_id) REFERENCES accounts.registrations(id),
  constraint invitations_role_id_fkey FOREIGN KEY (role_id) REFERENCES accounts.roles(id),
  constraint invitations_check CHECK (((kind = 'membership'::text) = (role_id IS NOT NULL))),
  constraint invitations_check1 CHECK (((kind <> 'recovery'::text) OR (account_id IS NOT NULL))),
  constraint invitations_check2 CHECK ((expires_at <= (created_at + '72:00:00'::interval))),
  constraint invitations_display_name_check CHECK (((length(display_name) >= 1) AND (length(display_name) <= 120))),
  constraint invitations_email_check CHECK ((email = lower(email))),
  constraint invitations_kind_check CHECK ((kind = ANY (ARRAY['membership'::text, 'recovery'::text]))),
  constraint invitations_recovery_email CHECK (((kind <> 'recovery'::text) OR (email IS NOT NULL))),
  constraint invitations_token_hash_check CHECK ((length(token_hash) = 32))
);
CREATE INDEX invitations_account ON accounts.invitations USING btree (account_id);
CREATE INDEX invitations_invited_by ON accounts.invitations USING btree (invited_by);
CREATE INDEX invitations_organisation ON accounts.invitations USING btree (organisation_id);
CREATE INDEX invitations_region ON accounts.invitations USING btree (region_id);
CREATE INDEX invitations_registration ON accounts.invitations USING btree (registration_id);
CREATE INDEX invitations_role ON accounts.invitations USING btree (role_id);
comment on table accounts.invitations is 'One-time links: to a membership, or to new means of signing in for somebody who lost theirs. Only the hash is kept.';
comment on column accounts.invitations.email is 'Empty only for an invitation by the command; whoever accepts then gives an address, or uses a passkey without one.';
comment on column accounts.invitations.invited_by is 'Empty for the first administrator, who is invited by the command.';
alter table accounts.invitations enable row level security;
alter table accounts.invitations force row level security;
grant insert on accounts.invitations to schakel_app;
grant select (accepted_at, account_id, created_at, display_name, email, expires_at, id, invited_by, kind, organisation_id, region_id, registration_id, revoked_at, role_id) on accounts.invitations to schakel_app;
grant update (revoked_at) on accounts.invitations to schakel_app;

create table accounts.memberships (
  id uuid not null,
  account_id uuid not null,
  organisation_id uuid not null,
  role_id text not null,
  region_id text,
  valid daterange not null default daterange(CURRENT_DATE, NULL::date),
  version integer not null default 1,
  constraint memberships_pkey PRIMARY KEY (id),
  constraint memberships_role_once EXCLUDE USING gist (account_id WITH =, organisation_id WITH =, role_id WITH =, valid WITH &&),
  constraint memberships_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id),
  constraint memberships_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES partners.organisations(id),
  constraint memberships_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions.regions(id),
  constraint memberships_role_id_fkey FOREIGN KEY (role_id) REFERENCES accounts.roles(id)
);
CREATE INDEX memberships_account ON accounts.memberships USING btree (account_id);
CREATE INDEX memberships_organisation ON accounts.memberships USING btree (organisation_id);
CREATE INDEX memberships_region ON accounts.memberships USING btree (region_id);
CREATE INDEX memberships_role ON accounts.memberships USING btree (role_id);
comment on table accounts.memberships is 'An account in a role at an organisation, for a period of days.';
alter table accounts.memberships enable row level security;
alter table accounts.memberships force row level security;
grant select on accounts.memberships to schakel_app;
grant update (valid, version) on accounts.memberships to schakel_app;

create table accounts.passkeys (
  id uuid not null,
  account_id uuid not null,
  credential_id bytea not null,
  public_key bytea not null,
  sign_count bigint not null,
  transports text[] not null default '{}'::text[],
  backed_up boolean not null,
  label text not null,
  created_at timestamp with time zone not null default clock_timestamp(),
  last_used_at timestamp with time zone,
  constraint passkeys_pkey PRIMARY KEY (id),
  constraint passkeys_credential_id_key UNIQUE (credential_id),
  constraint passkeys_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id),
  constraint passkeys_credential_id_check CHECK (((length(credential_id) >= 16) AND (length(credential_id) <= 1023))),
  constraint passkeys_label_check CHECK (((length(label) >= 1) AND (length(label) <= 80))),
  constraint passkeys_sign_count_check CHECK ((sign_count >= 0))
);
CREATE INDEX passkeys_account ON accounts.passkeys USING btree (account_id);
comment on table accounts.passkeys is 'WebAuthn credentials. The public key proves; nothing here can be used to sign in elsewhere.';
comment on column accounts.passkeys.sign_count is 'Counter of the authenticator. One that does not go up tells of a copy; 0 means that it does not count.';
alter table accounts.passkeys enable row level security;
alter table accounts.passkeys force row level security;
grant delete, insert on accounts.passkeys to schakel_app;
grant select (account_id, backed_up, created_at, credential_id, id, label, last_used_at, transports) on accounts.passkeys to schakel_app;

create table accounts.passwords (
  account_id uuid not null,
  sealed_hash bytea not null,
  set_at timestamp with time zone not null default clock_timestamp(),
  constraint passwords_pkey PRIMARY KEY (account_id),
  constraint passwords_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id)
);
comment on table accounts.passwords is 'Argon2id hashes, sealed with the server key: a copy of the database alone cannot be guessed against.';
alter table accounts.passwords enable row level security;
alter table accounts.passwords force row level security;
grant insert on accounts.passwords to schakel_app;
grant select (account_id, set_at) on accounts.passwords to schakel_app;
grant update (sealed_hash, set_at) on accounts.passwords to schakel_app;

create table accounts.recovery_codes (
  account_id uuid not null,
  code_hash bytea not null,
  created_at timestamp with time zone not null default clock_timestamp(),
  used_at timestamp with time zone,
  constraint recovery_codes_pkey PRIMARY KEY (account_id, code_hash),
  constraint recovery_codes_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id),
  constraint recovery_codes_code_hash_check CHECK ((length(code_hash) = 32))
);
comment on table accounts.recovery_codes is 'Codes on paper for who lost the code app; only hashes, each works once.';
alter table accounts.recovery_codes enable row level security;
alter table accounts.recovery_codes force row level security;
grant delete, insert on accounts.recovery_codes to schakel_app;
grant select (account_id, used_at) on accounts.recovery_codes to schakel_app;

create table accounts.registrations (
  id uuid not null,
  region_id text,
  sealed_request bytea not null,
  asked_at timestamp with time zone not null default clock_timestamp(),
  state text not null default 'open'::text,
  decided_at timestamp with time zone,
  decided_by uuid,
  sealed_reason bytea,
  version integer not null default 1,
  constraint registrations_pkey PRIMARY KEY (id),
  constraint registrations_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES accounts.accounts(id),
  constraint registrations_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions.regions(id),
  constraint registrations_check CHECK (((state = 'open'::text) = (decided_at IS NULL))),
  constraint registrations_check1 CHECK (((state = 'declined'::text) = (sealed_reason IS NOT NULL))),
  constraint registrations_state_check CHECK ((state = ANY (ARRAY['open'::text, 'approved'::text, 'declined'::text])))
);
CREATE INDEX registrations_decided_by ON accounts.registrations USING btree (decided_by);
CREATE INDEX registrations_open ON accounts.registrations USING btree (id) WHERE (state = 'open'::text);
CREATE INDEX registrations_region ON accounts.registrations USING btree (region_id);
comment on table accounts.registrations is 'Requests from the public form to be let into the members area. Name, address and reason are sealed.';
alter table accounts.registrations enable row level security;
alter table accounts.registrations force row level security;
grant insert, select on accounts.registrations to schakel_app;
grant update (decided_at, decided_by, sealed_reason, state, version) on accounts.registrations to schakel_app;

create table accounts.role_permissions (
  role_id text not null,
  permission text not null,
  constraint role_permissions_pkey PRIMARY KEY (role_id, permission),
  constraint role_permissions_role_id_fkey FOREIGN KEY (role_id) REFERENCES accounts.roles(id) ON DELETE CASCADE
);
comment on table accounts.role_permissions is 'What a role may do, from the packs. Nothing said is nothing allowed.';
alter table accounts.role_permissions enable row level security;
alter table accounts.role_permissions force row level security;
grant select on accounts.role_permissions to schakel_app;

create table accounts.roles (
  id text not null,
  label_nl text not null,
  label_en text not null,
  purposes text[] not null,
  constraint roles_pkey PRIMARY KEY (id),
  constraint roles_purposes_check CHECK ((cardinality(purposes) > 0))
);
comment on table accounts.roles is 'Roles from the packs. The first purpose is where a session starts.';
alter table accounts.roles enable row level security;
alter table accounts.roles force row level security;
grant select on accounts.roles to schakel_app;

create table accounts.sessions (
  id uuid not null,
  token_hash bytea not null,
  account_id uuid not null,
  membership_id uuid not null,
  purpose text not null,
  strength text not null,
  created_at timestamp with time zone not null,
  last_used_at timestamp with time zone not null,
  idle_expires_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  provider_id uuid,
  browser text,
  system text,
  constraint sessions_pkey PRIMARY KEY (id),
  constraint sessions_token_hash_key UNIQUE (token_hash),
  constraint sessions_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id),
  constraint sessions_membership_id_fkey FOREIGN KEY (membership_id) REFERENCES accounts.memberships(id),
  constraint sessions_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES accounts.identity_providers(id),
  constraint sessions_browser_check CHECK ((browser = ANY (ARRAY['chrome'::text, 'edge'::text, 'firefox'::text, 'opera'::text, 'safari'::text, 'samsung'::text, 'other'::text]))),
  constraint sessions_check CHECK ((idle_expires_at <= expires_at)),
  constraint sessions_strength_check CHECK ((strength = ANY (ARRAY['demo'::text, 'passkey'::text, 'totp'::text, 'organisation'::text, 'invitation'::text]))),
  constraint sessions_system_check CHECK ((system = ANY (ARRAY['android'::text, 'chromeos'::text, 'ios'::text, 'linux'::text, 'macos'::text, 'windows'::text, 'other'::text]))),
  constraint sessions_token_hash_check CHECK ((length(token_hash) = 32))
);
CREATE INDEX sessions_account ON accounts.sessions USING btree (account_id);
CREATE INDEX sessions_membership ON accounts.sessions USING btree (membership_id);
CREATE INDEX sessions_provider ON accounts.sessions USING btree (provider_id);
comment on table accounts.sessions is 'Only the SHA-256 of the cookie is kept. Ending a session takes hold at its next statement.';
comment on column accounts.sessions.provider_id is 'The log-in service that vouched; the session then stays at the organisation of that service.';
comment on column accounts.sessions.browser is 'Family of the browser in which the session began. What the browser says about itself is kept nowhere.';
comment on column accounts.sessions.system is 'Family of the system in which the session began.';
alter table accounts.sessions enable row level security;
alter table accounts.sessions force row level security;
grant delete, select on accounts.sessions to schakel_worker;
grant select on accounts.sessions to schakel_app;
grant update (ended_at, purpose) on accounts.sessions to schakel_app;

create table accounts.used_codes (
  account_id uuid not null,
  step bigint not null,
  used_at timestamp with time zone not null default clock_timestamp(),
  constraint used_codes_pkey PRIMARY KEY (account_id, step),
  constraint used_codes_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id)
);
CREATE INDEX used_codes_age ON accounts.used_codes USING btree (used_at);
comment on table accounts.used_codes is 'Time steps of which the code was used: a code works once (RFC 6238, 5.2).';
alter table accounts.used_codes enable row level security;
alter table accounts.used_codes force row level security;
grant delete, select on accounts.used_codes to schakel_worker;

CREATE OR REPLACE FUNCTION accounts.accept_invitation(of_hash bytea, new_account uuid, new_membership uuid, shown_name text, typed_email text, day date)
 RETURNS TABLE(account_id uuid, membership_id uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  found_one accounts.invitations;
  known uuid;
begin
  select * into found_one from accounts.invitations i
   where i.token_hash = of_hash and i.accepted_at is null and i.revoked_at is null
     and i.expires_at > clock_timestamp()
     for update;
  if not found then return; end if;

  if found_one.kind = 'recovery' then
    known := found_one.account_id;
  elsif found_one.email is null then
    if exists (select 1 from accounts.accounts a where a.email = typed_email and a.closed_at is null) then return;
    end if;
  else
    select a.id into known from accounts.accounts a where a.email = found_one.email and a.closed_at is null;
    if known is not null and exists (
      select 1 from accounts.memberships m where m.account_id = known and m.valid @> day) then return;
    end if;
  end if;

  if known is null then
    known := new_account;
    insert into accounts.accounts (id, display_name, email) values (known, shown_name, coalesce(found_one.email, typed_email));
  else
    perform accounts.forget_credentials(known);
    update accounts.accounts a set display_name = shown_name, version = a.version + 1 where a.id = known;
  end if;
  if found_one.kind = 'membership' then
    insert into accounts.memberships (id, account_id, organisation_id, role_id, region_id, valid)
    values (new_membership, known, found_one.organisation_id, found_one.role_id, found_one.region_id,
            daterange(day, null));
  end if;
  update accounts.invitations i set accepted_at = clock_timestamp(), account_id = known where i.id = found_one.id;
  return query
    select known, m.id from accounts.memberships m
     where m.account_id = known and m.valid @> day and m.organisation_id = found_one.organisation_id
     order by m.id desc limit 1;
end $function$;
grant execute on function accounts.accept_invitation(bytea,uuid,uuid,text,text,date) to schakel_app;

CREATE OR REPLACE FUNCTION accounts.add_challenge(new_id uuid, of_kind text, of_account uuid, of_invitation uuid, of_browser bytea, sealed bytea, valid_minutes integer)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  insert into accounts.challenges (id, kind, account_id, invitation_id, browser_hash, sealed_content, expires_at)
  values (new_id, of_kind, of_account, of_invitation, of_browser, sealed,
          now() + make_interval(mins => valid_minutes))
$function$;
grant execute on function accounts.add_challenge(uuid,text,uuid,uuid,bytea,bytea,integer) to schakel_app;

CREATE OR REPLACE FUNCTION accounts.deny_sign_in(of_account uuid, how text, reason text, of_request uuid, moment timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  insert into platform.audit_events (
    occurred_at, event, action, outcome, organisation_id, organisation_key, object_kind, object_id,
    authorisation_held, access_point, request_id, detail)
  select moment, 'session.denied', 'E', 'denied', o.id, o.key, 'account', of_account, false, 'web', of_request,
         jsonb_build_object('strength', how, 'reason', reason)
    from (select 1) once
    left join lateral (
      select distinct o.id, o.key from accounts.memberships m
        join partners.organisations o on o.id = m.organisation_id
       where m.account_id = of_account) o on true
$function$;
grant execute on function accounts.deny_sign_in(uuid,text,text,uuid,timestamp with time zone) to schakel_app;

CREATE OR REPLACE FUNCTION accounts.enter(credential_kind text, credential bytea, wanted_membership_id uuid, day date, moment timestamp with time zone)
 RETURNS TABLE(account_id uuid, membership_id uuid, organisation_id uuid, organisation_key integer, organisation_type text, region_id text, role_id text, purpose text, permissions text[], display_name text, language text, strength text, session_id uuid, is_demo boolean)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  of_session uuid;
  of_account uuid;
  of_membership uuid := wanted_membership_id;
  wanted_purpose text;
  limited_to text[];
  shown_strength text := credential_kind;
  used_at timestamptz;
  used_on date;
begin
  if credential_kind = 'session' then
    select s.id, s.account_id, s.membership_id, s.purpose, s.strength, s.last_used_at
      into of_session, of_account, of_membership, wanted_purpose, shown_strength, used_at
      from accounts.sessions s
     where s.token_hash = credential and s.ended_at is null
       and s.idle_expires_at > clock_timestamp() and s.expires_at > clock_timestamp();
    if not found then return; end if;
    -- One write a minute is enough to know that somebody is still there; a second request of the
    -- same person does not wait for the first to do it.
    if used_at < clock_timestamp() - interval '60 seconds' then
      update accounts.sessions s
         set last_used_at = clock_timestamp(),
             idle_expires_at = least(s.expires_at, clock_timestamp() + interval '30 minutes')
       where s.id = (select mine.id from accounts.sessions mine
                      where mine.id = of_session and mine.last_used_at < clock_timestamp() - interval '60 seconds'
                        for update skip locked);
    end if;
  elsif credential_kind = 'token' then
    select t.id, t.account_id, t.membership_id, t.purpose, t.permissions, t.last_used_on
      into of_session, of_account, of_membership, wanted_purpose, limited_to, used_on
      from accounts.api_tokens t
     where t.token_hash = credential and t.revoked_at is null and t.expires_at > clock_timestamp();
    if not found then return; end if;
    if used_on is distinct from day then
      update accounts.api_tokens t set last_used_on = day
       where t.id = (select mine.id from accounts.api_tokens mine
                      where mine.id = of_session and mine.last_used_on is distinct from day
                        for update skip locked);
    end if;
  elsif credential_kind <> 'membership' then
    return;
  end if;

  return query
    select a.id, m.id, o.id, o.key, o.type, m.region_id, m.role_id, coalesce(wanted_purpose, r.purposes[1]),
           p.held, a.display_name, a.language, shown_strength, of_session, a.is_demo
      from accounts.memberships m
      join accounts.accounts a on a.id = m.account_id and a.closed_at is null
      join partners.organisations o on o.id = m.organisation_id
      join accounts.roles r on r.id = m.role_id
      cross join lateral (
        select coalesce(array_agg(rp.permission order by rp.permission), '{}') as held
          from accounts.role_permissions rp
         where rp.role_id = m.role_id and (limited_to is null or rp.permission = any (limited_to))) p
     where m.id = of_membership and m.valid @> day
       and (of_account is null or m.account_id = of_account)
       and set_config('app.account_id', a.id::text, true) is not null
       and set_config('app.membership_id', m.id::text, true) is not null
       and set_config('app.organisation_id', o.id::text, true) is not null
       and set_config('app.organisation_key', o.key::text, true) is not null
       and set_config('app.organisation_type', o.type, true) is not null
       and set_config('app.region_id', coalesce(m.region_id, ''), true) is not null
       and set_config('app.role', m.role_id, true) is not null
       and set_config('app.purpose', coalesce(wanted_purpose, r.purposes[1]), true) is not null
       and set_config('app.permissions', array_to_string(p.held, ' '), true) is not null
       and set_config('app.today', day::text, true) is not null
       and set_config('app.now', moment::text, true) is not null;
end $function$;
grant execute on function accounts.enter(text,bytea,uuid,date,timestamp with time zone) to schakel_app;

CREATE OR REPLACE FUNCTION accounts.find_demo_personas(day date)
 RETURNS TABLE(membership_id uuid, account_id uuid, display_name text, organisation_name text, role_id text, role_label_nl text, role_label_en text, region_id text, region_nl text, region_en text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select m.id, a.id, a.display_name, o.name, r.id, r.label_nl, r.label_en, g.id, g.label_nl, g.label_en
    from accounts.accounts a
    join accounts.memberships m on m.account_id = a.id and m.valid @> day
    join partners.organisations o on o.id = m.organisation_id
    join accounts.roles r on r.id = m.role_id
    left join regions.regions g on g.id = m.region_id
   where a.is_demo and a.closed_at is null
   order by g.id nulls first, a.id, m.id
   limit 200
$function$;
grant execute on function accounts.find_demo_personas(date) to schakel_app;

CREATE OR REPLACE FUNCTION accounts.find_external_account(of_issuer text, of_subject text)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select e.account_id from accounts.external_identities e
    join accounts.accounts a on a.id = e.account_id and a.closed_at is null
   where e.issuer = of_issuer and e.subject = of_subject
$function$;
grant execute on function accounts.find_external_account(text,text) to schakel_app;

CREATE OR REPLACE FUNCTION accounts.find_invitation(of_hash bytea, day date)
 RETURNS TABLE(invitation_id uuid, kind text, email text, display_name text, account_id uuid, is_member boolean, organisation_id uuid, organisation_name text, role_label_nl text, role_label_en text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select i.id, i.kind, i.email, coalesce(i.display_name, a.display_name), a.id,
         exists (select 1 from accounts.memberships m where m.account_id = a.id and m.valid @> day),
         o.id, o.name, r.label_nl, r.label_en
    from accounts.invitations i
    join partners.organisations o on o.id = i.organisation_id
    left join accounts.roles r on r.id = i.role_id
    left join accounts.accounts a on a.closed_at is null
      and case when i.kind = 'recovery' then a.id = i.account_id else a.email = i.email end
   where i.token_hash = of_hash and i.accepted_at is null and i.revoked_at is null
     and i.expires_at > clock_timestamp()
$function$;
grant execute on function accounts.find_invitation(bytea,date) to schakel_app;

CREATE OR REPLACE FUNCTION accounts.find_passkey(of_credential bytea)
 RETURNS TABLE(passkey_id uuid, account_id uuid, public_key bytea, sign_count bigint, transports text[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select p.id, p.account_id, p.public_key, p.sign_count, p.transports
    from accounts.passkeys p
    join accounts.accounts a on a.id = p.account_id and a.closed_at is null
   where p.credential_id = of_credential
$function$;
grant execute on function accounts.find_passkey(bytea) to schakel_app;

CREATE OR REPLACE FUNCTION accounts.find_password(of_email text)
 RETURNS TABLE(account_id uuid, sealed_hash bytea, sealed_secret bytea, is_paused boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select a.id, p.sealed_hash, c.sealed_secret, coalesce(c.paused_until > clock_timestamp(), false)
    from accounts.accounts a
    join accounts.passwords p on p.account_id = a.id
    left join accounts.code_secrets c on c.account_id = a.id
   where a.email = of_email and a.closed_at is null and not a.is_demo
$function$;
grant execute on function accounts.find_password(text) to schakel_app;

CREATE OR REPLACE FUNCTION accounts.find_sign_in_provider(of_id uuid)
 RETURNS TABLE(id uuid, organisation_id uuid, issuer text, client_id text, client_proof text, sealed_secret bytea)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select p.id, p.organisation_id, p.issuer, p.client_id, p.client_proof, p.sealed_secret
    from accounts.identity_providers p
   where p.id = of_id and p.enabled
$function$;
grant execute on function accounts.find_sign_in_provider(uuid) to schakel_app;

CREATE OR REPLACE FUNCTION accounts.forget_credentials(of_account uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  delete from accounts.passkeys where account_id = of_account;
  delete from accounts.passwords where account_id = of_account;
  delete from accounts.code_secrets where account_id = of_account;
  delete from accounts.recovery_codes where account_id = of_account;
  delete from accounts.external_identities where account_id = of_account;
  update accounts.sessions set ended_at = clock_timestamp() where account_id = of_account and ended_at is null;
  update accounts.api_tokens set revoked_at = clock_timestamp() where account_id = of_account and revoked_at is null
$function$;

CREATE OR REPLACE FUNCTION accounts.has_role_here(of_email text, of_role text, day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select platform.actor_can('account.manage') and exists (
    select 1 from accounts.accounts a
      join accounts.memberships m on m.account_id = a.id and m.valid @> day
     where a.email = of_email and a.closed_at is null and m.role_id = of_role
       and m.organisation_id = platform.actor_organisation_id())
$function$;
grant execute on function accounts.has_role_here(text,text,date) to schakel_app;

CREATE OR REPLACE FUNCTION accounts.has_room_for_registrations()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select count(*) < 200 from accounts.registrations r where r.asked_at > clock_timestamp() - interval '1 hour'
$function$;
grant execute on function accounts.has_room_for_registrations() to schakel_app;

CREATE OR REPLACE FUNCTION accounts.invite_to_recover(new_id uuid, new_hash bytea, of_membership uuid, day date)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if not platform.actor_can('account.manage') then return false; end if;
  insert into accounts.invitations (
    id, token_hash, kind, email, display_name, account_id, organisation_id, invited_by, expires_at)
  select new_id, new_hash, 'recovery', a.email, a.display_name, a.id, m.organisation_id,
         platform.actor_account_id(), now() + interval '72 hours'
    from accounts.memberships m
    join accounts.accounts a on a.id = m.account_id and a.closed_at is null and not a.is_demo
   where m.id = of_membership and m.valid @> day and m.organisation_id = platform.actor_organisation_id()
     and a.email is not null and a.id <> platform.actor_account_id()
     and not exists (
       select 1 from accounts.memberships other
        where other.account_id = a.id and other.valid @> day
          and other.organisation_id <> platform.actor_organisation_id());
  return found;
end $function$;
grant execute on function accounts.invite_to_recover(uuid,bytea,uuid,date) to schakel_app;

CREATE OR REPLACE FUNCTION accounts.join_by_invitation(of_hash bytea, new_membership uuid, day date)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  found_one accounts.invitations;
  joined uuid;
begin
  select i.* into found_one from accounts.invitations i
    join accounts.accounts a on a.email = i.email and a.id = platform.actor_account_id() and a.closed_at is null
   where i.token_hash = of_hash and i.kind = 'membership' and i.accepted_at is null and i.revoked_at is null
     and i.expires_at > clock_timestamp()
     for update of i;
  if not found then return null; end if;
  select m.id into joined from accounts.memberships m
   where m.account_id = platform.actor_account_id() and m.organisation_id = found_one.organisation_id
     and m.role_id = found_one.role_id and m.valid @> day;
  if joined is null then
    joined := new_membership;
    insert into accounts.memberships (id, account_id, organisation_id, role_id, region_id, valid)
    values (joined, platform.actor_account_id(), found_one.organisation_id, found_one.role_id, found_one.region_id,
            daterange(day, null));
  end if;
  update accounts.invitations i
     set accepted_at = clock_timestamp(), account_id = platform.actor_account_id()
   where i.id = found_one.id;
  return joined;
end $function$;
grant execute on function accounts.join_by_invitation(bytea,uuid,date) to schakel_app;

CREATE OR REPLACE FUNCTION accounts.list_colleagues(day date, after_membership uuid, at_most integer)
 RETURNS TABLE(membership_id uuid, version integer, account_id uuid, display_name text, email text, role_id text, role_label_nl text, role_label_en text, valid_from date, last_seen_at timestamp with time zone, passkeys integer, has_password boolean, has_organisation_login boolean, open_sessions integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select m.id, m.version, a.id, a.display_name, a.email, r.id, r.label_nl, r.label_en, lower(m.valid),
         s.last_seen, (select count(*)::integer from accounts.passkeys k where k.account_id = a.id),
         exists (select 1 from accounts.passwords p where p.account_id = a.id),
         exists (select 1 from accounts.external_identities e where e.account_id = a.id), s.open
    from accounts.memberships m
    join accounts.accounts a on a.id = m.account_id and a.closed_at is null
    join accounts.roles r on r.id = m.role_id
    cross join lateral (
      select max(x.last_used_at) as last_seen,
             count(*) filter (where x.ended_at is null and x.idle_expires_at > clock_timestamp())::integer as open
        from accounts.sessions x where x.membership_id = m.id) s
   where platform.actor_can('account.manage') and m.organisation_id = platform.actor_organisation_id()
     and m.valid @> day and (after_membership is null or m.id > after_membership)
   order by m.id
   limit at_most
$function$;
grant execute on function accounts.list_colleagues(date,uuid,integer) to schakel_app;

CREATE OR REPLACE FUNCTION accounts.list_sign_in_providers()
 RETURNS TABLE(id uuid, label text, organisation_id uuid, organisation_name text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select p.id, p.label, o.id, o.name
    from accounts.identity_providers p
    join partners.organisations o on o.id = p.organisation_id
   where p.enabled
   order by o.name, p.label
   limit 500
$function$;
grant execute on function accounts.list_sign_in_providers() to schakel_app;

CREATE OR REPLACE FUNCTION accounts.listening_organisation(credential_kind text, credential bytea, day date)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select o.key
    from (
      select s.membership_id from accounts.sessions s
       where credential_kind = 'session' and s.token_hash = credential and s.ended_at is null
         and s.idle_expires_at > clock_timestamp() and s.expires_at > clock_timestamp()
      union all
      select t.membership_id from accounts.api_tokens t
       where credential_kind = 'token' and t.token_hash = credential and t.revoked_at is null
         and t.expires_at > clock_timestamp()
    ) proven
    join accounts.memberships m on m.id = proven.membership_id and m.valid @> day
    join accounts.accounts a on a.id = m.account_id and a.closed_at is null
    join partners.organisations o on o.id = m.organisation_id
$function$;
grant execute on function accounts.listening_organisation(text,bytea,date) to schakel_app;

CREATE OR REPLACE FUNCTION accounts.note_wrong_code(of_account uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  update accounts.code_secrets c
     set wrong_codes = least(c.wrong_codes + 1, 1000),
         paused_until = case when c.wrong_codes >= 4 then
           clock_timestamp() + least(interval '15 minutes', interval '30 seconds' * power(2, least(c.wrong_codes - 4, 10)))
         end
   where c.account_id = of_account
$function$;
grant execute on function accounts.note_wrong_code(uuid) to schakel_app;

CREATE OR REPLACE FUNCTION accounts.own_email()
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select a.email from accounts.accounts a where a.id = platform.actor_account_id()
$function$;
grant execute on function accounts.own_email() to schakel_app;

CREATE OR REPLACE FUNCTION accounts.start_session(new_id uuid, new_hash bytea, of_account uuid, wanted_membership uuid, how text, by_provider uuid, day date, in_browser text, on_system text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  chosen uuid;
  first_purpose text;
begin
  select m.id, r.purposes[1] into chosen, first_purpose
    from accounts.memberships m
    join accounts.accounts a on a.id = m.account_id and a.closed_at is null
    join accounts.roles r on r.id = m.role_id
    left join lateral (
      select max(s.created_at) as last_started from accounts.sessions s where s.membership_id = m.id) before on true
   where m.account_id = of_account and m.valid @> day
     and (wanted_membership is null or m.id = wanted_membership)
     and a.is_demo = (how = 'demo')
     and (by_provider is null or m.organisation_id =
       (select p.organisation_id from accounts.identity_providers p where p.id = by_provider and p.enabled))
   order by before.last_started desc nulls last, m.id
   limit 1;
  if not found then return null; end if;
  insert into accounts.sessions (
    id, token_hash, account_id, membership_id, purpose, strength, provider_id, browser, system,
    created_at, last_used_at, idle_expires_at, expires_at)
  values (
    new_id, new_hash, of_account, chosen, first_purpose, how, by_provider, in_browser, on_system,
    clock_timestamp(), clock_timestamp(), clock_timestamp() + interval '30 minutes',
    clock_timestamp() + interval '12 hours');
  return chosen;
end $function$;
grant execute on function accounts.start_session(uuid,bytea,uuid,uuid,text,uuid,date,text,text) to schakel_app;

CREATE OR REPLACE FUNCTION accounts.switch_membership(of_session uuid, wanted uuid, day date)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  update accounts.sessions s
     set membership_id = m.id, purpose = r.purposes[1]
    from accounts.memberships m
    join accounts.roles r on r.id = m.role_id
   where s.id = of_session and s.account_id = platform.actor_account_id() and s.ended_at is null
     and m.id = wanted and m.account_id = s.account_id and m.valid @> day
     and (s.provider_id is null or m.organisation_id =
       (select p.organisation_id from accounts.identity_providers p where p.id = s.provider_id));
  return found;
end $function$;
grant execute on function accounts.switch_membership(uuid,uuid,date) to schakel_app;

CREATE OR REPLACE FUNCTION accounts.take_challenge(of_id uuid, of_kind text)
 RETURNS TABLE(account_id uuid, invitation_id uuid, browser_hash bytea, sealed_content bytea)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  update accounts.challenges c set used_at = clock_timestamp()
   where c.id = of_id and c.kind = of_kind and c.used_at is null and c.expires_at > clock_timestamp()
  returning c.account_id, c.invitation_id, c.browser_hash, c.sealed_content
$function$;
grant execute on function accounts.take_challenge(uuid,text) to schakel_app;

CREATE OR REPLACE FUNCTION accounts.try_challenge(of_id uuid, of_kind text, most_tries integer)
 RETURNS TABLE(account_id uuid, invitation_id uuid, sealed_content bytea, wait_seconds integer)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  found_row accounts.challenges;
begin
  -- MUST lock: tries at the same moment would else all count as one.
  select * into found_row from accounts.challenges c
   where c.id = of_id and c.kind = of_kind and c.used_at is null
     and c.expires_at > clock_timestamp() and c.tries < most_tries
     for update;
  if not found then return; end if;
  if found_row.paused_until > clock_timestamp() then
    return query select null::uuid, null::uuid, null::bytea,
      ceil(extract(epoch from found_row.paused_until - clock_timestamp()))::integer;
    return;
  end if;
  update accounts.challenges c
     set tries = found_row.tries + 1,
         paused_until = case when found_row.tries > 0
           then clock_timestamp() + make_interval(secs => 2 ^ found_row.tries) end
   where c.id = of_id;
  return query select found_row.account_id, found_row.invitation_id, found_row.sealed_content, 0;
end $function$;
grant execute on function accounts.try_challenge(uuid,text,integer) to schakel_app;

CREATE OR REPLACE FUNCTION accounts.use_code(of_account uuid, of_step bigint)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  insert into accounts.used_codes (account_id, step) values (of_account, of_step) on conflict do nothing;
  if not found then return false; end if;
  update accounts.code_secrets c set wrong_codes = 0, paused_until = null
   where c.account_id = of_account and c.wrong_codes > 0;
  return true;
end $function$;
grant execute on function accounts.use_code(uuid,bigint) to schakel_app;

CREATE OR REPLACE FUNCTION accounts.use_passkey(of_passkey uuid, new_count bigint, now_backed_up boolean)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  update accounts.passkeys p
     set sign_count = new_count, backed_up = now_backed_up, last_used_at = clock_timestamp()
   where p.id = of_passkey and (new_count > p.sign_count or (new_count = 0 and p.sign_count = 0));
  return found;
end $function$;
grant execute on function accounts.use_passkey(uuid,bigint,boolean) to schakel_app;

CREATE OR REPLACE FUNCTION accounts.use_recovery_code(of_account uuid, hash bytea)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  update accounts.recovery_codes r set used_at = clock_timestamp()
   where r.account_id = of_account and r.code_hash = hash and r.used_at is null;
  return found;
end $function$;
grant execute on function accounts.use_recovery_code(uuid,bytea) to schakel_app;

create policy actors_read on accounts.accounts for select to schakel_app
  using ((( SELECT platform.actor_account_id() AS actor_account_id) IS NOT NULL));

create policy own_account_change on accounts.accounts for update to schakel_app
  using ((id = ( SELECT platform.actor_account_id() AS actor_account_id)))
  with check ((id = ( SELECT platform.actor_account_id() AS actor_account_id)));

create policy owner_all on accounts.accounts for all to schakel_owner
  using (true)
  with check (true);

create policy managers_revoke on accounts.api_tokens for update to schakel_app
  using ((( SELECT platform.actor_can('account.manage'::text) AS actor_can) AND (membership_id IN ( SELECT m.id
   FROM accounts.memberships m
  WHERE (m.organisation_id = ( SELECT platform.actor_organisation_id() AS actor_organisation_id))))))
  with check ((revoked_at IS NOT NULL));

create policy managers_see on accounts.api_tokens for select to schakel_app
  using ((( SELECT platform.actor_can('account.manage'::text) AS actor_can) AND (membership_id IN ( SELECT m.id
   FROM accounts.memberships m
  WHERE (m.organisation_id = ( SELECT platform.actor_organisation_id() AS actor_organisation_id))))));

create policy own_tokens on accounts.api_tokens for select to schakel_app
  using ((account_id = ( SELECT platform.actor_account_id() AS actor_account_id)));

create policy own_tokens_add on accounts.api_tokens for insert to schakel_app
  with check (((account_id = ( SELECT platform.actor_account_id() AS actor_account_id)) AND (membership_id = ( SELECT platform.actor_membership_id() AS actor_membership_id)) AND (permissions <@ string_to_array(( SELECT current_setting('app.permissions'::text, true) AS current_setting), ' '::text)) AND (purpose IN ( SELECT unnest(r.purposes) AS unnest
   FROM accounts.roles r
  WHERE (r.id = ( SELECT platform.actor_role() AS actor_role))))));

create policy own_tokens_revoke on accounts.api_tokens for update to schakel_app
  using ((account_id = ( SELECT platform.actor_account_id() AS actor_account_id)))
  with check ((revoked_at IS NOT NULL));

create policy owner_all on accounts.api_tokens for all to schakel_owner
  using (true)
  with check (true);

create policy owner_all on accounts.challenges for all to schakel_owner
  using (true)
  with check (true);

create policy worker_clears on accounts.challenges for all to schakel_worker
  using ((expires_at < now()));

create policy own_rows on accounts.code_secrets for all to schakel_app
  using ((account_id = ( SELECT platform.actor_account_id() AS actor_account_id)))
  with check ((account_id = ( SELECT platform.actor_account_id() AS actor_account_id)));

create policy owner_all on accounts.code_secrets for all to schakel_owner
  using (true)
  with check (true);

create policy own_rows on accounts.external_identities for all to schakel_app
  using ((account_id = ( SELECT platform.actor_account_id() AS actor_account_id)))
  with check ((account_id = ( SELECT platform.actor_account_id() AS actor_account_id)));

create policy owner_all on accounts.external_identities for all to schakel_owner
  using (true)
  with check (true);

create policy managers_configure on accounts.identity_providers for all to schakel_app
  using ((( SELECT platform.actor_can('account.manage'::text) AS actor_can) AND (organisation_id = ( SELECT platform.actor_organisation_id() AS actor_organisation_id))))
  with check ((organisation_id = ( SELECT platform.actor_organisation_id() AS actor_organisation_id)));

create policy owner_all on accounts.identity_providers for all to schakel_owner
  using (true)
  with check (true);

create policy managers_invite on accounts.invitations for insert to schakel_app
  with check (((kind = 'membership'::text) AND (account_id IS NULL) AND (accepted_at IS NULL) AND (invited_by = ( SELECT platform.actor_account_id() AS actor_account_id)) AND (email IS NOT NULL) AND ((( SELECT platform.actor_region_id() AS actor_region_id) IS NULL) OR (NOT (region_id IS DISTINCT FROM ( SELECT platform.actor_region_id() AS actor_region_id)))) AND
CASE
    WHEN (registration_id IS NULL) THEN (( SELECT platform.actor_can('account.manage'::text) AS actor_can) AND (organisation_id = ( SELECT platform.actor_organisation_id() AS actor_organisation_id)))
    ELSE ( SELECT platform.actor_can('registration.decide'::text) AS actor_can)
END));

create policy managers_see on accounts.invitations for select to schakel_app
  using ((( SELECT platform.actor_can('account.manage'::text) AS actor_can) AND (organisation_id = ( SELECT platform.actor_organisation_id() AS actor_organisation_id))));

create policy managers_withdraw on accounts.invitations for update to schakel_app
  using ((( SELECT platform.actor_can('account.manage'::text) AS actor_can) AND (organisation_id = ( SELECT platform.actor_organisation_id() AS actor_organisation_id))))
  with check ((revoked_at IS NOT NULL));

create policy owner_all on accounts.invitations for all to schakel_owner
  using (true)
  with check (true);

create policy actors_read on accounts.memberships for select to schakel_app
  using ((( SELECT platform.actor_account_id() AS actor_account_id) IS NOT NULL));

create policy managers_change on accounts.memberships for update to schakel_app
  using ((( SELECT platform.actor_can('account.manage'::text) AS actor_can) AND (organisation_id = ( SELECT platform.actor_organisation_id() AS actor_organisation_id))))
  with check ((organisation_id = ( SELECT platform.actor_organisation_id() AS actor_organisation_id)));

create policy owner_all on accounts.memberships for all to schakel_owner
  using (true)
  with check (true);

create policy own_rows on accounts.passkeys for all to schakel_app
  using ((account_id = ( SELECT platform.actor_account_id() AS actor_account_id)))
  with check ((account_id = ( SELECT platform.actor_account_id() AS actor_account_id)));

create policy owner_all on accounts.passkeys for all to schakel_owner
  using (true)
  with check (true);

create policy own_rows on accounts.passwords for all to schakel_app
  using ((account_id = ( SELECT platform.actor_account_id() AS actor_account_id)))
  with check ((account_id = ( SELECT platform.actor_account_id() AS actor_account_id)));

create policy owner_all on accounts.passwords for all to schakel_owner
  using (true)
  with check (true);

create policy own_rows on accounts.recovery_codes for all to schakel_app
  using ((account_id = ( SELECT platform.actor_account_id() AS actor_account_id)))
  with check ((account_id = ( SELECT platform.actor_account_id() AS actor_account_id)));

create policy owner_all on accounts.recovery_codes for all to schakel_owner
  using (true)
  with check (true);

create policy anybody_asks on accounts.registrations for insert to schakel_app
  with check (((state = 'open'::text) AND (decided_by IS NULL)));

create policy deciders_decide on accounts.registrations for update to schakel_app
  using ((( SELECT platform.actor_can('registration.decide'::text) AS actor_can) AND (state = 'open'::text) AND ((region_id IS NULL) OR (( SELECT platform.actor_region_id() AS actor_region_id) IS NULL) OR (region_id = ( SELECT platform.actor_region_id() AS actor_region_id)))))
  with check (((decided_by = ( SELECT platform.actor_account_id() AS actor_account_id)) AND (state <> 'open'::text)));

create policy deciders_see on accounts.registrations for select to schakel_app
  using ((( SELECT platform.actor_can('registration.decide'::text) AS actor_can) AND ((region_id IS NULL) OR (( SELECT platform.actor_region_id() AS actor_region_id) IS NULL) OR (region_id = ( SELECT platform.actor_region_id() AS actor_region_id)))));

create policy owner_all on accounts.registrations for all to schakel_owner
  using (true)
  with check (true);

create policy actors_read on accounts.role_permissions for select to schakel_app
  using ((( SELECT platform.actor_account_id() AS actor_account_id) IS NOT NULL));

create policy owner_all on accounts.role_permissions for all to schakel_owner
  using (true)
  with check (true);

create policy actors_read on accounts.roles for select to schakel_app
  using ((( SELECT platform.actor_account_id() AS actor_account_id) IS NOT NULL));

create policy owner_all on accounts.roles for all to schakel_owner
  using (true)
  with check (true);

create policy managers_end on accounts.sessions for update to schakel_app
  using ((( SELECT platform.actor_can('account.manage'::text) AS actor_can) AND (membership_id IN ( SELECT m.id
   FROM accounts.memberships m
  WHERE (m.organisation_id = ( SELECT platform.actor_organisation_id() AS actor_organisation_id))))))
  with check ((ended_at IS NOT NULL));

create policy managers_see on accounts.sessions for select to schakel_app
  using ((( SELECT platform.actor_can('account.manage'::text) AS actor_can) AND (membership_id IN ( SELECT m.id
   FROM accounts.memberships m
  WHERE (m.organisation_id = ( SELECT platform.actor_organisation_id() AS actor_organisation_id))))));

create policy own_sessions on accounts.sessions for select to schakel_app
  using ((account_id = ( SELECT platform.actor_account_id() AS actor_account_id)));

create policy own_sessions_change on accounts.sessions for update to schakel_app
  using ((account_id = ( SELECT platform.actor_account_id() AS actor_account_id)))
  with check (((account_id = ( SELECT platform.actor_account_id() AS actor_account_id)) AND ((ended_at IS NOT NULL) OR (purpose IN ( SELECT unnest(r.purposes) AS unnest
   FROM (accounts.memberships m
     JOIN accounts.roles r ON ((r.id = m.role_id)))
  WHERE (m.id = sessions.membership_id))))));

create policy owner_all on accounts.sessions for all to schakel_owner
  using (true)
  with check (true);

create policy worker_clears on accounts.sessions for all to schakel_worker
  using (((ended_at IS NOT NULL) OR (expires_at < now())));

create policy owner_all on accounts.used_codes for all to schakel_owner
  using (true)
  with check (true);

create policy worker_clears on accounts.used_codes for all to schakel_worker
  using ((used_at < (now() - '1 day'::interval)));

create schema agreements authorization schakel_owner;
comment on schema agreements is 'Covenants, protocols and bilateral agreements with their clauses; they alone give partners access.';
grant usage on schema agreements to schakel_app;
grant usage on schema agreements to schakel_reporter;
grant usage on schema agreements to schakel_worker;

create table agreements.agreements (
  id uuid not null,
  kind text not null,
  title text not null,
  region_id text not null,
  status text not null default 'draft'::text,
  valid daterange not null,
  review_on date not null,
  why text not null,
  for_whom text not null,
  by_whom text not null,
  dpia_reference text,
  dpia_version text,
  version integer not null default 1,
  edition integer not null default 1,
  draft_number integer not null default 1,
  amends_id uuid,
  setting text not null default 'regional-table'::text,
  goals text,
  target_groups text,
  activities text,
  indicators text,
  role_division text,
  in_force_since timestamp with time zone,
  ended_at timestamp with time zone,
  ended_reason text,
  review_reminded_on date,
  constraint agreements_pkey PRIMARY KEY (id),
  constraint agreements_amends_id_fkey FOREIGN KEY (amends_id) REFERENCES agreements.agreements(id),
  constraint agreements_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions.regions(id),
  constraint agreements_activities_check CHECK (((length(activities) >= 3) AND (length(activities) <= 4000))),
  constraint agreements_by_whom_check CHECK (((length(by_whom) >= 3) AND (length(by_whom) <= 2000))),
  constraint agreements_draft_number_check CHECK ((draft_number > 0)),
  constraint agreements_edition_check CHECK ((edition > 0)),
  constraint agreements_ended_reason_check CHECK (((length(ended_reason) >= 3) AND (length(ended_reason) <= 1000))),
  constraint agreements_for_whom_check CHECK (((length(for_whom) >= 3) AND (length(for_whom) <= 2000))),
  constraint agreements_goals_check CHECK (((length(goals) >= 3) AND (length(goals) <= 4000))),
  constraint agreements_in_force_has_dpia CHECK (((status <> 'in-force'::text) OR ((dpia_reference IS NOT NULL) AND (dpia_version IS NOT NULL)))),
  constraint agreements_indicators_check CHECK (((length(indicators) >= 3) AND (length(indicators) <= 4000))),
  constraint agreements_kind_check CHECK ((kind = ANY (ARRAY['covenant'::text, 'protocol'::text, 'bilateral'::text]))),
  constraint agreements_role_division_check CHECK (((length(role_division) >= 3) AND (length(role_division) <= 4000))),
  constraint agreements_setting_check CHECK ((setting = ANY (ARRAY['regional-table'::text, 'riec'::text, 'care-and-safety-house'::text, 'other'::text]))),
  constraint agreements_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'offered'::text, 'in-force'::text, 'amended'::text, 'ended'::text]))),
  constraint agreements_target_groups_check CHECK (((length(target_groups) >= 3) AND (length(target_groups) <= 4000))),
  constraint agreements_title_check CHECK (((length(title) >= 3) AND (length(title) <= 200))),
  constraint agreements_valid_check CHECK ((NOT isempty(valid))),
  constraint agreements_why_check CHECK (((length(why) >= 3) AND (length(why) <= 2000)))
);
CREATE INDEX agreements_amends ON agreements.agreements USING btree (amends_id);
CREATE UNIQUE INDEX agreements_one_amendment ON agreements.agreements USING btree (amends_id) WHERE (status = ANY (ARRAY['draft'::text, 'offered'::text, 'in-force'::text]));
CREATE INDEX agreements_region ON agreements.agreements USING btree (region_id);
comment on table agreements.agreements is 'An agreement between partners: why, for whom, by whom (R377), and how long. Only one in force gives access.';
comment on column agreements.agreements.edition is 'Which version of the agreement this is; each amendment counts one up.';
comment on column agreements.agreements.draft_number is 'Counts up when something changes after offering: the signatures of earlier drafts no longer count.';
comment on column agreements.agreements.amends_id is 'The version that this one takes the place of.';
comment on column agreements.agreements.setting is 'At which table it holds. Only a RIEC and a care and safety house may rest on the Wgs.';
comment on column agreements.agreements.goals is 'One of the five parts of the content (R379), like the four columns after it.';
alter table agreements.agreements enable row level security;
alter table agreements.agreements force row level security;
grant insert, select, update on agreements.agreements to schakel_app;
grant select on agreements.agreements to schakel_worker;
grant update (review_reminded_on) on agreements.agreements to schakel_worker;
grant update (status, valid, version) on agreements.agreements to schakel_app;

create table agreements.approvals (
  id uuid not null,
  case_id uuid not null,
  clause_id uuid not null,
  organisation_id uuid not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  approved_by uuid,
  approved_at timestamp with time zone,
  ended_at timestamp with time zone,
  constraint approvals_pkey PRIMARY KEY (id),
  constraint approvals_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES accounts.accounts(id),
  constraint approvals_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES accounts.accounts(id),
  constraint approvals_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cases(id) ON DELETE CASCADE,
  constraint approvals_clause_id_fkey FOREIGN KEY (clause_id) REFERENCES agreements.clauses(id) ON DELETE CASCADE,
  constraint approvals_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES partners.organisations(id),
  constraint approvals_check CHECK (((approved_by IS NULL) = (approved_at IS NULL))),
  constraint approvals_second_person CHECK ((approved_by <> asked_by))
);
CREATE INDEX approvals_approved_by ON agreements.approvals USING btree (approved_by);
CREATE INDEX approvals_asked_by ON agreements.approvals USING btree (asked_by);
CREATE INDEX approvals_clause ON agreements.approvals USING btree (clause_id);
CREATE UNIQUE INDEX approvals_once ON agreements.approvals USING btree (case_id, clause_id, organisation_id) WHERE (ended_at IS NULL);
CREATE INDEX approvals_organisation ON agreements.approvals USING btree (organisation_id);
comment on table agreements.approvals is 'A clause that asks for a second person gives nothing in a case until somebody else than who asked has approved.';
alter table agreements.approvals enable row level security;
alter table agreements.approvals force row level security;
grant insert, select, update on agreements.approvals to schakel_app;

create table agreements.clauses (
  id uuid not null,
  agreement_id uuid not null,
  number integer not null,
  recipient_type text,
  recipient_organisation_id uuid,
  action text not null,
  compartment text not null,
  purpose text,
  legal_ground text,
  needs_consent boolean not null default false,
  valid daterange not null default daterange(NULL::date, NULL::date),
  version integer not null default 1,
  effect text not null default 'allow'::text,
  recipient_role text,
  origin_type text,
  origin_organisation_id uuid,
  emergency_only boolean not null default false,
  needs_second_person boolean not null default false,
  track text,
  phases text[],
  after_days integer not null default 0,
  regime text,
  constraint clauses_pkey PRIMARY KEY (id),
  constraint clauses_agreement_id_number_key UNIQUE (agreement_id, number),
  constraint clauses_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES agreements.agreements(id) ON DELETE CASCADE,
  constraint clauses_origin_organisation_id_fkey FOREIGN KEY (origin_organisation_id) REFERENCES partners.organisations(id),
  constraint clauses_recipient_organisation_id_fkey FOREIGN KEY (recipient_organisation_id) REFERENCES partners.organisations(id),
  constraint clauses_action_check CHECK ((action = ANY (ARRAY['read'::text, 'contribute'::text, 'be-notified'::text]))),
  constraint clauses_after_days_check CHECK (((after_days >= 0) AND (after_days <= 7300))),
  constraint clauses_after_is_reading CHECK (((after_days = 0) OR ((action = 'read'::text) AND (NOT emergency_only)))),
  constraint clauses_compartment_check CHECK ((compartment = ANY (ARRAY['identity'::text, 'contact-safety'::text, 'social-environment'::text, 'care-health'::text, 'shelter-housing'::text, 'residence'::text, 'criminal-justice'::text, 'finance-work'::text, 'plan-results'::text, 'coordination-notes'::text]))),
  constraint clauses_deny_is_plain CHECK (((effect = 'allow'::text) OR ((NOT (needs_consent OR emergency_only OR needs_second_person)) AND (after_days = 0)))),
  constraint clauses_effect_check CHECK ((effect = ANY (ARRAY['allow'::text, 'deny'::text]))),
  constraint clauses_legal_ground_check CHECK (((length(legal_ground) >= 3) AND (length(legal_ground) <= 200))),
  constraint clauses_no_health_for_municipality CHECK (((effect = 'deny'::text) OR (compartment <> 'care-health'::text) OR (recipient_type IS NULL) OR (recipient_type <> ALL (ARRAY['municipality'::text, 'riec'::text])))),
  constraint clauses_number_check CHECK ((number > 0)),
  constraint clauses_origin CHECK (((num_nonnulls(origin_type, origin_organisation_id) <= 1) AND ((action = 'read'::text) OR (num_nonnulls(origin_type, origin_organisation_id) = 0)))),
  constraint clauses_phases_check CHECK (((cardinality(phases) > 0) AND (phases <@ ARRAY['noticing'::text, 'referral'::text, 'shelter'::text, 'guidance'::text, 'return'::text, 'monitoring'::text]))),
  constraint clauses_purpose CHECK (((purpose IS NOT NULL) OR (effect = 'deny'::text))),
  constraint clauses_purpose_check CHECK (((length(purpose) >= 3) AND (length(purpose) <= 60))),
  constraint clauses_recipient CHECK (((num_nonnulls(recipient_type, recipient_organisation_id) <= 1) AND (num_nonnulls(recipient_type, recipient_organisation_id, recipient_role) >= 1))),
  constraint clauses_regime_check CHECK ((regime = ANY (ARRAY['wpg-20'::text, 'wgs'::text]))),
  constraint clauses_regime_named CHECK ((((legal_ground !~* '\m(wgs|gegevensverwerking door samenwerkingsverbanden)\M'::text) OR (COALESCE(regime, ''::text) = 'wgs'::text)) AND ((legal_ground !~* '\mwpg[^0-9]*20(?![0-9])'::text) OR (COALESCE(regime, ''::text) = 'wpg-20'::text)))),
  constraint clauses_track_check CHECK ((track = ANY (ARRAY['care'::text, 'criminal-justice'::text, 'aliens'::text]))),
  constraint clauses_valid_check CHECK ((NOT isempty(valid)))
);
CREATE INDEX clauses_origin_organisation ON agreements.clauses USING btree (origin_organisation_id);
CREATE INDEX clauses_recipient ON agreements.clauses USING btree (recipient_organisation_id);
comment on table agreements.clauses is 'One rule: who may do what with which compartment, for which purpose, on which ground, under which condition.';
comment on column agreements.clauses.recipient_type is 'An organisation type, when the clause is for every party of that type.';
comment on column agreements.clauses.purpose is 'For which work; only a refusal may leave it empty, and then holds for every purpose.';
comment on column agreements.clauses.effect is 'A clause that denies wins from every clause that allows, of any agreement in force.';
comment on column agreements.clauses.recipient_role is 'Only people in this role, of the type or organisation named, or of every party.';
comment on column agreements.clauses.origin_type is 'Only facts that this kind of organisation supplied.';
comment on column agreements.clauses.track is 'Only in cases in which something happened on this track.';
comment on column agreements.clauses.phases is 'Only in these steps of the help process.';
comment on column agreements.clauses.after_days is 'For how many days after the part in a case ended it may still be read.';
comment on column agreements.clauses.regime is 'Set when the ground asks for a decision with five elements: Wpg art. 20, or the Wgs.';
alter table agreements.clauses enable row level security;
alter table agreements.clauses force row level security;
grant delete, insert, select, update on agreements.clauses to schakel_app;
grant update (valid, version) on agreements.clauses to schakel_app;

create table agreements.decisions (
  agreement_id uuid not null,
  regime text not null,
  interest text,
  partnership text,
  categories text,
  conditions text,
  recipients text,
  constraint decisions_pkey PRIMARY KEY (agreement_id, regime),
  constraint decisions_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES agreements.agreements(id) ON DELETE CASCADE,
  constraint decisions_categories_check CHECK (((length(categories) >= 3) AND (length(categories) <= 2000))),
  constraint decisions_conditions_check CHECK (((length(conditions) >= 3) AND (length(conditions) <= 2000))),
  constraint decisions_interest_check CHECK (((length(interest) >= 3) AND (length(interest) <= 2000))),
  constraint decisions_partnership_check CHECK (((length(partnership) >= 3) AND (length(partnership) <= 2000))),
  constraint decisions_recipients_check CHECK (((length(recipients) >= 3) AND (length(recipients) <= 2000))),
  constraint decisions_regime_check CHECK ((regime = ANY (ARRAY['wpg-20'::text, 'wgs'::text])))
);
comment on table agreements.decisions is 'The decision that Wpg art. 20 and the Wgs ask for: the weighty interest, the partnership with its purpose, which data, under which conditions, to whom.';
alter table agreements.decisions enable row level security;
alter table agreements.decisions force row level security;
grant delete, insert, select, update on agreements.decisions to schakel_app;

create table agreements.offers (
  agreement_id uuid not null,
  draft_number integer not null,
  text text not null,
  text_hash bytea not null,
  directory jsonb not null,
  directory_hash bytea not null,
  offered_by uuid not null,
  offered_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  constraint offers_pkey PRIMARY KEY (agreement_id, draft_number),
  constraint offers_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES agreements.agreements(id) ON DELETE CASCADE,
  constraint offers_offered_by_fkey FOREIGN KEY (offered_by) REFERENCES accounts.accounts(id),
  constraint offers_check CHECK ((text_hash = sha256(convert_to(text, 'UTF8'::name)))),
  constraint offers_directory_hash_check CHECK ((length(directory_hash) = 32))
);
CREATE INDEX offers_offered_by ON agreements.offers USING btree (offered_by);
comment on table agreements.offers is 'The whole text as it was put before the parties, with the directory of that moment as annex (R457).';
comment on column agreements.offers.text_hash is 'SHA-256 of the text: what a signature stands under.';
alter table agreements.offers enable row level security;
alter table agreements.offers force row level security;
grant insert, select on agreements.offers to schakel_app;

create table agreements.parties (
  agreement_id uuid not null,
  organisation_id uuid not null,
  part text not null,
  signed_on date,
  succeeds_id uuid,
  constraint parties_pkey PRIMARY KEY (agreement_id, organisation_id),
  constraint parties_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES agreements.agreements(id) ON DELETE CASCADE,
  constraint parties_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES partners.organisations(id),
  constraint parties_succeeds_id_fkey FOREIGN KEY (succeeds_id) REFERENCES partners.organisations(id),
  constraint parties_part_check CHECK (((length(part) >= 3) AND (length(part) <= 500)))
);
CREATE INDEX parties_organisation ON agreements.parties USING btree (organisation_id);
CREATE INDEX parties_succeeds ON agreements.parties USING btree (succeeds_id);
comment on table agreements.parties is 'Who agreed, with its part in the role division, and when it signed.';
comment on column agreements.parties.succeeds_id is 'The organisation that this one took over from: its part and signature went along.';
alter table agreements.parties enable row level security;
alter table agreements.parties force row level security;
grant delete, insert, select on agreements.parties to schakel_app;
grant select on agreements.parties to schakel_worker;
grant update (part) on agreements.parties to schakel_app;

create table agreements.signatories (
  id uuid not null,
  agreement_id uuid not null,
  organisation_id uuid not null,
  account_id uuid not null,
  function text not null,
  constraint signatories_pkey PRIMARY KEY (id),
  constraint signatories_agreement_id_organisation_id_account_id_key UNIQUE (agreement_id, organisation_id, account_id),
  constraint signatories_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id),
  constraint signatories_agreement_id_organisation_id_fkey FOREIGN KEY (agreement_id, organisation_id) REFERENCES agreements.parties(agreement_id, organisation_id) ON DELETE CASCADE,
  constraint signatories_function_check CHECK (((length(function) >= 2) AND (length(function) <= 120)))
);
CREATE INDEX signatories_account ON agreements.signatories USING btree (account_id);
comment on table agreements.signatories is 'Who may sign for a party, and in which function.';
alter table agreements.signatories enable row level security;
alter table agreements.signatories force row level security;
grant delete, insert, select, update on agreements.signatories to schakel_app;

create table agreements.signatures (
  id uuid not null,
  agreement_id uuid not null,
  draft_number integer not null,
  organisation_id uuid not null,
  account_id uuid not null,
  function text not null,
  signed_at timestamp with time zone not null,
  strength text not null,
  text_hash bytea not null,
  voided_at timestamp with time zone,
  constraint signatures_pkey PRIMARY KEY (id),
  constraint signatures_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id),
  constraint signatures_agreement_id_draft_number_fkey FOREIGN KEY (agreement_id, draft_number) REFERENCES agreements.offers(agreement_id, draft_number) ON DELETE CASCADE,
  constraint signatures_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES partners.organisations(id),
  constraint signatures_strength_check CHECK ((strength = ANY (ARRAY['passkey'::text, 'totp'::text, 'demo'::text]))),
  constraint signatures_text_hash_check CHECK ((length(text_hash) = 32))
);
CREATE INDEX signatures_account ON agreements.signatures USING btree (account_id);
CREATE UNIQUE INDEX signatures_once ON agreements.signatures USING btree (agreement_id, draft_number, organisation_id);
CREATE INDEX signatures_organisation ON agreements.signatures USING btree (organisation_id);
comment on table agreements.signatures is 'Who signed which text for a party, when, and how the person had proved to be there.';
comment on column agreements.signatures.voided_at is 'When the text changed after it was signed; the signature then counts no more.';
alter table agreements.signatures enable row level security;
alter table agreements.signatures force row level security;
grant insert, select on agreements.signatures to schakel_app;

CREATE OR REPLACE FUNCTION agreements.agreements_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform agreements.compile_agreements(array(select c.id from changed c));
  return null;
end $function$;

CREATE OR REPLACE FUNCTION agreements.case_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform agreements.compile_case(array(select distinct c.case_id from changed c));
  return null;
end $function$;

CREATE OR REPLACE FUNCTION agreements.clauses_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform agreements.compile_agreements(array(select distinct c.agreement_id from changed c));
  return null;
end $function$;

CREATE OR REPLACE FUNCTION agreements.clauses_for(of_case uuid, of_organisation uuid, of_agreement uuid)
 RETURNS TABLE(clause_id uuid, number integer, effect text, action text, compartment text, purpose text, legal_ground text, recipient_role text, origin_type text, origin_organisation_id uuid, origin_key integer, needs_consent boolean, consent_held boolean, objected boolean, needs_second_person boolean, approved boolean, emergency_only boolean, track text, phases text[], in_phase boolean, after_days integer, valid daterange, bears boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select c.id, c.number, c.effect, c.action, c.compartment, c.purpose, c.legal_ground, c.recipient_role, c.origin_type,
         c.origin_organisation_id, supplier.key, c.needs_consent, held.consent_held, held.objected, c.needs_second_person,
         held.approved, c.emergency_only, c.track, c.phases, held.in_phase, c.after_days, c.valid * a.valid,
         held.in_phase and (c.effect = 'deny' or held.consent_held and held.approved and not held.objected)
    from agreements.clauses c
    join agreements.agreements a on a.id = c.agreement_id and a.status = 'in-force'
    join agreements.parties p on p.agreement_id = a.id and p.organisation_id = of_organisation and p.signed_on is not null
    join partners.organisations o on o.id = of_organisation
    join cases.cases f on f.id = of_case
    left join partners.organisations supplier on supplier.id = c.origin_organisation_id
    cross join lateral (select
      not c.needs_consent or exists (
        select from cases.consents k
         where k.case_id = of_case and k.kind = 'consent' and k.purpose = c.purpose and k.withdrawn_on is null
           and (k.recipient_organisation_id is null or k.recipient_organisation_id = of_organisation)) as consent_held,
      -- An objection holds until it is withdrawn or refused with a ground.
      exists (
        select from cases.consents k
         where k.case_id = of_case and k.kind = 'objection' and k.purpose = c.purpose and k.withdrawn_on is null
           and k.decision is distinct from 'refused'
           and (k.recipient_organisation_id is null or k.recipient_organisation_id = of_organisation)) as objected,
      not c.needs_second_person or exists (
        select from agreements.approvals v
         where v.case_id = of_case and v.clause_id = c.id and v.organisation_id = of_organisation
           and v.approved_at is not null and v.ended_at is null) as approved,
      (c.track is null or c.track = any (f.tracks)) and (c.phases is null or f.phase = any (c.phases)) as in_phase) held
   where a.id = of_agreement
     and (c.recipient_organisation_id is null or c.recipient_organisation_id = o.id)
     and (c.recipient_type is null or c.recipient_type = o.type)
     and c.valid && a.valid
     -- Health details never reach a municipality or a RIEC, whatever a clause says (privacy rule 9).
     and not (c.effect = 'allow' and c.compartment = 'care-health' and o.type in ('municipality', 'riec'));
$function$;
grant execute on function agreements.clauses_for(uuid,uuid,uuid) to schakel_app;

CREATE OR REPLACE FUNCTION agreements.clauses_were()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform agreements.compile_agreements(array(select distinct c.agreement_id from changed c),
    exists (select from changed c where c.effect = 'deny' or c.emergency_only));
  return null;
end $function$;

CREATE OR REPLACE FUNCTION agreements.compile(case_ids uuid[], organisation_ids uuid[])
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  delete from cases.grants g
   using (select distinct w.case_id, o.key from unnest(case_ids, organisation_ids) as w (case_id, organisation_id)
            join partners.organisations o on o.id = w.organisation_id) pair
   where g.case_id = pair.case_id and g.organisation_key = pair.key and g.basis in ('agreement', 'emergency');

  insert into cases.grants (case_id, organisation_key, organisation_type, basis, agreement_id, purpose, role, origin_type,
    origin_key, valid, account_id, until, reads, contributes, notified, clause_ids)
  with pair as (
    select distinct w.case_id, w.organisation_id from unnest(case_ids, organisation_ids) as w (case_id, organisation_id)
  ), given as (
    select p.case_id, p.organisation_key, p.organisation_type, 'agreement' as basis, p.agreement_id,
           c.valid * agreements.days_of_part(p.valid, p.ended_on, c.action, c.after_days) as days,
           null::uuid as account_id, null::timestamptz as until, c.*
      from pair
      join cases.participations p using (case_id, organisation_id)
      cross join lateral agreements.clauses_for(p.case_id, p.organisation_id, p.agreement_id) c
     where not c.emergency_only
    union all
    select e.case_id, e.organisation_key, e.organisation_type, 'emergency', a.id,
           c.valid * daterange((e.opened_at at time zone 'Europe/Amsterdam')::date, (e.until at time zone 'Europe/Amsterdam')::date, '[]'),
           e.account_id, e.until, c.*
      from pair
      join cases.emergency_accesses e using (case_id, organisation_id)
      join cases.cases f on f.id = e.case_id
      join agreements.agreements a on a.region_id = f.region_id
      cross join lateral agreements.clauses_for(e.case_id, e.organisation_id, a.id) c
     where c.emergency_only and c.purpose = e.purpose and e.closed_at is null
  )
  select g.case_id, g.organisation_key, g.organisation_type, g.basis, g.agreement_id, g.purpose, g.recipient_role,
         g.origin_type, g.origin_key, g.days, g.account_id, g.until,
         coalesce(array_agg(distinct g.compartment) filter (where g.action = 'read'), '{}'),
         coalesce(array_agg(distinct g.compartment) filter (where g.action = 'contribute'), '{}'),
         coalesce(array_agg(distinct g.compartment) filter (where g.action = 'be-notified'), '{}'),
         array_agg(distinct g.clause_id)
    from given g
   where g.effect = 'allow' and g.bears and not isempty(g.days)
   group by g.case_id, g.organisation_key, g.organisation_type, g.basis, g.agreement_id, g.purpose, g.recipient_role,
            g.origin_type, g.origin_key, g.days, g.account_id, g.until;

  -- Refusals of every agreement in force in the region of the case that the organisation signed: they
  -- win, so they count wherever the organisation has any access at all.
  insert into cases.grants (case_id, organisation_key, organisation_type, basis, agreement_id, effect, purpose, role,
    origin_type, origin_key, valid, reads, contributes, clause_ids)
  select f.id, o.key, o.type, 'agreement', a.id, 'deny', c.purpose, c.recipient_role, c.origin_type, c.origin_key, c.valid,
         coalesce(array_agg(distinct c.compartment) filter (where c.action = 'read'), '{}'),
         coalesce(array_agg(distinct c.compartment) filter (where c.action = 'contribute'), '{}'),
         array_agg(distinct c.clause_id)
    from (select distinct w.case_id, w.organisation_id from unnest(case_ids, organisation_ids) as w (case_id, organisation_id)) pair
    join cases.cases f on f.id = pair.case_id
    join partners.organisations o on o.id = pair.organisation_id
    join agreements.agreements a on a.region_id = f.region_id and a.status = 'in-force'
     and exists (select from agreements.clauses d where d.agreement_id = a.id and d.effect = 'deny')
    cross join lateral agreements.clauses_for(f.id, o.id, a.id) c
   where c.effect = 'deny' and c.bears and c.action in ('read', 'contribute')
     and exists (select from cases.grants g where g.case_id = f.id and g.organisation_key = o.key and g.effect = 'allow')
   group by f.id, o.key, o.type, a.id, c.purpose, c.recipient_role, c.origin_type, c.origin_key, c.valid;
$function$;

CREATE OR REPLACE FUNCTION agreements.compile_agreements(changed uuid[], refuses boolean DEFAULT false)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select agreements.compile(array_agg(w.case_id), array_agg(w.organisation_id))
    from (
      select p.case_id, p.organisation_id from cases.participations p where p.agreement_id = any (changed)
      union
      select s.case_id, s.organisation_id
        from agreements.parties t join agreements.stakes() s on s.organisation_id = t.organisation_id
       where t.agreement_id = any (changed)
         and (refuses or exists (select from agreements.clauses c
           where c.agreement_id = t.agreement_id and (c.effect = 'deny' or c.emergency_only)))
    ) w
  having count(*) > 0;
$function$;

CREATE OR REPLACE FUNCTION agreements.compile_case(changed uuid[])
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select agreements.compile(array_agg(s.case_id), array_agg(s.organisation_id))
    from agreements.stakes() s where s.case_id = any (changed)
  having count(*) > 0;
$function$;

CREATE OR REPLACE FUNCTION agreements.days_of_part(part daterange, ended date, action text, after_days integer)
 RETURNS daterange
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN ((ended IS NOT NULL) AND ((after_days = 0) OR (action <> 'read'::text))) THEN 'empty'::daterange WHEN (ended IS NOT NULL) THEN daterange(lower(part), (GREATEST(ended, lower(part)) + after_days), '[]'::text) WHEN ((after_days > 0) AND (action = 'read'::text) AND (NOT upper_inf(part))) THEN daterange(lower(part), (upper(part) + after_days)) ELSE part END;

CREATE OR REPLACE FUNCTION agreements.follow_successions(on_day date)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  each record;
  moved integer := 0;
  counted integer;
begin
  for each in
    select s.organisation_id as old_id, s.successor_id as new_id, o.key, o.type
      from partners.successions s join partners.organisations o on o.id = s.successor_id
     where s.since <= on_day
       and (select count(*) from partners.successions x where x.organisation_id = s.organisation_id) = 1
       and exists (select from agreements.parties p join agreements.agreements a on a.id = p.agreement_id
         where p.organisation_id = s.organisation_id and a.status = 'in-force'
           and not exists (select from agreements.parties n
             where n.agreement_id = a.id and n.organisation_id = s.successor_id and n.succeeds_id = s.organisation_id))
  loop
    insert into agreements.parties (agreement_id, organisation_id, part, signed_on, succeeds_id)
    select p.agreement_id, each.new_id, p.part, p.signed_on, each.old_id
      from agreements.parties p join agreements.agreements a on a.id = p.agreement_id
     where p.organisation_id = each.old_id and a.status = 'in-force'
    on conflict (agreement_id, organisation_id) do update
      set succeeds_id = excluded.succeeds_id, signed_on = coalesce(parties.signed_on, excluded.signed_on);
    get diagnostics counted = row_count;
    moved := moved + counted;
    update agreements.clauses c set recipient_organisation_id = each.new_id, version = c.version + 1
     where c.recipient_organisation_id = each.old_id
       and exists (select from agreements.agreements a where a.id = c.agreement_id and a.status = 'in-force');
    -- Where the successor takes part already, the old part ends; everywhere else it goes over.
    update cases.participations p set ended_at = platform.now(), ended_on = on_day, version = p.version + 1
     where p.organisation_id = each.old_id and p.ended_at is null
       and exists (select from cases.participations q
         where q.case_id = p.case_id and q.agreement_id = p.agreement_id and q.organisation_id = each.new_id
           and q.ended_at is null);
    update cases.participations p
       set organisation_id = each.new_id, organisation_key = each.key, organisation_type = each.type, version = p.version + 1
     where p.organisation_id = each.old_id and p.ended_at is null;
    get diagnostics counted = row_count;
    moved := moved + counted;
    update agreements.parties p set signed_on = null
      from agreements.agreements a
     where a.id = p.agreement_id and a.status = 'in-force' and p.organisation_id = each.old_id;
    perform agreements.compile(array_agg(x.case_id), array_agg(each.old_id))
       from (select distinct g.case_id from cases.grants g join partners.organisations o on o.key = g.organisation_key
              where o.id = each.old_id and g.basis in ('agreement', 'emergency')) x
     having count(*) > 0;
  end loop;
  return moved;
end $function$;
grant execute on function agreements.follow_successions(date) to schakel_worker;

CREATE OR REPLACE FUNCTION agreements.guard_content()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  current_status text;
begin
  if current_user <> 'schakel_app' then return coalesce(new, old); end if;
  select a.status into current_status from agreements.agreements a where a.id = coalesce(new.agreement_id, old.agreement_id);
  if current_status = 'draft' then return coalesce(new, old); end if;
  if current_status = 'in-force' and tg_op = 'UPDATE' and tg_table_name = 'clauses'
     and to_jsonb(new) - 'valid' - 'version' = to_jsonb(old) - 'valid' - 'version'
     and to_jsonb(new) ->> 'effect' = 'allow'
     and ((to_jsonb(new) ->> 'valid')::daterange <@ (to_jsonb(old) ->> 'valid')::daterange
       or upper((to_jsonb(new) ->> 'valid')::daterange) <= platform.today()) then
    return new;
  end if;
  raise exception 'only a draft changes' using errcode = '23514', constraint = 'agreements_only_draft_changes';
end $function$;

CREATE OR REPLACE FUNCTION agreements.guard_life()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  against text[];
begin
  if new.status = 'in-force' and old.status in ('draft', 'offered') then
    against := agreements.reasons_against(new.id, platform.today());
    if cardinality(against) > 0 then
      raise exception 'not ready: %', array_to_string(against, ', ')
        using errcode = '23514', constraint = 'agreements_ready_for_force';
    end if;
  end if;
  if current_user <> 'schakel_app' then return new; end if;
  if old.status <> new.status and (old.status, new.status) not in (
      ('draft', 'offered'), ('draft', 'ended'), ('offered', 'draft'), ('offered', 'in-force'), ('offered', 'ended'),
      ('in-force', 'ended')) then
    raise exception 'no such step' using errcode = '23514', constraint = 'agreements_life';
  end if;
  -- What was offered or signed stands; only its status, its end and its counters move.
  if old.status <> 'draft' and new.status <> 'draft' and (
      old.kind, old.title, old.region_id, old.setting, old.why, old.for_whom, old.by_whom, old.goals, old.target_groups,
      old.activities, old.indicators, old.role_division, old.dpia_reference, old.dpia_version, old.edition, old.amends_id,
      lower(old.valid), old.draft_number) is distinct from (
      new.kind, new.title, new.region_id, new.setting, new.why, new.for_whom, new.by_whom, new.goals, new.target_groups,
      new.activities, new.indicators, new.role_division, new.dpia_reference, new.dpia_version, new.edition, new.amends_id,
      lower(new.valid), new.draft_number) then
    raise exception 'only a draft changes' using errcode = '23514', constraint = 'agreements_only_draft_changes';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION agreements.guard_wgs()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if new.regime = 'wgs' and not agreements.may_rest_on_wgs(new.agreement_id) then
    raise exception 'this partnership has no basis in the Wgs' using errcode = '23514', constraint = 'clauses_wgs_setting';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION agreements.may_rest_on_wgs(of_agreement uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select exists (
    select from agreements.agreements a
      join agreements.parties p on p.agreement_id = a.id
      join partners.organisations o on o.id = p.organisation_id
     where a.id = of_agreement
       and (a.setting = 'riec' and o.type = 'riec' or a.setting = 'care-and-safety-house' and o.type = 'safety-house'));
$function$;
grant execute on function agreements.may_rest_on_wgs(uuid) to schakel_app;

CREATE OR REPLACE FUNCTION agreements.number_of_emergency(of_emergency uuid)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select f.number
    from cases.emergency_accesses e join cases.cases f on f.id = e.case_id
   where e.id = of_emergency
     and (e.account_id = platform.actor_account_id()
       or (platform.actor_can('case.coordinate') or platform.actor_can('emergency.review'))
         and (e.organisation_key = platform.actor_organisation_key() or cases.coordinates(e.case_id)));
$function$;
grant execute on function agreements.number_of_emergency(uuid) to schakel_app;

CREATE OR REPLACE FUNCTION agreements.open_emergency(new_id uuid, case_number text, until timestamp with time zone, review_by date)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  found_case uuid;
begin
  if not platform.actor_can('emergency.use') then return null; end if;
  select f.id into found_case
    from cases.cases f
    join agreements.agreements a on a.region_id = f.region_id and a.valid @> platform.today()
    cross join lateral agreements.clauses_for(f.id, platform.actor_organisation_id(), a.id) c
   where f.number = case_number
     and c.effect = 'allow' and c.emergency_only and c.bears and c.valid @> platform.today()
     and c.purpose = platform.actor_purpose()
     and (c.recipient_role is null or c.recipient_role = platform.actor_role())
   limit 1;
  if found_case is null then return null; end if;
  insert into cases.emergency_accesses (id, case_id, organisation_id, organisation_key, organisation_type, account_id,
    purpose, opened_at, until, review_by)
  values (new_id, found_case, platform.actor_organisation_id(), platform.actor_organisation_key(),
    platform.actor_organisation_type(), platform.actor_account_id(), platform.actor_purpose(), platform.now(), until, review_by);
  return found_case;
end $function$;
grant execute on function agreements.open_emergency(uuid,text,timestamp with time zone,date) to schakel_app;

CREATE OR REPLACE FUNCTION agreements.participations_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  -- Cases stands below agreements and cannot point up at it, so the reference is held from here.
  if exists (select from changed c where not exists (select from agreements.agreements a where a.id = c.agreement_id)) then
    raise exception 'no such agreement' using errcode = '23503', constraint = 'participations_under_agreement';
  end if;
  perform agreements.compile(array_agg(c.case_id), array_agg(c.organisation_id)) from changed c;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION agreements.parties_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform agreements.compile(array_agg(s.case_id), array_agg(s.organisation_id))
     from agreements.stakes() s
    where s.organisation_id in (select c.organisation_id from changed c)
   having count(*) > 0;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION agreements.phase_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform agreements.compile_case(array[new.id]);
  return null;
end $function$;

CREATE OR REPLACE FUNCTION agreements.possible_signatories(of_agreement uuid)
 RETURNS TABLE(organisation_id uuid, account_id uuid, name text, role text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select distinct on (p.organisation_id, a.display_name, a.id) p.organisation_id, a.id, a.display_name, m.role_id
    from agreements.parties p
    join accounts.memberships m on m.organisation_id = p.organisation_id and m.valid @> platform.today()
    join accounts.role_permissions r on r.role_id = m.role_id and r.permission = 'agreement.sign'
    join accounts.accounts a on a.id = m.account_id and a.closed_at is null
   where p.agreement_id = of_agreement and platform.actor_can('agreement.manage')
   order by p.organisation_id, a.display_name, a.id, m.role_id;
$function$;
grant execute on function agreements.possible_signatories(uuid) to schakel_app;

CREATE OR REPLACE FUNCTION agreements.reasons_against(of_agreement uuid, on_day date)
 RETURNS text[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(reason order by reason), '{}') from (
    select 'not-offered' as reason from agreements.agreements a where a.id = of_agreement and a.status <> 'offered'
    union all
    select 'over' from agreements.agreements a where a.id = of_agreement and upper(a.valid) <= on_day
    union all
    select 'starts-later' from agreements.agreements a
     where a.id = of_agreement and a.amends_id is not null and lower(a.valid) > on_day
    union all
    select 'content' from agreements.agreements a
     where a.id = of_agreement and num_nulls(a.goals, a.target_groups, a.activities, a.indicators, a.role_division) > 0
    union all
    select 'dpia' from agreements.agreements a
     where a.id = of_agreement and num_nulls(a.dpia_reference, a.dpia_version) > 0
    union all
    select 'parties' where (select count(*) from agreements.parties p where p.agreement_id = of_agreement) < 2
    union all
    select 'signature' where exists (
      select from agreements.parties p where p.agreement_id = of_agreement and p.signed_on is null)
    union all
    select 'clauses' where not exists (
      select from agreements.clauses c where c.agreement_id = of_agreement and c.effect = 'allow')
    union all
    select 'purpose' where exists (
      select from agreements.clauses c where c.agreement_id = of_agreement and c.effect = 'allow' and c.purpose is null)
    union all
    select 'ground' where exists (
      select from agreements.clauses c where c.agreement_id = of_agreement and c.legal_ground is null)
    union all
    select distinct 'decision-' || c.regime from agreements.clauses c
     where c.agreement_id = of_agreement and c.regime is not null
       and not exists (select from agreements.decisions d
         where d.agreement_id = c.agreement_id and d.regime = c.regime
           and num_nulls(d.interest, d.partnership, d.categories, d.conditions, d.recipients) = 0)
    union all
    select distinct 'wgs-setting' from agreements.clauses c
     where c.agreement_id = of_agreement and c.regime = 'wgs' and not agreements.may_rest_on_wgs(of_agreement)
  ) against;
$function$;
grant execute on function agreements.reasons_against(uuid,date) to schakel_app;

CREATE OR REPLACE FUNCTION agreements.signatories_of(of_agreement uuid)
 RETURNS TABLE(id uuid, organisation_id uuid, account_id uuid, name text, function text, is_present boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select s.id, s.organisation_id, s.account_id, a.display_name, s.function, exists (
           select from accounts.memberships m
            where m.account_id = s.account_id and m.organisation_id = s.organisation_id and m.valid @> platform.today()
              and a.closed_at is null)
    from agreements.signatories s
    join accounts.accounts a on a.id = s.account_id
   where s.agreement_id = of_agreement and platform.actor_can('agreement.read')
   order by a.display_name;
$function$;
grant execute on function agreements.signatories_of(uuid) to schakel_app;

CREATE OR REPLACE FUNCTION agreements.signature_given()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  update agreements.parties p set signed_on = platform.today()
   where p.agreement_id = new.agreement_id and p.organisation_id = new.organisation_id;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION agreements.stakes()
 RETURNS TABLE(case_id uuid, organisation_id uuid, agreement_id uuid)
 LANGUAGE sql
 STABLE
AS $function$
  select p.case_id, p.organisation_id, p.agreement_id from cases.participations p
  union all
  select e.case_id, e.organisation_id, null from cases.emergency_accesses e where e.closed_at is null
  union all
  select k.case_id, k.organisation_id, null from cases.kept_rights k where k.ended_at is null;
$function$;

CREATE OR REPLACE FUNCTION agreements.stakes_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform agreements.compile(array_agg(c.case_id), array_agg(c.organisation_id)) from changed c;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION agreements.step_taken()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if new.status in ('draft', 'ended') and old.status = 'offered' then
    update agreements.signatures s set voided_at = platform.now() where s.agreement_id = new.id and s.voided_at is null;
    update agreements.offers o set withdrawn_at = platform.now() where o.agreement_id = new.id and o.withdrawn_at is null;
    update agreements.parties p set signed_on = null where p.agreement_id = new.id and p.signed_on is not null;
  end if;
  if new.status = 'in-force' and old.status = 'offered' and new.amends_id is not null then
    update agreements.agreements a
       set status = 'amended', valid = daterange(lower(a.valid), platform.today(), '[]'), version = a.version + 1,
           ended_at = platform.now()
     where a.id = new.amends_id and a.status = 'in-force';
    update cases.participations p set agreement_id = new.id, version = p.version + 1
     where p.agreement_id = new.amends_id and p.ended_at is null
       and exists (select from agreements.parties t where t.agreement_id = new.id and t.organisation_id = p.organisation_id);
  end if;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION agreements.told_of_emergency(of_emergency uuid)
 RETURNS integer[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select array_agg(distinct told.key)
    from cases.emergency_accesses e
    cross join lateral (
      select e.organisation_key as key
      union all
      select g.organisation_key from cases.grants g where g.case_id = e.case_id and g.basis = 'coordination') told
   where e.id = of_emergency and agreements.number_of_emergency(of_emergency) is not null;
$function$;
grant execute on function agreements.told_of_emergency(uuid) to schakel_app;

CREATE TRIGGER compile_changed AFTER UPDATE ON agreements.agreements REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION agreements.agreements_changed();

CREATE TRIGGER guard_life BEFORE UPDATE ON agreements.agreements FOR EACH ROW EXECUTE FUNCTION agreements.guard_life();

CREATE TRIGGER step_taken AFTER UPDATE OF status ON agreements.agreements FOR EACH ROW WHEN ((old.status IS DISTINCT FROM new.status)) EXECUTE FUNCTION agreements.step_taken();

CREATE TRIGGER compile_changed AFTER UPDATE ON agreements.approvals REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION agreements.case_changed();

CREATE TRIGGER compile_new AFTER INSERT ON agreements.approvals REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION agreements.case_changed();

CREATE TRIGGER compile_before AFTER UPDATE ON agreements.clauses REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION agreements.clauses_were();

CREATE TRIGGER compile_changed AFTER UPDATE ON agreements.clauses REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION agreements.clauses_changed();

CREATE TRIGGER compile_gone AFTER DELETE ON agreements.clauses REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION agreements.clauses_were();

CREATE TRIGGER compile_new AFTER INSERT ON agreements.clauses REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION agreements.clauses_changed();

CREATE TRIGGER guard_content BEFORE INSERT OR DELETE OR UPDATE ON agreements.clauses FOR EACH ROW EXECUTE FUNCTION agreements.guard_content();

CREATE TRIGGER guard_wgs BEFORE INSERT OR UPDATE OF regime ON agreements.clauses FOR EACH ROW EXECUTE FUNCTION agreements.guard_wgs();

CREATE TRIGGER guard_content BEFORE INSERT OR DELETE OR UPDATE ON agreements.decisions FOR EACH ROW EXECUTE FUNCTION agreements.guard_content();

CREATE TRIGGER compile_changed AFTER UPDATE ON agreements.parties REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION agreements.parties_changed();

CREATE TRIGGER compile_gone AFTER DELETE ON agreements.parties REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION agreements.parties_changed();

CREATE TRIGGER compile_new AFTER INSERT ON agreements.parties REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION agreements.parties_changed();

CREATE TRIGGER guard_content BEFORE INSERT OR DELETE OR UPDATE OF part ON agreements.parties FOR EACH ROW EXECUTE FUNCTION agreements.guard_content();

CREATE TRIGGER guard_content BEFORE INSERT OR DELETE OR UPDATE ON agreements.signatories FOR EACH ROW EXECUTE FUNCTION agreements.guard_content();

CREATE TRIGGER signature_given AFTER INSERT ON agreements.signatures FOR EACH ROW EXECUTE FUNCTION agreements.signature_given();

create policy actors_read on agreements.agreements for select to schakel_app
  using (( SELECT platform.actor_can('agreement.read'::text) AS actor_can));

create policy managers_add on agreements.agreements for insert to schakel_app
  with check ((( SELECT platform.actor_can('agreement.manage'::text) AS actor_can) AND (region_id = ( SELECT platform.actor_region_id() AS actor_region_id)) AND (status = 'draft'::text)));

create policy managers_change on agreements.agreements for update to schakel_app
  using ((( SELECT platform.actor_can('agreement.manage'::text) AS actor_can) AND (region_id = ( SELECT platform.actor_region_id() AS actor_region_id))));

create policy owner_all on agreements.agreements for all to schakel_owner
  using (true)
  with check (true);

create policy worker_reminds on agreements.agreements for all to schakel_worker
  using (true)
  with check (true);

create policy coordinators_ask on agreements.approvals for insert to schakel_app
  with check ((( SELECT platform.actor_can('case.invite-partner'::text) AS actor_can) AND cases.coordinates(case_id) AND (asked_by = ( SELECT platform.actor_account_id() AS actor_account_id)) AND (approved_by IS NULL)));

create policy coordinators_end on agreements.approvals for update to schakel_app
  using ((( SELECT platform.actor_can('case.invite-partner'::text) AS actor_can) AND cases.coordinates(case_id)))
  with check ((ended_at IS NOT NULL));

create policy owner_all on agreements.approvals for all to schakel_owner
  using (true)
  with check (true);

create policy participants_read on agreements.approvals for select to schakel_app
  using (cases.exists_for_actor(case_id));

create policy second_person_approves on agreements.approvals for update to schakel_app
  using ((( SELECT platform.actor_can('case.invite-partner'::text) AS actor_can) AND cases.coordinates(case_id)))
  with check (((approved_by IS NULL) OR (approved_by = ( SELECT platform.actor_account_id() AS actor_account_id))));

create policy actors_read on agreements.clauses for select to schakel_app
  using (( SELECT platform.actor_can('agreement.read'::text) AS actor_can));

create policy managers_add on agreements.clauses for insert to schakel_app
  with check ((( SELECT platform.actor_can('agreement.manage'::text) AS actor_can) AND (EXISTS ( SELECT
   FROM agreements.agreements a
  WHERE ((a.id = clauses.agreement_id) AND (a.region_id = ( SELECT platform.actor_region_id() AS actor_region_id)))))));

create policy managers_change on agreements.clauses for update to schakel_app
  using ((( SELECT platform.actor_can('agreement.manage'::text) AS actor_can) AND (EXISTS ( SELECT
   FROM agreements.agreements a
  WHERE ((a.id = clauses.agreement_id) AND (a.region_id = ( SELECT platform.actor_region_id() AS actor_region_id)))))));

create policy managers_remove on agreements.clauses for delete to schakel_app
  using ((( SELECT platform.actor_can('agreement.manage'::text) AS actor_can) AND (EXISTS ( SELECT
   FROM agreements.agreements a
  WHERE ((a.id = clauses.agreement_id) AND (a.region_id = ( SELECT platform.actor_region_id() AS actor_region_id)))))));

create policy owner_all on agreements.clauses for all to schakel_owner
  using (true)
  with check (true);

create policy actors_read on agreements.decisions for select to schakel_app
  using (( SELECT platform.actor_can('agreement.read'::text) AS actor_can));

create policy managers_add on agreements.decisions for insert to schakel_app
  with check ((( SELECT platform.actor_can('agreement.manage'::text) AS actor_can) AND (EXISTS ( SELECT
   FROM agreements.agreements a
  WHERE ((a.id = decisions.agreement_id) AND (a.region_id = ( SELECT platform.actor_region_id() AS actor_region_id)))))));

create policy managers_change on agreements.decisions for update to schakel_app
  using ((( SELECT platform.actor_can('agreement.manage'::text) AS actor_can) AND (EXISTS ( SELECT
   FROM agreements.agreements a
  WHERE ((a.id = decisions.agreement_id) AND (a.region_id = ( SELECT platform.actor_region_id() AS actor_region_id)))))));

create policy managers_remove on agreements.decisions for delete to schakel_app
  using ((( SELECT platform.actor_can('agreement.manage'::text) AS actor_can) AND (EXISTS ( SELECT
   FROM agreements.agreements a
  WHERE ((a.id = decisions.agreement_id) AND (a.region_id = ( SELECT platform.actor_region_id() AS actor_region_id)))))));

create policy owner_all on agreements.decisions for all to schakel_owner
  using (true)
  with check (true);

create policy actors_read on agreements.offers for select to schakel_app
  using (( SELECT platform.actor_can('agreement.read'::text) AS actor_can));

create policy managers_offer on agreements.offers for insert to schakel_app
  with check ((( SELECT platform.actor_can('agreement.manage'::text) AS actor_can) AND (offered_by = ( SELECT platform.actor_account_id() AS actor_account_id)) AND (withdrawn_at IS NULL) AND (EXISTS ( SELECT
   FROM agreements.agreements a
  WHERE ((a.id = offers.agreement_id) AND (a.region_id = ( SELECT platform.actor_region_id() AS actor_region_id)) AND (a.draft_number = offers.draft_number))))));

create policy owner_all on agreements.offers for all to schakel_owner
  using (true)
  with check (true);

create policy actors_read on agreements.parties for select to schakel_app
  using (( SELECT platform.actor_can('agreement.read'::text) AS actor_can));

create policy managers_add on agreements.parties for insert to schakel_app
  with check ((( SELECT platform.actor_can('agreement.manage'::text) AS actor_can) AND (EXISTS ( SELECT
   FROM agreements.agreements a
  WHERE ((a.id = parties.agreement_id) AND (a.region_id = ( SELECT platform.actor_region_id() AS actor_region_id)))))));

create policy managers_change on agreements.parties for update to schakel_app
  using ((( SELECT platform.actor_can('agreement.manage'::text) AS actor_can) AND (EXISTS ( SELECT
   FROM agreements.agreements a
  WHERE ((a.id = parties.agreement_id) AND (a.region_id = ( SELECT platform.actor_region_id() AS actor_region_id)))))));

create policy managers_remove on agreements.parties for delete to schakel_app
  using ((( SELECT platform.actor_can('agreement.manage'::text) AS actor_can) AND (EXISTS ( SELECT
   FROM agreements.agreements a
  WHERE ((a.id = parties.agreement_id) AND (a.region_id = ( SELECT platform.actor_region_id() AS actor_region_id)))))));

create policy owner_all on agreements.parties for all to schakel_owner
  using (true)
  with check (true);

create policy worker_reads on agreements.parties for select to schakel_worker
  using (true);

create policy actors_read on agreements.signatories for select to schakel_app
  using (( SELECT platform.actor_can('agreement.read'::text) AS actor_can));

create policy managers_add on agreements.signatories for insert to schakel_app
  with check ((( SELECT platform.actor_can('agreement.manage'::text) AS actor_can) AND (EXISTS ( SELECT
   FROM agreements.agreements a
  WHERE ((a.id = signatories.agreement_id) AND (a.region_id = ( SELECT platform.actor_region_id() AS actor_region_id)))))));

create policy managers_change on agreements.signatories for update to schakel_app
  using ((( SELECT platform.actor_can('agreement.manage'::text) AS actor_can) AND (EXISTS ( SELECT
   FROM agreements.agreements a
  WHERE ((a.id = signatories.agreement_id) AND (a.region_id = ( SELECT platform.actor_region_id() AS actor_region_id)))))));

create policy managers_remove on agreements.signatories for delete to schakel_app
  using ((( SELECT platform.actor_can('agreement.manage'::text) AS actor_can) AND (EXISTS ( SELECT
   FROM agreements.agreements a
  WHERE ((a.id = signatories.agreement_id) AND (a.region_id = ( SELECT platform.actor_region_id() AS actor_region_id)))))));

create policy owner_all on agreements.signatories for all to schakel_owner
  using (true)
  with check (true);

create policy actors_read on agreements.signatures for select to schakel_app
  using (( SELECT platform.actor_can('agreement.read'::text) AS actor_can));

create policy owner_all on agreements.signatures for all to schakel_owner
  using (true)
  with check (true);

create policy signatories_sign on agreements.signatures for insert to schakel_app
  with check ((( SELECT platform.actor_can('agreement.sign'::text) AS actor_can) AND (account_id = ( SELECT platform.actor_account_id() AS actor_account_id)) AND (organisation_id = ( SELECT platform.actor_organisation_id() AS actor_organisation_id)) AND (voided_at IS NULL) AND (EXISTS ( SELECT
   FROM agreements.signatories s
  WHERE ((s.agreement_id = signatures.agreement_id) AND (s.organisation_id = signatures.organisation_id) AND (s.account_id = signatures.account_id)))) AND (EXISTS ( SELECT
   FROM (agreements.offers o
     JOIN agreements.agreements a ON ((a.id = o.agreement_id)))
  WHERE ((o.agreement_id = signatures.agreement_id) AND (o.draft_number = signatures.draft_number) AND (a.status = 'offered'::text) AND (a.draft_number = o.draft_number) AND (o.withdrawn_at IS NULL) AND (o.text_hash = signatures.text_hash))))));

create schema cases authorization schakel_owner;
comment on schema cases is 'Cases, their coordinator and participants, access grants, dossier entries, consents.';
grant usage on schema cases to schakel_app;
grant usage on schema cases to schakel_reporter;
grant usage on schema cases to schakel_worker;

create table cases.cases (
  id uuid not null,
  number text not null,
  pseudonym text not null,
  region_id text not null,
  municipality_code text,
  owner_organisation_id uuid not null,
  owner_organisation_key integer not null,
  client_person_id uuid,
  target_group text not null,
  form text not null,
  sub_form text,
  is_minor boolean not null default false,
  is_crisis boolean not null default false,
  status text not null default 'open'::text,
  opened_on date not null,
  closed_on date,
  closing_reason text,
  outcomes jsonb not null default '{}'::jsonb,
  aftercare_on date,
  signal_id uuid,
  version integer not null default 1,
  created_at timestamp with time zone not null default clock_timestamp(),
  phase text not null default 'referral'::text,
  tracks text[] not null default '{care}'::text[],
  constraint cases_pkey PRIMARY KEY (id),
  constraint cases_number_key UNIQUE (number),
  constraint cases_client_person_id_fkey FOREIGN KEY (client_person_id) REFERENCES identity.persons(id) DEFERRABLE INITIALLY DEFERRED,
  constraint cases_id_fkey FOREIGN KEY (id) REFERENCES identity.data_keys(dossier_id),
  constraint cases_owner_organisation_id_fkey FOREIGN KEY (owner_organisation_id) REFERENCES partners.organisations(id),
  constraint cases_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions.regions(id),
  constraint cases_check CHECK (((status = 'closed'::text) = (closed_on IS NOT NULL))),
  constraint cases_check1 CHECK (((status = 'closed'::text) = (closing_reason IS NOT NULL))),
  constraint cases_check2 CHECK (((closed_on IS NULL) OR (closed_on >= opened_on))),
  constraint cases_check3 CHECK (((aftercare_on IS NULL) OR (aftercare_on >= opened_on))),
  constraint cases_municipality_code_check CHECK ((municipality_code ~ '^GM\d{4}$'::text)),
  constraint cases_phase_check CHECK ((phase = ANY (ARRAY['noticing'::text, 'referral'::text, 'shelter'::text, 'guidance'::text, 'return'::text, 'monitoring'::text]))),
  constraint cases_pseudonym_check CHECK (((length(pseudonym) >= 3) AND (length(pseudonym) <= 60))),
  constraint cases_status_check CHECK ((status = ANY (ARRAY['open'::text, 'closed'::text]))),
  constraint cases_target_group_check CHECK ((target_group = ANY (ARRAY['A'::text, 'B'::text, 'C'::text, 'D'::text]))),
  constraint cases_tracks_check CHECK (((tracks <@ ARRAY['care'::text, 'criminal-justice'::text, 'aliens'::text]) AND (cardinality(tracks) > 0)))
);
CREATE INDEX cases_client ON cases.cases USING btree (client_person_id);
CREATE INDEX cases_owner ON cases.cases USING btree (owner_organisation_id);
CREATE INDEX cases_region ON cases.cases USING btree (region_id);
comment on table cases.cases is 'A case: one possible victim, one dossier. Holds no identity; that is sealed in identity.persons.';
comment on column cases.cases.pseudonym is 'Name to use in lists and on the phone; says nothing about the person.';
comment on column cases.cases.outcomes is 'At closing: code per recovery domain, from the packs.';
comment on column cases.cases.signal_id is 'The signal it came from, if any; an id only.';
comment on column cases.cases.phase is 'Step of the help process (R360): clauses can be bound to it.';
comment on column cases.cases.tracks is 'The tracks on which something happened; clauses can be bound to one.';
alter table cases.cases enable row level security;
alter table cases.cases force row level security;
grant insert, select, update on cases.cases to schakel_app;
grant select on cases.cases to schakel_worker;

create table cases.client_information (
  id uuid not null,
  case_id uuid not null,
  topic text not null,
  language text not null,
  told_on date not null,
  told_by uuid not null,
  organisation_id uuid not null,
  with_interpreter boolean not null,
  understood text not null,
  recorded_at timestamp with time zone not null,
  constraint client_information_pkey PRIMARY KEY (id),
  constraint client_information_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cases(id) ON DELETE CASCADE,
  constraint client_information_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES partners.organisations(id),
  constraint client_information_told_by_fkey FOREIGN KEY (told_by) REFERENCES accounts.accounts(id),
  constraint client_information_language_check CHECK ((language ~ '^[a-z]{2}$'::text)),
  constraint client_information_understood_check CHECK ((understood = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text, 'not-asked'::text])))
);
CREATE INDEX client_information_case ON cases.client_information USING btree (case_id);
CREATE INDEX client_information_organisation ON cases.client_information USING btree (organisation_id);
CREATE INDEX client_information_told_by ON cases.client_information USING btree (told_by);
comment on table cases.client_information is 'What the client was told, in which language, when, by whom, and what of it was understood. Topics come from the packs.';
alter table cases.client_information enable row level security;
alter table cases.client_information force row level security;
grant insert, select on cases.client_information to schakel_app;

create table cases.consents (
  id uuid not null,
  case_id uuid not null,
  purpose text not null,
  recipient_organisation_id uuid,
  form text not null,
  language text not null,
  given_by text not null,
  sealed_representative bytea,
  given_on date not null,
  withdrawn_on date,
  recorded_by uuid not null,
  version integer not null default 1,
  kind text not null default 'consent'::text,
  decision text,
  decided_on date,
  sealed_decision_ground bytea,
  text_code text,
  text_version text,
  told_age text,
  sealed_words bytea,
  constraint consents_pkey PRIMARY KEY (id),
  constraint consents_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cases(id) ON DELETE CASCADE,
  constraint consents_recipient_organisation_id_fkey FOREIGN KEY (recipient_organisation_id) REFERENCES partners.organisations(id),
  constraint consents_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES accounts.accounts(id),
  constraint consents_check CHECK (((given_by = 'representative'::text) = (sealed_representative IS NOT NULL))),
  constraint consents_check1 CHECK (((withdrawn_on IS NULL) OR (withdrawn_on >= given_on))),
  constraint consents_decision CHECK ((((kind = 'objection'::text) OR (decision IS NULL)) AND ((decision IS NULL) = (decided_on IS NULL)) AND ((NOT (decision IS DISTINCT FROM 'refused'::text)) = (sealed_decision_ground IS NOT NULL)))),
  constraint consents_decision_check CHECK ((decision = ANY (ARRAY['honoured'::text, 'refused'::text]))),
  constraint consents_form_check CHECK ((form = ANY (ARRAY['spoken'::text, 'written'::text]))),
  constraint consents_given_by_check CHECK ((given_by = ANY (ARRAY['client'::text, 'representative'::text]))),
  constraint consents_kind_check CHECK ((kind = ANY (ARRAY['consent'::text, 'objection'::text]))),
  constraint consents_language_check CHECK ((language ~ '^[a-z]{2}$'::text)),
  constraint consents_text CHECK (((text_code IS NULL) = (text_version IS NULL))),
  constraint consents_told_age_check CHECK ((told_age = ANY (ARRAY['under-sixteen'::text, 'sixteen-or-older'::text])))
);
CREATE INDEX consents_case ON cases.consents USING btree (case_id);
CREATE INDEX consents_recipient ON cases.consents USING btree (recipient_organisation_id);
CREATE INDEX consents_recorded_by ON cases.consents USING btree (recorded_by);
comment on table cases.consents is 'What the client agreed or objected to: for what, to whom, how, when. A withdrawal, and an objection, stop sharing at the next statement.';
comment on column cases.consents.decision is 'On an objection. Until it is refused, with a ground, it holds.';
comment on column cases.consents.text_code is 'Which text of the packs was read to the client, in which version.';
comment on column cases.consents.told_age is 'What the client said of the age, where no birth date is known.';
comment on column cases.consents.sealed_words is 'An objection in the words of the client.';
alter table cases.consents enable row level security;
alter table cases.consents force row level security;
grant insert, select, update on cases.consents to schakel_app;

create table cases.coordinators (
  id uuid not null,
  case_id uuid not null,
  membership_id uuid not null,
  organisation_key integer not null,
  period tstzrange not null,
  constraint coordinators_pkey PRIMARY KEY (id),
  constraint coordinators_one_at_a_time EXCLUDE USING gist (case_id WITH =, period WITH &&),
  constraint coordinators_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cases(id) ON DELETE CASCADE,
  constraint coordinators_membership_id_fkey FOREIGN KEY (membership_id) REFERENCES accounts.memberships(id),
  constraint coordinators_period_check CHECK ((NOT isempty(period)))
);
CREATE INDEX coordinators_membership ON cases.coordinators USING btree (membership_id) WHERE upper_inf(period);
CREATE INDEX coordinators_memberships ON cases.coordinators USING btree (membership_id);
CREATE INDEX coordinators_newest ON cases.coordinators USING btree (case_id, lower(period) DESC);
comment on table cases.coordinators is 'Who coordinates a case, and since when. At any moment one and no more (requirement R427): the exclusion refuses a second, a trigger refuses none.';
alter table cases.coordinators enable row level security;
alter table cases.coordinators force row level security;
grant insert, select, update on cases.coordinators to schakel_app;
grant select on cases.coordinators to schakel_worker;

create table cases.emergency_accesses (
  id uuid not null,
  case_id uuid not null,
  organisation_id uuid not null,
  organisation_key integer not null,
  organisation_type text not null,
  account_id uuid not null,
  purpose text not null,
  sealed_reason bytea,
  opened_at timestamp with time zone not null,
  until timestamp with time zone not null,
  closed_at timestamp with time zone,
  review_by date not null,
  reviewed_at timestamp with time zone,
  reviewed_by uuid,
  verdict text,
  sealed_review bytea,
  version integer not null default 1,
  constraint emergency_accesses_pkey PRIMARY KEY (id),
  constraint emergency_accesses_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id),
  constraint emergency_accesses_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cases(id) ON DELETE CASCADE,
  constraint emergency_accesses_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES partners.organisations(id),
  constraint emergency_accesses_reviewed_by_fkey FOREIGN KEY (reviewed_by) REFERENCES accounts.accounts(id),
  constraint emergency_accesses_verdict_check CHECK ((verdict = ANY (ARRAY['justified'::text, 'not-justified'::text]))),
  constraint emergency_at_most_four_hours CHECK (((until > opened_at) AND (until <= (opened_at + '04:00:00'::interval)))),
  constraint emergency_closed_after CHECK (((closed_at IS NULL) OR (closed_at >= opened_at))),
  constraint emergency_other_reviewer CHECK (((reviewed_by IS NULL) OR (reviewed_by <> account_id))),
  constraint emergency_review_whole CHECK ((num_nulls(reviewed_at, reviewed_by, verdict, sealed_review) = ANY (ARRAY[0, 4])))
);
CREATE INDEX emergency_accesses_account ON cases.emergency_accesses USING btree (account_id);
CREATE INDEX emergency_accesses_case ON cases.emergency_accesses USING btree (case_id);
CREATE INDEX emergency_accesses_organisation ON cases.emergency_accesses USING btree (organisation_id);
CREATE INDEX emergency_accesses_reviewer ON cases.emergency_accesses USING btree (reviewed_by);
CREATE INDEX emergency_accesses_to_review ON cases.emergency_accesses USING btree (review_by) WHERE (reviewed_at IS NULL);
comment on table cases.emergency_accesses is 'Secrecy broken in an emergency, by one person: why, for which purpose, at most four hours, and reviewed by somebody else.';
comment on column cases.emergency_accesses.sealed_reason is 'Sealed with the key of the dossier; a trigger refuses a row that ends the transaction without it.';
alter table cases.emergency_accesses enable row level security;
alter table cases.emergency_accesses force row level security;
grant select on cases.emergency_accesses to schakel_worker;
grant select, update on cases.emergency_accesses to schakel_app;

create table cases.entries (
  id uuid not null,
  case_id uuid not null,
  kind text not null,
  compartment text not null,
  origin_organisation_key integer not null,
  origin_organisation_id uuid not null,
  author_account_id uuid not null,
  event_at timestamp with time zone not null,
  recorded_at timestamp with time zone not null,
  source text not null default 'own-observation'::text,
  sealed_text bytea not null,
  version integer not null default 1,
  origin_organisation_type text not null,
  onward_use text not null default 'agreement'::text,
  contact_channel text,
  sealed_contact_reason bytea,
  constraint entries_pkey PRIMARY KEY (id),
  constraint entries_author_account_id_fkey FOREIGN KEY (author_account_id) REFERENCES accounts.accounts(id),
  constraint entries_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cases(id) ON DELETE CASCADE,
  constraint entries_origin_organisation_id_fkey FOREIGN KEY (origin_organisation_id) REFERENCES partners.organisations(id),
  constraint entries_compartment_check CHECK ((compartment = ANY (ARRAY['identity'::text, 'contact-safety'::text, 'social-environment'::text, 'care-health'::text, 'shelter-housing'::text, 'residence'::text, 'criminal-justice'::text, 'finance-work'::text, 'plan-results'::text, 'coordination-notes'::text]))),
  constraint entries_contact CHECK (((contact_channel IS NULL) OR (kind = 'contact'::text))),
  constraint entries_contact_channel_check CHECK ((contact_channel = ANY (ARRAY['phone'::text, 'text'::text, 'mail'::text, 'visit'::text, 'via-partner'::text]))),
  constraint entries_contact_reason CHECK (((sealed_contact_reason IS NULL) OR (contact_channel IS NOT NULL))),
  constraint entries_kind_check CHECK ((kind = ANY (ARRAY['note'::text, 'contact'::text, 'observation'::text, 'decision'::text, 'document'::text, 'measurement'::text]))),
  constraint entries_onward_use_check CHECK ((onward_use = ANY (ARRAY['agreement'::text, 'coordination'::text, 'supplier'::text]))),
  constraint entries_source_check CHECK ((source = ANY (ARRAY['own-observation'::text, 'client'::text, 'third-party'::text, 'document'::text])))
);
CREATE INDEX entries_author ON cases.entries USING btree (author_account_id);
CREATE INDEX entries_newest ON cases.entries USING btree (case_id, event_at DESC, id DESC);
CREATE INDEX entries_origin ON cases.entries USING btree (origin_organisation_id);
comment on table cases.entries is 'A fact in the dossier: what, from whom, in which compartment. The text is sealed with the key of the dossier.';
comment on column cases.entries.origin_organisation_id is 'The organisation that supplied it and answers for it.';
comment on column cases.entries.event_at is 'When it happened, apart from when it was written down.';
comment on column cases.entries.origin_organisation_type is 'What kind of organisation supplied it, at that time.';
comment on column cases.entries.onward_use is 'How far the supplier lets it go: as the agreements say, only to whoever coordinates, or to nobody else.';
comment on column cases.entries.contact_channel is 'How the client was contacted; empty when the contact was with somebody else.';
comment on column cases.entries.sealed_contact_reason is 'Why the client was contacted against the rules for safe contact, or without knowing them.';
alter table cases.entries enable row level security;
alter table cases.entries force row level security;
grant insert, select, update on cases.entries to schakel_app;

create table cases.entry_versions (
  entry_id uuid not null,
  version integer not null,
  sealed_text bytea not null,
  replaced_at timestamp with time zone not null,
  replaced_by uuid not null,
  readers integer[] not null default '{}'::integer[],
  constraint entry_versions_pkey PRIMARY KEY (entry_id, version),
  constraint entry_versions_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES cases.entries(id) ON DELETE CASCADE,
  constraint entry_versions_replaced_by_fkey FOREIGN KEY (replaced_by) REFERENCES accounts.accounts(id)
);
CREATE INDEX entry_versions_replaced_by ON cases.entry_versions USING btree (replaced_by);
comment on table cases.entry_versions is 'Earlier texts of a corrected entry; readable by whoever may read the entry and could when the text was replaced.';
comment on column cases.entry_versions.readers is 'Keys of the organisations that could read the entry when this text was replaced; written by a trigger. Access in an emergency is personal and short, so it counts for nothing here.';
alter table cases.entry_versions enable row level security;
alter table cases.entry_versions force row level security;
grant insert, select on cases.entry_versions to schakel_app;

create table cases.feed (
  organisation_key integer not null,
  case_id uuid not null,
  last_activity_at timestamp with time zone not null,
  valid datemultirange not null,
  status text not null,
  form text not null,
  municipality_code text,
  opened_on date not null,
  roles text[],
  emergency_until timestamp with time zone,
  emergency_accounts uuid[],
  constraint feed_pkey PRIMARY KEY (case_id, organisation_key),
  constraint feed_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cases(id) ON DELETE CASCADE
);
CREATE INDEX feed_counts ON cases.feed USING btree (organisation_key, form, municipality_code, opened_on) INCLUDE (valid);
CREATE INDEX feed_newest ON cases.feed USING btree (organisation_key, status, last_activity_at DESC, case_id DESC);
comment on table cases.feed is 'The list of an organisation, newest activity first: costs the same at ten thousand and at a million cases. Kept by triggers from grants.';
comment on column cases.feed.roles is 'Roles whose people see the case in their list; empty for all.';
comment on column cases.feed.emergency_until is 'Until when the people of emergency_accounts see the case, whatever the days say.';
alter table cases.feed enable row level security;
alter table cases.feed force row level security;
grant select on cases.feed to schakel_app;
grant select on cases.feed to schakel_worker;

create table cases.flags (
  id uuid not null,
  case_id uuid not null,
  organisation_id uuid not null,
  organisation_key integer not null,
  raised_on date not null,
  raised_by uuid not null,
  sealed_reason bytea not null,
  until_on date,
  lowered_at timestamp with time zone,
  lowered_by uuid,
  version integer not null default 1,
  constraint flags_pkey PRIMARY KEY (id),
  constraint flags_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cases(id) ON DELETE CASCADE,
  constraint flags_lowered_by_fkey FOREIGN KEY (lowered_by) REFERENCES accounts.accounts(id),
  constraint flags_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES partners.organisations(id),
  constraint flags_raised_by_fkey FOREIGN KEY (raised_by) REFERENCES accounts.accounts(id),
  constraint flags_lowered CHECK (((lowered_at IS NULL) = (lowered_by IS NULL))),
  constraint flags_until CHECK (((until_on IS NULL) OR (until_on >= raised_on)))
);
CREATE INDEX flags_case ON cases.flags USING btree (case_id);
CREATE INDEX flags_lowered_by ON cases.flags USING btree (lowered_by);
CREATE INDEX flags_organisation ON cases.flags USING btree (organisation_id);
CREATE INDEX flags_raised_by ON cases.flags USING btree (raised_by);
comment on table cases.flags is 'What everybody in coordination must mind in a case: with a reason, from a day, until a day or until it is lowered.';
alter table cases.flags enable row level security;
alter table cases.flags force row level security;
grant insert, select, update on cases.flags to schakel_app;

create table cases.grants (
  case_id uuid not null,
  organisation_key integer not null,
  organisation_type text not null,
  basis text not null,
  agreement_id uuid,
  purpose text,
  valid daterange not null,
  reads text[] not null,
  contributes text[] not null default '{}'::text[],
  clause_ids uuid[] not null default '{}'::uuid[],
  effect text not null default 'allow'::text,
  role text,
  account_id uuid,
  origin_type text,
  origin_key integer,
  until timestamp with time zone,
  notified text[] not null default '{}'::text[],
  constraint grants_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cases(id) ON DELETE CASCADE,
  constraint grants_basis_check CHECK ((basis = ANY (ARRAY['coordination'::text, 'agreement'::text, 'emergency'::text, 'kept'::text]))),
  constraint grants_by_agreement CHECK (((basis = ANY (ARRAY['agreement'::text, 'emergency'::text])) = (agreement_id IS NOT NULL))),
  constraint grants_effect_check CHECK ((effect = ANY (ARRAY['allow'::text, 'deny'::text]))),
  constraint grants_emergency_ends CHECK (((basis = 'emergency'::text) = (until IS NOT NULL))),
  constraint grants_for_a_purpose CHECK (((basis = ANY (ARRAY['coordination'::text, 'kept'::text])) OR (effect = 'deny'::text) OR (purpose IS NOT NULL))),
  constraint grants_no_health_for_municipality CHECK (((basis = 'coordination'::text) OR (effect = 'deny'::text) OR (organisation_type <> ALL (ARRAY['municipality'::text, 'riec'::text])) OR (NOT ('care-health'::text = ANY ((reads || contributes)))))),
  constraint grants_valid_check CHECK ((NOT isempty(valid)))
);
CREATE INDEX grants_agreement ON cases.grants USING btree (agreement_id) WHERE (agreement_id IS NOT NULL);
CREATE UNIQUE INDEX grants_lookup ON cases.grants USING btree (case_id, organisation_key, basis, agreement_id, purpose, valid, effect, role, account_id, origin_type, origin_key, until) NULLS NOT DISTINCT;
comment on table cases.grants is 'Compiled access: what an organisation may read and add in a case, why, and for how long. Nobody edits it; triggers write it from coordinators, participations, clauses and consents.';
comment on column cases.grants.purpose is 'The purpose for which a clause gives access; empty for the coordinating organisation.';
comment on column cases.grants.reads is 'Compartments that may be read.';
comment on column cases.grants.effect is 'A row that denies wins from every row that allows.';
comment on column cases.grants.role is 'Only for people who work in this role; empty for all.';
comment on column cases.grants.account_id is 'Only for this person: access in an emergency is personal.';
comment on column cases.grants.origin_type is 'Only facts that this kind of organisation supplied; empty for all.';
comment on column cases.grants.until is 'The moment at which access in an emergency ends.';
comment on column cases.grants.notified is 'Compartments of which the organisation hears that something changed, not what.';
alter table cases.grants enable row level security;
alter table cases.grants force row level security;
grant select on cases.grants to schakel_app;

create table cases.kept_rights (
  id uuid not null,
  case_id uuid not null,
  organisation_id uuid not null,
  organisation_key integer not null,
  organisation_type text not null,
  reason text not null,
  reads text[] not null,
  contributes text[] not null default '{}'::text[],
  valid daterange not null,
  ended_at timestamp with time zone,
  version integer not null default 1,
  constraint kept_rights_pkey PRIMARY KEY (id),
  constraint kept_rights_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cases(id) ON DELETE CASCADE,
  constraint kept_rights_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES partners.organisations(id),
  constraint kept_rights_aftercare_ends CHECK (((reason <> 'aftercare'::text) OR (NOT upper_inf(valid)))),
  constraint kept_rights_reads_check CHECK ((cardinality(reads) > 0)),
  constraint kept_rights_reason_check CHECK ((reason = ANY (ARRAY['aftercare'::text, 'accountable'::text]))),
  constraint kept_rights_valid_check CHECK ((NOT isempty(valid)))
);
CREATE INDEX kept_rights_case ON cases.kept_rights USING btree (case_id);
CREATE INDEX kept_rights_organisation ON cases.kept_rights USING btree (organisation_id);
comment on table cases.kept_rights is 'What an organisation keeps after it handed a case over (dated aftercare), or while another carries it out for it (accountable).';
alter table cases.kept_rights enable row level security;
alter table cases.kept_rights force row level security;
grant insert, select, update on cases.kept_rights to schakel_app;

create table cases.notices (
  id uuid not null default gen_random_uuid(),
  account_id uuid not null,
  organisation_key integer not null,
  case_id uuid not null,
  entry_id uuid,
  event text not null,
  happened_at timestamp with time zone not null,
  read_at timestamp with time zone,
  constraint notices_pkey PRIMARY KEY (id),
  constraint notices_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id),
  constraint notices_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cases(id) ON DELETE CASCADE,
  constraint notices_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES cases.entries(id) ON DELETE CASCADE,
  constraint notices_event_check CHECK ((event = ANY (ARRAY['entry.added'::text, 'entry.corrected'::text])))
);
CREATE INDEX notices_case ON cases.notices USING btree (case_id);
CREATE INDEX notices_entry ON cases.notices USING btree (entry_id);
CREATE INDEX notices_newest ON cases.notices USING btree (account_id, happened_at DESC, id DESC);
comment on table cases.notices is 'That something changed in a watched case; never what. Made by a trigger, for those who may read the fact.';
alter table cases.notices enable row level security;
alter table cases.notices force row level security;
grant select, update on cases.notices to schakel_app;

create table cases.participations (
  id uuid not null,
  case_id uuid not null,
  organisation_id uuid not null,
  organisation_key integer not null,
  organisation_type text not null,
  agreement_id uuid not null,
  sealed_part bytea not null,
  valid daterange not null,
  ended_at timestamp with time zone,
  sealed_ended_reason bytea,
  version integer not null default 1,
  ended_on date,
  constraint participations_pkey PRIMARY KEY (id),
  constraint participations_once EXCLUDE USING gist (case_id WITH =, organisation_id WITH =, agreement_id WITH =, valid WITH &&) WHERE ((ended_at IS NULL)),
  constraint participations_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cases(id) ON DELETE CASCADE,
  constraint participations_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES partners.organisations(id),
  constraint participations_check CHECK (((ended_at IS NULL) = (sealed_ended_reason IS NULL))),
  constraint participations_ended_on CHECK (((ended_at IS NULL) = (ended_on IS NULL))),
  constraint participations_valid_check CHECK ((NOT isempty(valid)))
);
CREATE INDEX participations_agreement ON cases.participations USING btree (agreement_id);
CREATE INDEX participations_case ON cases.participations USING btree (case_id);
CREATE INDEX participations_organisation ON cases.participations USING btree (organisation_id);
comment on table cases.participations is 'A partner organisation in a case, under one agreement, for a period of days.';
comment on column cases.participations.agreement_id is 'The agreement whose clauses decide what it sees; owned by the module agreements.';
comment on column cases.participations.ended_at is 'The moment of an early end; access stops there, whatever the days say.';
comment on column cases.participations.ended_on is 'The day of an early end: an after-period counts from it.';
alter table cases.participations enable row level security;
alter table cases.participations force row level security;
grant insert, select, update on cases.participations to schakel_app;

create table cases.safe_contacts (
  case_id uuid not null,
  channels text[] not null,
  sealed_rules bytea not null,
  version integer not null default 1,
  sealed_when bytea,
  sealed_by_whom bytea,
  sealed_never bytea,
  constraint safe_contacts_pkey PRIMARY KEY (case_id),
  constraint safe_contacts_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cases(id) ON DELETE CASCADE,
  constraint safe_contacts_channels_check CHECK ((channels <@ ARRAY['phone'::text, 'text'::text, 'mail'::text, 'visit'::text, 'via-partner'::text, 'none'::text]))
);
comment on table cases.safe_contacts is 'How, when and by whom the client may be approached, and what never. Shown before any contact.';
comment on column cases.safe_contacts.sealed_never is 'What must never happen, such as leaving a message.';
alter table cases.safe_contacts enable row level security;
alter table cases.safe_contacts force row level security;
grant insert, select, update on cases.safe_contacts to schakel_app;

create table cases.safety_file_versions (
  case_id uuid not null,
  version integer not null,
  owner_organisation_id uuid not null,
  review_on date not null,
  sealed_threats bytea not null,
  sealed_persons_at_risk bytea not null,
  sealed_agreements bytea not null,
  sealed_what_to_do bytea not null,
  changed_at timestamp with time zone not null,
  changed_by uuid not null,
  replaced_at timestamp with time zone not null,
  readers integer[] not null default '{}'::integer[],
  constraint safety_file_versions_pkey PRIMARY KEY (case_id, version),
  constraint safety_file_versions_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.safety_files(case_id) ON DELETE CASCADE,
  constraint safety_file_versions_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES accounts.accounts(id),
  constraint safety_file_versions_owner_organisation_id_fkey FOREIGN KEY (owner_organisation_id) REFERENCES partners.organisations(id)
);
CREATE INDEX safety_file_versions_changed_by ON cases.safety_file_versions USING btree (changed_by);
CREATE INDEX safety_file_versions_owner ON cases.safety_file_versions USING btree (owner_organisation_id);
comment on table cases.safety_file_versions is 'Earlier states of a safety file, for those who could read it when it was replaced.';
comment on column cases.safety_file_versions.readers is 'Keys of the organisations that could read it then; written by a trigger.';
alter table cases.safety_file_versions enable row level security;
alter table cases.safety_file_versions force row level security;
grant insert, select on cases.safety_file_versions to schakel_app;

create table cases.safety_files (
  case_id uuid not null,
  owner_organisation_id uuid not null,
  owner_organisation_key integer not null,
  owner_account_id uuid,
  review_on date not null,
  reminded_for date,
  sealed_threats bytea not null,
  sealed_persons_at_risk bytea not null,
  sealed_agreements bytea not null,
  sealed_what_to_do bytea not null,
  changed_at timestamp with time zone not null,
  changed_by uuid not null,
  version integer not null default 1,
  constraint safety_files_pkey PRIMARY KEY (case_id),
  constraint safety_files_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cases(id) ON DELETE CASCADE,
  constraint safety_files_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES accounts.accounts(id),
  constraint safety_files_owner_account_id_fkey FOREIGN KEY (owner_account_id) REFERENCES accounts.accounts(id),
  constraint safety_files_owner_organisation_id_fkey FOREIGN KEY (owner_organisation_id) REFERENCES partners.organisations(id)
);
CREATE INDEX safety_files_changed_by ON cases.safety_files USING btree (changed_by);
CREATE INDEX safety_files_owner ON cases.safety_files USING btree (owner_organisation_id);
CREATE INDEX safety_files_owner_account ON cases.safety_files USING btree (owner_account_id);
CREATE INDEX safety_files_review ON cases.safety_files USING btree (review_on);
comment on table cases.safety_files is 'The safety file of a case (R267): what threatens whom, what was agreed, what to do when. Filled by its owner, read by those who read contact and safety.';
comment on column cases.safety_files.owner_account_id is 'The person who keeps it up to date, within the organisation that owns it.';
comment on column cases.safety_files.reminded_for is 'The review day for which a reminder went out.';
comment on column cases.safety_files.sealed_persons_at_risk is 'Who is at risk, also family abroad (R423): a list as JSON.';
alter table cases.safety_files enable row level security;
alter table cases.safety_files force row level security;
grant insert, select, update on cases.safety_files to schakel_app;
grant select (case_id, owner_organisation_key, reminded_for, review_on) on cases.safety_files to schakel_worker;
grant update (reminded_for) on cases.safety_files to schakel_worker;

create table cases.shelter_address_openings (
  id uuid not null,
  address_id uuid not null,
  organisation_id uuid not null,
  account_id uuid not null,
  opened_at timestamp with time zone not null,
  sealed_reason bytea not null,
  constraint shelter_address_openings_pkey PRIMARY KEY (id),
  constraint shelter_address_openings_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id),
  constraint shelter_address_openings_address_id_fkey FOREIGN KEY (address_id) REFERENCES cases.shelter_addresses(id) ON DELETE CASCADE,
  constraint shelter_address_openings_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES partners.organisations(id)
);
CREATE INDEX shelter_address_openings_account ON cases.shelter_address_openings USING btree (account_id);
CREATE INDEX shelter_address_openings_address ON cases.shelter_address_openings USING btree (address_id);
CREATE INDEX shelter_address_openings_organisation ON cases.shelter_address_openings USING btree (organisation_id);
comment on table cases.shelter_address_openings is 'Each time a secret shelter address was opened: by whom and why.';
alter table cases.shelter_address_openings enable row level security;
alter table cases.shelter_address_openings force row level security;
grant insert, select on cases.shelter_address_openings to schakel_app;

create table cases.shelter_address_readers (
  id uuid not null,
  address_id uuid not null,
  organisation_id uuid,
  organisation_key integer,
  account_id uuid,
  added_at timestamp with time zone not null,
  added_by uuid not null,
  ended_at timestamp with time zone,
  constraint shelter_address_readers_pkey PRIMARY KEY (id),
  constraint shelter_address_readers_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id),
  constraint shelter_address_readers_added_by_fkey FOREIGN KEY (added_by) REFERENCES accounts.accounts(id),
  constraint shelter_address_readers_address_id_fkey FOREIGN KEY (address_id) REFERENCES cases.shelter_addresses(id) ON DELETE CASCADE,
  constraint shelter_address_readers_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES partners.organisations(id),
  constraint shelter_address_readers_one CHECK (((num_nonnulls(organisation_id, account_id) = 1) AND ((organisation_id IS NULL) = (organisation_key IS NULL))))
);
CREATE INDEX shelter_address_readers_account ON cases.shelter_address_readers USING btree (account_id);
CREATE INDEX shelter_address_readers_added_by ON cases.shelter_address_readers USING btree (added_by);
CREATE INDEX shelter_address_readers_address ON cases.shelter_address_readers USING btree (address_id);
CREATE UNIQUE INDEX shelter_address_readers_once ON cases.shelter_address_readers USING btree (address_id, organisation_id, account_id) NULLS NOT DISTINCT WHERE (ended_at IS NULL);
CREATE INDEX shelter_address_readers_organisation ON cases.shelter_address_readers USING btree (organisation_id);
comment on table cases.shelter_address_readers is 'Who may open a secret shelter address: an organisation or one person.';
alter table cases.shelter_address_readers enable row level security;
alter table cases.shelter_address_readers force row level security;
grant insert, select, update on cases.shelter_address_readers to schakel_app;

create table cases.shelter_addresses (
  id uuid not null,
  case_id uuid not null,
  keeper_organisation_id uuid not null,
  keeper_organisation_key integer not null,
  sealed_address bytea not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  ended_at timestamp with time zone,
  version integer not null default 1,
  constraint shelter_addresses_pkey PRIMARY KEY (id),
  constraint shelter_addresses_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cases(id) ON DELETE CASCADE,
  constraint shelter_addresses_keeper_organisation_id_fkey FOREIGN KEY (keeper_organisation_id) REFERENCES partners.organisations(id),
  constraint shelter_addresses_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES accounts.accounts(id)
);
CREATE INDEX shelter_addresses_case ON cases.shelter_addresses USING btree (case_id);
CREATE INDEX shelter_addresses_keeper ON cases.shelter_addresses USING btree (keeper_organisation_id);
CREATE INDEX shelter_addresses_recorded_by ON cases.shelter_addresses USING btree (recorded_by);
comment on table cases.shelter_addresses is 'A secret address where the client stays. Not part of any compartment: only who stands on its list opens it, with a reason.';
comment on column cases.shelter_addresses.keeper_organisation_id is 'The shelter, which alone decides who stands on the list.';
alter table cases.shelter_addresses enable row level security;
alter table cases.shelter_addresses force row level security;
grant insert, select, update on cases.shelter_addresses to schakel_app;

create table cases.watches (
  account_id uuid not null,
  case_id uuid not null,
  organisation_key integer not null,
  since timestamp with time zone not null,
  constraint watches_pkey PRIMARY KEY (account_id, case_id),
  constraint watches_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id),
  constraint watches_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cases(id) ON DELETE CASCADE
);
CREATE INDEX watches_case ON cases.watches USING btree (case_id);
comment on table cases.watches is 'Who wants to hear when somebody else writes in a case.';
alter table cases.watches enable row level security;
alter table cases.watches force row level security;
grant delete, insert, select on cases.watches to schakel_app;

CREATE OR REPLACE FUNCTION cases.access_log(of_case uuid, after_id bigint, maximum integer)
 RETURNS TABLE(id bigint, occurred_at timestamp with time zone, event text, action text, outcome text, account_name text, organisation_name text, role_label_nl text, role_label_en text, purpose text, agreement_id uuid, emergency_used boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select e.id, e.occurred_at, e.event, e.action::text, e.outcome, a.display_name, o.name, r.label_nl, r.label_en,
         e.purpose, e.agreement_id, e.emergency_used
    from platform.audit_events e
    left join accounts.accounts a on a.id = e.account_id
    left join partners.organisations o on o.id = e.organisation_id
    left join accounts.roles r on r.id = e.role
   where e.dossier_id = of_case
     and (after_id is null or e.id < after_id)
     and platform.actor_can('case.read-log')
     and exists (
       select from cases.grants g
        where g.case_id = of_case and g.basis = 'coordination'
          and g.organisation_key = platform.actor_organisation_key())
   order by e.id desc
   limit least(maximum, 1000);
$function$;
grant execute on function cases.access_log(uuid,bigint,integer) to schakel_app;

CREATE OR REPLACE FUNCTION cases.address_candidates(of_case uuid)
 RETURNS TABLE(kind text, id uuid, name text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select 'organisation', o.id, o.name
    from cases.feed f join partners.organisations o on o.key = f.organisation_key
   where f.case_id = of_case and f.valid @> platform.today() and cases.exists_for_actor(of_case)
  union
  select 'person', a.id, a.display_name
    from accounts.memberships m
    join accounts.accounts a on a.id = m.account_id
    join accounts.role_permissions p on p.role_id = m.role_id and p.permission = 'case.read'
   where m.valid @> platform.today() and cases.exists_for_actor(of_case)
     and (m.organisation_id = platform.actor_organisation_id()
       or exists (select from cases.coordinators k where k.case_id = of_case and upper_inf(k.period) and k.membership_id = m.id))
   order by 1, 3;
$function$;
grant execute on function cases.address_candidates(uuid) to schakel_app;

CREATE OR REPLACE FUNCTION cases.audience(of_case uuid, of_compartment text)
 RETURNS integer[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(distinct g.organisation_key), '{}')
    from cases.grants g
   where g.case_id = of_case and g.effect = 'allow'
     and (of_compartment is null or of_compartment = any (g.reads || g.notified))
     and g.valid @> platform.today()
     and exists (
       select from cases.feed f
        where f.case_id = of_case and f.organisation_key = platform.actor_organisation_key());
$function$;
grant execute on function cases.audience(uuid,text) to schakel_app;

CREATE OR REPLACE FUNCTION cases.audience_of_entry(of_entry uuid)
 RETURNS integer[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select cases.readers_of(e.case_id, e.compartment, e.origin_organisation_key, e.origin_organisation_type, e.onward_use, true)
    from cases.entries e
   where e.id = of_entry and cases.exists_for_actor(e.case_id);
$function$;
grant execute on function cases.audience_of_entry(uuid) to schakel_app;

CREATE OR REPLACE FUNCTION cases.compile_coordination()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  -- Asked first: a statement that deletes nothing still fires triggers.
  if exists (select from cases.grants g where g.case_id = new.case_id and g.basis in ('coordination', 'kept')) then
    delete from cases.grants g where g.case_id = new.case_id and g.basis in ('coordination', 'kept');
  end if;
  insert into cases.grants (case_id, organisation_key, organisation_type, basis, valid, reads, contributes)
  select distinct c.case_id, c.organisation_key, o.type, 'coordination', daterange(null, null), all_of.compartments, all_of.compartments
    from cases.coordinators c
    join partners.organisations o on o.key = c.organisation_key
    cross join (select array['identity', 'contact-safety', 'social-environment', 'care-health', 'shelter-housing',
      'residence', 'criminal-justice', 'finance-work', 'plan-results', 'coordination-notes'] as compartments) all_of
   where c.case_id = new.case_id and upper_inf(c.period)
  union all
  select k.case_id, k.organisation_key, k.organisation_type, 'kept', k.valid,
         -- Health details never reach a municipality or a RIEC (privacy rule 9).
         case when k.organisation_type in ('municipality', 'riec') then array_remove(k.reads, 'care-health') else k.reads end,
         case when k.organisation_type in ('municipality', 'riec') then array_remove(k.contributes, 'care-health') else k.contributes end
    from cases.kept_rights k
   where k.case_id = new.case_id and k.ended_at is null
     -- One who coordinates again needs no kept right beside it.
     and not exists (select from cases.coordinators c
       where c.case_id = k.case_id and c.organisation_key = k.organisation_key and upper_inf(c.period));
  return null;
end $function$;

CREATE OR REPLACE FUNCTION cases.coordinates(of_case uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select exists (select from cases.grants g
    where g.case_id = of_case and g.basis = 'coordination' and g.organisation_key = platform.actor_organisation_key());
$function$;
grant execute on function cases.coordinates(uuid) to schakel_app;

CREATE OR REPLACE FUNCTION cases.copy_to_feed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  update cases.feed f
     set status = new.status, form = new.form, municipality_code = new.municipality_code,
         opened_on = new.opened_on, last_activity_at = platform.now()
   where f.case_id = new.id;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION cases.count_rows(of_case uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  counted jsonb := '{}';
  hanging record;
  number integer;
begin
  for hanging in
    select k.conrelid::regclass as "table", a.attname as "column", format('%s.%s', n.nspname, c.relname) as name
      from pg_catalog.pg_constraint k
      join pg_catalog.pg_class c on c.oid = k.conrelid
      join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
     where k.contype = 'f' and k.confrelid = 'cases.cases'::regclass and cardinality(k.conkey) = 1
       and c.relname not in ('grants', 'feed', 'coordinators')
     order by name
  loop
    execute format('select count(*) from %s where %I = $1', hanging."table", hanging."column") into number using of_case;
    if number > 0 then
      counted := counted || jsonb_build_object(hanging.name, number + coalesce((counted ->> hanging.name)::integer, 0));
    end if;
  end loop;
  return counted;
end $function$;
grant execute on function cases.count_rows(uuid) to schakel_worker;

CREATE OR REPLACE FUNCTION cases.dossiers_on(of_case uuid)
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  found uuid[] := '{}';
  hanging record;
  more uuid[];
begin
  for hanging in
    select k.conrelid::regclass as "table", a.attname as "column", o.attname as own
      from pg_catalog.pg_constraint k
      join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
      join pg_catalog.pg_constraint d on d.conrelid = k.conrelid and d.contype = 'f'
       and d.confrelid = 'identity.data_keys'::regclass and cardinality(d.conkey) = 1
      join pg_catalog.pg_attribute o on o.attrelid = d.conrelid and o.attnum = d.conkey[1]
     where k.contype = 'f' and k.confrelid = 'cases.cases'::regclass and cardinality(k.conkey) = 1
  loop
    execute format('select array_agg(%I) from %s where %I = $1 and %I <> $1',
      hanging.own, hanging."table", hanging."column", hanging.own) into more using of_case;
    found := found || coalesce(more, '{}');
  end loop;
  return found;
end $function$;

CREATE OR REPLACE FUNCTION cases.erase_case(of_case uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  counts jsonb;
  related uuid[];
  each uuid;
begin
  perform identity.require_erasure_order(of_case);
  counts := cases.count_rows(of_case);
  related := cases.dossiers_on(of_case);
  delete from cases.cases c where c.id = of_case;
  foreach each in array related loop
    perform identity.erase_related(of_case, each);
  end loop;
  return counts;
end $function$;
grant execute on function cases.erase_case(uuid) to schakel_worker;

CREATE OR REPLACE FUNCTION cases.exists_for_actor(of_case uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select platform.actor_can('case.read') and exists (
    select from cases.feed f
     where f.case_id = of_case and f.organisation_key = platform.actor_organisation_key()
       and (f.valid @> platform.today() and (f.roles is null or platform.actor_role() = any (f.roles))
         or f.emergency_until > platform.now() and platform.actor_account_id() = any (f.emergency_accounts)));
$function$;
grant execute on function cases.exists_for_actor(uuid) to schakel_app;

CREATE OR REPLACE FUNCTION cases.grants_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform cases.refresh_feed(array(select distinct c.case_id from changed c));
  return null;
end $function$;

CREATE OR REPLACE FUNCTION cases.keeps_address(of_address uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select platform.actor_can('case.contribute') and exists (
    select from cases.shelter_addresses a
     where a.id = of_address and a.keeper_organisation_key = platform.actor_organisation_key()
       and cases.exists_for_actor(a.case_id));
$function$;
grant execute on function cases.keeps_address(uuid) to schakel_app;

CREATE OR REPLACE FUNCTION cases.lift_in_feed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  update cases.feed f set last_activity_at = platform.now()
   where (f.case_id, f.organisation_key) in (
     select g.case_id, g.organisation_key
       from added a
       join cases.grants g on g.case_id = a.case_id
        and (a.compartment = any (g.reads || g.notified) or a.origin_organisation_key = g.organisation_key)
        and (g.origin_type is null or g.origin_type = a.origin_organisation_type)
        and (g.origin_key is null or g.origin_key = a.origin_organisation_key)
        and (a.onward_use = 'agreement' or g.organisation_key = a.origin_organisation_key
          or a.onward_use = 'coordination' and g.basis = 'coordination')
      group by g.case_id, g.organisation_key
     having bool_or(g.basis = 'coordination')
         or bool_and(g.effect = 'allow' or g.purpose is not null or g.role is not null));
  return null;
end $function$;

CREATE OR REPLACE FUNCTION cases.may_contribute(of_case uuid, of_compartment text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((SELECT (bool_or((g.basis = 'coordination'::text)) OR bool_and((g.effect = 'allow'::text))) FROM cases.grants g WHERE ((g.case_id = may_contribute.of_case) AND (g.organisation_key = (SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND (may_contribute.of_compartment = ANY (g.contributes)) AND (g.valid @> (SELECT platform.today() AS today)) AND ((g.until IS NULL) OR (g.until > (SELECT platform.now() AS now))) AND ((g.purpose IS NULL) OR (g.purpose = (SELECT platform.actor_purpose() AS actor_purpose))) AND ((g.role IS NULL) OR (g.role = (SELECT platform.actor_role() AS actor_role))) AND ((g.account_id IS NULL) OR (g.account_id = (SELECT platform.actor_account_id() AS actor_account_id))))), false);
grant execute on function cases.may_contribute(uuid,text) to public;

CREATE OR REPLACE FUNCTION cases.may_own_safety_file(of_case uuid, organisation uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select cases.exists_for_actor(of_case) and exists (
    select from cases.grants g join partners.organisations o on o.key = g.organisation_key
     where g.case_id = of_case and o.id = organisation and g.effect = 'allow' and g.until is null
       and g.valid @> platform.today() and 'contact-safety' = any (g.contributes));
$function$;
grant execute on function cases.may_own_safety_file(uuid,uuid) to schakel_app;

CREATE OR REPLACE FUNCTION cases.may_read(of_case uuid, of_compartment text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((SELECT (bool_or((g.basis = 'coordination'::text)) OR bool_and((g.effect = 'allow'::text))) FROM cases.grants g WHERE ((g.case_id = may_read.of_case) AND (g.organisation_key = (SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND (may_read.of_compartment = ANY (g.reads)) AND (g.origin_type IS NULL) AND (g.origin_key IS NULL) AND (g.valid @> (SELECT platform.today() AS today)) AND ((g.until IS NULL) OR (g.until > (SELECT platform.now() AS now))) AND ((g.purpose IS NULL) OR (g.purpose = (SELECT platform.actor_purpose() AS actor_purpose))) AND ((g.role IS NULL) OR (g.role = (SELECT platform.actor_role() AS actor_role))) AND ((g.account_id IS NULL) OR (g.account_id = (SELECT platform.actor_account_id() AS actor_account_id))))), false);
grant execute on function cases.may_read(uuid,text) to public;

CREATE OR REPLACE FUNCTION cases.may_read_from(of_case uuid, of_compartment text, from_key integer, from_type text, onward_use text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((SELECT (bool_or((g.basis = 'coordination'::text)) OR bool_and((g.effect = 'allow'::text))) FROM cases.grants g WHERE ((g.case_id = may_read_from.of_case) AND (g.organisation_key = (SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND ((may_read_from.of_compartment = ANY (g.reads)) OR ((may_read_from.from_key = g.organisation_key) AND (g.effect = 'allow'::text) AND (may_read_from.of_compartment = ANY (g.contributes)))) AND ((g.origin_type IS NULL) OR (g.origin_type = may_read_from.from_type)) AND ((g.origin_key IS NULL) OR (g.origin_key = may_read_from.from_key)) AND ((may_read_from.onward_use = 'agreement'::text) OR (may_read_from.from_key = g.organisation_key) OR (g.effect = 'deny'::text) OR ((may_read_from.onward_use = 'coordination'::text) AND (g.basis = 'coordination'::text))) AND (g.valid @> (SELECT platform.today() AS today)) AND ((g.until IS NULL) OR (g.until > (SELECT platform.now() AS now))) AND ((g.purpose IS NULL) OR (g.purpose = (SELECT platform.actor_purpose() AS actor_purpose))) AND ((g.role IS NULL) OR (g.role = (SELECT platform.actor_role() AS actor_role))) AND ((g.account_id IS NULL) OR (g.account_id = (SELECT platform.actor_account_id() AS actor_account_id))))), false);
grant execute on function cases.may_read_from(uuid,text,integer,text,text) to public;

CREATE OR REPLACE FUNCTION cases.note_readers()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  select cases.readers_of(e.case_id, e.compartment, e.origin_organisation_key, e.origin_organisation_type, e.onward_use, false)
    into new.readers
    from cases.entries e where e.id = new.entry_id;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION cases.note_safety_readers()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  new.readers := cases.readers_of(new.case_id, 'contact-safety', null, null, 'agreement', false);
  return new;
end $function$;

CREATE OR REPLACE FUNCTION cases.on_address_list(of_address uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select exists (
    select from cases.shelter_addresses a
      join cases.shelter_address_readers r on r.address_id = a.id and r.ended_at is null
     where a.id = of_address
       and (r.organisation_key = platform.actor_organisation_key() or r.account_id = platform.actor_account_id())
       and cases.exists_for_actor(a.case_id));
$function$;
grant execute on function cases.on_address_list(uuid) to schakel_app;

CREATE OR REPLACE FUNCTION cases.readers_of(of_case uuid, of_compartment text, from_key integer, from_type text, onward_use text, with_notified boolean)
 RETURNS integer[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(r.organisation_key), '{}') from (
    select g.organisation_key
      from cases.grants g
     where g.case_id = of_case
       and (of_compartment = any (g.reads || case when with_notified then g.notified else '{}' end)
         or from_key = g.organisation_key and g.effect = 'allow' and of_compartment = any (g.contributes))
       and (g.origin_type is null or g.origin_type = from_type)
       and (g.origin_key is null or g.origin_key = from_key)
       and (onward_use = 'agreement' or from_key = g.organisation_key or g.effect = 'deny'
         or onward_use = 'coordination' and g.basis = 'coordination')
       and g.valid @> platform.today()
       and (with_notified or g.until is null)
     group by g.organisation_key
    having bool_or(g.basis = 'coordination')
        or bool_or(g.effect = 'allow')
           and not bool_or(g.effect = 'deny' and g.purpose is null and g.role is null)) r;
$function$;

CREATE OR REPLACE FUNCTION cases.refresh_feed(changed uuid[])
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  delete from cases.feed f
   where f.case_id = any (changed)
     and not exists (select from cases.grants g
       where g.case_id = f.case_id and g.organisation_key = f.organisation_key and g.effect = 'allow');
  delete from identity.dossier_readers r
   where r.dossier_id = any (changed)
     and not exists (select from cases.grants g
       where g.case_id = r.dossier_id and g.organisation_key = r.organisation_key and g.effect = 'allow');
  with wanted as (
    select g.organisation_key, g.case_id,
           coalesce(range_agg(g.valid) filter (where g.until is null), '{}') as valid,
           case when not bool_or(g.role is null and g.until is null) then array_agg(distinct g.role) filter (where g.until is null) end as roles,
           max(g.until) as emergency_until,
           array_agg(distinct g.account_id) filter (where g.until is not null) as emergency_accounts
      from cases.grants g
     where g.case_id = any (changed) and g.effect = 'allow' and cardinality(g.reads || g.contributes) > 0
     group by g.organisation_key, g.case_id
  ), readers as (
    insert into identity.dossier_readers (dossier_id, organisation_key, valid, emergency_until)
    select w.case_id, w.organisation_key, w.valid, w.emergency_until from wanted w
    on conflict (organisation_key, dossier_id) do update set valid = excluded.valid, emergency_until = excluded.emergency_until
    where (dossier_readers.valid, dossier_readers.emergency_until) is distinct from (excluded.valid, excluded.emergency_until)
  )
  insert into cases.feed (organisation_key, case_id, last_activity_at, valid, status, form, municipality_code, opened_on,
    roles, emergency_until, emergency_accounts)
  select w.organisation_key, w.case_id, platform.now(), w.valid, c.status, c.form, c.municipality_code, c.opened_on,
         w.roles, w.emergency_until, w.emergency_accounts
    from wanted w join cases.cases c on c.id = w.case_id
  on conflict (case_id, organisation_key) do update
    set valid = excluded.valid, roles = excluded.roles, emergency_until = excluded.emergency_until,
        emergency_accounts = excluded.emergency_accounts
  where (feed.valid, feed.roles, feed.emergency_until, feed.emergency_accounts)
    is distinct from (excluded.valid, excluded.roles, excluded.emergency_until, excluded.emergency_accounts);

  with wanted as (
    select distinct g.case_id as dossier_id, g.organisation_key, g.effect, g.purpose, g.role, g.account_id, g.valid, g.until
      from cases.grants g
     where g.case_id = any (changed) and 'identity' = any (g.reads)
       -- A fact of one supplier says nothing of who the client is, so such a clause opens no identity.
       and (g.effect = 'deny' or g.origin_type is null and g.origin_key is null)
       -- Whoever coordinates knows the client, whatever an agreement refuses to partners.
       and (g.effect = 'allow' or g.origin_type is null and g.origin_key is null and not exists (
         select from cases.grants c
          where c.case_id = g.case_id and c.organisation_key = g.organisation_key and c.basis = 'coordination'))
  ), gone as (
    delete from identity.known_by k
     where k.dossier_id = any (changed)
       and not exists (select from wanted w
         where (w.dossier_id, w.organisation_key, w.effect, w.valid) = (k.dossier_id, k.organisation_key, k.effect, k.valid)
           and (w.purpose, w.role, w.account_id, w.until) is not distinct from (k.purpose, k.role, k.account_id, k.until))
  )
  insert into identity.known_by (dossier_id, organisation_key, effect, purpose, role, account_id, valid, until)
  select w.dossier_id, w.organisation_key, w.effect, w.purpose, w.role, w.account_id, w.valid, w.until from wanted w
  on conflict do nothing;
$function$;

CREATE OR REPLACE FUNCTION cases.require_coordinator()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  checked uuid;
begin
  if tg_table_name = 'cases' then checked := new.id; else checked := old.case_id; end if;
  if exists (select from cases.cases c where c.id = checked and c.status = 'open')
     and not exists (select from cases.coordinators k where k.case_id = checked and upper_inf(k.period)) then
    raise exception 'an open case needs a coordinator' using errcode = '23514', constraint = 'cases_have_a_coordinator';
  end if;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION cases.require_reason()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if exists (select from cases.emergency_accesses e where e.id = new.id and e.sealed_reason is null) then
    raise exception 'an emergency needs a reason' using errcode = '23514', constraint = 'emergency_has_reason';
  end if;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION cases.tell_watchers()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  insert into cases.notices (account_id, organisation_key, case_id, entry_id, event, happened_at)
  select w.account_id, w.organisation_key, new.case_id, new.id,
         case when tg_op = 'INSERT' then 'entry.added' else 'entry.corrected' end, platform.now()
    from cases.watches w
   where w.case_id = new.case_id and w.account_id is distinct from platform.actor_account_id()
     and w.organisation_key = any (cases.readers_of(new.case_id, new.compartment, new.origin_organisation_key,
       new.origin_organisation_type, new.onward_use, true));
  return null;
end $function$;

CREATE OR REPLACE FUNCTION cases.who_sees(of_case uuid)
 RETURNS TABLE(organisation_id uuid, organisation_key integer, organisation_name text, organisation_type text, compartments text[], basis text, agreement_id uuid, purpose text, role text, origin_type text, origin_organisation_id uuid, until timestamp with time zone, clause_ids uuid[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select o.id, o.key, o.name, o.type, net.compartments, g.basis, g.agreement_id, g.purpose, g.role, g.origin_type,
         supplier.id, g.until, g.clause_ids
    from cases.grants g
    join partners.organisations o on o.key = g.organisation_key
    left join partners.organisations supplier on supplier.key = g.origin_key
    cross join lateral (
      select array_agg(c.compartment order by c.place) as compartments
        from unnest(g.reads) with ordinality as c (compartment, place)
       where g.basis = 'coordination' or not exists (
         select from cases.grants d
          where d.case_id = g.case_id and d.organisation_key = g.organisation_key and d.effect = 'deny'
            and c.compartment = any (d.reads) and d.valid @> platform.today()
            and (d.purpose is null or d.purpose = g.purpose)
            and (d.role is null or d.role = g.role)
            and (d.origin_type is null or d.origin_type = g.origin_type)
            and (d.origin_key is null or d.origin_key = g.origin_key))) net
   where g.case_id = of_case and g.effect = 'allow' and net.compartments is not null
     and g.valid @> platform.today()
     and (g.until is null or g.until > platform.now())
     and cases.exists_for_actor(of_case)
   order by g.basis = 'coordination' desc, o.name, g.purpose;
$function$;
grant execute on function cases.who_sees(uuid) to schakel_app;

CREATE TRIGGER compile_phase AFTER UPDATE OF phase, tracks, region_id ON cases.cases FOR EACH ROW WHEN ((((old.phase IS DISTINCT FROM new.phase) OR (old.tracks IS DISTINCT FROM new.tracks)) OR (old.region_id IS DISTINCT FROM new.region_id))) EXECUTE FUNCTION agreements.phase_changed();

CREATE TRIGGER copy_to_feed AFTER UPDATE OF status, form, municipality_code, opened_on ON cases.cases FOR EACH ROW EXECUTE FUNCTION cases.copy_to_feed();

CREATE TRIGGER follow_owner AFTER UPDATE OF owner_organisation_key ON cases.cases FOR EACH ROW WHEN ((old.owner_organisation_key <> new.owner_organisation_key)) EXECUTE FUNCTION process.follow_owner();

CREATE TRIGGER refuse_closing_over_tasks BEFORE UPDATE OF status ON cases.cases FOR EACH ROW WHEN (((new.status = 'closed'::text) AND (old.status = 'open'::text))) EXECUTE FUNCTION process.refuse_closing_over_tasks();

CREATE CONSTRAINT TRIGGER require_coordinator AFTER INSERT OR UPDATE OF status ON cases.cases DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.status = 'open'::text)) EXECUTE FUNCTION cases.require_coordinator();

CREATE TRIGGER compile_changed AFTER UPDATE ON cases.consents REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION agreements.case_changed();

CREATE TRIGGER compile_new AFTER INSERT ON cases.consents REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION agreements.case_changed();

CREATE TRIGGER compile_coordination AFTER INSERT OR UPDATE ON cases.coordinators FOR EACH ROW EXECUTE FUNCTION cases.compile_coordination();

CREATE TRIGGER end_delegations AFTER INSERT ON cases.coordinators FOR EACH ROW EXECUTE FUNCTION referrals.end_delegations();

CREATE CONSTRAINT TRIGGER keep_coordinator AFTER DELETE OR UPDATE ON cases.coordinators DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION cases.require_coordinator();

CREATE TRIGGER compile_changed AFTER UPDATE ON cases.emergency_accesses REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION agreements.stakes_changed();

CREATE TRIGGER compile_new AFTER INSERT ON cases.emergency_accesses REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION agreements.stakes_changed();

CREATE CONSTRAINT TRIGGER require_reason AFTER INSERT ON cases.emergency_accesses DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION cases.require_reason();

CREATE TRIGGER keep_history BEFORE UPDATE ON cases.entries FOR EACH ROW WHEN (((old.sealed_text IS DISTINCT FROM new.sealed_text) AND (old.case_id = new.case_id))) EXECUTE FUNCTION referrals.keep_history();

CREATE TRIGGER lift_in_feed AFTER INSERT ON cases.entries REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION cases.lift_in_feed();

CREATE TRIGGER tell_watchers_added AFTER INSERT ON cases.entries FOR EACH ROW EXECUTE FUNCTION cases.tell_watchers();

CREATE TRIGGER tell_watchers_corrected AFTER UPDATE ON cases.entries FOR EACH ROW WHEN ((old.version IS DISTINCT FROM new.version)) EXECUTE FUNCTION cases.tell_watchers();

CREATE TRIGGER note_readers BEFORE INSERT ON cases.entry_versions FOR EACH ROW EXECUTE FUNCTION cases.note_readers();

CREATE TRIGGER grants_added AFTER INSERT ON cases.grants REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION cases.grants_changed();

CREATE TRIGGER grants_removed AFTER DELETE ON cases.grants REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION cases.grants_changed();

CREATE TRIGGER compile_kept AFTER INSERT OR UPDATE ON cases.kept_rights FOR EACH ROW EXECUTE FUNCTION cases.compile_coordination();

CREATE TRIGGER compile_refusals_changed AFTER UPDATE ON cases.kept_rights REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION agreements.stakes_changed();

CREATE TRIGGER compile_refusals_new AFTER INSERT ON cases.kept_rights REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION agreements.stakes_changed();

CREATE TRIGGER compile_changed AFTER UPDATE ON cases.participations REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION agreements.participations_changed();

CREATE TRIGGER compile_new AFTER INSERT ON cases.participations REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION agreements.participations_changed();

CREATE TRIGGER note_readers BEFORE INSERT ON cases.safety_file_versions FOR EACH ROW EXECUTE FUNCTION cases.note_safety_readers();

create policy coordinators_change on cases.cases for update to schakel_app
  using ((( SELECT platform.actor_can('case.coordinate'::text) AS actor_can) AND (EXISTS ( SELECT
   FROM cases.coordinators k
  WHERE ((k.case_id = cases.id) AND upper_inf(k.period) AND (k.organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)))))));

create policy openers_add on cases.cases for insert to schakel_app
  with check ((( SELECT platform.actor_can('case.open'::text) AS actor_can) AND (owner_organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND (region_id = ( SELECT platform.actor_region_id() AS actor_region_id))));

create policy owner_all on cases.cases for all to schakel_owner
  using (true)
  with check (true);

create policy participants_read on cases.cases for select to schakel_app
  using ((EXISTS ( SELECT
   FROM cases.feed f
  WHERE ((f.case_id = cases.id) AND (f.organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key))))));

create policy worker_reads on cases.cases for select to schakel_worker
  using (true);

create policy coordination_reads on cases.client_information for select to schakel_app
  using ((cases.may_read(case_id, 'coordination-notes'::text) OR cases.may_read(case_id, 'plan-results'::text)));

create policy helpers_tell on cases.client_information for insert to schakel_app
  with check ((( SELECT platform.actor_can('case.contribute'::text) AS actor_can) AND (told_by = ( SELECT platform.actor_account_id() AS actor_account_id)) AND (organisation_id = ( SELECT platform.actor_organisation_id() AS actor_organisation_id)) AND (cases.may_contribute(case_id, 'coordination-notes'::text) OR cases.may_contribute(case_id, 'plan-results'::text))));

create policy owner_all on cases.client_information for all to schakel_owner
  using (true)
  with check (true);

create policy coordinators_add on cases.consents for insert to schakel_app
  with check (((recorded_by = ( SELECT platform.actor_account_id() AS actor_account_id)) AND cases.may_contribute(case_id, 'coordination-notes'::text)));

create policy coordinators_change on cases.consents for update to schakel_app
  using (cases.may_contribute(case_id, 'coordination-notes'::text));

create policy owner_all on cases.consents for all to schakel_owner
  using (true)
  with check (true);

create policy participants_read on cases.consents for select to schakel_app
  using ((cases.may_read(case_id, 'coordination-notes'::text) OR (recipient_organisation_id = ( SELECT platform.actor_organisation_id() AS actor_organisation_id))));

create policy own_organisation_adds on cases.coordinators for insert to schakel_app
  with check (((( SELECT platform.actor_can('case.open'::text) AS actor_can) OR ( SELECT platform.actor_can('case.coordinate'::text) AS actor_can)) AND (organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key))));

create policy own_organisation_ends on cases.coordinators for update to schakel_app
  using ((( SELECT platform.actor_can('case.coordinate'::text) AS actor_can) AND (organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key))));

create policy owner_all on cases.coordinators for all to schakel_owner
  using (true)
  with check (true);

create policy participants_read on cases.coordinators for select to schakel_app
  using ((((organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND ( SELECT platform.actor_can('case.read'::text) AS actor_can)) OR (EXISTS ( SELECT
   FROM cases.feed f
  WHERE ((f.case_id = coordinators.case_id) AND (f.organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)))))));

create policy worker_reads on cases.coordinators for select to schakel_worker
  using (true);

create policy concerned_read on cases.emergency_accesses for select to schakel_app
  using (((account_id = ( SELECT platform.actor_account_id() AS actor_account_id)) OR ((( SELECT platform.actor_can('case.coordinate'::text) AS actor_can) OR ( SELECT platform.actor_can('emergency.review'::text) AS actor_can)) AND ((organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) OR cases.coordinates(case_id)))));

create policy owner_all on cases.emergency_accesses for all to schakel_owner
  using (true)
  with check (true);

create policy user_explains on cases.emergency_accesses for update to schakel_app
  using (((account_id = ( SELECT platform.actor_account_id() AS actor_account_id)) OR (( SELECT platform.actor_can('emergency.review'::text) AS actor_can) AND ((organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) OR cases.coordinates(case_id)))));

create policy worker_reads on cases.emergency_accesses for select to schakel_worker
  using (true);

create policy granted_add on cases.entries for insert to schakel_app
  with check (((( SELECT platform.actor_can('case.contribute'::text) AS actor_can) OR ( SELECT platform.actor_can('case.open'::text) AS actor_can)) AND (author_account_id = ( SELECT platform.actor_account_id() AS actor_account_id)) AND (origin_organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND (origin_organisation_type = ( SELECT platform.actor_organisation_type() AS actor_organisation_type)) AND cases.may_contribute(case_id, compartment)));

create policy granted_read on cases.entries for select to schakel_app
  using (( SELECT (bool_or((g.basis = 'coordination'::text)) OR bool_and((g.effect = 'allow'::text)))
   FROM cases.grants g
  WHERE ((g.case_id = entries.case_id) AND (g.organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND ((entries.compartment = ANY (g.reads)) OR ((entries.origin_organisation_key = g.organisation_key) AND (g.effect = 'allow'::text) AND (entries.compartment = ANY (g.contributes)))) AND ((g.origin_type IS NULL) OR (g.origin_type = entries.origin_organisation_type)) AND ((g.origin_key IS NULL) OR (g.origin_key = entries.origin_organisation_key)) AND ((entries.onward_use = 'agreement'::text) OR (entries.origin_organisation_key = g.organisation_key) OR (g.effect = 'deny'::text) OR ((entries.onward_use = 'coordination'::text) AND (g.basis = 'coordination'::text))) AND (g.valid @> ( SELECT platform.today() AS today)) AND ((g.until IS NULL) OR (g.until > ( SELECT platform.now() AS now))) AND ((g.purpose IS NULL) OR (g.purpose = ( SELECT platform.actor_purpose() AS actor_purpose))) AND ((g.role IS NULL) OR (g.role = ( SELECT platform.actor_role() AS actor_role))) AND ((g.account_id IS NULL) OR (g.account_id = ( SELECT platform.actor_account_id() AS actor_account_id))))));

create policy origin_corrects on cases.entries for update to schakel_app
  using ((( SELECT platform.actor_can('case.contribute'::text) AS actor_can) AND (origin_organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND cases.may_contribute(case_id, compartment)));

create policy owner_all on cases.entries for all to schakel_owner
  using (true)
  with check (true);

create policy correctors_add on cases.entry_versions for insert to schakel_app
  with check (((replaced_by = ( SELECT platform.actor_account_id() AS actor_account_id)) AND (EXISTS ( SELECT
   FROM cases.entries e
  WHERE ((e.id = entry_versions.entry_id) AND (e.origin_organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)))))));

create policy owner_all on cases.entry_versions for all to schakel_owner
  using (true)
  with check (true);

create policy readers_of_entry on cases.entry_versions for select to schakel_app
  using ((EXISTS ( SELECT
   FROM cases.entries e
  WHERE (e.id = entry_versions.entry_id))));

create policy readers_then on cases.entry_versions as restrictive for select to schakel_app
  using ((( SELECT platform.actor_organisation_key() AS actor_organisation_key) = ANY (readers)));

create policy own_feed on cases.feed for select to schakel_app
  using (((organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND ( SELECT platform.actor_can('case.read'::text) AS actor_can) AND
CASE
    WHEN (((valid @> ( SELECT platform.today() AS today)) AND ((roles IS NULL) OR (( SELECT platform.actor_role() AS actor_role) = ANY (roles)))) OR ((emergency_until > ( SELECT platform.now() AS now)) AND (( SELECT platform.actor_account_id() AS actor_account_id) = ANY (emergency_accounts)))) THEN true
    ELSE false
END));

create policy owner_all on cases.feed for all to schakel_owner
  using (true)
  with check (true);

create policy worker_reads on cases.feed for select to schakel_worker
  using (true);

create policy coordination_lowers on cases.flags for update to schakel_app
  using ((( SELECT platform.actor_can('case.contribute'::text) AS actor_can) AND cases.may_contribute(case_id, 'coordination-notes'::text)));

create policy coordination_raises on cases.flags for insert to schakel_app
  with check ((( SELECT platform.actor_can('case.contribute'::text) AS actor_can) AND (raised_by = ( SELECT platform.actor_account_id() AS actor_account_id)) AND (organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND cases.may_contribute(case_id, 'coordination-notes'::text)));

create policy coordination_reads on cases.flags for select to schakel_app
  using (cases.may_read(case_id, 'coordination-notes'::text));

create policy owner_all on cases.flags for all to schakel_owner
  using (true)
  with check (true);

create policy own_grants on cases.grants for select to schakel_app
  using (((organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND ( SELECT platform.actor_can('case.read'::text) AS actor_can)));

create policy owner_all on cases.grants for all to schakel_owner
  using (true)
  with check (true);

create policy coordinators_add on cases.kept_rights for insert to schakel_app
  with check (((( SELECT platform.actor_can('case.coordinate'::text) AS actor_can) OR ( SELECT platform.actor_can('case.open'::text) AS actor_can)) AND cases.coordinates(case_id)));

create policy coordinators_end on cases.kept_rights for update to schakel_app
  using ((( SELECT platform.actor_can('case.coordinate'::text) AS actor_can) AND cases.coordinates(case_id)));

create policy owner_all on cases.kept_rights for all to schakel_owner
  using (true)
  with check (true);

create policy participants_read on cases.kept_rights for select to schakel_app
  using ((EXISTS ( SELECT
   FROM cases.feed f
  WHERE ((f.case_id = kept_rights.case_id) AND (f.organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key))))));

create policy own_notices on cases.notices for select to schakel_app
  using (((account_id = ( SELECT platform.actor_account_id() AS actor_account_id)) AND (organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND cases.exists_for_actor(case_id)));

create policy own_notices_read on cases.notices for update to schakel_app
  using (((account_id = ( SELECT platform.actor_account_id() AS actor_account_id)) AND (organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key))));

create policy owner_all on cases.notices for all to schakel_owner
  using (true)
  with check (true);

create policy coordinators_add on cases.participations for insert to schakel_app
  with check ((( SELECT platform.actor_can('case.invite-partner'::text) AS actor_can) AND (EXISTS ( SELECT
   FROM cases.coordinators k
  WHERE ((k.case_id = participations.case_id) AND upper_inf(k.period) AND (k.organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)))))));

create policy coordinators_end on cases.participations for update to schakel_app
  using ((( SELECT platform.actor_can('case.invite-partner'::text) AS actor_can) AND (EXISTS ( SELECT
   FROM cases.coordinators k
  WHERE ((k.case_id = participations.case_id) AND upper_inf(k.period) AND (k.organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)))))));

create policy owner_all on cases.participations for all to schakel_owner
  using (true)
  with check (true);

create policy participants_read on cases.participations for select to schakel_app
  using ((EXISTS ( SELECT
   FROM cases.feed f
  WHERE ((f.case_id = participations.case_id) AND (f.organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key))))));

create policy granted_add on cases.safe_contacts for insert to schakel_app
  with check (cases.may_contribute(case_id, 'contact-safety'::text));

create policy granted_change on cases.safe_contacts for update to schakel_app
  using (cases.may_contribute(case_id, 'contact-safety'::text));

create policy granted_read on cases.safe_contacts for select to schakel_app
  using (cases.may_read(case_id, 'contact-safety'::text));

create policy owner_all on cases.safe_contacts for all to schakel_owner
  using (true)
  with check (true);

create policy owner_all on cases.safety_file_versions for all to schakel_owner
  using (true)
  with check (true);

create policy owner_keeps on cases.safety_file_versions for insert to schakel_app
  with check ((( SELECT platform.actor_can('case.contribute'::text) AS actor_can) AND cases.may_contribute(case_id, 'contact-safety'::text)));

create policy readers_then on cases.safety_file_versions for select to schakel_app
  using (((( SELECT platform.actor_organisation_key() AS actor_organisation_key) = ANY (readers)) AND (EXISTS ( SELECT
   FROM cases.safety_files f
  WHERE (f.case_id = safety_file_versions.case_id)))));

create policy granted_read on cases.safety_files for select to schakel_app
  using ((cases.may_read(case_id, 'contact-safety'::text) OR ((owner_organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND cases.may_contribute(case_id, 'contact-safety'::text))));

create policy owner_adds on cases.safety_files for insert to schakel_app
  with check ((( SELECT platform.actor_can('case.contribute'::text) AS actor_can) AND (changed_by = ( SELECT platform.actor_account_id() AS actor_account_id)) AND cases.may_contribute(case_id, 'contact-safety'::text)));

create policy owner_all on cases.safety_files for all to schakel_owner
  using (true)
  with check (true);

create policy owner_changes on cases.safety_files for update to schakel_app
  using ((( SELECT platform.actor_can('case.contribute'::text) AS actor_can) AND cases.may_contribute(case_id, 'contact-safety'::text) AND ((owner_organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) OR cases.coordinates(case_id))))
  with check ((changed_by = ( SELECT platform.actor_account_id() AS actor_account_id)));

create policy worker_reads on cases.safety_files for select to schakel_worker
  using (true);

create policy worker_reminds on cases.safety_files for update to schakel_worker
  using (true);

create policy keeper_reads on cases.shelter_address_openings for select to schakel_app
  using (cases.keeps_address(address_id));

create policy listed_log on cases.shelter_address_openings for insert to schakel_app
  with check (((account_id = ( SELECT platform.actor_account_id() AS actor_account_id)) AND cases.on_address_list(address_id)));

create policy owner_all on cases.shelter_address_openings for all to schakel_owner
  using (true)
  with check (true);

create policy keeper_adds on cases.shelter_address_readers for insert to schakel_app
  with check (((added_by = ( SELECT platform.actor_account_id() AS actor_account_id)) AND cases.keeps_address(address_id)));

create policy keeper_ends on cases.shelter_address_readers for update to schakel_app
  using (cases.keeps_address(address_id));

create policy keeper_reads on cases.shelter_address_readers for select to schakel_app
  using (cases.keeps_address(address_id));

create policy owner_all on cases.shelter_address_readers for all to schakel_owner
  using (true)
  with check (true);

create policy keeper_changes on cases.shelter_addresses for update to schakel_app
  using ((( SELECT platform.actor_can('case.contribute'::text) AS actor_can) AND (keeper_organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key))));

create policy listed_open on cases.shelter_addresses for select to schakel_app
  using ((( SELECT platform.actor_can('case.read'::text) AS actor_can) AND cases.on_address_list(id)));

create policy owner_all on cases.shelter_addresses for all to schakel_owner
  using (true)
  with check (true);

create policy shelters_record on cases.shelter_addresses for insert to schakel_app
  with check ((( SELECT platform.actor_can('case.contribute'::text) AS actor_can) AND (keeper_organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND (recorded_by = ( SELECT platform.actor_account_id() AS actor_account_id)) AND cases.may_contribute(case_id, 'shelter-housing'::text)));

create policy own_watches on cases.watches for all to schakel_app
  using ((account_id = ( SELECT platform.actor_account_id() AS actor_account_id)))
  with check (((account_id = ( SELECT platform.actor_account_id() AS actor_account_id)) AND (organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND cases.exists_for_actor(case_id)));

create policy owner_all on cases.watches for all to schakel_owner
  using (true)
  with check (true);

create schema documents authorization schakel_owner;
comment on schema documents is 'Documents of a dossier: uploads under way, encrypted files, versions and who may read them.';
grant usage on schema documents to schakel_app;
grant usage on schema documents to schakel_reporter;
grant usage on schema documents to schakel_worker;

create table documents.documents (
  id uuid not null,
  case_id uuid not null,
  compartment text not null,
  origin_organisation_id uuid not null,
  origin_organisation_key integer not null,
  latest_version integer not null default 1,
  created_at timestamp with time zone not null,
  constraint documents_pkey PRIMARY KEY (id),
  constraint documents_id_case_id_compartment_origin_organisation_key_key UNIQUE (id, case_id, compartment, origin_organisation_key),
  constraint documents_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cases(id) ON DELETE CASCADE,
  constraint documents_origin_organisation_id_fkey FOREIGN KEY (origin_organisation_id) REFERENCES partners.organisations(id),
  constraint documents_compartment_check CHECK ((compartment = ANY (ARRAY['identity'::text, 'contact-safety'::text, 'social-environment'::text, 'care-health'::text, 'shelter-housing'::text, 'residence'::text, 'criminal-justice'::text, 'finance-work'::text, 'plan-results'::text, 'coordination-notes'::text]))),
  constraint documents_latest_version_check CHECK ((latest_version >= 1))
);
CREATE INDEX documents_case ON documents.documents USING btree (case_id);
CREATE INDEX documents_origin ON documents.documents USING btree (origin_organisation_id);
comment on table documents.documents is 'A document in a dossier. What it is called and what is in it stands with its versions.';
comment on column documents.documents.origin_organisation_id is 'The organisation that supplied it, answers for it and may add a version.';
alter table documents.documents enable row level security;
alter table documents.documents force row level security;
grant insert, select on documents.documents to schakel_app;
grant update (latest_version) on documents.documents to schakel_app;

create table documents.files (
  id uuid not null,
  case_id uuid not null,
  account_id uuid not null,
  size_bytes integer not null,
  sealed_key bytea not null,
  created_at timestamp with time zone not null,
  constraint files_pkey PRIMARY KEY (id),
  constraint files_id_case_id_account_id_key UNIQUE (id, case_id, account_id),
  constraint files_id_case_id_key UNIQUE (id, case_id),
  constraint files_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id),
  constraint files_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cases(id) ON DELETE CASCADE,
  constraint files_size_bytes_check CHECK (((size_bytes >= 1) AND (size_bytes <= 52428800)))
);
CREATE INDEX files_account ON documents.files USING btree (account_id);
CREATE INDEX files_case ON documents.files USING btree (case_id);
comment on table documents.files is 'A file as a row of encrypted segments. It belongs to an upload under way or to a version of a document; a trigger refuses one that belongs to neither.';
comment on column documents.files.account_id is 'Who sends or sent it; nobody else can add segments.';
comment on column documents.files.sealed_key is 'The key of this file, sealed with the key of the dossier: without the dossier''s key no file of it opens.';
alter table documents.files enable row level security;
alter table documents.files force row level security;
grant delete on documents.files to schakel_worker;
grant delete, insert, select on documents.files to schakel_app;
grant select (id) on documents.files to schakel_worker;

create table documents.segments (
  file_id uuid not null,
  number integer not null,
  sealed bytea not null,
  constraint segments_pkey PRIMARY KEY (file_id, number),
  constraint segments_file_id_fkey FOREIGN KEY (file_id) REFERENCES documents.files(id) ON DELETE CASCADE,
  constraint segments_number_check CHECK (((number >= 0) AND (number <= 199))),
  constraint segments_sealed_check CHECK (((length(sealed) >= 30) AND (length(sealed) <= 262173)))
);
comment on table documents.segments is 'Up to 256 KiB of a file, sealed with the key of the file for one place: the file, the number, and whether it is the last. Cut, swapped or moved segments do not open.';
alter table documents.segments enable row level security;
alter table documents.segments force row level security;
grant insert, select on documents.segments to schakel_app;

create table documents.uploads (
  file_id uuid not null,
  case_id uuid not null,
  account_id uuid not null,
  organisation_key integer not null,
  document_id uuid,
  compartment text not null,
  only_organisation_keys integer[],
  onward_use text not null,
  received_bytes integer not null default 0,
  sealed_description bytea not null,
  last_chunk_at timestamp with time zone not null,
  constraint uploads_pkey PRIMARY KEY (file_id),
  constraint uploads_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents.documents(id) ON DELETE CASCADE,
  constraint uploads_file_id_case_id_account_id_fkey FOREIGN KEY (file_id, case_id, account_id) REFERENCES documents.files(id, case_id, account_id) ON DELETE CASCADE,
  constraint uploads_compartment_check CHECK ((compartment = ANY (ARRAY['identity'::text, 'contact-safety'::text, 'social-environment'::text, 'care-health'::text, 'shelter-housing'::text, 'residence'::text, 'criminal-justice'::text, 'finance-work'::text, 'plan-results'::text, 'coordination-notes'::text]))),
  constraint uploads_only_organisation_keys_check CHECK (((cardinality(only_organisation_keys) >= 1) AND (cardinality(only_organisation_keys) <= 60))),
  constraint uploads_onward_use_check CHECK ((onward_use = ANY (ARRAY['agreement'::text, 'coordination'::text, 'supplier'::text]))),
  constraint uploads_received_bytes_check CHECK ((received_bytes >= 0))
);
CREATE INDEX uploads_account ON documents.uploads USING btree (account_id, case_id);
CREATE INDEX uploads_document ON documents.uploads USING btree (document_id);
CREATE INDEX uploads_file ON documents.uploads USING btree (file_id, case_id, account_id);
CREATE INDEX uploads_last_chunk ON documents.uploads USING btree (last_chunk_at);
comment on table documents.uploads is 'A file that is being sent. It is readable for its sender only, becomes a version when it is whole and is what it says, and is removed a day after the last chunk.';
comment on column documents.uploads.document_id is 'Set when it becomes a new version of a document.';
comment on column documents.uploads.sealed_description is 'Title, file name, declared type and day of the file on the sender''s device, sealed with the key of the dossier.';
alter table documents.uploads enable row level security;
alter table documents.uploads force row level security;
grant delete, insert, select on documents.uploads to schakel_app;
grant select (file_id, last_chunk_at) on documents.uploads to schakel_worker;
grant update (last_chunk_at, received_bytes) on documents.uploads to schakel_app;

create table documents.versions (
  document_id uuid not null,
  number integer not null,
  case_id uuid not null,
  compartment text not null,
  file_id uuid not null,
  origin_organisation_key integer not null,
  origin_organisation_type text not null,
  author_account_id uuid not null,
  kind text not null,
  size_bytes integer not null,
  sealed_description bytea not null,
  content_token bytea not null,
  only_organisation_keys integer[],
  onward_use text not null,
  recorded_at timestamp with time zone not null,
  constraint versions_pkey PRIMARY KEY (document_id, number),
  constraint versions_file_id_key UNIQUE (file_id),
  constraint versions_author_account_id_fkey FOREIGN KEY (author_account_id) REFERENCES accounts.accounts(id),
  constraint versions_document_id_case_id_compartment_origin_organisati_fkey FOREIGN KEY (document_id, case_id, compartment, origin_organisation_key) REFERENCES documents.documents(id, case_id, compartment, origin_organisation_key) ON DELETE CASCADE,
  constraint versions_file_id_case_id_fkey FOREIGN KEY (file_id, case_id) REFERENCES documents.files(id, case_id) DEFERRABLE INITIALLY DEFERRED,
  constraint versions_check CHECK (((only_organisation_keys IS NULL) OR (origin_organisation_key = ANY (only_organisation_keys)))),
  constraint versions_content_token_check CHECK ((length(content_token) = 16)),
  constraint versions_kind_check CHECK ((kind = ANY (ARRAY['pdf'::text, 'jpeg'::text, 'png'::text, 'webp'::text, 'heic'::text, 'docx'::text, 'xlsx'::text, 'pptx'::text, 'odt'::text, 'ods'::text, 'text'::text, 'eml'::text, 'msg'::text, 'mp3'::text, 'm4a'::text, 'mp4'::text, 'mov'::text]))),
  constraint versions_number_check CHECK ((number >= 1)),
  constraint versions_only_organisation_keys_check CHECK (((cardinality(only_organisation_keys) >= 1) AND (cardinality(only_organisation_keys) <= 60))),
  constraint versions_onward_use_check CHECK ((onward_use = ANY (ARRAY['agreement'::text, 'coordination'::text, 'supplier'::text])))
);
CREATE INDEX versions_author ON documents.versions USING btree (author_account_id);
CREATE INDEX versions_content ON documents.versions USING btree (case_id, content_token);
CREATE INDEX versions_document ON documents.versions USING btree (document_id, case_id, compartment, origin_organisation_key);
CREATE INDEX versions_file ON documents.versions USING btree (file_id, case_id);
CREATE INDEX versions_newest ON documents.versions USING btree (case_id, recorded_at DESC, document_id DESC);
comment on table documents.versions is 'One version of a document. Each has its own readers, so that a narrower new version leaves the old one readable for those who could read it.';
comment on column documents.versions.origin_organisation_type is 'What kind of organisation supplied it, at that time.';
comment on column documents.versions.sealed_description is 'Title, file name and SHA-256 of the content, sealed with the key of the dossier.';
comment on column documents.versions.content_token is 'Keyed hash of the content within this dossier: tells that a file is there already, and nothing else.';
comment on column documents.versions.only_organisation_keys is 'When set, only these organisations read it, and only while the compartment is open to them.';
comment on column documents.versions.onward_use is 'How far the supplier lets it go: as the agreements say, only to whoever coordinates, or to nobody else.';
alter table documents.versions enable row level security;
alter table documents.versions force row level security;
grant insert, select on documents.versions to schakel_app;

CREATE OR REPLACE FUNCTION documents.require_owner_of_file()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  checked uuid;
begin
  if tg_table_name = 'files' then checked := new.id; else checked := old.file_id; end if;
  if exists (select from documents.files f where f.id = checked)
     and not exists (select from documents.uploads u where u.file_id = checked)
     and not exists (select from documents.versions v where v.file_id = checked) then
    raise exception 'a file belongs to an upload or to a version' using errcode = '23514', constraint = 'files_have_an_owner';
  end if;
  return null;
end $function$;

CREATE CONSTRAINT TRIGGER require_owner AFTER INSERT ON documents.files DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION documents.require_owner_of_file();

CREATE CONSTRAINT TRIGGER keep_owner AFTER DELETE ON documents.uploads DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION documents.require_owner_of_file();

CREATE CONSTRAINT TRIGGER keep_owner AFTER DELETE ON documents.versions DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION documents.require_owner_of_file();

create policy granted_add on documents.documents for insert to schakel_app
  with check ((( SELECT platform.actor_can('case.contribute'::text) AS actor_can) AND (origin_organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND cases.may_contribute(case_id, compartment)));

create policy origin_counts on documents.documents for update to schakel_app
  using ((( SELECT platform.actor_can('case.contribute'::text) AS actor_can) AND (origin_organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND cases.may_contribute(case_id, compartment)));

create policy owner_all on documents.documents for all to schakel_owner
  using (true)
  with check (true);

create policy readers_of_version on documents.documents for select to schakel_app
  using ((EXISTS ( SELECT
   FROM documents.versions v
  WHERE (v.document_id = documents.id))));

create policy owner_all on documents.files for all to schakel_owner
  using (true)
  with check (true);

create policy senders_add on documents.files for insert to schakel_app
  with check ((( SELECT platform.actor_can('case.contribute'::text) AS actor_can) AND (account_id = ( SELECT platform.actor_account_id() AS actor_account_id)) AND (EXISTS ( SELECT
   FROM cases.cases c
  WHERE (c.id = files.case_id)))));

create policy senders_cancel on documents.files for delete to schakel_app
  using ((EXISTS ( SELECT
   FROM documents.uploads u
  WHERE (u.file_id = files.id))));

create policy with_version on documents.files for select to schakel_app
  using (((EXISTS ( SELECT
   FROM documents.versions v
  WHERE (v.file_id = files.id))) OR (EXISTS ( SELECT
   FROM documents.uploads u
  WHERE (u.file_id = files.id)))));

create policy worker_finds on documents.files for select to schakel_worker
  using ((EXISTS ( SELECT
   FROM documents.uploads u
  WHERE (u.file_id = files.id))));

create policy worker_removes on documents.files for delete to schakel_worker
  using ((EXISTS ( SELECT
   FROM documents.uploads u
  WHERE (u.file_id = files.id))));

create policy owner_all on documents.segments for all to schakel_owner
  using (true)
  with check (true);

create policy senders_add on documents.segments for insert to schakel_app
  with check ((EXISTS ( SELECT
   FROM documents.uploads u
  WHERE (u.file_id = segments.file_id))));

create policy with_file on documents.segments for select to schakel_app
  using (((EXISTS ( SELECT
   FROM documents.versions v
  WHERE (v.file_id = segments.file_id))) OR (EXISTS ( SELECT
   FROM documents.uploads u
  WHERE (u.file_id = segments.file_id)))));

create policy owner_all on documents.uploads for all to schakel_owner
  using (true)
  with check (true);

create policy senders_see on documents.uploads for all to schakel_app
  using (((account_id = ( SELECT platform.actor_account_id() AS actor_account_id)) AND (organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND cases.may_contribute(case_id, compartment)))
  with check ((( SELECT platform.actor_can('case.contribute'::text) AS actor_can) AND (account_id = ( SELECT platform.actor_account_id() AS actor_account_id)) AND (organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND cases.may_contribute(case_id, compartment)));

create policy worker_finds on documents.uploads for select to schakel_worker
  using (true);

create policy granted_read on documents.versions for select to schakel_app
  using ((cases.may_read_from(case_id, compartment, origin_organisation_key, origin_organisation_type, onward_use) AND ((only_organisation_keys IS NULL) OR (( SELECT platform.actor_organisation_key() AS actor_organisation_key) = ANY (only_organisation_keys)))));

create policy origin_adds on documents.versions for insert to schakel_app
  with check ((( SELECT platform.actor_can('case.contribute'::text) AS actor_can) AND (author_account_id = ( SELECT platform.actor_account_id() AS actor_account_id)) AND (origin_organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND (origin_organisation_type = ( SELECT platform.actor_organisation_type() AS actor_organisation_type)) AND cases.may_contribute(case_id, compartment) AND (EXISTS ( SELECT
   FROM documents.uploads u
  WHERE (u.file_id = versions.file_id)))));

create policy owner_all on documents.versions for all to schakel_owner
  using (true)
  with check (true);

create schema duplicates authorization schakel_owner;
comment on schema duplicates is 'Who else is involved with a person, look-ups with a budget, and cases of one person taken together.';
grant usage on schema duplicates to schakel_app;

create table duplicates.involvements (
  id uuid not null,
  case_id uuid not null,
  organisation_key integer not null,
  other_organisation_id uuid not null,
  found_at timestamp with time zone not null,
  constraint involvements_pkey PRIMARY KEY (id),
  constraint involvements_once UNIQUE (case_id, organisation_key, other_organisation_id),
  constraint involvements_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cases(id) ON DELETE CASCADE,
  constraint involvements_other_organisation_id_fkey FOREIGN KEY (other_organisation_id) REFERENCES partners.organisations(id)
);
CREATE INDEX involvements_other ON duplicates.involvements USING btree (other_organisation_id);
comment on table duplicates.involvements is 'To one side of a hit: another party is involved with the client of this case. Never which case of the other side, and never why.';
alter table duplicates.involvements enable row level security;
alter table duplicates.involvements force row level security;
grant select on duplicates.involvements to schakel_app;

create table duplicates.lookups (
  id uuid not null,
  account_id uuid not null,
  organisation_key integer not null,
  case_id uuid not null,
  on_day date not null,
  looked_up_at timestamp with time zone not null,
  constraint lookups_pkey PRIMARY KEY (id),
  constraint lookups_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id),
  constraint lookups_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cases(id) ON DELETE CASCADE
);
CREATE INDEX lookups_case ON duplicates.lookups USING btree (case_id);
CREATE INDEX lookups_day ON duplicates.lookups USING btree (account_id, on_day);
comment on table duplicates.lookups is 'Each time somebody had a client compared with the clients of other organisations; a day has a budget.';
alter table duplicates.lookups enable row level security;
alter table duplicates.lookups force row level security;
grant insert, select on duplicates.lookups to schakel_app;

create table duplicates.mergers (
  id uuid not null,
  from_case_id uuid not null,
  into_case_id uuid not null,
  merged_by uuid not null,
  merged_at timestamp with time zone not null,
  sealed_reason bytea not null,
  undone_by uuid,
  undone_at timestamp with time zone,
  version integer not null default 1,
  constraint mergers_pkey PRIMARY KEY (id),
  constraint mergers_from_case_id_fkey FOREIGN KEY (from_case_id) REFERENCES cases.cases(id) ON DELETE CASCADE,
  constraint mergers_into_case_id_fkey FOREIGN KEY (into_case_id) REFERENCES cases.cases(id) ON DELETE CASCADE,
  constraint mergers_merged_by_fkey FOREIGN KEY (merged_by) REFERENCES accounts.accounts(id),
  constraint mergers_undone_by_fkey FOREIGN KEY (undone_by) REFERENCES accounts.accounts(id),
  constraint mergers_two_cases CHECK ((from_case_id <> into_case_id)),
  constraint mergers_undone CHECK (((undone_at IS NULL) = (undone_by IS NULL)))
);
CREATE INDEX mergers_by ON duplicates.mergers USING btree (merged_by);
CREATE INDEX mergers_from ON duplicates.mergers USING btree (from_case_id);
CREATE UNIQUE INDEX mergers_from_once ON duplicates.mergers USING btree (from_case_id) WHERE (undone_at IS NULL);
CREATE INDEX mergers_into ON duplicates.mergers USING btree (into_case_id);
CREATE INDEX mergers_undone_by ON duplicates.mergers USING btree (undone_by);
comment on table duplicates.mergers is 'Two cases of one person: the one points to the other, which goes on. Entries, grants and participants stay where they are, so nobody sees more or less, and undoing loses nothing.';
alter table duplicates.mergers enable row level security;
alter table duplicates.mergers force row level security;
grant insert, select, update on duplicates.mergers to schakel_app;

CREATE OR REPLACE FUNCTION duplicates.candidates(of_case uuid, tokens bytea[], variants bytea[], maximum integer)
 RETURNS TABLE(person_id uuid, dossier_id uuid, kinds smallint[], version integer, sealed_names bytea, wrapped bytea, key_id text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if not cases.coordinates(of_case) or not platform.actor_can('case.open') and not platform.actor_can('case.coordinate')
     or not exists (select from duplicates.lookups l
       where l.case_id = of_case and l.account_id = platform.actor_account_id() and l.xmin = pg_current_xact_id()::xid) then
    return;
  end if;
  return query
    with met as (
      select t.person_id, t.dossier_id, bit_or(1 << t.kind) as mask
        from identity.blind_tokens t
       where t.token = any (tokens || array(
         select distinct v.spelling from identity.spelling_variants v where v.variant = any (variants)))
       group by t.person_id, t.dossier_id
    ), best as (
      select m.person_id, m.dossier_id, m.mask
        from met m
        join cases.cases c on c.id = m.dossier_id and c.client_person_id = m.person_id and c.status = 'open'
       where m.dossier_id <> of_case
         and not exists (select from cases.grants g
           where g.case_id = m.dossier_id and g.basis = 'coordination' and g.organisation_key = platform.actor_organisation_key())
       order by identity.kinds_weight(m.mask) desc, m.person_id
       limit least(maximum, 40)
    )
    select b.person_id, b.dossier_id, array(select kind::smallint from generate_series(1, 12) as kind where b.mask & (1 << kind) <> 0),
           p.version, p.sealed_names, k.wrapped, k.key_id
      from best b
      join identity.persons p on p.id = b.person_id
      join identity.data_keys k on k.dossier_id = b.dossier_id and k.destroyed_at is null;
end $function$;
grant execute on function duplicates.candidates(uuid,bytea[],bytea[],integer) to schakel_app;

CREATE OR REPLACE FUNCTION duplicates.tell_both(of_case uuid, other_case uuid, own_id uuid, other_id uuid)
 RETURNS integer[]
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  mine integer;
  theirs integer;
  told integer[];
begin
  if not cases.coordinates(of_case) then
    return '{}';
  end if;
  mine := platform.actor_organisation_key();
  select g.organisation_key into theirs from cases.grants g where g.case_id = other_case and g.basis = 'coordination' limit 1;
  if theirs is null or theirs = mine then
    return '{}';
  end if;
  with added as (
    insert into duplicates.involvements (id, case_id, organisation_key, other_organisation_id, found_at)
    select n.id, n.case_id, n.key, o.id, platform.now()
      from (values (own_id, of_case, mine, theirs), (other_id, other_case, theirs, mine)) as n (id, case_id, key, other)
      join partners.organisations o on o.key = n.other
    on conflict do nothing
    returning organisation_key
  ), out as (
    insert into platform.outbox (event, dossier_id, object_id, organisation_keys)
    select 'duplicate.found', i.case_id, null, array[i.key]
      from (values (of_case, mine), (other_case, theirs)) as i (case_id, key)
     where i.key in (select organisation_key from added)
  )
  select array_agg(organisation_key) into told from added;
  return coalesce(told, '{}');
end $function$;
grant execute on function duplicates.tell_both(uuid,uuid,uuid,uuid) to schakel_app;

create policy own_side on duplicates.involvements for select to schakel_app
  using (((organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND cases.exists_for_actor(case_id)));

create policy owner_all on duplicates.involvements for all to schakel_owner
  using (true)
  with check (true);

create policy own_lookups on duplicates.lookups for select to schakel_app
  using ((account_id = ( SELECT platform.actor_account_id() AS actor_account_id)));

create policy own_lookups_add on duplicates.lookups for insert to schakel_app
  with check (((account_id = ( SELECT platform.actor_account_id() AS actor_account_id)) AND (organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND cases.coordinates(case_id)));

create policy owner_all on duplicates.lookups for all to schakel_owner
  using (true)
  with check (true);

create policy coordinators_merge on duplicates.mergers for insert to schakel_app
  with check ((( SELECT platform.actor_can('case.coordinate'::text) AS actor_can) AND (merged_by = ( SELECT platform.actor_account_id() AS actor_account_id)) AND cases.coordinates(from_case_id) AND cases.coordinates(into_case_id)));

create policy coordinators_read on duplicates.mergers for select to schakel_app
  using ((cases.coordinates(from_case_id) AND cases.coordinates(into_case_id) AND cases.exists_for_actor(from_case_id)));

create policy coordinators_undo on duplicates.mergers for update to schakel_app
  using ((( SELECT platform.actor_can('case.coordinate'::text) AS actor_can) AND cases.coordinates(from_case_id) AND cases.coordinates(into_case_id)));

create policy owner_all on duplicates.mergers for all to schakel_owner
  using (true)
  with check (true);

create schema identity authorization schakel_owner;
comment on schema identity is 'Data keys of dossiers, sealed persons, and the keyed tokens by which they are found.';
grant usage on schema identity to schakel_app;
grant usage on schema identity to schakel_reporter;
grant usage on schema identity to schakel_worker;

create table identity.blind_tokens (
  token bytea not null,
  kind smallint not null,
  person_id uuid not null,
  dossier_id uuid not null,
  constraint blind_tokens_pkey PRIMARY KEY (token, person_id, kind),
  constraint blind_tokens_person_id_dossier_id_fkey FOREIGN KEY (person_id, dossier_id) REFERENCES identity.persons(id, dossier_id) ON DELETE CASCADE,
  constraint blind_tokens_kind_check CHECK (((kind >= 1) AND (kind <= 99))),
  constraint blind_tokens_token_check CHECK ((length(token) = 16))
);
CREATE INDEX blind_tokens_person ON identity.blind_tokens USING btree (person_id, dossier_id);
comment on table identity.blind_tokens is 'Keyed hashes of normalised names and numbers: equal values meet, and nobody without the key can tell what they are. Never readable by the application itself.';
comment on column identity.blind_tokens.kind is 'Number of the kind in match-tokens.ts; decides how much a meeting weighs.';
alter table identity.blind_tokens enable row level security;
alter table identity.blind_tokens force row level security;

create table identity.data_keys (
  dossier_id uuid not null,
  wrapped bytea,
  key_id text not null,
  created_at timestamp with time zone not null default clock_timestamp(),
  destroyed_at timestamp with time zone,
  constraint data_keys_pkey PRIMARY KEY (dossier_id),
  constraint data_keys_destroyed_is_empty CHECK (((wrapped IS NULL) = (destroyed_at IS NOT NULL))),
  constraint data_keys_key_id_check CHECK (((length(key_id) >= 1) AND (length(key_id) <= 40))),
  constraint data_keys_wrapped_check CHECK (((length(wrapped) >= 40) AND (length(wrapped) <= 1024)))
);
comment on table identity.data_keys is 'The key of each dossier, wrapped by the key file. Without its row a dossier can never be read again: that is how we erase.';
comment on column identity.data_keys.dossier_id is 'A case, a signal, or whatever else has a life and an end of its own.';
comment on column identity.data_keys.key_id is 'Which key of the key file wrapped it.';
alter table identity.data_keys enable row level security;
alter table identity.data_keys force row level security;
grant insert, select on identity.data_keys to schakel_app;

create table identity.dossier_readers (
  dossier_id uuid not null,
  organisation_key integer not null,
  valid datemultirange not null,
  emergency_until timestamp with time zone,
  constraint dossier_readers_pkey PRIMARY KEY (organisation_key, dossier_id),
  constraint dossier_readers_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES identity.data_keys(dossier_id) ON DELETE CASCADE,
  constraint dossier_readers_some_time CHECK (((NOT isempty(valid)) OR (emergency_until IS NOT NULL)))
);
CREATE INDEX dossier_readers_dossier ON identity.dossier_readers USING btree (dossier_id);
comment on table identity.dossier_readers is 'Which organisations may open a dossier with its key. Only triggers of the modules above write it.';
comment on column identity.dossier_readers.emergency_until is 'Until when access in an emergency opens it, whatever the days say.';
alter table identity.dossier_readers enable row level security;
alter table identity.dossier_readers force row level security;
grant select on identity.dossier_readers to schakel_app;

create table identity.erasures (
  dossier_id uuid not null,
  organisation_key integer,
  because_of uuid,
  ordered_at timestamp with time zone not null,
  erased_at timestamp with time zone,
  constraint erasures_pkey PRIMARY KEY (dossier_id)
);
CREATE INDEX erasures_because_of ON identity.erasures USING btree (because_of);
comment on table identity.erasures is 'The order to erase a dossier, and afterwards its tombstone: also when an older backup brings its rows back. Ids only.';
comment on column identity.erasures.dossier_id is 'No foreign key: the tombstone outlives everything that it is about.';
comment on column identity.erasures.because_of is 'The dossier with which this one goes, such as the case that began with a signal.';
comment on column identity.erasures.erased_at is 'Empty while the order waits; a tombstone has a moment.';
alter table identity.erasures enable row level security;
alter table identity.erasures force row level security;
grant select on identity.erasures to schakel_worker;

create table identity.known_by (
  dossier_id uuid not null,
  organisation_key integer not null,
  effect text not null default 'allow'::text,
  purpose text,
  role text,
  account_id uuid,
  valid daterange not null default daterange(NULL::date, NULL::date),
  until timestamp with time zone,
  constraint known_by_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES identity.data_keys(dossier_id) ON DELETE CASCADE,
  constraint known_by_effect_check CHECK ((effect = ANY (ARRAY['allow'::text, 'deny'::text]))),
  constraint known_by_valid_check CHECK ((NOT isempty(valid)))
);
CREATE INDEX known_by_dossier ON identity.known_by USING btree (dossier_id);
CREATE UNIQUE INDEX known_by_rule ON identity.known_by USING btree (organisation_key, dossier_id, effect, purpose, role, account_id, valid, until) NULLS NOT DISTINCT;
comment on table identity.known_by is 'The rules by which an organisation may know who a dossier is about. Only triggers of the modules above write it.';
comment on column identity.known_by.purpose is 'Only for work with this purpose; empty for every purpose.';
comment on column identity.known_by.until is 'A moment at which it ends, whatever the days say: access in an emergency.';
alter table identity.known_by enable row level security;
alter table identity.known_by force row level security;
grant select on identity.known_by to schakel_app;

create table identity.persons (
  id uuid not null,
  dossier_id uuid not null,
  registered_by_key integer not null,
  sealed_names bytea not null,
  sealed_contact bytea,
  sealed_numbers bytea,
  sealed_language bytea,
  version integer not null default 1,
  constraint persons_pkey PRIMARY KEY (id),
  constraint persons_id_dossier_id_key UNIQUE (id, dossier_id),
  constraint persons_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES identity.data_keys(dossier_id) ON DELETE CASCADE
);
CREATE INDEX persons_dossier ON identity.persons USING btree (dossier_id);
comment on table identity.persons is 'A person in a dossier. All that is known of them is sealed with the key of the dossier, for one column, row and version.';
comment on column identity.persons.registered_by_key is 'Key of the organisation that wrote the person down.';
comment on column identity.persons.sealed_names is 'Names, alias, birth, gender and nationality together: what a list shows and a search compares.';
comment on column identity.persons.sealed_contact is 'Phone and mail address.';
comment on column identity.persons.sealed_numbers is 'BSN, V-number and document number.';
comment on column identity.persons.sealed_language is 'Languages and whether an interpreter is needed.';
alter table identity.persons enable row level security;
alter table identity.persons force row level security;
grant insert, select, update on identity.persons to schakel_app;

create table identity.spelling_variants (
  variant bytea not null,
  spelling bytea not null,
  constraint spelling_variants_pkey PRIMARY KEY (variant, spelling),
  constraint spelling_variants_spelling_check CHECK ((length(spelling) = 16)),
  constraint spelling_variants_variant_check CHECK ((length(variant) = 16))
);
CREATE INDEX spelling_variants_spelling ON identity.spelling_variants USING btree (spelling);
comment on table identity.spelling_variants is 'For each surname token the tokens of that surname with one letter left out, once for all who bear it: so any single typo still meets.';
alter table identity.spelling_variants enable row level security;
alter table identity.spelling_variants force row level security;

CREATE OR REPLACE FUNCTION identity.erase_dossier(of_dossier uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  tokens integer;
  people integer;
  keys integer;
begin
  perform identity.require_erasure_order(of_dossier);
  delete from identity.blind_tokens t where t.dossier_id = of_dossier;
  get diagnostics tokens = row_count;
  delete from identity.persons p where p.dossier_id = of_dossier;
  get diagnostics people = row_count;
  delete from identity.known_by k where k.dossier_id = of_dossier;
  delete from identity.dossier_readers r where r.dossier_id = of_dossier;
  update identity.data_keys k set wrapped = null, destroyed_at = platform.now()
   where k.dossier_id = of_dossier and k.wrapped is not null;
  get diagnostics keys = row_count;
  update identity.erasures e set erased_at = coalesce(e.erased_at, platform.now()) where e.dossier_id = of_dossier;
  return jsonb_build_object('identity.blind_tokens', tokens, 'identity.persons', people, 'identity.data_keys', keys);
end $function$;
grant execute on function identity.erase_dossier(uuid) to schakel_worker;

CREATE OR REPLACE FUNCTION identity.erase_related(with_dossier uuid, related uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform identity.require_erasure_order(with_dossier);
  insert into identity.erasures (dossier_id, organisation_key, because_of, ordered_at)
  select related, e.organisation_key, with_dossier, e.ordered_at from identity.erasures e where e.dossier_id = with_dossier
  on conflict (dossier_id) do nothing;
  return identity.erase_dossier(related);
end $function$;

CREATE OR REPLACE FUNCTION identity.erasures_in_force(dossiers uuid[])
 RETURNS TABLE(dossier_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select e.dossier_id from identity.erasures e
   where e.dossier_id = any (dossiers) and e.erased_at is not null
     and not exists (select from identity.data_keys k where k.dossier_id = e.dossier_id and k.wrapped is not null);
$function$;
grant execute on function identity.erasures_in_force(uuid[]) to schakel_worker;

CREATE OR REPLACE FUNCTION identity.kinds_weight(mask integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((((((((40 * (((mask >> 10) & 1) + ((mask >> 11) & 1))) + (25 * ((((mask >> 8) & 1) + ((mask >> 9) & 1)) + ((mask >> 12) & 1)))) + (14 * ((mask >> 6) & 1))) + (10 * ((mask >> 1) & 1))) + (6 * ((mask >> 2) & 1))) + (5 * ((mask >> 7) & 1))) + (4 * ((mask >> 5) & 1))) + (3 * (((mask >> 3) & 1) + ((mask >> 4) & 1))));
grant execute on function identity.kinds_weight(integer) to public;

CREATE OR REPLACE FUNCTION identity.knows(of_dossier uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(bool_and(k.effect = 'allow'), false) from identity.known_by k
   where k.organisation_key = platform.actor_organisation_key() and k.dossier_id = of_dossier
     and k.valid @> platform.today() and (k.until is null or k.until > platform.now())
     and (k.purpose is null or k.purpose = platform.actor_purpose())
     and (k.role is null or k.role = platform.actor_role())
     and (k.account_id is null or k.account_id = platform.actor_account_id());
$function$;
grant execute on function identity.knows(uuid) to schakel_app;

CREATE OR REPLACE FUNCTION identity.order_erasure(of_dossier uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if not platform.actor_can('erasure.approve') or not exists (
      select from identity.dossier_readers r
       where r.dossier_id = of_dossier and r.organisation_key = platform.actor_organisation_key()) then
    raise exception 'no such dossier' using errcode = '42501';
  end if;
  insert into identity.erasures (dossier_id, organisation_key, ordered_at)
  values (of_dossier, platform.actor_organisation_key(), platform.now())
  on conflict (dossier_id) do nothing;
end $function$;
grant execute on function identity.order_erasure(uuid) to schakel_app;

CREATE OR REPLACE FUNCTION identity.replace_tokens(of_person uuid, kinds smallint[], tokens bytea[], spellings bytea[], variants bytea[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  of_dossier uuid;
begin
  select p.dossier_id into of_dossier
    from identity.persons p
    join identity.dossier_readers r
      on r.dossier_id = p.dossier_id and r.organisation_key = platform.actor_organisation_key()
   where p.id = of_person
     and (p.registered_by_key = r.organisation_key or identity.knows(p.dossier_id))
     and r.valid @> platform.today();
  if not found then
    raise exception 'no such person' using errcode = '42501';
  end if;
  delete from identity.blind_tokens t
   where t.person_id = of_person and t.dossier_id = of_dossier and not (t.token = any (tokens));
  insert into identity.blind_tokens (token, kind, person_id, dossier_id)
  select n.token, n.kind, of_person, of_dossier
    from unnest(tokens, kinds) as n (token, kind)
  on conflict do nothing;
  -- In one order everywhere: two transactions that bring the same new names wait, not deadlock.
  insert into identity.spelling_variants (variant, spelling)
  select n.variant, n.spelling
    from unnest(variants, spellings) as n (variant, spelling)
   where not exists (select from identity.spelling_variants v where v.spelling = n.spelling)
   order by n.spelling, n.variant
  on conflict do nothing;
end $function$;
grant execute on function identity.replace_tokens(uuid,smallint[],bytea[],bytea[],bytea[]) to schakel_app;

CREATE OR REPLACE FUNCTION identity.require_erasure_order(of_dossier uuid)
 RETURNS void
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if not exists (select from identity.erasures e where e.dossier_id = of_dossier) then
    raise exception 'nobody ordered the erasure of this dossier' using errcode = '42501';
  end if;
end $function$;
grant execute on function identity.require_erasure_order(uuid) to schakel_worker;

CREATE OR REPLACE FUNCTION identity.restore_tombstone(of_dossier uuid, at timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  insert into identity.erasures (dossier_id, ordered_at, erased_at) values (of_dossier, at, at)
  on conflict (dossier_id) do update set erased_at = coalesce(identity.erasures.erased_at, excluded.erased_at);
$function$;
grant execute on function identity.restore_tombstone(uuid,timestamp with time zone) to schakel_worker;

CREATE OR REPLACE FUNCTION identity.search_candidates(tokens bytea[], variants bytea[], maximum integer)
 RETURNS TABLE(person_id uuid, dossier_id uuid, hits integer, kinds smallint[], version integer, sealed_names bytea, wrapped bytea, key_id text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  me integer := platform.actor_organisation_key();
  on_day date := platform.today();
  at timestamptz := platform.now();
  for_purpose text := platform.actor_purpose();
  in_role text := platform.actor_role();
  by_account uuid := platform.actor_account_id();
begin
  if me is null or not (platform.actor_can('person.search') or platform.actor_can('signal.triage')) then
    return;
  end if;
  return query
    -- A mask of kinds instead of a row for each: thousands meet, and one pass takes a quarter less.
    with met as (
      select t.person_id, t.dossier_id, bit_or(1 << t.kind) as mask
        from identity.blind_tokens t
       where t.token = any (tokens || array(
         select distinct v.spelling from identity.spelling_variants v where v.variant = any (variants)))
       group by t.person_id, t.dossier_id
    ), together as (
      select m.person_id, m.dossier_id, m.mask, identity.kinds_weight(m.mask) as hits from met m
       -- MUST stay apart and ordered: so the rules below are asked for the best first, and no longer
       -- once enough of them are allowed.
       order by hits desc, m.person_id offset 0
    ), best as (
      select g.person_id, g.dossier_id, g.hits, g.mask
        from together g
       -- The same rules as the policy of persons.
       where (select bool_and(k.effect = 'allow') from identity.known_by k
               where k.organisation_key = me and k.dossier_id = g.dossier_id
                 and k.valid @> on_day and (k.until is null or k.until > at)
                 and (k.purpose is null or k.purpose = for_purpose)
                 and (k.role is null or k.role = in_role)
                 and (k.account_id is null or k.account_id = by_account))
       limit least(maximum, 200)
    )
    select b.person_id, b.dossier_id, b.hits,
           array(select kind::smallint from generate_series(1, 12) as kind where b.mask & (1 << kind) <> 0),
           p.version, p.sealed_names, k.wrapped, k.key_id
      from best b
      join identity.persons p on p.id = b.person_id
      join identity.data_keys k on k.dossier_id = b.dossier_id and k.destroyed_at is null
     order by b.hits desc, b.person_id;
end $function$;
grant execute on function identity.search_candidates(bytea[],bytea[],integer) to schakel_app;

CREATE OR REPLACE FUNCTION identity.withdraw_erasure(of_dossier uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  delete from identity.erasures e where e.dossier_id = of_dossier and e.erased_at is null;
$function$;
grant execute on function identity.withdraw_erasure(uuid) to schakel_worker;

create policy owner_all on identity.blind_tokens for all to schakel_owner
  using (true)
  with check (true);

create policy actors_start on identity.data_keys for insert to schakel_app
  with check (((( SELECT platform.actor_account_id() AS actor_account_id) IS NOT NULL) AND (destroyed_at IS NULL)));

create policy owner_all on identity.data_keys for all to schakel_owner
  using (true)
  with check (true);

create policy readers_open on identity.data_keys for select to schakel_app
  using ((EXISTS ( SELECT
   FROM identity.dossier_readers r
  WHERE ((r.organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND (r.dossier_id = data_keys.dossier_id) AND ((r.valid @> ( SELECT platform.today() AS today)) OR (r.emergency_until > ( SELECT platform.now() AS now)))))));

create policy own_access on identity.dossier_readers for select to schakel_app
  using ((organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)));

create policy owner_all on identity.dossier_readers for all to schakel_owner
  using (true)
  with check (true);

create policy owner_all on identity.erasures for all to schakel_owner
  using (true)
  with check (true);

create policy worker_reads on identity.erasures for select to schakel_worker
  using (true);

create policy own_rules on identity.known_by for select to schakel_app
  using ((organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)));

create policy owner_all on identity.known_by for all to schakel_owner
  using (true)
  with check (true);

create policy owner_all on identity.persons for all to schakel_owner
  using (true)
  with check (true);

create policy readers_know on identity.persons for select to schakel_app
  using (((( SELECT platform.actor_can('case.read'::text) AS actor_can) OR ( SELECT platform.actor_can('signal.triage'::text) AS actor_can)) AND ( SELECT bool_and((k.effect = 'allow'::text)) AS bool_and
   FROM identity.known_by k
  WHERE ((k.organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND (k.dossier_id = persons.dossier_id) AND (k.valid @> ( SELECT platform.today() AS today)) AND ((k.until IS NULL) OR (k.until > ( SELECT platform.now() AS now))) AND ((k.purpose IS NULL) OR (k.purpose = ( SELECT platform.actor_purpose() AS actor_purpose))) AND ((k.role IS NULL) OR (k.role = ( SELECT platform.actor_role() AS actor_role))) AND ((k.account_id IS NULL) OR (k.account_id = ( SELECT platform.actor_account_id() AS actor_account_id)))))));

create policy readers_register on identity.persons for insert to schakel_app
  with check (((registered_by_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND (EXISTS ( SELECT
   FROM identity.dossier_readers r
  WHERE ((r.organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND (r.dossier_id = persons.dossier_id) AND (r.valid @> ( SELECT platform.today() AS today)))))));

create policy readers_revise on identity.persons for update to schakel_app
  using (( SELECT bool_and((k.effect = 'allow'::text)) AS bool_and
   FROM identity.known_by k
  WHERE ((k.organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND (k.dossier_id = persons.dossier_id) AND (k.valid @> ( SELECT platform.today() AS today)) AND (k.until IS NULL) AND ((k.purpose IS NULL) OR (k.purpose = ( SELECT platform.actor_purpose() AS actor_purpose))) AND ((k.role IS NULL) OR (k.role = ( SELECT platform.actor_role() AS actor_role))) AND ((k.account_id IS NULL) OR (k.account_id = ( SELECT platform.actor_account_id() AS actor_account_id))))));

create policy owner_all on identity.spelling_variants for all to schakel_owner
  using (true)
  with check (true);

create schema oversight authorization schakel_owner;
comment on schema oversight is 'Notices of unusual access, drawn from the log by rules of the packs. No content of any dossier.';
grant usage on schema oversight to schakel_app;
grant usage on schema oversight to schakel_worker;

create table oversight.name_tokens (
  organisation_key integer not null,
  token bytea not null,
  kind smallint not null,
  account_id uuid not null,
  constraint name_tokens_pkey PRIMARY KEY (organisation_key, token, kind, account_id),
  constraint name_tokens_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id) ON DELETE CASCADE,
  constraint name_tokens_kind_check CHECK ((kind = ANY (ARRAY[1, 4]))),
  constraint name_tokens_token_check CHECK ((length(token) = 16))
);
CREATE INDEX name_tokens_account ON oversight.name_tokens USING btree (account_id);
comment on table oversight.name_tokens is 'Keyed hashes of the names of colleagues: enough to see that a client may be one of them, never who is called what.';
comment on column oversight.name_tokens.kind is 'Number of the kind in match-tokens.ts: 1 the whole name by sound, 4 the surname by letter.';
alter table oversight.name_tokens enable row level security;
alter table oversight.name_tokens force row level security;
grant delete, insert, select on oversight.name_tokens to schakel_worker;

create table oversight.named_accounts (
  account_id uuid not null,
  organisation_key integer not null,
  name_mark bytea not null,
  constraint named_accounts_pkey PRIMARY KEY (account_id, organisation_key),
  constraint named_accounts_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id) ON DELETE CASCADE,
  constraint named_accounts_name_mark_check CHECK ((length(name_mark) = 16))
);
comment on table oversight.named_accounts is 'Of which names the tokens are there; the mark changes with the name.';
alter table oversight.named_accounts enable row level security;
alter table oversight.named_accounts force row level security;
grant delete, insert, select on oversight.named_accounts to schakel_worker;

create table oversight.notices (
  id uuid not null,
  rule_id text not null,
  account_id uuid not null,
  organisation_key integer not null,
  window_day date not null,
  raised_at timestamp with time zone not null,
  first_at timestamp with time zone not null,
  last_at timestamp with time zone not null,
  line_count integer not null,
  dossier_count integer not null,
  status text not null default 'open'::text,
  assigned_to uuid,
  outcome text,
  version integer not null default 1,
  constraint notices_pkey PRIMARY KEY (id),
  constraint notices_once UNIQUE (rule_id, organisation_key, account_id, window_day),
  constraint notices_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id),
  constraint notices_assigned_to_fkey FOREIGN KEY (assigned_to) REFERENCES accounts.accounts(id),
  constraint notices_closed_with_outcome CHECK (((status = 'closed'::text) = (outcome IS NOT NULL))),
  constraint notices_dossier_count_check CHECK ((dossier_count >= 0)),
  constraint notices_line_count_check CHECK ((line_count > 0)),
  constraint notices_status_check CHECK ((status = ANY (ARRAY['open'::text, 'closed'::text])))
);
CREATE INDEX notices_account ON oversight.notices USING btree (account_id);
CREATE INDEX notices_assigned ON oversight.notices USING btree (assigned_to);
CREATE INDEX notices_list ON oversight.notices USING btree (organisation_key, last_at DESC, id DESC);
comment on table oversight.notices is 'Something stood out: by whom, by which rule, how many lines and dossiers. It says that somebody should look, and nothing about why.';
alter table oversight.notices enable row level security;
alter table oversight.notices force row level security;
grant insert, select, update on oversight.notices to schakel_worker;
grant select on oversight.notices to schakel_app;
grant update (assigned_to, outcome, status, version) on oversight.notices to schakel_app;

create table oversight.observations (
  rule_id text not null,
  event_id bigint not null,
  account_id uuid not null,
  organisation_key integer not null,
  window_day date not null,
  dossier_id uuid,
  observed_at timestamp with time zone not null,
  constraint observations_pkey PRIMARY KEY (rule_id, event_id)
);
CREATE INDEX observations_age ON oversight.observations USING btree (observed_at);
CREATE INDEX observations_counted ON oversight.observations USING btree (rule_id, organisation_key, account_id, window_day, dossier_id);
comment on table oversight.observations is 'Lines of the log that a rule counts. Below the number of the rule they mean nothing, and go after a while.';
comment on column oversight.observations.window_day is 'The day on which is counted; a night belongs to the day on which it began.';
alter table oversight.observations enable row level security;
alter table oversight.observations force row level security;
grant delete, insert, select on oversight.observations to schakel_worker;
grant select on oversight.observations to schakel_app;

create table oversight.progress (
  next_leaf bigint not null default 0,
  name text not null,
  constraint progress_pkey PRIMARY KEY (name),
  constraint progress_name_check CHECK ((name = 'log'::text))
);
comment on table oversight.progress is 'Up to where the log was looked at, in the order of its tree: so every line once, and none missed.';
alter table oversight.progress enable row level security;
alter table oversight.progress force row level security;
grant select, update on oversight.progress to schakel_worker;

create table oversight.steps (
  id uuid not null,
  notice_id uuid not null,
  step text not null,
  at timestamp with time zone not null,
  account_id uuid,
  assigned_to uuid,
  outcome text,
  sealed_reason bytea,
  constraint steps_pkey PRIMARY KEY (id),
  constraint steps_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id),
  constraint steps_assigned_to_fkey FOREIGN KEY (assigned_to) REFERENCES accounts.accounts(id),
  constraint steps_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES oversight.notices(id) ON DELETE CASCADE,
  constraint steps_step_check CHECK ((step = ANY (ARRAY['assigned'::text, 'released'::text, 'closed'::text, 'reopened'::text])))
);
CREATE INDEX steps_account ON oversight.steps USING btree (account_id);
CREATE INDEX steps_assigned ON oversight.steps USING btree (assigned_to);
CREATE INDEX steps_notice ON oversight.steps USING btree (notice_id, at);
comment on table oversight.steps is 'What was done with a notice, and why; the why is sealed.';
comment on column oversight.steps.account_id is 'Empty when new lines reopened it.';
alter table oversight.steps enable row level security;
alter table oversight.steps force row level security;
grant insert on oversight.steps to schakel_worker;
grant insert, select on oversight.steps to schakel_app;

CREATE OR REPLACE FUNCTION oversight.named_alike(persons uuid[], organisation_keys integer[], accounts uuid[], most_bearers integer)
 RETURNS TABLE(person_id uuid, organisation_key integer, account_id uuid, is_colleague boolean, is_own_name boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select w.person_id, w.organisation_key, w.account_id,
         exists (select from identity.blind_tokens t
                   join oversight.name_tokens n on n.token = t.token and n.kind = 1
                  where t.person_id = w.person_id and t.kind = 1 and n.organisation_key = w.organisation_key),
         exists (select from identity.blind_tokens t
                   join oversight.name_tokens n on n.token = t.token and n.kind = 4
                  where t.person_id = w.person_id and t.kind = 4
                    and n.organisation_key = w.organisation_key and n.account_id = w.account_id
                    and (select count(*) from (select distinct b.person_id from identity.blind_tokens b
                          where b.token = t.token and b.kind = 4 limit most_bearers + 1) borne) <= most_bearers)
    from unnest(persons, organisation_keys, accounts) as w (person_id, organisation_key, account_id)
$function$;
grant execute on function oversight.named_alike(uuid[],integer[],uuid[],integer) to schakel_worker;

CREATE OR REPLACE FUNCTION oversight.staff_names(on_day date)
 RETURNS TABLE(account_id uuid, organisation_key integer, display_name text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select distinct m.account_id, o.key, a.display_name
    from accounts.memberships m
    join accounts.accounts a on a.id = m.account_id and a.closed_at is null
    join partners.organisations o on o.id = m.organisation_id
   where m.valid @> on_day
$function$;
grant execute on function oversight.staff_names(date) to schakel_worker;

create policy owner_all on oversight.name_tokens for all to schakel_owner
  using (true)
  with check (true);

create policy worker_watches on oversight.name_tokens for all to schakel_worker
  using (true)
  with check (true);

create policy owner_all on oversight.named_accounts for all to schakel_owner
  using (true)
  with check (true);

create policy worker_watches on oversight.named_accounts for all to schakel_worker
  using (true)
  with check (true);

create policy officers_handle on oversight.notices for update to schakel_app
  using (((organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND ( SELECT platform.actor_can('oversight.handle'::text) AS actor_can)))
  with check ((organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)));

create policy officers_read on oversight.notices for select to schakel_app
  using (((organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND ( SELECT platform.actor_can('oversight.handle'::text) AS actor_can)));

create policy owner_all on oversight.notices for all to schakel_owner
  using (true)
  with check (true);

create policy worker_watches on oversight.notices for all to schakel_worker
  using (true)
  with check (true);

create policy officers_read on oversight.observations for select to schakel_app
  using (((organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND ( SELECT platform.actor_can('oversight.handle'::text) AS actor_can)));

create policy owner_all on oversight.observations for all to schakel_owner
  using (true)
  with check (true);

create policy worker_watches on oversight.observations for all to schakel_worker
  using (true)
  with check (true);

create policy owner_all on oversight.progress for all to schakel_owner
  using (true)
  with check (true);

create policy worker_watches on oversight.progress for all to schakel_worker
  using (true)
  with check (true);

create policy officers_read on oversight.steps for select to schakel_app
  using ((EXISTS ( SELECT
   FROM oversight.notices s
  WHERE (s.id = steps.notice_id))));

create policy officers_write on oversight.steps for insert to schakel_app
  with check (((account_id = ( SELECT platform.actor_account_id() AS actor_account_id)) AND (EXISTS ( SELECT
   FROM oversight.notices s
  WHERE (s.id = steps.notice_id)))));

create policy owner_all on oversight.steps for all to schakel_owner
  using (true)
  with check (true);

create policy worker_watches on oversight.steps for all to schakel_worker
  using (true)
  with check (true);

create schema partners authorization schakel_owner;
comment on schema partners is 'Directory of organisations. No addresses of shelters: those never enter this schema.';
grant usage on schema partners to schakel_app;
grant usage on schema partners to schakel_reporter;
grant usage on schema partners to schakel_worker;

create table partners.body_members (
  body_id text not null,
  slug text not null,
  organisation_id uuid,
  organisation_type text,
  function_code text,
  capacity text not null,
  "position" integer not null,
  role_nl text not null,
  role_en text not null,
  represents_nl text,
  represents_en text,
  constraint body_members_pkey PRIMARY KEY (body_id, slug),
  constraint body_members_body_id_fkey FOREIGN KEY (body_id) REFERENCES regions.bodies(id),
  constraint body_members_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES partners.organisations(id),
  constraint body_members_capacity_check CHECK ((capacity = ANY (ARRAY['chair'::text, 'permanent-member'::text, 'member'::text, 'delegate'::text, 'support'::text]))),
  constraint body_members_check CHECK ((num_nonnulls(organisation_id, organisation_type, function_code) >= 1))
);
CREATE INDEX body_members_organisation ON partners.body_members USING btree (organisation_id);
comment on table partners.body_members is 'Who sits at a table: an organisation, a kind of organisation or a function, each with a role of its own.';
comment on column partners.body_members.function_code is 'Code from the list «function», never a named person.';
alter table partners.body_members enable row level security;
alter table partners.body_members force row level security;
grant select on partners.body_members to schakel_app;
grant select on partners.body_members to schakel_reporter;
grant select on partners.body_members to schakel_worker;

create table partners.channels (
  id uuid not null,
  organisation_id uuid not null,
  slug text not null,
  kind text not null,
  value text not null,
  label_nl text not null,
  label_en text not null,
  hours_nl text,
  hours_en text,
  opens time without time zone,
  closes time without time zone,
  days integer[],
  round_the_clock boolean not null default false,
  anonymous boolean not null default false,
  audience text not null,
  "position" integer not null,
  source_id text,
  source_part text,
  checked_on date not null,
  confidence text not null,
  ended_on date,
  constraint channels_pkey PRIMARY KEY (id),
  constraint channels_organisation_id_slug_key UNIQUE (organisation_id, slug),
  constraint channels_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES partners.organisations(id),
  constraint channels_source_id_fkey FOREIGN KEY (source_id) REFERENCES regions.sources(id),
  constraint channels_audience_check CHECK ((audience = ANY (ARRAY['public'::text, 'professional'::text]))),
  constraint channels_check CHECK (((opens IS NULL) = (closes IS NULL))),
  constraint channels_check1 CHECK ((NOT (round_the_clock AND (opens IS NOT NULL)))),
  constraint channels_confidence_check CHECK ((confidence = ANY (ARRAY['confirmed'::text, 'check'::text]))),
  constraint channels_days_check CHECK ((days <@ ARRAY[1, 2, 3, 4, 5, 6, 7])),
  constraint channels_kind_check CHECK ((kind = ANY (ARRAY['phone'::text, 'email'::text, 'web'::text, 'chat'::text, 'form'::text, 'post'::text])))
);
CREATE INDEX channels_source ON partners.channels USING btree (source_id);
comment on table partners.channels is 'How to reach an organisation: number, mail or site, with hours where a source gives them.';
comment on column partners.channels.days is 'Days of the week on which the hours hold: 1 is Monday, 7 is Sunday.';
comment on column partners.channels.anonymous is 'Somebody may ask or report without a name.';
alter table partners.channels enable row level security;
alter table partners.channels force row level security;
grant select on partners.channels to schakel_app;
grant select on partners.channels to schakel_reporter;
grant select on partners.channels to schakel_worker;

create table partners.organisation_areas (
  organisation_id uuid not null,
  kind text not null,
  area text not null,
  constraint organisation_areas_pkey PRIMARY KEY (organisation_id, kind, area),
  constraint organisation_areas_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES partners.organisations(id),
  constraint organisation_areas_kind_check CHECK ((kind = ANY (ARRAY['national'::text, 'region'::text, 'municipality'::text, 'safety-region'::text, 'police-unit'::text])))
);
comment on table partners.organisation_areas is 'Where an organisation works: the whole country (area «nl»), a region, a municipality, a safety region or a police unit.';
alter table partners.organisation_areas enable row level security;
alter table partners.organisation_areas force row level security;
grant select on partners.organisation_areas to schakel_app;
grant select on partners.organisation_areas to schakel_reporter;
grant select on partners.organisation_areas to schakel_worker;

create table partners.organisations (
  id uuid not null,
  key integer not null generated always as identity,
  slug text,
  type text not null,
  name text not null,
  short_name text,
  region_id text,
  parent_id uuid,
  role_nl text,
  role_en text,
  target_groups text[] not null default '{}'::text[],
  forms text[] not null default '{}'::text[],
  attributes jsonb not null default '{}'::jsonb,
  pack_id text,
  source_id text,
  source_part text,
  checked_on date,
  confidence text not null default 'confirmed'::text,
  valid_from date,
  ended_on date,
  version integer not null default 1,
  constraint organisations_pkey PRIMARY KEY (id),
  constraint organisations_key_key UNIQUE (key),
  constraint organisations_slug_key UNIQUE (slug),
  constraint organisations_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES partners.organisations(id),
  constraint organisations_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions.regions(id),
  constraint organisations_source_id_fkey FOREIGN KEY (source_id) REFERENCES regions.sources(id),
  constraint organisations_confidence_check CHECK ((confidence = ANY (ARRAY['confirmed'::text, 'check'::text]))),
  constraint organisations_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint organisations_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint organisations_source_of_pack CHECK (((pack_id IS NULL) OR ((source_id IS NOT NULL) AND (slug IS NOT NULL))))
);
CREATE INDEX organisations_parent ON partners.organisations USING btree (parent_id);
CREATE INDEX organisations_region ON partners.organisations USING btree (region_id);
CREATE INDEX organisations_source ON partners.organisations USING btree (source_id);
CREATE INDEX organisations_type ON partners.organisations USING btree (type);
comment on table partners.organisations is 'A partner in the chain, from a pack or added in the product.';
comment on column partners.organisations.key is 'Small number for the arrays in row policies and feeds.';
comment on column partners.organisations.slug is 'Stable name in the packs; empty for organisations added in the product.';
comment on column partners.organisations.type is 'Code from the list «organisation-type».';
comment on column partners.organisations.region_id is 'Empty: a national organisation.';
comment on column partners.organisations.role_nl is 'What the organisation adds in the chain, in plain Dutch.';
alter table partners.organisations enable row level security;
alter table partners.organisations force row level security;
grant select on partners.organisations to schakel_app;
grant select on partners.organisations to schakel_reporter;
grant select on partners.organisations to schakel_worker;

create table partners.partner_set_members (
  partner_set_id text not null,
  organisation_type text not null,
  "position" integer not null,
  role_nl text not null,
  role_en text not null,
  constraint partner_set_members_pkey PRIMARY KEY (partner_set_id, organisation_type),
  constraint partner_set_members_partner_set_id_fkey FOREIGN KEY (partner_set_id) REFERENCES partners.partner_sets(id)
);
comment on table partners.partner_set_members is 'A kind of partner in a set, with the role of its own that it has there.';
alter table partners.partner_set_members enable row level security;
alter table partners.partner_set_members force row level security;
grant select on partners.partner_set_members to schakel_app;
grant select on partners.partner_set_members to schakel_reporter;
grant select on partners.partner_set_members to schakel_worker;

create table partners.partner_sets (
  id text not null,
  pack_id text not null,
  region_id text,
  target_group text,
  label_nl text not null,
  label_en text not null,
  explanation_nl text,
  explanation_en text,
  source_id text not null,
  source_part text,
  checked_on date not null,
  confidence text not null,
  ended_on date,
  constraint partner_sets_pkey PRIMARY KEY (id),
  constraint partner_sets_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions.regions(id),
  constraint partner_sets_source_id_fkey FOREIGN KEY (source_id) REFERENCES regions.sources(id),
  constraint partner_sets_confidence_check CHECK ((confidence = ANY (ARRAY['confirmed'::text, 'check'::text])))
);
CREATE INDEX partner_sets_region ON partners.partner_sets USING btree (region_id);
CREATE INDEX partner_sets_source ON partners.partner_sets USING btree (source_id);
comment on table partners.partner_sets is 'Which kinds of partners belong together for a target group.';
alter table partners.partner_sets enable row level security;
alter table partners.partner_sets force row level security;
grant select on partners.partner_sets to schakel_app;
grant select on partners.partner_sets to schakel_reporter;
grant select on partners.partner_sets to schakel_worker;

create table partners.successions (
  organisation_id uuid not null,
  successor_id uuid not null,
  since date,
  source_id text not null,
  source_part text,
  checked_on date not null,
  confidence text not null,
  constraint successions_pkey PRIMARY KEY (organisation_id, successor_id),
  constraint successions_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES partners.organisations(id),
  constraint successions_source_id_fkey FOREIGN KEY (source_id) REFERENCES regions.sources(id),
  constraint successions_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES partners.organisations(id),
  constraint successions_check CHECK ((organisation_id <> successor_id)),
  constraint successions_confidence_check CHECK ((confidence = ANY (ARRAY['confirmed'::text, 'check'::text])))
);
CREATE INDEX successions_source ON partners.successions USING btree (source_id);
CREATE INDEX successions_successor ON partners.successions USING btree (successor_id);
comment on table partners.successions is 'Which organisation took over from which, and since when as far as known.';
alter table partners.successions enable row level security;
alter table partners.successions force row level security;
grant select on partners.successions to schakel_app;
grant select on partners.successions to schakel_reporter;
grant select on partners.successions to schakel_worker;

create view partners.published_organisations with (security_invoker=true) as select
  id::uuid,
  key::integer,
  slug::text,
  type::text,
  name::text,
  short_name::text,
  region_id::text,
  parent_id::uuid,
  role_nl::text,
  role_en::text;
comment on view partners.published_organisations is 'Partners that exist today, for modules above.';
grant select on partners.published_organisations to schakel_app;
grant select on partners.published_organisations to schakel_reporter;
grant select on partners.published_organisations to schakel_worker;

create view partners.published_pack_items with (security_invoker=true) as select
  pack_id::text,
  list_id::text,
  code::text,
  since::text,
  region_id::text,
  parent_code::text,
  label_nl::text,
  label_en::text,
  explanation_nl::text,
  explanation_en::text,
  attributes::jsonb,
  source_id::text,
  checked_on::date,
  confidence::text,
  valid_from::date,
  valid_to::date;
comment on view partners.published_pack_items is 'Partners and channels of the packs in force today, with source and mark.';
grant select on partners.published_pack_items to schakel_app;

create view partners.published_phones with (security_invoker=true) as select
  organisation_key::integer,
  phone::text;
comment on view partners.published_phones is 'First phone number in force of each organisation.';
grant select on partners.published_phones to schakel_app;

create policy actors_read on partners.body_members for select to schakel_app
  using ((( SELECT platform.actor_account_id() AS actor_account_id) IS NOT NULL));

create policy background_reads on partners.body_members for select to schakel_reporter, schakel_worker
  using (true);

create policy owner_all on partners.body_members for all to schakel_owner
  using (true)
  with check (true);

create policy actors_read on partners.channels for select to schakel_app
  using ((( SELECT platform.actor_account_id() AS actor_account_id) IS NOT NULL));

create policy background_reads on partners.channels for select to schakel_reporter, schakel_worker
  using (true);

create policy owner_all on partners.channels for all to schakel_owner
  using (true)
  with check (true);

create policy actors_read on partners.organisation_areas for select to schakel_app
  using ((( SELECT platform.actor_account_id() AS actor_account_id) IS NOT NULL));

create policy background_reads on partners.organisation_areas for select to schakel_reporter, schakel_worker
  using (true);

create policy owner_all on partners.organisation_areas for all to schakel_owner
  using (true)
  with check (true);

create policy actors_read on partners.organisations for select to schakel_app
  using ((( SELECT platform.actor_account_id() AS actor_account_id) IS NOT NULL));

create policy background_reads on partners.organisations for select to schakel_reporter, schakel_worker
  using (true);

create policy owner_all on partners.organisations for all to schakel_owner
  using (true)
  with check (true);

create policy actors_read on partners.partner_set_members for select to schakel_app
  using ((( SELECT platform.actor_account_id() AS actor_account_id) IS NOT NULL));

create policy background_reads on partners.partner_set_members for select to schakel_reporter, schakel_worker
  using (true);

create policy owner_all on partners.partner_set_members for all to schakel_owner
  using (true)
  with check (true);

create policy actors_read on partners.partner_sets for select to schakel_app
  using ((( SELECT platform.actor_account_id() AS actor_account_id) IS NOT NULL));

create policy background_reads on partners.partner_sets for select to schakel_reporter, schakel_worker
  using (true);

create policy owner_all on partners.partner_sets for all to schakel_owner
  using (true)
  with check (true);

create policy actors_read on partners.successions for select to schakel_app
  using ((( SELECT platform.actor_account_id() AS actor_account_id) IS NOT NULL));

create policy background_reads on partners.successions for select to schakel_reporter, schakel_worker
  using (true);

create policy owner_all on partners.successions for all to schakel_owner
  using (true)
  with check (true);

create schema platform authorization schakel_owner;
comment on schema platform is 'Audit trail, outbox and repeatable requests. No words of the work.';
grant usage on schema platform to schakel_app;
grant usage on schema platform to schakel_reporter;
grant usage on schema platform to schakel_worker;

create table platform.audit_events (
  id bigint not null generated always as identity,
  occurred_at timestamp with time zone not null default clock_timestamp(),
  event text not null,
  action "char" not null,
  outcome text not null,
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
  access_point text not null,
  request_id uuid,
  detail jsonb not null default '{}'::jsonb,
  transaction_id xid8 not null default pg_current_xact_id(),
  constraint audit_events_pkey PRIMARY KEY (id),
  constraint audit_events_access_point_check CHECK ((access_point = ANY (ARRAY['web'::text, 'api'::text, 'command'::text, 'job'::text]))),
  constraint audit_events_action_check CHECK ((action = ANY (ARRAY['C'::"char", 'R'::"char", 'U'::"char", 'D'::"char", 'E'::"char"]))),
  constraint audit_events_outcome_check CHECK ((outcome = ANY (ARRAY['success'::text, 'denied'::text, 'failed'::text])))
);
CREATE INDEX audit_events_dossier ON platform.audit_events USING btree (dossier_id, id) WHERE (dossier_id IS NOT NULL);
CREATE INDEX audit_events_organisation ON platform.audit_events USING btree (organisation_key, id);
CREATE INDEX audit_events_transaction ON platform.audit_events USING btree (transaction_id);
comment on table platform.audit_events is 'NEN 7513 log: one row per person touched, written in the transaction of the touch. The application may only add.';
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
comment on column platform.audit_events.transaction_id is 'The transaction that wrote the line: the tree admits lines of finished transactions only, each once.';
alter table platform.audit_events enable row level security;
alter table platform.audit_events force row level security;
grant insert, select on platform.audit_events to schakel_app;
grant insert, select on platform.audit_events to schakel_worker;

create table platform.idempotency_keys (
  account_id uuid not null,
  key text not null,
  request_hash bytea not null,
  status integer not null,
  location text,
  sealed_body bytea,
  created_at timestamp with time zone not null default clock_timestamp(),
  constraint idempotency_keys_pkey PRIMARY KEY (account_id, key),
  constraint idempotency_keys_key_check CHECK (((length(key) >= 8) AND (length(key) <= 128)))
);
CREATE INDEX idempotency_keys_age ON platform.idempotency_keys USING btree (created_at);
comment on table platform.idempotency_keys is 'First result of a repeated create, sealed with the server key; removed after a day.';
alter table platform.idempotency_keys enable row level security;
alter table platform.idempotency_keys force row level security;
grant delete, select on platform.idempotency_keys to schakel_worker;
grant insert, select on platform.idempotency_keys to schakel_app;

create table platform.log_checkpoints (
  number bigint not null,
  size bigint not null,
  root bytea not null,
  made_at timestamp with time zone not null,
  note text not null,
  constraint log_checkpoints_pkey PRIMARY KEY (number),
  constraint log_checkpoints_size_key UNIQUE (size),
  constraint log_checkpoints_number_check CHECK ((number >= 1)),
  constraint log_checkpoints_root_check CHECK ((length(root) = 32)),
  constraint log_checkpoints_size_check CHECK ((size >= 1))
);
comment on table platform.log_checkpoints is 'What this installation signed: so many leaves, with this root. Each names the one before it. Only ever added to.';
comment on column platform.log_checkpoints.note is 'The signed note (C2SP tlog-checkpoint) as witnesses keep it.';
alter table platform.log_checkpoints enable row level security;
alter table platform.log_checkpoints force row level security;
grant insert, select on platform.log_checkpoints to schakel_worker;
grant select on platform.log_checkpoints to schakel_app;

create table platform.log_leaves (
  leaf_index bigint not null,
  event_id bigint not null,
  leaf_hash bytea not null,
  constraint log_leaves_pkey PRIMARY KEY (leaf_index),
  constraint log_leaves_event_id_key UNIQUE (event_id),
  constraint log_leaves_leaf_hash_check CHECK ((length(leaf_hash) = 32)),
  constraint log_leaves_leaf_index_check CHECK ((leaf_index >= 0))
);
comment on table platform.log_leaves is 'The lines of the log in the order in which the tree admitted them (RFC 6962), without gaps, from 0. Only ever added to.';
comment on column platform.log_leaves.event_id is 'The line. No foreign key: the tree stays when a line goes at the end of its term.';
comment on column platform.log_leaves.leaf_hash is 'SHA-256 over a zero byte, the salt and the content of the line.';
alter table platform.log_leaves enable row level security;
alter table platform.log_leaves force row level security;
grant insert, select on platform.log_leaves to schakel_worker;
grant select on platform.log_leaves to schakel_app;

create table platform.log_nodes (
  level smallint not null,
  "position" bigint not null,
  hash bytea not null,
  constraint log_nodes_pkey PRIMARY KEY (level, "position"),
  constraint log_nodes_hash_check CHECK ((length(hash) = 32)),
  constraint log_nodes_level_check CHECK ((((level >= 4) AND (level <= 60)) AND (((level)::integer % 4) = 0))),
  constraint log_nodes_position_check CHECK (("position" >= 0))
);
comment on table platform.log_nodes is 'Hashes of complete subtrees of 16, 256, 4096 … leaves: any proof is counted from a few of them. Only ever added to.';
alter table platform.log_nodes enable row level security;
alter table platform.log_nodes force row level security;
grant insert, select on platform.log_nodes to schakel_worker;
grant select on platform.log_nodes to schakel_app;

create table platform.log_salts (
  event_id bigint not null,
  dossier_id uuid,
  salt bytea,
  destroyed_by bigint,
  constraint log_salts_pkey PRIMARY KEY (event_id),
  constraint log_salts_destroyed_on_record CHECK (((salt IS NULL) = (destroyed_by IS NOT NULL))),
  constraint log_salts_salt_check CHECK ((length(salt) = 32))
);
CREATE INDEX log_salts_dossier ON platform.log_salts USING btree (dossier_id) WHERE (dossier_id IS NOT NULL);
comment on table platform.log_salts is 'What hides the content of a line behind its hash. Destroyed with the dossier; the tree stays whole.';
comment on column platform.log_salts.destroyed_by is 'The line of the log that records the destruction, with how many and which.';
alter table platform.log_salts enable row level security;
alter table platform.log_salts force row level security;
grant insert, select on platform.log_salts to schakel_worker;
grant select on platform.log_salts to schakel_app;

create table platform.log_state (
  size bigint not null default 0,
  admitted_below xid8 not null default '0'::xid8,
  admitted_event bigint not null default 0,
  server_identifier text not null default ''::text,
  checkpoint_count bigint not null default 0,
  name text not null,
  constraint log_state_pkey PRIMARY KEY (name),
  constraint log_state_name_check CHECK ((name = 'log'::text))
);
comment on table platform.log_state is 'How far the tree is.';
comment on column platform.log_state.admitted_below is 'Lines of transactions below this one are all in the tree; of this very one, those up to admitted_event.';
comment on column platform.log_state.server_identifier is 'The PostgreSQL whose transactions these are: after a restore elsewhere their numbers start anew.';
alter table platform.log_state enable row level security;
alter table platform.log_state force row level security;
grant select on platform.log_state to schakel_app;
grant select, update on platform.log_state to schakel_worker;

create table platform.log_witnesses (
  id uuid not null,
  organisation_id uuid not null,
  organisation_key integer not null,
  address text not null,
  added_at timestamp with time zone not null,
  delivered_size bigint not null default 0,
  delivered_at timestamp with time zone,
  failures integer not null default 0,
  last_failure text,
  next_try_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint log_witnesses_pkey PRIMARY KEY (id),
  constraint log_witnesses_address_check CHECK (((length(address) >= 8) AND (length(address) <= 500)))
);
CREATE UNIQUE INDEX log_witnesses_once ON platform.log_witnesses USING btree (organisation_key, address) WHERE (ended_at IS NULL);
comment on table platform.log_witnesses is 'Addresses of organisations that take every checkpoint to keep, so that no administrator here can take one back.';
comment on column platform.log_witnesses.delivered_size is 'Size of the newest checkpoint that arrived there.';
comment on column platform.log_witnesses.last_failure is 'A code, never what the other side said.';
alter table platform.log_witnesses enable row level security;
alter table platform.log_witnesses force row level security;
grant insert, select on platform.log_witnesses to schakel_app;
grant select on platform.log_witnesses to schakel_worker;
grant update (delivered_at, delivered_size, failures, last_failure, next_try_at) on platform.log_witnesses to schakel_worker;
grant update (ended_at) on platform.log_witnesses to schakel_app;

create table platform.outbox (
  id bigint not null generated always as identity,
  event text not null,
  dossier_id uuid,
  object_id uuid,
  organisation_keys integer[] not null default '{}'::integer[],
  announced_at timestamp with time zone not null default clock_timestamp(),
  relayed_at timestamp with time zone,
  constraint outbox_pkey PRIMARY KEY (id)
);
CREATE INDEX outbox_waiting ON platform.outbox USING btree (id) WHERE (relayed_at IS NULL);
comment on table platform.outbox is 'What happened, for open screens and for modules above: ids only, written inside the change, sent after it.';
comment on column platform.outbox.organisation_keys is 'Organisations whose screens may hear of it; empty means nobody.';
alter table platform.outbox enable row level security;
alter table platform.outbox force row level security;
grant delete, insert, select, update on platform.outbox to schakel_worker;
grant insert on platform.outbox to schakel_app;

create table platform.settings (
  name text not null,
  value jsonb not null,
  constraint settings_pkey PRIMARY KEY (name)
);
comment on table platform.settings is 'Facts of this installation, such as the fingerprint of its key file.';
alter table platform.settings enable row level security;
alter table platform.settings force row level security;
grant select on platform.settings to schakel_app;
grant select on platform.settings to schakel_worker;

CREATE OR REPLACE FUNCTION platform.actor_account_id()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid;
grant execute on function platform.actor_account_id() to public;

CREATE OR REPLACE FUNCTION platform.actor_can(permission text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((permission = ANY (string_to_array(current_setting('app.permissions'::text, true), ' '::text))), false);
grant execute on function platform.actor_can(text) to public;

CREATE OR REPLACE FUNCTION platform.actor_membership_id()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.membership_id'::text, true), ''::text))::uuid;
grant execute on function platform.actor_membership_id() to public;

CREATE OR REPLACE FUNCTION platform.actor_organisation_id()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.organisation_id'::text, true), ''::text))::uuid;
grant execute on function platform.actor_organisation_id() to public;

CREATE OR REPLACE FUNCTION platform.actor_organisation_key()
 RETURNS integer
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.organisation_key'::text, true), ''::text))::integer;
grant execute on function platform.actor_organisation_key() to public;

CREATE OR REPLACE FUNCTION platform.actor_organisation_type()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN NULLIF(current_setting('app.organisation_type'::text, true), ''::text);
grant execute on function platform.actor_organisation_type() to public;

CREATE OR REPLACE FUNCTION platform.actor_purpose()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN NULLIF(current_setting('app.purpose'::text, true), ''::text);
grant execute on function platform.actor_purpose() to public;

CREATE OR REPLACE FUNCTION platform.actor_region_id()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN NULLIF(current_setting('app.region_id'::text, true), ''::text);
grant execute on function platform.actor_region_id() to public;

CREATE OR REPLACE FUNCTION platform.actor_role()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN NULLIF(current_setting('app.role'::text, true), ''::text);
grant execute on function platform.actor_role() to public;

CREATE OR REPLACE FUNCTION platform.check_log_leaves(from_index bigint, to_index bigint)
 RETURNS TABLE(leaf_index bigint, event_id bigint, leaf_hash bytea, agrees boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select l.leaf_index, l.event_id, l.leaf_hash,
         coalesce(l.leaf_hash = sha256('\x00'::bytea || s.salt || platform.log_content(e)), s.destroyed_by is not null)
    from platform.log_leaves l
    left join platform.log_salts s on s.event_id = l.event_id
    left join platform.audit_events e on e.id = l.event_id
   where platform.actor_can('log.witness')
     and l.leaf_index >= from_index and l.leaf_index < to_index
     and to_index - from_index <= 10000
   order by l.leaf_index
$function$;
grant execute on function platform.check_log_leaves(bigint,bigint) to schakel_app;

CREATE OR REPLACE FUNCTION platform.destroy_log_salts(of_dossier uuid)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  recorded_by bigint;
  destroyed integer;
begin
  -- The lock of the sequencer: no salt may come between the count and the destruction.
  perform pg_advisory_xact_lock(hashtextextended('schakel log tree', 0));
  insert into platform.audit_events (event, action, outcome, object_kind, object_id, authorisation_held, access_point, detail)
  select 'log.forget', 'D', 'success', 'dossier', of_dossier, true, 'job',
         jsonb_build_object('count', count(*), 'digest', encode(sha256(convert_to(
           coalesce(string_agg(s.event_id::text, ',' order by s.event_id), ''), 'UTF8')), 'hex'))
    from platform.log_salts s where s.dossier_id = of_dossier and s.salt is not null
  returning id into recorded_by;
  update platform.log_salts set salt = null, destroyed_by = recorded_by
   where dossier_id = of_dossier and salt is not null;
  get diagnostics destroyed = row_count;
  return destroyed;
end $function$;
grant execute on function platform.destroy_log_salts(uuid) to schakel_worker;

CREATE OR REPLACE FUNCTION platform.log_content(e platform.audit_events)
 RETURNS bytea
 LANGUAGE sql
 STABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select convert_to('schakel-log-1' || string_agg(
           ',' || coalesce(octet_length(f.value) || ':' || f.value, '-'), '' order by f.place), 'UTF8')
    from unnest(array[
      e.id::text, to_char(e.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
      e.event, e.action::text, e.outcome, e.account_id::text, e.responsible_account_id::text, e.role,
      e.organisation_id::text, e.organisation_key::text, e.region_id, e.dossier_id::text, e.person_id::text,
      e.object_kind, e.object_id::text, e.purpose, e.agreement_id::text, e.clause_id::text,
      e.authorisation_held::text, e.relation_held::text, e.consent_held::text, e.emergency_used::text,
      e.access_point, e.request_id::text, e.detail::text, e.transaction_id::text
    ]) with ordinality as f (value, place)
$function$;
grant execute on function platform.log_content(platform.audit_events) to public;

CREATE OR REPLACE FUNCTION platform.now()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone, date_trunc('milliseconds'::text, clock_timestamp()));
grant execute on function platform.now() to public;

CREATE OR REPLACE FUNCTION platform.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  raise exception 'this table is only ever added to' using errcode = '42501';
end $function$;
grant execute on function platform.refuse_change() to public;

CREATE OR REPLACE FUNCTION platform.today()
 RETURNS date
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((NULLIF(current_setting('app.today'::text, true), ''::text))::date, ((now() AT TIME ZONE 'Europe/Amsterdam'::text))::date);
grant execute on function platform.today() to public;

CREATE TRIGGER never_emptied BEFORE TRUNCATE ON platform.log_checkpoints FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();

CREATE TRIGGER only_added_to BEFORE DELETE OR UPDATE ON platform.log_checkpoints FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();

CREATE TRIGGER never_emptied BEFORE TRUNCATE ON platform.log_leaves FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();

CREATE TRIGGER only_added_to BEFORE DELETE OR UPDATE ON platform.log_leaves FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();

CREATE TRIGGER never_emptied BEFORE TRUNCATE ON platform.log_nodes FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();

CREATE TRIGGER only_added_to BEFORE DELETE OR UPDATE ON platform.log_nodes FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();

create policy app_adds on platform.audit_events for insert to schakel_app
  with check ((NOT (account_id IS DISTINCT FROM ( SELECT platform.actor_account_id() AS actor_account_id))));

create policy own_transaction on platform.audit_events as restrictive for insert to schakel_app, schakel_worker
  with check ((transaction_id = pg_current_xact_id()));

create policy owner_all on platform.audit_events for all to schakel_owner
  using (true)
  with check (true);

create policy privacy_officer_reads on platform.audit_events for select to schakel_app
  using (((organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND ( SELECT platform.actor_can('audit.read'::text) AS actor_can)));

create policy worker_adds on platform.audit_events for insert to schakel_worker
  with check ((account_id IS NULL));

create policy worker_reads on platform.audit_events for select to schakel_worker
  using (true);

create policy own_keys on platform.idempotency_keys for all to schakel_app
  using ((account_id = ( SELECT platform.actor_account_id() AS actor_account_id)))
  with check ((account_id = ( SELECT platform.actor_account_id() AS actor_account_id)));

create policy owner_all on platform.idempotency_keys for all to schakel_owner
  using (true)
  with check (true);

create policy worker_clears on platform.idempotency_keys for all to schakel_worker
  using (true);

create policy owner_all on platform.log_checkpoints for all to schakel_owner
  using (true)
  with check (true);

create policy witnesses_read on platform.log_checkpoints for select to schakel_app
  using (( SELECT platform.actor_can('log.witness'::text) AS actor_can));

create policy worker_grows on platform.log_checkpoints for insert to schakel_worker
  with check (true);

create policy worker_reads on platform.log_checkpoints for select to schakel_worker
  using (true);

create policy owner_all on platform.log_leaves for all to schakel_owner
  using (true)
  with check (true);

create policy witnesses_read on platform.log_leaves for select to schakel_app
  using (( SELECT platform.actor_can('log.witness'::text) AS actor_can));

create policy worker_grows on platform.log_leaves for insert to schakel_worker
  with check (true);

create policy worker_reads on platform.log_leaves for select to schakel_worker
  using (true);

create policy owner_all on platform.log_nodes for all to schakel_owner
  using (true)
  with check (true);

create policy witnesses_read on platform.log_nodes for select to schakel_app
  using (( SELECT platform.actor_can('log.witness'::text) AS actor_can));

create policy worker_grows on platform.log_nodes for insert to schakel_worker
  with check (true);

create policy worker_reads on platform.log_nodes for select to schakel_worker
  using (true);

create policy owner_all on platform.log_salts for all to schakel_owner
  using (true)
  with check (true);

create policy readers_of_lines on platform.log_salts for select to schakel_app
  using ((( SELECT platform.actor_can('log.witness'::text) AS actor_can) AND (EXISTS ( SELECT
   FROM platform.audit_events e
  WHERE (e.id = log_salts.event_id)))));

create policy worker_grows on platform.log_salts for insert to schakel_worker
  with check (true);

create policy worker_reads on platform.log_salts for select to schakel_worker
  using (true);

create policy owner_all on platform.log_state for all to schakel_owner
  using (true)
  with check (true);

create policy witnesses_read on platform.log_state for select to schakel_app
  using (( SELECT platform.actor_can('log.witness'::text) AS actor_can));

create policy worker_counts on platform.log_state for all to schakel_worker
  using (true)
  with check (true);

create policy own_witnesses on platform.log_witnesses for all to schakel_app
  using (((organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND ( SELECT platform.actor_can('log.witness'::text) AS actor_can)))
  with check (((organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND ( SELECT platform.actor_can('log.witness'::text) AS actor_can)));

create policy owner_all on platform.log_witnesses for all to schakel_owner
  using (true)
  with check (true);

create policy worker_delivers on platform.log_witnesses for all to schakel_worker
  using ((ended_at IS NULL))
  with check (true);

create policy app_announces on platform.outbox for insert to schakel_app
  with check ((( SELECT platform.actor_account_id() AS actor_account_id) IS NOT NULL));

create policy owner_all on platform.outbox for all to schakel_owner
  using (true)
  with check (true);

create policy worker_relays on platform.outbox for all to schakel_worker
  using (true)
  with check (true);

create policy everyone_reads on platform.settings for select to schakel_app, schakel_worker
  using (true);

create policy owner_all on platform.settings for all to schakel_owner
  using (true)
  with check (true);

create schema platform_meta authorization schakel_owner;
comment on schema platform_meta is 'Which migrations this database has had. Only its owner comes here.';

create table platform_meta.migrations (
  name text not null,
  sha256 text not null,
  applied_at timestamp with time zone not null default clock_timestamp(),
  constraint migrations_pkey PRIMARY KEY (name),
  constraint migrations_sha256_check CHECK ((length(sha256) = 64))
);
comment on table platform_meta.migrations is 'One row per applied migration, written in its own transaction.';
alter table platform_meta.migrations enable row level security;
alter table platform_meta.migrations force row level security;

create table platform_meta.replaceable_functions (
  signature text not null,
  constraint replaceable_functions_pkey PRIMARY KEY (signature)
);
comment on table platform_meta.replaceable_functions is 'Functions that came from those files: one that no file makes any more is dropped.';
alter table platform_meta.replaceable_functions enable row level security;
alter table platform_meta.replaceable_functions force row level security;

create table platform_meta.replaceables (
  name text not null,
  sha256 text not null,
  applied_at timestamp with time zone not null default clock_timestamp(),
  constraint replaceables_pkey PRIMARY KEY (name),
  constraint replaceables_sha256_check CHECK ((length(sha256) = 64))
);
comment on table platform_meta.replaceables is 'Files of functions, views and policies as they were last applied. Empty after a migration, so that all are applied again.';
alter table platform_meta.replaceables enable row level security;
alter table platform_meta.replaceables force row level security;

create policy owner_all on platform_meta.migrations for all to schakel_owner
  using (true)
  with check (true);

create policy owner_all on platform_meta.replaceable_functions for all to schakel_owner
  using (true)
  with check (true);

create policy owner_all on platform_meta.replaceables for all to schakel_owner
  using (true)
  with check (true);

create schema process authorization schakel_owner;
comment on schema process is 'Track events, legal terms with their rule and source, goals, actions and tasks.';
grant usage on schema process to schakel_app;
grant usage on schema process to schakel_reporter;
grant usage on schema process to schakel_worker;

create table process.goals (
  id uuid not null,
  case_id uuid not null,
  domain text not null,
  sealed_result bytea not null,
  "position" integer not null,
  status text not null default 'open'::text,
  version integer not null default 1,
  constraint goals_pkey PRIMARY KEY (id),
  constraint goals_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cases(id) ON DELETE CASCADE,
  constraint goals_domain_check CHECK ((domain = ANY (ARRAY['independence'::text, 'stable-housing'::text, 'self-worth'::text, 'social-relations'::text]))),
  constraint goals_status_check CHECK ((status = ANY (ARRAY['open'::text, 'reached'::text, 'stopped'::text])))
);
CREATE INDEX goals_case ON process.goals USING btree (case_id, "position");
comment on table process.goals is 'A goal of the plan with its intended result, in one of the four recovery domains (R331).';
alter table process.goals enable row level security;
alter table process.goals force row level security;
grant insert, select, update on process.goals to schakel_app;

create table process.tasks (
  id uuid not null,
  case_id uuid not null,
  goal_id uuid,
  sealed_title bytea not null,
  responsible_organisation_id uuid not null,
  responsible_organisation_key integer not null,
  assignee_membership_id uuid,
  due_on date not null,
  status text not null default 'open'::text,
  settled_at timestamp with time zone,
  settled_by uuid,
  sealed_result bytea,
  created_by uuid not null,
  version integer not null default 1,
  constraint tasks_pkey PRIMARY KEY (id),
  constraint tasks_assignee_membership_id_fkey FOREIGN KEY (assignee_membership_id) REFERENCES accounts.memberships(id),
  constraint tasks_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cases(id) ON DELETE CASCADE,
  constraint tasks_created_by_fkey FOREIGN KEY (created_by) REFERENCES accounts.accounts(id),
  constraint tasks_goal_id_fkey FOREIGN KEY (goal_id) REFERENCES process.goals(id),
  constraint tasks_responsible_organisation_id_fkey FOREIGN KEY (responsible_organisation_id) REFERENCES partners.organisations(id),
  constraint tasks_settled_by_fkey FOREIGN KEY (settled_by) REFERENCES accounts.accounts(id),
  constraint tasks_check CHECK (((status = 'open'::text) = (settled_at IS NULL))),
  constraint tasks_check1 CHECK (((settled_at IS NULL) = (settled_by IS NULL))),
  constraint tasks_status_check CHECK ((status = ANY (ARRAY['open'::text, 'done'::text, 'returned'::text])))
);
CREATE INDEX tasks_assignee ON process.tasks USING btree (assignee_membership_id);
CREATE INDEX tasks_case ON process.tasks USING btree (case_id);
CREATE INDEX tasks_created_by ON process.tasks USING btree (created_by);
CREATE INDEX tasks_due ON process.tasks USING btree (responsible_organisation_key, due_on, id) WHERE (status = 'open'::text);
CREATE INDEX tasks_goal ON process.tasks USING btree (goal_id);
CREATE INDEX tasks_responsible ON process.tasks USING btree (responsible_organisation_id);
CREATE INDEX tasks_settled_by ON process.tasks USING btree (settled_by);
comment on table process.tasks is 'An action of the plan: which partner does what by which day, and what came of it.';
alter table process.tasks enable row level security;
alter table process.tasks force row level security;
grant insert, select, update on process.tasks to schakel_app;
grant select on process.tasks to schakel_worker;

create table process.term_warnings (
  term_id uuid not null,
  warn_on date not null,
  days_before integer not null,
  sent_at timestamp with time zone,
  constraint term_warnings_pkey PRIMARY KEY (term_id, warn_on),
  constraint term_warnings_term_id_fkey FOREIGN KEY (term_id) REFERENCES process.terms(id) ON DELETE CASCADE
);
CREATE INDEX term_warnings_due ON process.term_warnings USING btree (warn_on) WHERE (sent_at IS NULL);
comment on table process.term_warnings is 'Each warning once: a reminder that was sent is not sent again, also after a restart or a clock change.';
alter table process.term_warnings enable row level security;
alter table process.term_warnings force row level security;
grant delete, insert, select on process.term_warnings to schakel_app;
grant select on process.term_warnings to schakel_worker;
grant update (sent_at) on process.term_warnings to schakel_worker;

create table process.terms (
  id uuid not null,
  case_id uuid not null,
  family text not null,
  rule_id text not null,
  rule_version text not null,
  rule_source text not null,
  confidence text not null,
  started_by_event_id uuid,
  starts_on date not null,
  ends_on date not null,
  warn_days integer[] not null,
  once boolean not null,
  status text not null default 'running'::text,
  ended_on date,
  ended_because text,
  responsible_organisation_key integer not null,
  compartment text not null,
  version integer not null default 1,
  constraint terms_pkey PRIMARY KEY (id),
  constraint terms_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cases(id) ON DELETE CASCADE,
  constraint terms_started_by_event_id_fkey FOREIGN KEY (started_by_event_id) REFERENCES process.track_events(id),
  constraint terms_check CHECK ((ends_on >= starts_on)),
  constraint terms_check1 CHECK (((status = 'running'::text) = (ended_on IS NULL))),
  constraint terms_check2 CHECK (((ended_on IS NULL) = (ended_because IS NULL))),
  constraint terms_confidence_check CHECK ((confidence = ANY (ARRAY['confirmed'::text, 'check'::text]))),
  constraint terms_status_check CHECK ((status = ANY (ARRAY['running'::text, 'ended'::text, 'voided'::text])))
);
CREATE INDEX terms_case ON process.terms USING btree (case_id);
CREATE INDEX terms_event ON process.terms USING btree (started_by_event_id);
CREATE UNIQUE INDEX terms_once ON process.terms USING btree (case_id, family) WHERE (once AND (status <> 'voided'::text));
CREATE INDEX terms_running ON process.terms USING btree (ends_on) WHERE (status = 'running'::text);
comment on table process.terms is 'A legal clock: the rule with version and source that gave its end, who must act, and how it ended.';
comment on column process.terms.family is 'Which clock this is, whatever the rule version, such as reflection-period.';
alter table process.terms enable row level security;
alter table process.terms force row level security;
grant insert, select, update on process.terms to schakel_app;
grant select on process.terms to schakel_worker;

create table process.track_events (
  id uuid not null,
  case_id uuid not null,
  track text not null,
  kind text not null,
  happened_on date not null,
  recorded_at timestamp with time zone not null,
  origin_organisation_key integer not null,
  recorded_by uuid not null,
  compartment text not null,
  sealed_note bytea,
  version integer not null default 1,
  constraint track_events_pkey PRIMARY KEY (id),
  constraint track_events_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cases(id) ON DELETE CASCADE,
  constraint track_events_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES accounts.accounts(id),
  constraint track_events_track_check CHECK ((track = ANY (ARRAY['care'::text, 'criminal-justice'::text, 'aliens'::text])))
);
CREATE INDEX track_events_case ON process.track_events USING btree (case_id, happened_on);
CREATE INDEX track_events_recorded_by ON process.track_events USING btree (recorded_by);
comment on table process.track_events is 'A step, decision or handover on one of the three tracks, with its day and the organisation that recorded it.';
alter table process.track_events enable row level security;
alter table process.track_events force row level security;
grant insert, select, update on process.track_events to schakel_app;

CREATE OR REPLACE FUNCTION process.follow_owner()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  update process.terms t
     set responsible_organisation_key = new.owner_organisation_key, version = t.version + 1
   where t.case_id = new.id and t.status = 'running' and t.responsible_organisation_key = old.owner_organisation_key;
  update process.tasks t
     set responsible_organisation_id = new.owner_organisation_id, responsible_organisation_key = new.owner_organisation_key,
         assignee_membership_id = null, version = t.version + 1
   where t.case_id = new.id and t.status = 'open' and t.responsible_organisation_key = old.owner_organisation_key;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION process.open_track()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  update cases.cases c set tracks = c.tracks || new.track
   where c.id = new.case_id and not (new.track = any (c.tracks));
  return null;
end $function$;

CREATE OR REPLACE FUNCTION process.refuse_closing_over_tasks()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if exists (select from process.tasks t where t.case_id = new.id and t.status = 'open') then
    raise exception 'tasks are open' using errcode = '23514', constraint = 'cases_close_without_open_tasks';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION process.refuse_opening_in_closed_case()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  -- MUST lock the case: else closing and reopening could both look before either has written.
  perform from cases.cases c where c.id = new.case_id and c.status = 'open' for share;
  if not found then
    raise exception 'the case is closed' using errcode = '23514', constraint = 'tasks_open_only_in_open_cases';
  end if;
  return new;
end $function$;

CREATE TRIGGER refuse_opening_in_closed_case BEFORE UPDATE OF status ON process.tasks FOR EACH ROW WHEN (((new.status = 'open'::text) AND (old.status <> 'open'::text))) EXECUTE FUNCTION process.refuse_opening_in_closed_case();

CREATE TRIGGER open_track AFTER INSERT ON process.track_events FOR EACH ROW EXECUTE FUNCTION process.open_track();

create policy granted_add on process.goals for insert to schakel_app
  with check (cases.may_contribute(case_id, 'plan-results'::text));

create policy granted_change on process.goals for update to schakel_app
  using (cases.may_contribute(case_id, 'plan-results'::text));

create policy granted_read on process.goals for select to schakel_app
  using (cases.may_read(case_id, 'plan-results'::text));

create policy owner_all on process.goals for all to schakel_owner
  using (true)
  with check (true);

create policy granted_add on process.tasks for insert to schakel_app
  with check (((created_by = ( SELECT platform.actor_account_id() AS actor_account_id)) AND cases.may_contribute(case_id, 'plan-results'::text)));

create policy granted_read on process.tasks for select to schakel_app
  using ((((responsible_organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND ( SELECT platform.actor_can('case.read'::text) AS actor_can) AND (EXISTS ( SELECT
   FROM cases.feed f
  WHERE ((f.case_id = tasks.case_id) AND (f.organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)))))) OR cases.may_read(case_id, 'plan-results'::text)));

create policy owner_all on process.tasks for all to schakel_owner
  using (true)
  with check (true);

create policy responsible_settles on process.tasks for update to schakel_app
  using ((( SELECT platform.actor_can('task.complete'::text) AS actor_can) AND (((responsible_organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND (EXISTS ( SELECT
   FROM cases.feed f
  WHERE ((f.case_id = tasks.case_id) AND (f.organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)))))) OR cases.may_contribute(case_id, 'plan-results'::text))));

create policy worker_reads on process.tasks for select to schakel_worker
  using (true);

create policy owner_all on process.term_warnings for all to schakel_owner
  using (true)
  with check (true);

create policy with_term on process.term_warnings for select to schakel_app
  using ((EXISTS ( SELECT
   FROM process.terms t
  WHERE (t.id = term_warnings.term_id))));

create policy with_term_add on process.term_warnings for insert to schakel_app
  with check ((EXISTS ( SELECT
   FROM process.terms t
  WHERE ((t.id = term_warnings.term_id) AND cases.may_contribute(t.case_id, t.compartment)))));

create policy with_term_clear on process.term_warnings for delete to schakel_app
  using ((EXISTS ( SELECT
   FROM process.terms t
  WHERE ((t.id = term_warnings.term_id) AND cases.may_contribute(t.case_id, t.compartment)))));

create policy worker_reminds on process.term_warnings for all to schakel_worker
  using (true)
  with check (true);

create policy granted_add on process.terms for insert to schakel_app
  with check (cases.may_contribute(case_id, compartment));

create policy granted_change on process.terms for update to schakel_app
  using (cases.may_contribute(case_id, compartment));

create policy granted_read on process.terms for select to schakel_app
  using (cases.may_read(case_id, compartment));

create policy owner_all on process.terms for all to schakel_owner
  using (true)
  with check (true);

create policy worker_reads on process.terms for select to schakel_worker
  using (true);

create policy granted_add on process.track_events for insert to schakel_app
  with check (cases.may_contribute(case_id, compartment));

create policy granted_change on process.track_events for update to schakel_app
  using (cases.may_contribute(case_id, compartment));

create policy granted_read on process.track_events for select to schakel_app
  using (cases.may_read(case_id, compartment));

create policy owner_all on process.track_events for all to schakel_owner
  using (true)
  with check (true);

create schema referrals authorization schakel_owner;
comment on schema referrals is 'Referrals with their answers, requests for access, handovers, delegation of the coordinator''s role and forms for breaking secrecy.';
grant usage on schema referrals to schakel_app;
grant usage on schema referrals to schakel_reporter;
grant usage on schema referrals to schakel_worker;

create table referrals.access_request_targets (
  request_id uuid not null,
  case_id uuid not null,
  constraint access_request_targets_pkey PRIMARY KEY (request_id),
  constraint access_request_targets_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cases(id) ON DELETE CASCADE,
  constraint access_request_targets_request_id_fkey FOREIGN KEY (request_id) REFERENCES referrals.access_requests(id) ON DELETE CASCADE
);
CREATE INDEX access_request_targets_case ON referrals.access_request_targets USING btree (case_id);
comment on table referrals.access_request_targets is 'The case that a request is about, where there is one. Only those who coordinate it see this row; a trigger writes it.';
alter table referrals.access_request_targets enable row level security;
alter table referrals.access_request_targets force row level security;
grant select on referrals.access_request_targets to schakel_app;

create table referrals.access_requests (
  id uuid not null,
  asker_organisation_id uuid not null,
  asker_organisation_key integer not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  asked_number text not null,
  purpose text not null,
  sealed_reason bytea not null,
  lapses_on date not null,
  status text not null default 'sent'::text,
  answered_at timestamp with time zone,
  answered_by uuid,
  sealed_answer bytea,
  version integer not null default 1,
  constraint access_requests_pkey PRIMARY KEY (id),
  constraint access_requests_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES accounts.accounts(id),
  constraint access_requests_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES accounts.accounts(id),
  constraint access_requests_asker_organisation_id_fkey FOREIGN KEY (asker_organisation_id) REFERENCES partners.organisations(id),
  constraint access_requests_id_fkey FOREIGN KEY (id) REFERENCES identity.data_keys(dossier_id),
  constraint access_requests_answer_is_whole CHECK ((((status = 'sent'::text) = (answered_at IS NULL)) AND ((status = 'sent'::text) = (answered_by IS NULL)) AND ((status = 'sent'::text) = (sealed_answer IS NULL)))),
  constraint access_requests_asked_number_check CHECK (((length(asked_number) >= 1) AND (length(asked_number) <= 40))),
  constraint access_requests_purpose_check CHECK (((length(purpose) >= 3) AND (length(purpose) <= 60))),
  constraint access_requests_status_check CHECK ((status = ANY (ARRAY['sent'::text, 'granted'::text, 'refused'::text])))
);
CREATE INDEX access_requests_answered_by ON referrals.access_requests USING btree (answered_by);
CREATE INDEX access_requests_asked_by ON referrals.access_requests USING btree (asked_by, asked_at);
CREATE INDEX access_requests_asker ON referrals.access_requests USING btree (asker_organisation_key, asked_at DESC, id DESC);
CREATE INDEX access_requests_organisation ON referrals.access_requests USING btree (asker_organisation_id);
comment on table referrals.access_requests is 'An organisation asks to take part in a case of which it knows the number. A number that does not exist gives the same row: nobody learns from it.';
comment on column referrals.access_requests.lapses_on is 'Without an answer by this day it is over; also when there is no such case.';
alter table referrals.access_requests enable row level security;
alter table referrals.access_requests force row level security;
grant insert, select on referrals.access_requests to schakel_app;
grant update (answered_at, answered_by, sealed_answer, status, version) on referrals.access_requests to schakel_app;

create table referrals.delegations (
  id uuid not null,
  case_id uuid not null,
  owner_membership_id uuid not null,
  owner_organisation_key integer not null,
  delegate_membership_id uuid not null,
  delegate_organisation_key integer not null,
  period daterange not null,
  sealed_reason bytea not null,
  status text not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  settled_at timestamp with time zone,
  version integer not null default 1,
  constraint delegations_pkey PRIMARY KEY (id),
  constraint delegations_one_at_a_time EXCLUDE USING gist (case_id WITH =, period WITH &&) WHERE ((status = ANY (ARRAY['offered'::text, 'active'::text]))),
  constraint delegations_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cases(id) ON DELETE CASCADE,
  constraint delegations_delegate_membership_id_fkey FOREIGN KEY (delegate_membership_id) REFERENCES accounts.memberships(id),
  constraint delegations_made_by_fkey FOREIGN KEY (made_by) REFERENCES accounts.accounts(id),
  constraint delegations_owner_membership_id_fkey FOREIGN KEY (owner_membership_id) REFERENCES accounts.memberships(id),
  constraint delegations_period_check CHECK (((NOT isempty(period)) AND (NOT lower_inf(period)) AND (NOT upper_inf(period)))),
  constraint delegations_status_check CHECK ((status = ANY (ARRAY['offered'::text, 'active'::text, 'declined'::text, 'ended'::text]))),
  constraint delegations_to_somebody_else CHECK ((owner_membership_id <> delegate_membership_id))
);
CREATE INDEX delegations_case ON referrals.delegations USING btree (case_id);
CREATE INDEX delegations_delegate ON referrals.delegations USING btree (delegate_membership_id);
CREATE INDEX delegations_made_by ON referrals.delegations USING btree (made_by);
CREATE INDEX delegations_owner ON referrals.delegations USING btree (owner_membership_id);
comment on table referrals.delegations is 'Somebody carries out the coordinator''s work for a period. The coordinator stays the one in cases.coordinators and answers for it (requirement R466).';
comment on column referrals.delegations.period is 'Days on which the delegate acts; after the last it ends by itself.';
alter table referrals.delegations enable row level security;
alter table referrals.delegations force row level security;
grant insert, select on referrals.delegations to schakel_app;
grant update (settled_at, status, version) on referrals.delegations to schakel_app;

create table referrals.handovers (
  id uuid not null,
  case_id uuid not null,
  case_number text not null,
  from_organisation_id uuid not null,
  from_organisation_key integer not null,
  from_region_id text not null,
  to_organisation_id uuid not null,
  to_organisation_key integer not null,
  to_region_id text not null,
  offered_by uuid not null,
  offered_at timestamp with time zone not null,
  sealed_reason bytea not null,
  aftercare_compartments text[] not null default '{}'::text[],
  aftercare_until date,
  status text not null default 'offered'::text,
  answered_at timestamp with time zone,
  answered_by uuid,
  sealed_answer bytea,
  new_coordinator_membership_id uuid,
  entry_count integer,
  content_hash bytea,
  version integer not null default 1,
  constraint handovers_pkey PRIMARY KEY (id),
  constraint handovers_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES accounts.accounts(id),
  constraint handovers_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cases(id) ON DELETE CASCADE,
  constraint handovers_from_organisation_id_fkey FOREIGN KEY (from_organisation_id) REFERENCES partners.organisations(id),
  constraint handovers_from_region_id_fkey FOREIGN KEY (from_region_id) REFERENCES regions.regions(id),
  constraint handovers_id_fkey FOREIGN KEY (id) REFERENCES identity.data_keys(dossier_id),
  constraint handovers_new_coordinator_membership_id_fkey FOREIGN KEY (new_coordinator_membership_id) REFERENCES accounts.memberships(id),
  constraint handovers_offered_by_fkey FOREIGN KEY (offered_by) REFERENCES accounts.accounts(id),
  constraint handovers_to_organisation_id_fkey FOREIGN KEY (to_organisation_id) REFERENCES partners.organisations(id),
  constraint handovers_to_region_id_fkey FOREIGN KEY (to_region_id) REFERENCES regions.regions(id),
  constraint handovers_aftercare_compartments_check CHECK ((aftercare_compartments <@ ARRAY['identity'::text, 'contact-safety'::text, 'social-environment'::text, 'care-health'::text, 'shelter-housing'::text, 'residence'::text, 'criminal-justice'::text, 'finance-work'::text, 'plan-results'::text, 'coordination-notes'::text])),
  constraint handovers_aftercare_is_whole CHECK (((cardinality(aftercare_compartments) > 0) = (aftercare_until IS NOT NULL))),
  constraint handovers_answer_is_whole CHECK ((((status = 'offered'::text) = (answered_at IS NULL)) AND ((status = 'offered'::text) = (answered_by IS NULL)))),
  constraint handovers_content_hash_check CHECK ((length(content_hash) = 32)),
  constraint handovers_receipt CHECK ((((status = 'accepted'::text) = (content_hash IS NOT NULL)) AND ((status = 'accepted'::text) = (entry_count IS NOT NULL)) AND ((status = 'accepted'::text) = (new_coordinator_membership_id IS NOT NULL)))),
  constraint handovers_status_check CHECK ((status = ANY (ARRAY['offered'::text, 'accepted'::text, 'declined'::text, 'withdrawn'::text]))),
  constraint handovers_to_somebody_else CHECK ((from_organisation_key <> to_organisation_key))
);
CREATE INDEX handovers_answered_by ON referrals.handovers USING btree (answered_by);
CREATE INDEX handovers_case ON referrals.handovers USING btree (case_id, answered_at) WHERE (status = 'accepted'::text);
CREATE INDEX handovers_cases ON referrals.handovers USING btree (case_id);
CREATE INDEX handovers_coordinator ON referrals.handovers USING btree (new_coordinator_membership_id);
CREATE INDEX handovers_from ON referrals.handovers USING btree (from_organisation_id);
CREATE INDEX handovers_from_region ON referrals.handovers USING btree (from_region_id);
CREATE INDEX handovers_inbox ON referrals.handovers USING btree (to_organisation_key, status, offered_at DESC);
CREATE INDEX handovers_offered_by ON referrals.handovers USING btree (offered_by);
CREATE UNIQUE INDEX handovers_one_open ON referrals.handovers USING btree (case_id) WHERE (status = 'offered'::text);
CREATE INDEX handovers_sent ON referrals.handovers USING btree (from_organisation_key, offered_at DESC);
CREATE INDEX handovers_to ON referrals.handovers USING btree (to_organisation_id);
CREATE INDEX handovers_to_region ON referrals.handovers USING btree (to_region_id);
comment on table referrals.handovers is 'A case that one organisation offers to another. Accepted: the coordinator, the owner and the region change in one statement, and what was written before stays as it was.';
comment on column referrals.handovers.case_number is 'Names the case on both receipts, also for the side that cannot open it.';
comment on column referrals.handovers.sealed_reason is 'Why, for the receiver to read before it decides; sealed with a key of its own.';
comment on column referrals.handovers.aftercare_compartments is 'What the old side keeps reading until the day beside it, and nothing after.';
comment on column referrals.handovers.entry_count is 'How many entries the dossier had at that moment.';
comment on column referrals.handovers.content_hash is 'SHA-256 over id, version and sealed text of those entries, in order: both sides can show that it is the same dossier.';
alter table referrals.handovers enable row level security;
alter table referrals.handovers force row level security;
grant insert, select on referrals.handovers to schakel_app;
grant update (answered_at, answered_by, new_coordinator_membership_id, sealed_answer, status, version) on referrals.handovers to schakel_app;

create table referrals.referral_steps (
  referral_id uuid not null,
  version integer not null,
  status text not null,
  at timestamp with time zone not null,
  account_id uuid,
  organisation_id uuid,
  constraint referral_steps_pkey PRIMARY KEY (referral_id, version),
  constraint referral_steps_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id),
  constraint referral_steps_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES partners.organisations(id),
  constraint referral_steps_referral_id_fkey FOREIGN KEY (referral_id) REFERENCES referrals.referrals(id) ON DELETE CASCADE
);
CREATE INDEX referral_steps_account ON referrals.referral_steps USING btree (account_id);
CREATE INDEX referral_steps_organisation ON referrals.referral_steps USING btree (organisation_id);
comment on table referrals.referral_steps is 'Every step of a referral, written by a trigger: when, and by whom.';
alter table referrals.referral_steps enable row level security;
alter table referrals.referral_steps force row level security;
grant select on referrals.referral_steps to schakel_app;

create table referrals.referrals (
  id uuid not null,
  case_id uuid not null,
  sender_organisation_id uuid not null,
  sender_organisation_key integer not null,
  sent_by uuid not null,
  sent_at timestamp with time zone not null,
  receiver_organisation_id uuid not null,
  receiver_organisation_key integer not null,
  agreement_id uuid not null,
  urgency text not null,
  asked_by date not null,
  sealed_question bytea not null,
  sealed_about bytea,
  participation_id uuid not null,
  sealed_part bytea not null,
  compartments text[] not null,
  status text not null default 'sent'::text,
  answered_at timestamp with time zone,
  answered_by uuid,
  decline_reason text,
  sealed_answer bytea,
  version integer not null default 1,
  constraint referrals_pkey PRIMARY KEY (id),
  constraint referrals_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES agreements.agreements(id),
  constraint referrals_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES accounts.accounts(id),
  constraint referrals_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cases(id) ON DELETE CASCADE,
  constraint referrals_id_fkey FOREIGN KEY (id) REFERENCES identity.data_keys(dossier_id),
  constraint referrals_receiver_organisation_id_fkey FOREIGN KEY (receiver_organisation_id) REFERENCES partners.organisations(id),
  constraint referrals_sender_organisation_id_fkey FOREIGN KEY (sender_organisation_id) REFERENCES partners.organisations(id),
  constraint referrals_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES accounts.accounts(id),
  constraint referrals_answer_is_whole CHECK ((((status = 'sent'::text) = (answered_at IS NULL)) AND ((status = 'sent'::text) = (answered_by IS NULL)))),
  constraint referrals_decline_has_reason CHECK (((status = 'declined'::text) = (decline_reason IS NOT NULL))),
  constraint referrals_decline_reason_check CHECK ((decline_reason ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint referrals_status_check CHECK ((status = ANY (ARRAY['sent'::text, 'accepted'::text, 'declined'::text, 'done'::text, 'withdrawn'::text]))),
  constraint referrals_to_somebody_else CHECK ((sender_organisation_key <> receiver_organisation_key)),
  constraint referrals_urgency_check CHECK ((urgency = ANY (ARRAY['acute'::text, 'within-a-day'::text, 'within-a-week'::text])))
);
CREATE INDEX referrals_agreement ON referrals.referrals USING btree (agreement_id);
CREATE INDEX referrals_answered_by ON referrals.referrals USING btree (answered_by);
CREATE INDEX referrals_case ON referrals.referrals USING btree (case_id);
CREATE INDEX referrals_inbox ON referrals.referrals USING btree (receiver_organisation_key, status, sent_at DESC, id DESC);
CREATE UNIQUE INDEX referrals_once ON referrals.referrals USING btree (case_id, receiver_organisation_id, agreement_id) WHERE (status = 'sent'::text);
CREATE INDEX referrals_receiver ON referrals.referrals USING btree (receiver_organisation_id);
CREATE INDEX referrals_sender ON referrals.referrals USING btree (sender_organisation_id);
CREATE INDEX referrals_sent_by ON referrals.referrals USING btree (sent_by);
CREATE INDEX referrals_unanswered ON referrals.referrals USING btree (asked_by) WHERE (status = 'sent'::text);
comment on table referrals.referrals is 'A question of the coordinator to an organisation under an agreement. Has a data key of its own: the receiver reads the question without access to the dossier.';
comment on column referrals.referrals.asked_by is 'The day on which the sender wants an answer at the latest.';
comment on column referrals.referrals.sealed_about is 'What the sender chose to say about who it is about; empty: nothing.';
comment on column referrals.referrals.participation_id is 'The participation that an acceptance starts, known in advance so that its part could be sealed.';
comment on column referrals.referrals.sealed_part is 'The receiver''s part in the case, sealed with the key of the dossier; moves into the participation.';
comment on column referrals.referrals.compartments is 'What would be visible on the day of sending, by the clauses of that day.';
comment on column referrals.referrals.answered_by is 'Who answered, or who withdrew the question.';
alter table referrals.referrals enable row level security;
alter table referrals.referrals force row level security;
grant insert, select on referrals.referrals to schakel_app;
grant update (answered_at, answered_by, decline_reason, sealed_answer, status, version) on referrals.referrals to schakel_app;

create table referrals.secrecy_forms (
  id uuid not null,
  case_id uuid not null,
  author_account_id uuid not null,
  author_organisation_id uuid not null,
  author_organisation_key integer not null,
  second_account_id uuid not null,
  second_organisation_key integer not null,
  written_at timestamp with time zone not null,
  sealed_form bytea not null,
  status text not null default 'awaiting'::text,
  settled_at timestamp with time zone,
  sealed_remark bytea,
  version integer not null default 1,
  constraint secrecy_forms_pkey PRIMARY KEY (id),
  constraint secrecy_forms_author_account_id_fkey FOREIGN KEY (author_account_id) REFERENCES accounts.accounts(id),
  constraint secrecy_forms_author_organisation_id_fkey FOREIGN KEY (author_organisation_id) REFERENCES partners.organisations(id),
  constraint secrecy_forms_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cases(id) ON DELETE CASCADE,
  constraint secrecy_forms_id_fkey FOREIGN KEY (id) REFERENCES identity.data_keys(dossier_id),
  constraint secrecy_forms_second_account_id_fkey FOREIGN KEY (second_account_id) REFERENCES accounts.accounts(id),
  constraint secrecy_forms_need_a_second_person CHECK ((author_account_id <> second_account_id)),
  constraint secrecy_forms_settled CHECK (((status = 'awaiting'::text) = (settled_at IS NULL))),
  constraint secrecy_forms_status_check CHECK ((status = ANY (ARRAY['awaiting'::text, 'confirmed'::text, 'not-confirmed'::text, 'withdrawn'::text])))
);
CREATE INDEX secrecy_forms_author ON referrals.secrecy_forms USING btree (author_account_id);
CREATE INDEX secrecy_forms_author_organisation ON referrals.secrecy_forms USING btree (author_organisation_id);
CREATE INDEX secrecy_forms_case ON referrals.secrecy_forms USING btree (case_id);
CREATE INDEX secrecy_forms_second ON referrals.secrecy_forms USING btree (second_account_id);
comment on table referrals.secrecy_forms is 'A conflict of duties: why a professional breaks secrecy, step by step, and whether a second person agreed. A part of its own: only these two read it.';
comment on column referrals.secrecy_forms.sealed_form is 'The answers to the steps as JSON, sealed with a key of its own.';
alter table referrals.secrecy_forms enable row level security;
alter table referrals.secrecy_forms force row level security;
grant insert, select on referrals.secrecy_forms to schakel_app;
grant update (sealed_remark, settled_at, status, version) on referrals.secrecy_forms to schakel_app;

create table referrals.turns (
  id uuid not null,
  case_id uuid not null,
  kind text not null,
  at timestamp with time zone not null,
  account_id uuid not null,
  organisation_id uuid not null,
  sealed_reason bytea not null,
  constraint turns_pkey PRIMARY KEY (id),
  constraint turns_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id),
  constraint turns_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cases(id) ON DELETE CASCADE,
  constraint turns_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES partners.organisations(id),
  constraint turns_kind_check CHECK ((kind = ANY (ARRAY['to-region'::text, 'to-local'::text, 'crisis-begins'::text, 'crisis-ends'::text])))
);
CREATE INDEX turns_account ON referrals.turns USING btree (account_id);
CREATE INDEX turns_case ON referrals.turns USING btree (case_id, at DESC, id DESC);
CREATE INDEX turns_organisation ON referrals.turns USING btree (organisation_id);
comment on table referrals.turns is 'A case goes to the regional or back to the local level (requirement R113), or becomes a crisis or stops being one (R109). Written once, with the reason; the last one is how it stands.';
alter table referrals.turns enable row level security;
alter table referrals.turns force row level security;
grant insert, select on referrals.turns to schakel_app;

CREATE OR REPLACE FUNCTION referrals.acts_for(of_case uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (cases.coordinates(of_case) OR (EXISTS (SELECT FROM referrals.delegations d WHERE ((d.case_id = acts_for.of_case) AND (d.status = 'active'::text) AND (d.delegate_membership_id = (SELECT platform.actor_membership_id() AS actor_membership_id)) AND (d.period @> (SELECT platform.today() AS today))))));
grant execute on function referrals.acts_for(uuid) to public;

CREATE OR REPLACE FUNCTION referrals.after_take_over()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  -- A right of a former side ends where it coordinates again.
  update cases.kept_rights k set ended_at = new.answered_at, version = k.version + 1
   where k.case_id = new.case_id and k.organisation_key = new.to_organisation_key and k.ended_at is null;
  insert into cases.kept_rights (id, case_id, organisation_id, organisation_key, organisation_type, reason, reads, valid)
  select gen_random_uuid(), new.case_id, o.id, o.key, o.type, 'aftercare', new.aftercare_compartments,
         daterange(platform.today(), new.aftercare_until, '[]')
    from partners.organisations o
   where o.id = new.from_organisation_id and new.aftercare_until >= platform.today();
  -- What was asked about the case belongs to who coordinates it now.
  insert into identity.dossier_readers (dossier_id, organisation_key, valid)
  select about.id, new.to_organisation_key, datemultirange(daterange(null, null))
    from (select r.id from referrals.referrals r where r.case_id = new.case_id
          union all
          select t.request_id from referrals.access_request_targets t where t.case_id = new.case_id) about
  on conflict (organisation_key, dossier_id) do nothing;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION referrals.check_delegation()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if tg_op = 'UPDATE' then
    if (old.status, new.status) not in (('offered', 'active'), ('offered', 'declined'), ('offered', 'ended'), ('active', 'ended'))
       or new.version <> old.version + 1 then
      raise exception 'no such step' using errcode = '23514', constraint = 'delegations_steps';
    end if;
    if new.status <> 'active' then return new; end if;
  end if;
  if not exists (
    select from accounts.memberships m
      join partners.organisations o on o.id = m.organisation_id and o.key = new.delegate_organisation_key
     where m.id = new.delegate_membership_id and m.valid @> platform.today()
       and case when o.key = new.owner_organisation_key then exists (
              select from accounts.role_permissions p where p.role_id = m.role_id and p.permission = 'case.coordinate')
           else (tg_op = 'UPDATE' or new.status = 'offered') and exists (
              select from cases.participations x
               where x.case_id = new.case_id and x.organisation_key = o.key and x.ended_at is null
                 and x.valid @> platform.today()) end)
  then
    raise exception 'cannot stand in' using errcode = '23514', constraint = 'delegations_delegate';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION referrals.end_delegations()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  update referrals.delegations d
     set status = 'ended', settled_at = platform.now(), version = d.version + 1
   where d.case_id = new.case_id and d.status in ('offered', 'active')
     and d.owner_membership_id <> new.membership_id;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION referrals.erase_of_case(of_case uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  gone record;
  counts jsonb := '{}';
begin
  perform identity.require_erasure_order(of_case);
  for gone in
    select r.id, 'referrals' as kind from referrals.referrals r where r.case_id = of_case
    union all
    select t.request_id, 'access_requests' from referrals.access_request_targets t where t.case_id = of_case
    union all
    select h.id, 'handovers' from referrals.handovers h where h.case_id = of_case
    union all
    select f.id, 'secrecy_forms' from referrals.secrecy_forms f where f.case_id = of_case
  loop
    execute format('delete from referrals.%I where id = $1', gone.kind) using gone.id;
    perform identity.erase_related(of_case, gone.id);
    counts := counts || jsonb_build_object('referrals.' || gone.kind,
      coalesce((counts ->> ('referrals.' || gone.kind))::integer, 0) + 1);
  end loop;
  return counts;
end $function$;
grant execute on function referrals.erase_of_case(uuid) to schakel_worker;

CREATE OR REPLACE FUNCTION referrals.find_target()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  target uuid;
  coordinator integer;
begin
  insert into identity.dossier_readers (dossier_id, organisation_key, valid)
  values (new.id, new.asker_organisation_key, datemultirange(daterange(null, null)));
  select c.id, k.organisation_key into target, coordinator
    from cases.cases c join cases.coordinators k on k.case_id = c.id and upper_inf(k.period)
   where c.number = upper(btrim(new.asked_number)) and c.status = 'open'
     and k.organisation_key <> new.asker_organisation_key;
  if found then
    insert into referrals.access_request_targets (request_id, case_id) values (new.id, target);
    insert into identity.dossier_readers (dossier_id, organisation_key, valid)
    values (new.id, coordinator, datemultirange(daterange(null, null)))
    on conflict (organisation_key, dossier_id) do nothing;
    insert into platform.outbox (event, dossier_id, object_id, organisation_keys)
    values ('referral.access-asked', target, new.id, array[coordinator]);
  end if;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION referrals.forget_requests(over_before date)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  gone uuid[];
begin
  with removed as (
    delete from referrals.access_requests q
     where q.lapses_on < over_before and q.status <> 'granted'
    returning q.id)
  select coalesce(array_agg(r.id), '{}') into gone from removed r;
  delete from identity.data_keys k where k.dossier_id = any (gone);
  return cardinality(gone);
end $function$;
grant execute on function referrals.forget_requests(date) to schakel_worker;

CREATE OR REPLACE FUNCTION referrals.keep_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if exists (
    select from referrals.handovers h
     where h.case_id = old.case_id and h.status = 'accepted' and h.answered_at >= old.recorded_at) then
    raise exception 'written before the handover' using errcode = '23514', constraint = 'entries_before_handover';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION referrals.note_step()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  insert into referrals.referral_steps (referral_id, version, status, at, account_id, organisation_id)
  values (new.id, new.version, new.status, platform.now(), platform.actor_account_id(), platform.actor_organisation_id());
  return null;
end $function$;

CREATE OR REPLACE FUNCTION referrals.open_offer()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  insert into identity.dossier_readers (dossier_id, organisation_key, valid)
  select new.id, each.key, datemultirange(daterange(null, null))
    from unnest(array[new.from_organisation_key, new.to_organisation_key]) as each (key);
  return null;
end $function$;

CREATE OR REPLACE FUNCTION referrals.open_referral()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  insert into identity.dossier_readers (dossier_id, organisation_key, valid)
  select new.id, each.key, datemultirange(daterange(null, null))
    from unnest(array[new.sender_organisation_key, new.receiver_organisation_key]) as each (key)
  on conflict (organisation_key, dossier_id) do nothing;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION referrals.open_secrecy_form()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  insert into identity.dossier_readers (dossier_id, organisation_key, valid)
  select distinct new.id, each.key, datemultirange(daterange(null, null))
    from unnest(array[new.author_organisation_key, new.second_organisation_key]) as each (key);
  return null;
end $function$;

CREATE OR REPLACE FUNCTION referrals.settle_secrecy_form()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if old.status <> 'awaiting' or new.version <> old.version + 1
     or new.status in ('confirmed', 'not-confirmed') and platform.actor_account_id() is distinct from new.second_account_id
     or new.status = 'withdrawn' and platform.actor_account_id() is distinct from new.author_account_id then
    raise exception 'no such step' using errcode = '23514', constraint = 'secrecy_forms_steps';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION referrals.take_answer()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if old.status <> 'sent' or new.version <> old.version + 1 then
    raise exception 'this request was answered' using errcode = '23514', constraint = 'access_requests_steps';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION referrals.take_over()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if old.status <> 'offered' or new.status = 'offered' or new.version <> old.version + 1 then
    raise exception 'this offer was answered' using errcode = '23514', constraint = 'handovers_steps';
  end if;
  if new.status <> 'accepted' then return new; end if;
  -- MUST lock the case first: a handover inside the old organisation may run at the same time.
  perform from cases.cases c where c.id = new.case_id and c.status = 'open' for update;
  if not found then
    raise exception 'the case is closed' using errcode = '23514', constraint = 'referrals_of_open_case';
  end if;
  if not exists (
    select from cases.coordinators k
     where k.case_id = new.case_id and upper_inf(k.period) and k.organisation_key = new.from_organisation_key) then
    raise exception 'the case is with somebody else by now' using errcode = '23514', constraint = 'handovers_steps';
  end if;
  if not exists (
    select from accounts.memberships m
      join accounts.role_permissions p on p.role_id = m.role_id and p.permission = 'case.coordinate'
     where m.id = new.new_coordinator_membership_id and m.organisation_id = new.to_organisation_id
       and m.valid @> platform.today()) then
    raise exception 'not a coordinator of the receiver' using errcode = '23514', constraint = 'handovers_coordinator';
  end if;
  -- After the lock, and after all that came before it: clocks of transactions do not run in the
  -- order in which they got hold of the case.
  select greatest(platform.now(), max(lower(k.period)) + interval '1 millisecond',
           (select max(e.recorded_at) from cases.entries e where e.case_id = new.case_id))
    into new.answered_at
    from cases.coordinators k where k.case_id = new.case_id;
  select count(*), sha256(convert_to(coalesce(string_agg(
           e.id::text || ' ' || e.version::text || ' ' || encode(sha256(e.sealed_text), 'hex'), E'\n' order by e.id), ''), 'UTF8'))
    into new.entry_count, new.content_hash
    from cases.entries e where e.case_id = new.case_id;
  update cases.coordinators k set period = tstzrange(lower(k.period), new.answered_at)
   where k.case_id = new.case_id and upper_inf(k.period);
  insert into cases.coordinators (id, case_id, membership_id, organisation_key, period)
  values (gen_random_uuid(), new.case_id, new.new_coordinator_membership_id, new.to_organisation_key,
    tstzrange(new.answered_at, null));
  update cases.cases c
     set owner_organisation_id = new.to_organisation_id, owner_organisation_key = new.to_organisation_key,
         region_id = new.to_region_id, version = c.version + 1
   where c.id = new.case_id;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION referrals.take_step()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if (old.status, new.status) not in (('sent', 'accepted'), ('sent', 'declined'), ('sent', 'withdrawn'), ('accepted', 'done'))
     or new.version <> old.version + 1 then
    raise exception 'a referral cannot go from % to %', old.status, new.status
      using errcode = '23514', constraint = 'referrals_steps';
  end if;
  if new.status = 'accepted' then
    perform from cases.cases c where c.id = new.case_id and c.status = 'open' for share;
    if not found then
      raise exception 'the case is closed' using errcode = '23514', constraint = 'referrals_of_open_case';
    end if;
    if not exists (
      select from agreements.clauses_for(new.case_id, new.receiver_organisation_id, new.agreement_id) c
       where c.effect = 'allow' and c.bears and not c.emergency_only and c.action in ('read', 'contribute')
         and c.valid @> platform.today()) then
      raise exception 'the agreement gives nothing today' using errcode = '23514', constraint = 'referrals_under_agreement';
    end if;
    insert into cases.participations (id, case_id, organisation_id, organisation_key, organisation_type, agreement_id,
      sealed_part, valid)
    select new.participation_id, new.case_id, o.id, o.key, o.type, new.agreement_id, new.sealed_part,
           daterange(platform.today(), null)
      from partners.organisations o
     where o.id = new.receiver_organisation_id
       and not exists (
         select from cases.participations p
          where p.case_id = new.case_id and p.organisation_id = o.id and p.agreement_id = new.agreement_id
            and p.ended_at is null and p.valid @> platform.today());
  end if;
  return new;
end $function$;

CREATE TRIGGER find_target AFTER INSERT ON referrals.access_requests FOR EACH ROW EXECUTE FUNCTION referrals.find_target();

CREATE TRIGGER take_answer BEFORE UPDATE OF status, sealed_answer, version ON referrals.access_requests FOR EACH ROW EXECUTE FUNCTION referrals.take_answer();

CREATE TRIGGER check_delegation BEFORE INSERT OR UPDATE ON referrals.delegations FOR EACH ROW EXECUTE FUNCTION referrals.check_delegation();

CREATE TRIGGER after_take_over AFTER UPDATE ON referrals.handovers FOR EACH ROW WHEN ((new.status = 'accepted'::text)) EXECUTE FUNCTION referrals.after_take_over();

CREATE TRIGGER open_offer AFTER INSERT ON referrals.handovers FOR EACH ROW EXECUTE FUNCTION referrals.open_offer();

CREATE TRIGGER take_over BEFORE UPDATE ON referrals.handovers FOR EACH ROW EXECUTE FUNCTION referrals.take_over();

CREATE TRIGGER note_sending AFTER INSERT ON referrals.referrals FOR EACH ROW EXECUTE FUNCTION referrals.note_step();

CREATE TRIGGER note_step AFTER UPDATE OF status ON referrals.referrals FOR EACH ROW EXECUTE FUNCTION referrals.note_step();

CREATE TRIGGER open_referral AFTER INSERT ON referrals.referrals FOR EACH ROW EXECUTE FUNCTION referrals.open_referral();

CREATE TRIGGER take_step BEFORE UPDATE OF status, sealed_answer, decline_reason, version ON referrals.referrals FOR EACH ROW EXECUTE FUNCTION referrals.take_step();

CREATE TRIGGER open_secrecy_form AFTER INSERT ON referrals.secrecy_forms FOR EACH ROW EXECUTE FUNCTION referrals.open_secrecy_form();

CREATE TRIGGER settle_secrecy_form BEFORE UPDATE ON referrals.secrecy_forms FOR EACH ROW EXECUTE FUNCTION referrals.settle_secrecy_form();

create policy coordinators_read on referrals.access_request_targets for select to schakel_app
  using ((( SELECT platform.actor_can('case.invite-partner'::text) AS actor_can) AND cases.coordinates(case_id)));

create policy owner_all on referrals.access_request_targets for all to schakel_owner
  using (true)
  with check (true);

create policy both_sides_read on referrals.access_requests for select to schakel_app
  using ((((asker_organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND ( SELECT platform.actor_can('case.request-access'::text) AS actor_can)) OR (EXISTS ( SELECT
   FROM referrals.access_request_targets t
  WHERE (t.request_id = access_requests.id)))));

create policy coordinators_answer on referrals.access_requests for update to schakel_app
  using ((EXISTS ( SELECT
   FROM referrals.access_request_targets t
  WHERE (t.request_id = access_requests.id))))
  with check ((answered_by = ( SELECT platform.actor_account_id() AS actor_account_id)));

create policy owner_all on referrals.access_requests for all to schakel_owner
  using (true)
  with check (true);

create policy partners_ask on referrals.access_requests for insert to schakel_app
  with check ((( SELECT platform.actor_can('case.request-access'::text) AS actor_can) AND (status = 'sent'::text) AND (version = 1) AND (asked_by = ( SELECT platform.actor_account_id() AS actor_account_id)) AND (asker_organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key))));

create policy coordinators_end on referrals.delegations for update to schakel_app
  using ((( SELECT platform.actor_can('case.coordinate'::text) AS actor_can) AND cases.coordinates(case_id)))
  with check (((status = 'ended'::text) AND cases.coordinates(case_id)));

create policy coordinators_make on referrals.delegations for insert to schakel_app
  with check ((( SELECT platform.actor_can('case.coordinate'::text) AS actor_can) AND (made_by = ( SELECT platform.actor_account_id() AS actor_account_id)) AND (version = 1) AND (owner_organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND (status =
CASE
    WHEN (delegate_organisation_key = owner_organisation_key) THEN 'active'::text
    ELSE 'offered'::text
END) AND (EXISTS ( SELECT
   FROM cases.coordinators k
  WHERE ((k.case_id = delegations.case_id) AND upper_inf(k.period) AND (k.membership_id = delegations.owner_membership_id) AND (k.organisation_key = delegations.owner_organisation_key))))));

create policy delegates_answer on referrals.delegations for update to schakel_app
  using ((delegate_membership_id = ( SELECT platform.actor_membership_id() AS actor_membership_id)))
  with check (((delegate_membership_id = ( SELECT platform.actor_membership_id() AS actor_membership_id)) AND (status = ANY (ARRAY['active'::text, 'declined'::text, 'ended'::text]))));

create policy owner_all on referrals.delegations for all to schakel_owner
  using (true)
  with check (true);

create policy participants_read on referrals.delegations for select to schakel_app
  using (((delegate_membership_id = ( SELECT platform.actor_membership_id() AS actor_membership_id)) OR (( SELECT platform.actor_can('case.read'::text) AS actor_can) AND (EXISTS ( SELECT
   FROM cases.cases c
  WHERE (c.id = delegations.case_id))))));

create policy both_sides_read on referrals.handovers for select to schakel_app
  using ((( SELECT platform.actor_can('case.coordinate'::text) AS actor_can) AND ((( SELECT platform.actor_organisation_key() AS actor_organisation_key) = from_organisation_key) OR (( SELECT platform.actor_organisation_key() AS actor_organisation_key) = to_organisation_key))));

create policy coordinators_offer on referrals.handovers for insert to schakel_app
  with check ((( SELECT platform.actor_can('case.coordinate'::text) AS actor_can) AND (status = 'offered'::text) AND (version = 1) AND (offered_by = ( SELECT platform.actor_account_id() AS actor_account_id)) AND (from_organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND cases.coordinates(case_id)));

create policy coordinators_withdraw on referrals.handovers for update to schakel_app
  using ((( SELECT platform.actor_can('case.coordinate'::text) AS actor_can) AND (from_organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key))))
  with check (((from_organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND (status = 'withdrawn'::text) AND (answered_by = ( SELECT platform.actor_account_id() AS actor_account_id))));

create policy owner_all on referrals.handovers for all to schakel_owner
  using (true)
  with check (true);

create policy receivers_answer on referrals.handovers for update to schakel_app
  using ((( SELECT platform.actor_can('case.coordinate'::text) AS actor_can) AND (to_organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key))))
  with check (((to_organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND (status = ANY (ARRAY['accepted'::text, 'declined'::text])) AND (answered_by = ( SELECT platform.actor_account_id() AS actor_account_id))));

create policy owner_all on referrals.referral_steps for all to schakel_owner
  using (true)
  with check (true);

create policy with_referral on referrals.referral_steps for select to schakel_app
  using ((EXISTS ( SELECT
   FROM referrals.referrals r
  WHERE (r.id = referral_steps.referral_id))));

create policy both_sides_read on referrals.referrals for select to schakel_app
  using ((((receiver_organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND ( SELECT platform.actor_can('referral.answer'::text) AS actor_can)) OR (( SELECT platform.actor_can('case.read'::text) AS actor_can) AND referrals.acts_for(case_id))));

create policy coordinators_send on referrals.referrals for insert to schakel_app
  with check ((( SELECT platform.actor_can('case.invite-partner'::text) AS actor_can) AND (status = 'sent'::text) AND (version = 1) AND (sent_by = ( SELECT platform.actor_account_id() AS actor_account_id)) AND (sender_organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND referrals.acts_for(case_id)));

create policy coordinators_withdraw on referrals.referrals for update to schakel_app
  using ((( SELECT platform.actor_can('case.invite-partner'::text) AS actor_can) AND referrals.acts_for(case_id)))
  with check (((status = 'withdrawn'::text) AND (answered_by = ( SELECT platform.actor_account_id() AS actor_account_id)) AND referrals.acts_for(case_id)));

create policy owner_all on referrals.referrals for all to schakel_owner
  using (true)
  with check (true);

create policy receivers_answer on referrals.referrals for update to schakel_app
  using (((receiver_organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND ( SELECT platform.actor_can('referral.answer'::text) AS actor_can)))
  with check (((receiver_organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND (status = ANY (ARRAY['accepted'::text, 'declined'::text, 'done'::text])) AND (answered_by IS NOT NULL)));

create policy owner_all on referrals.secrecy_forms for all to schakel_owner
  using (true)
  with check (true);

create policy professionals_write on referrals.secrecy_forms for insert to schakel_app
  with check ((( SELECT platform.actor_can('case.contribute'::text) AS actor_can) AND (status = 'awaiting'::text) AND (version = 1) AND (author_account_id = ( SELECT platform.actor_account_id() AS actor_account_id)) AND (author_organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND (EXISTS ( SELECT
   FROM cases.cases c
  WHERE (c.id = secrecy_forms.case_id)))));

create policy two_people_read on referrals.secrecy_forms for select to schakel_app
  using (((( SELECT platform.actor_account_id() AS actor_account_id) = author_account_id) OR (( SELECT platform.actor_account_id() AS actor_account_id) = second_account_id)));

create policy two_people_settle on referrals.secrecy_forms for update to schakel_app
  using (((( SELECT platform.actor_account_id() AS actor_account_id) = author_account_id) OR (( SELECT platform.actor_account_id() AS actor_account_id) = second_account_id)))
  with check (((( SELECT platform.actor_account_id() AS actor_account_id) = author_account_id) OR (( SELECT platform.actor_account_id() AS actor_account_id) = second_account_id)));

create policy coordinators_add on referrals.turns for insert to schakel_app
  with check ((( SELECT platform.actor_can('case.coordinate'::text) AS actor_can) AND (account_id = ( SELECT platform.actor_account_id() AS actor_account_id)) AND (organisation_id = ( SELECT platform.actor_organisation_id() AS actor_organisation_id)) AND cases.coordinates(case_id)));

create policy owner_all on referrals.turns for all to schakel_owner
  using (true)
  with check (true);

create policy participants_read on referrals.turns for select to schakel_app
  using ((( SELECT platform.actor_can('case.read'::text) AS actor_can) AND (EXISTS ( SELECT
   FROM cases.cases c
  WHERE (c.id = turns.case_id)))));

create schema regions authorization schakel_owner;
comment on schema regions is 'Public reference content from the packs: where things are, what they are called, what holds on which day.';
grant usage on schema regions to schakel_app;
grant usage on schema regions to schakel_reporter;
grant usage on schema regions to schakel_worker;

create table regions.bodies (
  id text not null,
  pack_id text not null,
  region_id text,
  label_nl text not null,
  label_en text not null,
  explanation_nl text,
  explanation_en text,
  level text not null,
  tier text not null,
  chair text,
  prepares_body_id text,
  source_id text not null,
  source_part text,
  checked_on date not null,
  confidence text not null,
  ended_on date,
  constraint bodies_pkey PRIMARY KEY (id),
  constraint bodies_prepares_body_id_fkey FOREIGN KEY (prepares_body_id) REFERENCES regions.bodies(id) DEFERRABLE INITIALLY DEFERRED,
  constraint bodies_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions.regions(id),
  constraint bodies_source_id_fkey FOREIGN KEY (source_id) REFERENCES regions.sources(id),
  constraint bodies_confidence_check CHECK ((confidence = ANY (ARRAY['confirmed'::text, 'check'::text]))),
  constraint bodies_level_check CHECK ((level = ANY (ARRAY['national'::text, 'regional'::text, 'local'::text]))),
  constraint bodies_tier_check CHECK ((tier = ANY (ARRAY['administrative'::text, 'strategic'::text, 'tactical'::text, 'operational'::text, 'network'::text])))
);
CREATE INDEX bodies_prepares ON regions.bodies USING btree (prepares_body_id);
CREATE INDEX bodies_region ON regions.bodies USING btree (region_id);
CREATE INDEX bodies_source ON regions.bodies USING btree (source_id);
comment on table regions.bodies is 'Public reference content: tables, platforms, networks and steering groups.';
comment on column regions.bodies.chair is 'Function (list «function») or organisation that chairs.';
alter table regions.bodies enable row level security;
alter table regions.bodies force row level security;
grant select on regions.bodies to schakel_app;
grant select on regions.bodies to schakel_reporter;
grant select on regions.bodies to schakel_worker;

create table regions.code_items (
  id bigint not null generated always as identity,
  list_id text not null,
  code text not null,
  region_id text,
  "position" integer not null,
  parent_code text,
  label_nl text not null,
  label_en text not null,
  explanation_nl text,
  explanation_en text,
  attributes jsonb not null default '{}'::jsonb,
  pack_id text not null,
  source_id text not null,
  source_part text,
  checked_on date not null,
  confidence text not null,
  valid_from date,
  valid daterange not null,
  constraint code_items_pkey PRIMARY KEY (id),
  constraint code_items_identity UNIQUE NULLS NOT DISTINCT (list_id, code, region_id, valid_from),
  constraint code_items_once EXCLUDE USING gist (list_id WITH =, code WITH =, COALESCE(region_id, ''::text) WITH =, valid WITH &&) DEFERRABLE,
  constraint code_items_list_id_fkey FOREIGN KEY (list_id) REFERENCES regions.code_lists(id),
  constraint code_items_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions.regions(id),
  constraint code_items_source_id_fkey FOREIGN KEY (source_id) REFERENCES regions.sources(id),
  constraint code_items_confidence_check CHECK ((confidence = ANY (ARRAY['confirmed'::text, 'check'::text])))
);
CREATE INDEX code_items_region ON regions.code_items USING btree (region_id);
CREATE INDEX code_items_source ON regions.code_items USING btree (source_id);
comment on table regions.code_items is 'Public reference content: the items of a list. A fact changed by law is a new row with a date; a region may override an item.';
comment on column regions.code_items.region_id is 'Empty: national. Set: holds in that region, in place of the national item with the same code.';
comment on column regions.code_items.valid_from is 'As the pack declares it; empty when the start is unknown or does not matter.';
comment on column regions.code_items.valid is 'Days on which the item may be chosen. Ends when the pack says so or when the item left the pack.';
alter table regions.code_items enable row level security;
alter table regions.code_items force row level security;
grant select on regions.code_items to schakel_app;
grant select on regions.code_items to schakel_reporter;
grant select on regions.code_items to schakel_worker;

create table regions.code_lists (
  id text not null,
  pack_id text not null,
  kind text not null,
  label_nl text not null,
  label_en text not null,
  explanation_nl text,
  explanation_en text,
  caveat_nl text,
  caveat_en text,
  usable_on text[] not null default '{}'::text[],
  attributes jsonb not null default '{}'::jsonb,
  source_id text not null,
  source_part text,
  checked_on date not null,
  confidence text not null,
  ended_on date,
  constraint code_lists_pkey PRIMARY KEY (id),
  constraint code_lists_source_id_fkey FOREIGN KEY (source_id) REFERENCES regions.sources(id),
  constraint code_lists_confidence_check CHECK ((confidence = ANY (ARRAY['confirmed'::text, 'check'::text])))
);
CREATE INDEX code_lists_kind ON regions.code_lists USING btree (kind);
CREATE INDEX code_lists_source ON regions.code_lists USING btree (source_id);
comment on table regions.code_lists is 'Public reference content: lists that people choose from. Kind tells the shape of the attributes (docs/packs.md).';
comment on column regions.code_lists.caveat_nl is 'What a reader must know before drawing conclusions from this list.';
comment on column regions.code_lists.usable_on is 'Where the list may be used: signal, case, figure, training, navigation and so on.';
alter table regions.code_lists enable row level security;
alter table regions.code_lists force row level security;
grant select on regions.code_lists to schakel_app;
grant select on regions.code_lists to schakel_reporter;
grant select on regions.code_lists to schakel_worker;

create table regions.figures (
  id text not null,
  pack_id text not null,
  region_id text,
  quantity text not null,
  label_nl text not null,
  label_en text not null,
  explanation_nl text,
  explanation_en text,
  value numeric,
  low numeric,
  high numeric,
  unit text not null,
  numerator numeric,
  denominator numeric,
  about text not null,
  method_nl text,
  method_en text,
  source_id text not null,
  source_part text,
  checked_on date not null,
  confidence text not null,
  ended_on date,
  constraint figures_pkey PRIMARY KEY (id),
  constraint figures_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions.regions(id),
  constraint figures_source_id_fkey FOREIGN KEY (source_id) REFERENCES regions.sources(id),
  constraint figures_check CHECK (((value IS NOT NULL) OR ((low IS NOT NULL) AND (high IS NOT NULL)))),
  constraint figures_check1 CHECK (((low IS NULL) OR (high IS NULL) OR (low <= high))),
  constraint figures_confidence_check CHECK ((confidence = ANY (ARRAY['confirmed'::text, 'check'::text])))
);
CREATE INDEX figures_region ON regions.figures USING btree (region_id);
CREATE INDEX figures_source ON regions.figures USING btree (source_id);
comment on table regions.figures is 'Public reference content: published estimates and rates, each a dated record of its own source; never one constant.';
comment on column regions.figures.about is 'The year or years that the number is about, as the source states it.';
alter table regions.figures enable row level security;
alter table regions.figures force row level security;
grant select on regions.figures to schakel_app;
grant select on regions.figures to schakel_reporter;
grant select on regions.figures to schakel_worker;

create table regions.goals (
  id text not null,
  pack_id text not null,
  region_id text,
  parent_id text,
  kind text not null,
  "position" integer not null,
  label_nl text not null,
  label_en text not null,
  explanation_nl text,
  explanation_en text,
  source_id text not null,
  source_part text,
  checked_on date not null,
  confidence text not null,
  ended_on date,
  constraint goals_pkey PRIMARY KEY (id),
  constraint goals_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES regions.goals(id) DEFERRABLE INITIALLY DEFERRED,
  constraint goals_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions.regions(id),
  constraint goals_source_id_fkey FOREIGN KEY (source_id) REFERENCES regions.sources(id),
  constraint goals_confidence_check CHECK ((confidence = ANY (ARRAY['confirmed'::text, 'check'::text]))),
  constraint goals_kind_check CHECK ((kind = ANY (ARRAY['mission'::text, 'goal'::text, 'pillar'::text, 'assignment'::text, 'action-line'::text, 'activity'::text])))
);
CREATE INDEX goals_parent ON regions.goals USING btree (parent_id);
CREATE INDEX goals_region ON regions.goals USING btree (region_id);
CREATE INDEX goals_source ON regions.goals USING btree (source_id);
comment on table regions.goals is 'Public reference content: national and regional goals, pillars, assignments and action lines.';
alter table regions.goals enable row level security;
alter table regions.goals force row level security;
grant select on regions.goals to schakel_app;
grant select on regions.goals to schakel_reporter;
grant select on regions.goals to schakel_worker;

create table regions.holidays (
  day date not null,
  pack_id text not null,
  label_nl text not null,
  label_en text not null,
  ground text not null,
  source_id text not null,
  source_part text,
  checked_on date not null,
  confidence text not null,
  ended_on date,
  constraint holidays_pkey PRIMARY KEY (day),
  constraint holidays_source_id_fkey FOREIGN KEY (source_id) REFERENCES regions.sources(id),
  constraint holidays_confidence_check CHECK ((confidence = ANY (ARRAY['confirmed'::text, 'check'::text]))),
  constraint holidays_ground_check CHECK ((ground = ANY (ARRAY['recognised'::text, 'equated'::text, 'designated'::text])))
);
CREATE INDEX holidays_source ON regions.holidays USING btree (source_id);
comment on table regions.holidays is 'Public reference content: days on which a legal term does not end (Algemene termijnenwet, article 3).';
comment on column regions.holidays.ground is 'Article 3: paragraph 1 recognised, 2 equated, 3 designated by royal decree.';
comment on column regions.holidays.ended_on is 'Day on which the pack took it back; from then on it counts for nothing.';
alter table regions.holidays enable row level security;
alter table regions.holidays force row level security;
grant select on regions.holidays to schakel_app;
grant select on regions.holidays to schakel_reporter;
grant select on regions.holidays to schakel_worker;

create table regions.municipalities (
  code text not null,
  constraint municipalities_pkey PRIMARY KEY (code),
  constraint municipalities_code_check CHECK ((code ~ '^GM[0-9]{4}$'::text))
);
comment on table regions.municipalities is 'Public reference content: one row per municipality code ever listed, so that other tables can point at it.';
alter table regions.municipalities enable row level security;
alter table regions.municipalities force row level security;
grant select on regions.municipalities to schakel_app;
grant select on regions.municipalities to schakel_reporter;
grant select on regions.municipalities to schakel_worker;

create table regions.municipality_versions (
  code text not null,
  valid_from date not null,
  valid daterange not null,
  name text not null,
  province text not null,
  safety_region text not null,
  safety_region_name text not null,
  police_unit text not null,
  riec text not null,
  latitude numeric(6,3) not null,
  longitude numeric(6,3) not null,
  population integer not null,
  population_year integer not null,
  pack_id text not null,
  source_id text not null,
  source_part text,
  checked_on date not null,
  confidence text not null,
  constraint municipality_versions_pkey PRIMARY KEY (code, valid_from),
  constraint municipality_versions_once EXCLUDE USING gist (code WITH =, valid WITH &&) DEFERRABLE,
  constraint municipality_versions_code_fkey FOREIGN KEY (code) REFERENCES regions.municipalities(code),
  constraint municipality_versions_source_id_fkey FOREIGN KEY (source_id) REFERENCES regions.sources(id),
  constraint municipality_versions_confidence_check CHECK ((confidence = ANY (ARRAY['confirmed'::text, 'check'::text]))),
  constraint municipality_versions_latitude_check CHECK (((latitude >= (50)::numeric) AND (latitude <= (54)::numeric))),
  constraint municipality_versions_longitude_check CHECK (((longitude >= (3)::numeric) AND (longitude <= (8)::numeric))),
  constraint municipality_versions_population_check CHECK ((population > 0)),
  constraint municipality_versions_safety_region_check CHECK ((safety_region ~ '^VR[0-9]{2}$'::text))
);
CREATE INDEX municipality_versions_safety_region ON regions.municipality_versions USING btree (safety_region);
CREATE INDEX municipality_versions_source ON regions.municipality_versions USING btree (source_id);
comment on table regions.municipality_versions is 'Public reference content: what holds for a municipality in a period of days. A merger or a new region is a new row.';
comment on column regions.municipality_versions.latitude is 'A point inside the municipality, for maps of a whole region only.';
alter table regions.municipality_versions enable row level security;
alter table regions.municipality_versions force row level security;
grant select on regions.municipality_versions to schakel_app;
grant select on regions.municipality_versions to schakel_reporter;
grant select on regions.municipality_versions to schakel_worker;

create table regions.pack_versions (
  pack_id text not null,
  number integer not null,
  label_nl text not null,
  label_en text not null,
  region_id text,
  content_hash text not null,
  file_count integer not null,
  item_count integer not null,
  check_count integer not null,
  loaded_on date not null,
  loaded_at timestamp with time zone not null default clock_timestamp(),
  constraint pack_versions_pkey PRIMARY KEY (pack_id, number),
  constraint pack_versions_content_hash_check CHECK ((length(content_hash) = 64)),
  constraint pack_versions_number_check CHECK ((number > 0))
);
comment on table regions.pack_versions is 'Public reference content: which version of a pack was loaded when. A pack that did not change gets no new version.';
comment on column regions.pack_versions.content_hash is 'SHA-256 over the files of the pack.';
comment on column regions.pack_versions.check_count is 'Items that still carry the mark «check».';
alter table regions.pack_versions enable row level security;
alter table regions.pack_versions force row level security;
grant select on regions.pack_versions to schakel_app;
grant select on regions.pack_versions to schakel_reporter;
grant select on regions.pack_versions to schakel_worker;

create table regions.region_municipalities (
  region_id text not null,
  municipality_code text not null,
  valid_from date not null,
  valid daterange not null,
  constraint region_municipalities_pkey PRIMARY KEY (region_id, municipality_code, valid_from),
  constraint region_municipalities_once EXCLUDE USING gist (municipality_code WITH =, valid WITH &&) DEFERRABLE,
  constraint region_municipalities_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES regions.municipalities(code),
  constraint region_municipalities_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions.regions(id)
);
CREATE INDEX region_municipalities_code ON regions.region_municipalities USING btree (municipality_code);
comment on table regions.region_municipalities is 'Public reference content: a municipality belongs to at most one region at a time.';
alter table regions.region_municipalities enable row level security;
alter table regions.region_municipalities force row level security;
grant select on regions.region_municipalities to schakel_app;
grant select on regions.region_municipalities to schakel_reporter;
grant select on regions.region_municipalities to schakel_worker;

create table regions.regions (
  id text not null,
  pack_id text not null,
  label_nl text not null,
  label_en text not null,
  explanation_nl text,
  explanation_en text,
  safety_regions text[] not null,
  police_unit text not null,
  riec text not null,
  source_id text not null,
  source_part text,
  checked_on date not null,
  confidence text not null,
  ended_on date,
  constraint regions_pkey PRIMARY KEY (id),
  constraint regions_source_id_fkey FOREIGN KEY (source_id) REFERENCES regions.sources(id),
  constraint regions_confidence_check CHECK ((confidence = ANY (ARRAY['confirmed'::text, 'check'::text]))),
  constraint regions_id_check CHECK ((id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint regions_safety_regions_check CHECK ((cardinality(safety_regions) > 0))
);
CREATE INDEX regions_source ON regions.regions USING btree (source_id);
comment on table regions.regions is 'Public reference content: regions that run their chain approach with this product.';
alter table regions.regions enable row level security;
alter table regions.regions force row level security;
grant select on regions.regions to schakel_app;
grant select on regions.regions to schakel_reporter;
grant select on regions.regions to schakel_worker;

create table regions.sources (
  id text not null,
  pack_id text not null,
  title text not null,
  issuer text not null,
  published text,
  url text,
  licence text,
  attribution text,
  checked_on date not null,
  constraint sources_pkey PRIMARY KEY (id),
  constraint sources_url_check CHECK ((url ~~ 'https://%'::text))
);
comment on table regions.sources is 'Public reference content: the documents and laws that items of the packs rest on.';
comment on column regions.sources.published is 'Year, month or day of publication, as far as the source tells it.';
comment on column regions.sources.attribution is 'The sentence that the licence of the source asks for.';
alter table regions.sources enable row level security;
alter table regions.sources force row level security;
grant select on regions.sources to schakel_app;
grant select on regions.sources to schakel_reporter;
grant select on regions.sources to schakel_worker;

create view regions.published_bodies with (security_invoker=true) as select
  id::text,
  region_id::text,
  label_nl::text,
  label_en::text,
  level::text,
  tier::text,
  chair::text,
  prepares_body_id::text,
  source_id::text;
comment on view regions.published_bodies is 'Tables, platforms and networks of today, for modules above.';
grant select on regions.published_bodies to schakel_app;
grant select on regions.published_bodies to schakel_reporter;
grant select on regions.published_bodies to schakel_worker;

create view regions.published_code_items with (security_invoker=true) as select
  list_id::text,
  code::text,
  region_id::text,
  "position"::integer,
  parent_code::text,
  label_nl::text,
  label_en::text,
  explanation_nl::text,
  explanation_en::text,
  attributes::jsonb,
  confidence::text;
comment on view regions.published_code_items is 'Code items of today. A regional row replaces the national row with the same code.';
grant select on regions.published_code_items to schakel_app;
grant select on regions.published_code_items to schakel_reporter;
grant select on regions.published_code_items to schakel_worker;

create view regions.published_municipalities with (security_invoker=true) as select
  code::text,
  name::text,
  province::text,
  safety_region::text,
  safety_region_name::text,
  police_unit::text,
  riec::text,
  latitude::numeric(6,3),
  longitude::numeric(6,3),
  population::integer,
  population_year::integer,
  region_id::text;
comment on view regions.published_municipalities is 'Municipalities of today with the region they work in, if any.';
grant select on regions.published_municipalities to schakel_app;
grant select on regions.published_municipalities to schakel_reporter;
grant select on regions.published_municipalities to schakel_worker;

create view regions.published_pack_items with (security_invoker=true) as select
  pack_id::text,
  list_id::text,
  code::text,
  since::text,
  region_id::text,
  parent_code::text,
  label_nl::text,
  label_en::text,
  explanation_nl::text,
  explanation_en::text,
  attributes::jsonb,
  source_id::text,
  checked_on::date,
  confidence::text,
  valid_from::date,
  valid_to::date;
comment on view regions.published_pack_items is 'Items of the packs in force today, with source and mark.';
grant select on regions.published_pack_items to schakel_app;

create view regions.published_regions with (security_invoker=true) as select
  id::text,
  label_nl::text,
  label_en::text,
  safety_regions::text[],
  police_unit::text,
  riec::text;
comment on view regions.published_regions is 'Regions that work with this product today.';
grant select on regions.published_regions to schakel_app;
grant select on regions.published_regions to schakel_reporter;
grant select on regions.published_regions to schakel_worker;

create view regions.published_sources with (security_invoker=true) as select
  id::text,
  title::text,
  issuer::text,
  published::text,
  url::text,
  attribution::text;
comment on view regions.published_sources is 'Documents and laws on which items rest, for modules above.';
grant select on regions.published_sources to schakel_app;
grant select on regions.published_sources to schakel_reporter;
grant select on regions.published_sources to schakel_worker;

CREATE OR REPLACE FUNCTION regions.is_code(of_list text, of_code text, on_day date, of_region text DEFAULT NULL::text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (EXISTS (SELECT 1 FROM regions.code_items i WHERE ((i.list_id = is_code.of_list) AND (i.code = is_code.of_code) AND (i.valid @> is_code.on_day) AND ((i.region_id IS NULL) OR (i.region_id = is_code.of_region)))));
grant execute on function regions.is_code(text,text,date,text) to public;

CREATE OR REPLACE FUNCTION regions.region_of_municipality(of_code text, on_day date)
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (SELECT m.region_id FROM regions.region_municipalities m WHERE ((m.municipality_code = region_of_municipality.of_code) AND (m.valid @> region_of_municipality.on_day)));
grant execute on function regions.region_of_municipality(text,date) to public;

create policy everyone_reads on regions.bodies for select to schakel_app, schakel_reporter, schakel_worker
  using (true);

create policy owner_all on regions.bodies for all to schakel_owner
  using (true)
  with check (true);

create policy everyone_reads on regions.code_items for select to schakel_app, schakel_reporter, schakel_worker
  using (true);

create policy owner_all on regions.code_items for all to schakel_owner
  using (true)
  with check (true);

create policy everyone_reads on regions.code_lists for select to schakel_app, schakel_reporter, schakel_worker
  using (true);

create policy owner_all on regions.code_lists for all to schakel_owner
  using (true)
  with check (true);

create policy everyone_reads on regions.figures for select to schakel_app, schakel_reporter, schakel_worker
  using (true);

create policy owner_all on regions.figures for all to schakel_owner
  using (true)
  with check (true);

create policy everyone_reads on regions.goals for select to schakel_app, schakel_reporter, schakel_worker
  using (true);

create policy owner_all on regions.goals for all to schakel_owner
  using (true)
  with check (true);

create policy everyone_reads on regions.holidays for select to schakel_app, schakel_reporter, schakel_worker
  using (true);

create policy owner_all on regions.holidays for all to schakel_owner
  using (true)
  with check (true);

create policy everyone_reads on regions.municipalities for select to schakel_app, schakel_reporter, schakel_worker
  using (true);

create policy owner_all on regions.municipalities for all to schakel_owner
  using (true)
  with check (true);

create policy everyone_reads on regions.municipality_versions for select to schakel_app, schakel_reporter, schakel_worker
  using (true);

create policy owner_all on regions.municipality_versions for all to schakel_owner
  using (true)
  with check (true);

create policy everyone_reads on regions.pack_versions for select to schakel_app, schakel_reporter, schakel_worker
  using (true);

create policy owner_all on regions.pack_versions for all to schakel_owner
  using (true)
  with check (true);

create policy everyone_reads on regions.region_municipalities for select to schakel_app, schakel_reporter, schakel_worker
  using (true);

create policy owner_all on regions.region_municipalities for all to schakel_owner
  using (true)
  with check (true);

create policy everyone_reads on regions.regions for select to schakel_app, schakel_reporter, schakel_worker
  using (true);

create policy owner_all on regions.regions for all to schakel_owner
  using (true)
  with check (true);

create policy everyone_reads on regions.sources for select to schakel_app, schakel_reporter, schakel_worker
  using (true);

create policy owner_all on regions.sources for all to schakel_owner
  using (true)
  with check (true);

create schema rights authorization schakel_owner;
comment on schema rights is 'Rights of the client: access to the log, requests, retention and destruction, breaches.';
grant usage on schema rights to schakel_app;
grant usage on schema rights to schakel_reporter;
grant usage on schema rights to schakel_worker;

create table rights.breach_warnings (
  breach_id uuid not null,
  after_hours integer not null,
  due_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  constraint breach_warnings_pkey PRIMARY KEY (breach_id, after_hours),
  constraint breach_warnings_breach_id_fkey FOREIGN KEY (breach_id) REFERENCES rights.breaches(id) ON DELETE CASCADE
);
CREATE INDEX breach_warnings_due ON rights.breach_warnings USING btree (due_at) WHERE (sent_at IS NULL);
comment on table rights.breach_warnings is 'Moments on which to press for a decision; each goes out once.';
alter table rights.breach_warnings enable row level security;
alter table rights.breach_warnings force row level security;
grant insert, select on rights.breach_warnings to schakel_app;
grant select on rights.breach_warnings to schakel_worker;
grant update (sent_at) on rights.breach_warnings to schakel_worker;

create table rights.breaches (
  id uuid not null,
  number text not null,
  organisation_id uuid not null,
  organisation_key integer not null,
  kind text not null,
  happened_at timestamp with time zone,
  discovered_at timestamp with time zone not null,
  report_due_at timestamp with time zone not null,
  rule_id text not null,
  rule_source text not null,
  confidence text not null,
  sealed_facts bytea not null,
  compartments text[] not null default '{}'::text[],
  people_count integer,
  risk text,
  sealed_assessment bytea,
  sealed_measures bytea,
  authority text,
  authority_at timestamp with time zone,
  sealed_authority_reason bytea,
  people text,
  people_at timestamp with time zone,
  sealed_people_reason bytea,
  reported_by uuid not null,
  reported_at timestamp with time zone not null,
  closed_by uuid,
  closed_at timestamp with time zone,
  version integer not null default 1,
  constraint breaches_pkey PRIMARY KEY (id),
  constraint breaches_number_key UNIQUE (number),
  constraint breaches_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES accounts.accounts(id),
  constraint breaches_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES partners.organisations(id),
  constraint breaches_reported_by_fkey FOREIGN KEY (reported_by) REFERENCES accounts.accounts(id),
  constraint breaches_authority_check CHECK ((authority = ANY (ARRAY['reported'::text, 'not-reported'::text]))),
  constraint breaches_check CHECK ((report_due_at > discovered_at)),
  constraint breaches_check1 CHECK (((happened_at IS NULL) OR (happened_at <= discovered_at))),
  constraint breaches_check2 CHECK (((authority IS NULL) = (authority_at IS NULL))),
  constraint breaches_check3 CHECK (((authority IS NULL) OR (sealed_authority_reason IS NOT NULL))),
  constraint breaches_check4 CHECK (((people IS NULL) = (people_at IS NULL))),
  constraint breaches_check5 CHECK (((people IS NULL) OR (sealed_people_reason IS NOT NULL))),
  constraint breaches_check6 CHECK (((closed_at IS NULL) = (closed_by IS NULL))),
  constraint breaches_close_with_decisions CHECK (((closed_at IS NULL) OR ((authority IS NOT NULL) AND (people IS NOT NULL) AND (risk IS NOT NULL) AND (sealed_measures IS NOT NULL)))),
  constraint breaches_confidence_check CHECK ((confidence = ANY (ARRAY['confirmed'::text, 'check'::text]))),
  constraint breaches_kind_check CHECK ((kind = ANY (ARRAY['lost'::text, 'wrong-recipient'::text, 'seen-without-right'::text, 'stolen'::text, 'break-in'::text, 'not-available'::text, 'other'::text]))),
  constraint breaches_people_check CHECK ((people = ANY (ARRAY['told'::text, 'not-told'::text]))),
  constraint breaches_people_count_check CHECK ((people_count >= 0)),
  constraint breaches_risk_check CHECK ((risk = ANY (ARRAY['unlikely'::text, 'risk'::text, 'high'::text])))
);
CREATE INDEX breaches_closed_by ON rights.breaches USING btree (closed_by);
CREATE INDEX breaches_newest ON rights.breaches USING btree (organisation_key, discovered_at DESC, id DESC);
CREATE INDEX breaches_organisation ON rights.breaches USING btree (organisation_id);
CREATE INDEX breaches_reported_by ON rights.breaches USING btree (reported_by);
comment on table rights.breaches is 'Every (possible) breach with facts, risk, decisions and measures (GDPR article 33(5)), also those that need no report. Texts are sealed with the server key.';
comment on column rights.breaches.discovered_at is 'The moment from which the hours count, weekends and nights included.';
alter table rights.breaches enable row level security;
alter table rights.breaches force row level security;
grant insert, select, update on rights.breaches to schakel_app;
grant select on rights.breaches to schakel_worker;

create table rights.destruction_items (
  destruction_id uuid not null,
  case_id uuid not null,
  case_number text,
  keep_until date,
  rule_ids text[] not null,
  counts jsonb not null default '{}'::jsonb,
  state text not null default 'waiting'::text,
  skipped_because text,
  settled_at timestamp with time zone,
  constraint destruction_items_pkey PRIMARY KEY (destruction_id, case_id),
  constraint destruction_items_destruction_id_fkey FOREIGN KEY (destruction_id) REFERENCES rights.destructions(id),
  constraint destruction_items_check CHECK (((state = 'waiting'::text) = (settled_at IS NULL))),
  constraint destruction_items_check1 CHECK (((state = 'skipped'::text) = (skipped_because IS NOT NULL))),
  constraint destruction_items_check2 CHECK (((state <> 'erased'::text) OR (case_number IS NULL))),
  constraint destruction_items_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'erased'::text, 'skipped'::text, 'withdrawn'::text])))
);
CREATE UNIQUE INDEX destruction_items_once ON rights.destruction_items USING btree (case_id) WHERE (state = 'waiting'::text);
comment on table rights.destruction_items is 'The dossiers of a run. What is erased keeps its id, which points to nobody any more, and how much of each kind went.';
comment on column rights.destruction_items.case_id is 'No foreign key: the row stays when the dossier is gone.';
comment on column rights.destruction_items.case_number is 'For who prepares and approves; goes with the dossier.';
alter table rights.destruction_items enable row level security;
alter table rights.destruction_items force row level security;
grant insert, select, update on rights.destruction_items to schakel_app;
grant select, update on rights.destruction_items to schakel_worker;

create table rights.destructions (
  id uuid not null,
  organisation_id uuid not null,
  organisation_key integer not null,
  ground text not null,
  status text not null default 'prepared'::text,
  prepared_by uuid not null,
  prepared_at timestamp with time zone not null,
  approved_by uuid,
  approved_at timestamp with time zone,
  finished_at timestamp with time zone,
  version integer not null default 1,
  constraint destructions_pkey PRIMARY KEY (id),
  constraint destructions_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES accounts.accounts(id),
  constraint destructions_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES partners.organisations(id),
  constraint destructions_prepared_by_fkey FOREIGN KEY (prepared_by) REFERENCES accounts.accounts(id),
  constraint destructions_check CHECK (((approved_by IS NULL) = (approved_at IS NULL))),
  constraint destructions_check1 CHECK (((status <> ALL (ARRAY['approved'::text, 'done'::text])) OR (approved_at IS NOT NULL))),
  constraint destructions_check2 CHECK (((status = 'done'::text) = (finished_at IS NOT NULL))),
  constraint destructions_ground_check CHECK ((ground = ANY (ARRAY['retention'::text, 'request'::text]))),
  constraint destructions_second_person CHECK ((approved_by <> prepared_by)),
  constraint destructions_status_check CHECK ((status = ANY (ARRAY['prepared'::text, 'approved'::text, 'done'::text, 'cancelled'::text])))
);
CREATE INDEX destructions_approved_by ON rights.destructions USING btree (approved_by);
CREATE INDEX destructions_newest ON rights.destructions USING btree (organisation_key, prepared_at DESC);
CREATE INDEX destructions_organisation ON rights.destructions USING btree (organisation_id);
CREATE INDEX destructions_prepared_by ON rights.destructions USING btree (prepared_by);
comment on table rights.destructions is 'A run that destroys dossiers: prepared by one person, approved by another, carried out by the machine.';
alter table rights.destructions enable row level security;
alter table rights.destructions force row level security;
grant insert, select, update on rights.destructions to schakel_app;
grant select, update on rights.destructions to schakel_worker;

create table rights.entry_judgements (
  request_id uuid not null,
  entry_id uuid not null,
  outcome text not null,
  ground text,
  judged_by uuid not null,
  judged_at timestamp with time zone not null,
  constraint entry_judgements_pkey PRIMARY KEY (request_id, entry_id),
  constraint entry_judgements_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES cases.entries(id) ON DELETE CASCADE,
  constraint entry_judgements_judged_by_fkey FOREIGN KEY (judged_by) REFERENCES accounts.accounts(id),
  constraint entry_judgements_request_id_fkey FOREIGN KEY (request_id) REFERENCES rights.requests(id) ON DELETE CASCADE,
  constraint entry_judgements_check CHECK (((outcome = 'withhold'::text) = (ground IS NOT NULL))),
  constraint entry_judgements_outcome_check CHECK ((outcome = ANY (ARRAY['give'::text, 'withhold'::text])))
);
CREATE INDEX entry_judgements_entry ON rights.entry_judgements USING btree (entry_id);
CREATE INDEX entry_judgements_judged_by ON rights.entry_judgements USING btree (judged_by);
comment on table rights.entry_judgements is 'For a copy: which pieces are given and which are withheld, each with a ground (rights of others).';
alter table rights.entry_judgements enable row level security;
alter table rights.entry_judgements force row level security;
grant delete, insert, select on rights.entry_judgements to schakel_app;

create table rights.holds (
  id uuid not null,
  case_id uuid not null,
  organisation_key integer not null,
  sealed_reason bytea not null,
  until date,
  placed_by uuid not null,
  placed_at timestamp with time zone not null,
  lifted_by uuid,
  lifted_at timestamp with time zone,
  sealed_lifted_reason bytea,
  version integer not null default 1,
  constraint holds_pkey PRIMARY KEY (id),
  constraint holds_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cases(id) ON DELETE CASCADE,
  constraint holds_lifted_by_fkey FOREIGN KEY (lifted_by) REFERENCES accounts.accounts(id),
  constraint holds_placed_by_fkey FOREIGN KEY (placed_by) REFERENCES accounts.accounts(id),
  constraint holds_check CHECK (((lifted_at IS NULL) = (lifted_by IS NULL))),
  constraint holds_check1 CHECK (((lifted_at IS NULL) = (sealed_lifted_reason IS NULL)))
);
CREATE INDEX holds_case ON rights.holds USING btree (case_id);
CREATE INDEX holds_lifted_by ON rights.holds USING btree (lifted_by);
CREATE INDEX holds_placed_by ON rights.holds USING btree (placed_by);
comment on table rights.holds is 'Why a dossier may not be destroyed yet, by whom, until when. The reason is sealed with the key of the dossier.';
alter table rights.holds enable row level security;
alter table rights.holds force row level security;
grant insert, select, update on rights.holds to schakel_app;

create table rights.recipients_told (
  request_id uuid not null,
  organisation_id uuid not null,
  organisation_key integer not null,
  last_read_at timestamp with time zone not null,
  told_at timestamp with time zone not null,
  constraint recipients_told_pkey PRIMARY KEY (request_id, organisation_id),
  constraint recipients_told_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES partners.organisations(id),
  constraint recipients_told_request_id_fkey FOREIGN KEY (request_id) REFERENCES rights.requests(id) ON DELETE CASCADE
);
CREATE INDEX recipients_told_organisation ON rights.recipients_told USING btree (organisation_id);
comment on table rights.recipients_told is 'Who had read what was corrected, by the log, and when they were told (GDPR article 19, Wpg article 28).';
alter table rights.recipients_told enable row level security;
alter table rights.recipients_told force row level security;
grant insert, select on rights.recipients_told to schakel_app;

create table rights.regimes (
  case_id uuid not null,
  regime text not null,
  decided_until date,
  set_by uuid not null,
  set_at timestamp with time zone not null,
  constraint regimes_pkey PRIMARY KEY (case_id, regime),
  constraint regimes_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cases(id) ON DELETE CASCADE,
  constraint regimes_set_by_fkey FOREIGN KEY (set_by) REFERENCES accounts.accounts(id),
  constraint regimes_check CHECK (((regime = 'wgs'::text) OR (decided_until IS NULL))),
  constraint regimes_regime_check CHECK ((regime = ANY (ARRAY['wmo'::text, 'jeugdwet'::text, 'wgs'::text])))
);
CREATE INDEX regimes_set_by ON rights.regimes USING btree (set_by);
comment on table rights.regimes is 'Laws under which a dossier is kept, where somebody said so; without a row the default of the rule holds.';
comment on column rights.regimes.decided_until is 'The last day by the decision of a partnership under the Wgs.';
alter table rights.regimes enable row level security;
alter table rights.regimes force row level security;
grant delete, insert, select on rights.regimes to schakel_app;

create table rights.request_warnings (
  request_id uuid not null,
  warn_on date not null,
  sent_at timestamp with time zone,
  constraint request_warnings_pkey PRIMARY KEY (request_id, warn_on),
  constraint request_warnings_request_id_fkey FOREIGN KEY (request_id) REFERENCES rights.requests(id) ON DELETE CASCADE
);
CREATE INDEX request_warnings_due ON rights.request_warnings USING btree (warn_on) WHERE (sent_at IS NULL);
comment on table rights.request_warnings is 'Days on which to remind of a request; each reminder goes out once.';
alter table rights.request_warnings enable row level security;
alter table rights.request_warnings force row level security;
grant delete, insert, select on rights.request_warnings to schakel_app;
grant select on rights.request_warnings to schakel_worker;
grant update (sent_at) on rights.request_warnings to schakel_worker;

create table rights.requests (
  id uuid not null,
  number text not null,
  case_id uuid not null,
  case_number text,
  organisation_id uuid not null,
  organisation_key integer not null,
  kind text not null,
  law text not null,
  part_of uuid,
  controller_organisation_id uuid,
  entry_id uuid,
  asked_by text not null,
  channel text not null,
  sealed_text bytea,
  received_on date not null,
  due_on date not null,
  rule_id text not null,
  rule_source text not null,
  confidence text not null,
  extended_on date,
  sealed_extension_reason bytea,
  status text not null default 'open'::text,
  ground text,
  sealed_explanation bytea,
  decided_by uuid,
  decided_at timestamp with time zone,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  erased_at timestamp with time zone,
  version integer not null default 1,
  constraint requests_pkey PRIMARY KEY (id),
  constraint requests_number_key UNIQUE (number),
  constraint requests_controller_organisation_id_fkey FOREIGN KEY (controller_organisation_id) REFERENCES partners.organisations(id),
  constraint requests_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES accounts.accounts(id),
  constraint requests_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES partners.organisations(id),
  constraint requests_part_of_fkey FOREIGN KEY (part_of) REFERENCES rights.requests(id),
  constraint requests_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES accounts.accounts(id),
  constraint requests_asked_by_check CHECK ((asked_by = ANY (ARRAY['client'::text, 'representative'::text]))),
  constraint requests_channel_check CHECK ((channel = ANY (ARRAY['spoken'::text, 'letter'::text, 'mail'::text]))),
  constraint requests_check CHECK ((due_on > received_on)),
  constraint requests_check1 CHECK (((law = 'wpg'::text) = (controller_organisation_id IS NOT NULL))),
  constraint requests_check2 CHECK (((status = 'open'::text) = (decided_at IS NULL))),
  constraint requests_check3 CHECK (((decided_at IS NULL) = (decided_by IS NULL))),
  constraint requests_check4 CHECK (((status <> ALL (ARRAY['refused'::text, 'partly-granted'::text])) OR (ground IS NOT NULL))),
  constraint requests_check5 CHECK (((erased_at IS NULL) OR ((sealed_text IS NULL) AND (sealed_extension_reason IS NULL) AND (sealed_explanation IS NULL) AND (case_number IS NULL) AND (entry_id IS NULL)))),
  constraint requests_confidence_check CHECK ((confidence = ANY (ARRAY['confirmed'::text, 'check'::text]))),
  constraint requests_kind_check CHECK ((kind = ANY (ARRAY['access'::text, 'rectification'::text, 'objection'::text, 'destruction'::text]))),
  constraint requests_law_check CHECK ((law = ANY (ARRAY['gdpr'::text, 'wpg'::text, 'care'::text]))),
  constraint requests_status_check CHECK ((status = ANY (ARRAY['open'::text, 'granted'::text, 'partly-granted'::text, 'refused'::text, 'withdrawn'::text])))
);
CREATE INDEX requests_case ON rights.requests USING btree (case_id);
CREATE INDEX requests_controller ON rights.requests USING btree (controller_organisation_id);
CREATE INDEX requests_decided_by ON rights.requests USING btree (decided_by);
CREATE INDEX requests_open ON rights.requests USING btree (due_on) WHERE (status = 'open'::text);
CREATE INDEX requests_organisation ON rights.requests USING btree (organisation_id);
CREATE INDEX requests_part_of ON rights.requests USING btree (part_of);
CREATE INDEX requests_recorded_by ON rights.requests USING btree (recorded_by);
CREATE INDEX requests_register ON rights.requests USING btree (organisation_key, received_on DESC, id DESC);
comment on table rights.requests is 'The register of requests of clients. What was asked and answered is sealed with the key of the dossier and goes with it; kind, days and outcome stay.';
comment on column rights.requests.case_id is 'No foreign key: the line of the register stays when the dossier is gone.';
comment on column rights.requests.part_of is 'The request of which this is the part about police data.';
comment on column rights.requests.controller_organisation_id is 'Who answers for police data and decides on them (Wpg).';
comment on column rights.requests.due_on is 'The last day on which the client must have an answer; moved when the term was extended.';
alter table rights.requests enable row level security;
alter table rights.requests force row level security;
grant insert, select, update on rights.requests to schakel_app;
grant select on rights.requests to schakel_worker;

CREATE OR REPLACE FUNCTION rights.coordinates(of_case uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select platform.actor_can('case.read') and exists (
    select from cases.grants g
     where g.case_id = of_case and g.basis = 'coordination'
       and g.organisation_key = platform.actor_organisation_key());
$function$;
grant execute on function rights.coordinates(uuid) to schakel_app;

CREATE OR REPLACE FUNCTION rights.erase_case(of_case uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  number integer;
begin
  perform identity.require_erasure_order(of_case);
  update rights.destruction_items i set case_number = null where i.case_id = of_case;
  delete from rights.recipients_told t using rights.requests r where r.id = t.request_id and r.case_id = of_case;
  update rights.requests r
     set sealed_text = null, sealed_extension_reason = null, sealed_explanation = null, case_number = null,
         entry_id = null, erased_at = coalesce(r.erased_at, platform.now())
   where r.case_id = of_case;
  get diagnostics number = row_count;
  return case when number = 0 then '{}' else jsonb_build_object('rights.requests', number) end;
end $function$;
grant execute on function rights.erase_case(uuid) to schakel_worker;

CREATE OR REPLACE FUNCTION rights.forget_late_salts()
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  late uuid;
  number integer := 0;
begin
  for late in
    select distinct i.case_id from rights.destruction_items i
      join platform.log_salts s on s.dossier_id = i.case_id and s.salt is not null
     where i.state = 'erased'
  loop
    perform platform.destroy_log_salts(late);
    number := number + 1;
  end loop;
  return number;
end $function$;
grant execute on function rights.forget_late_salts() to schakel_worker;

CREATE OR REPLACE FUNCTION rights.recipients(of_case uuid, of_entry uuid)
 RETURNS TABLE(organisation_id uuid, organisation_key integer, organisation_name text, last_read_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select o.id, o.key, o.name, max(e.occurred_at)
    from platform.audit_events e
    join partners.organisations o on o.id = e.organisation_id
   where e.dossier_id = of_case
     and e.outcome = 'success' and e.action in ('R', 'E')
     and e.organisation_key <> platform.actor_organisation_key()
     and rights.coordinates(of_case)
     and (of_entry is null or exists (
       select from cases.entries n
        where n.id = of_entry and n.case_id = of_case and e.detail -> 'compartments' ? n.compartment
          and e.occurred_at >= n.recorded_at))
   group by o.id, o.key, o.name
   order by o.name;
$function$;
grant execute on function rights.recipients(uuid,uuid) to schakel_app;

CREATE OR REPLACE FUNCTION rights.retention_facts(of_case uuid, closed_before date, after_case uuid, maximum integer)
 RETURNS TABLE(case_id uuid, number text, status text, opened_on date, closed_on date, last_added_on date, is_minor boolean, regimes jsonb, holds integer, counts jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select c.id, c.number, c.status, c.opened_on, c.closed_on,
         greatest(c.opened_on, c.closed_on, (
           select max(e.recorded_at at time zone 'Europe/Amsterdam')::date from cases.entries e where e.case_id = c.id)),
         c.is_minor,
         coalesce((select jsonb_agg(jsonb_build_object('regime', r.regime, 'decidedUntil', r.decided_until) order by r.regime)
           from rights.regimes r where r.case_id = c.id), '[]'),
         (select count(*)::integer from rights.holds h
           where h.case_id = c.id and h.lifted_at is null and (h.until is null or h.until >= platform.today())),
         case when platform.actor_can('retention.manage') then cases.count_rows(c.id) else '{}' end
    from cases.cases c
   where case when of_case is not null then c.id = of_case
              else platform.actor_can('retention.manage') and c.status = 'closed' and c.closed_on < closed_before end
     and (after_case is null or c.id > after_case)
     and exists (select from cases.grants g
       where g.case_id = c.id and g.basis = 'coordination' and g.organisation_key = platform.actor_organisation_key())
     and (platform.actor_can('retention.manage') or platform.actor_can('rights.handle') or platform.actor_can('case.read'))
   order by c.id
   limit maximum;
$function$;
grant execute on function rights.retention_facts(uuid,date,uuid,integer) to schakel_app;

CREATE OR REPLACE FUNCTION rights.viewing_choices(of_case uuid)
 RETURNS TABLE(kind text, value text, label text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  with lines as (
    select e.organisation_id, e.role, e.purpose, e.agreement_id
      from platform.audit_events e
     where e.dossier_id = of_case
       and platform.actor_can('case.read-log')
       and exists (select from cases.grants g
         where g.case_id = of_case and g.basis = 'coordination'
           and g.organisation_key = platform.actor_organisation_key())
  )
  select distinct 'organisation', o.id::text, o.name
    from lines l join partners.organisations o on o.id = l.organisation_id
  union select distinct 'role', l.role, l.role from lines l where l.role is not null
  union select distinct 'purpose', l.purpose, l.purpose from lines l where l.purpose is not null
  union select distinct 'agreement', t.id::text, t.title
    from lines l join agreements.agreements t on t.id = l.agreement_id
   order by 1, 3;
$function$;
grant execute on function rights.viewing_choices(uuid) to schakel_app;

CREATE OR REPLACE FUNCTION rights.viewings(of_case uuid, asked jsonb, after_id bigint, maximum integer)
 RETURNS TABLE(id bigint, occurred_at timestamp with time zone, event text, action text, outcome text, account_id uuid, account_name text, organisation_id uuid, organisation_name text, role text, role_label_nl text, role_label_en text, purpose text, basis text, agreement_title text, clause_numbers integer[], emergency_used boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  with lines as (
    select e.*, case
             when e.emergency_used then 'emergency'
             when e.agreement_id is not null then 'agreement'
             when e.account_id is null then 'system'
             when e.outcome = 'denied' then 'none'
             when exists (select from cases.coordinators k
               where k.case_id = of_case and k.organisation_key = e.organisation_key) then 'coordination'
             when e.relation_held then 'agreement'
             else 'none' end as basis,
           array(select (jsonb_array_elements_text(
             case when jsonb_typeof(e.detail -> 'clauses') = 'array' then e.detail -> 'clauses' else '[]' end))
             union select e.clause_id::text where e.clause_id is not null) as clause_ids
      from platform.audit_events e
     where e.dossier_id = of_case
       and platform.actor_can('case.read-log')
       and exists (select from cases.grants g
         where g.case_id = of_case and g.basis = 'coordination'
           and g.organisation_key = platform.actor_organisation_key())
  )
  select l.id, l.occurred_at, l.event, l.action::text, l.outcome, l.account_id, a.display_name, o.id, o.name, l.role,
         r.label_nl, r.label_en, l.purpose, l.basis, t.title,
         array(select c.number from agreements.clauses c where c.id::text = any (l.clause_ids) order by c.number),
         l.emergency_used
    from lines l
    left join accounts.accounts a on a.id = l.account_id
    left join partners.organisations o on o.id = l.organisation_id
    left join accounts.roles r on r.id = l.role
    left join agreements.agreements t on t.id = l.agreement_id
   where (after_id is null or case when asked ->> 'order' = 'oldest' then l.id > after_id else l.id < after_id end)
     and (not asked ? 'from' or l.occurred_at >= (asked ->> 'from')::date::timestamp at time zone 'Europe/Amsterdam')
     and (not asked ? 'until'
       or l.occurred_at < ((asked ->> 'until')::date + 1)::timestamp at time zone 'Europe/Amsterdam')
     and (not asked ? 'organisation' or l.organisation_id = (asked ->> 'organisation')::uuid)
     and (not asked ? 'role' or l.role = asked ->> 'role')
     and (not asked ? 'purpose' or l.purpose = asked ->> 'purpose')
     and (not asked ? 'basis' or l.basis = asked ->> 'basis')
     and (not asked ? 'agreement' or l.agreement_id = (asked ->> 'agreement')::uuid)
     and (not asked ? 'clause' or (asked ->> 'clause') = any (l.clause_ids))
     and (not asked ? 'emergency' or l.emergency_used = (asked ->> 'emergency')::boolean)
   order by case when asked ->> 'order' = 'oldest' then l.id else -l.id end
   limit least(maximum, 1000);
$function$;
grant execute on function rights.viewings(uuid,jsonb,bigint,integer) to schakel_app;

CREATE OR REPLACE FUNCTION rights.what_stops_erasure(of_case uuid, on_day date)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select case
    when exists (select from rights.holds h where h.case_id = of_case and h.lifted_at is null
      and (h.until is null or h.until >= on_day)) then 'hold'
    when exists (select from cases.cases c where c.id = of_case and c.status = 'open') then 'case-open' end;
$function$;
grant execute on function rights.what_stops_erasure(uuid,date) to schakel_app;
grant execute on function rights.what_stops_erasure(uuid,date) to schakel_worker;

create policy owner_all on rights.breach_warnings for all to schakel_owner
  using (true)
  with check (true);

create policy with_breach on rights.breach_warnings for select to schakel_app
  using ((EXISTS ( SELECT
   FROM rights.breaches b
  WHERE (b.id = breach_warnings.breach_id))));

create policy with_breach_add on rights.breach_warnings for insert to schakel_app
  with check ((EXISTS ( SELECT
   FROM rights.breaches b
  WHERE ((b.id = breach_warnings.breach_id) AND (b.reported_by = ( SELECT platform.actor_account_id() AS actor_account_id))))));

create policy worker_presses on rights.breach_warnings for update to schakel_worker
  using ((sent_at IS NULL))
  with check (true);

create policy worker_reads on rights.breach_warnings for select to schakel_worker
  using (true);

create policy anybody_reports on rights.breaches for insert to schakel_app
  with check ((( SELECT platform.actor_can('breach.report'::text) AS actor_can) AND (organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND (reported_by = ( SELECT platform.actor_account_id() AS actor_account_id))));

create policy handlers_and_reporter on rights.breaches for select to schakel_app
  using ((((organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND ( SELECT platform.actor_can('breach.manage'::text) AS actor_can)) OR (reported_by = ( SELECT platform.actor_account_id() AS actor_account_id))));

create policy handlers_change on rights.breaches for update to schakel_app
  using (((organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND ( SELECT platform.actor_can('breach.manage'::text) AS actor_can) AND (closed_at IS NULL)))
  with check (((closed_by IS NULL) OR (closed_by = ( SELECT platform.actor_account_id() AS actor_account_id))));

create policy owner_all on rights.breaches for all to schakel_owner
  using (true)
  with check (true);

create policy worker_reads on rights.breaches for select to schakel_worker
  using ((closed_at IS NULL));

create policy owner_all on rights.destruction_items for all to schakel_owner
  using (true)
  with check (true);

create policy with_run on rights.destruction_items for select to schakel_app
  using ((EXISTS ( SELECT
   FROM rights.destructions d
  WHERE (d.id = destruction_items.destruction_id))));

create policy with_run_add on rights.destruction_items for insert to schakel_app
  with check ((EXISTS ( SELECT
   FROM rights.destructions d
  WHERE ((d.id = destruction_items.destruction_id) AND (d.status = 'prepared'::text) AND (d.prepared_by = ( SELECT platform.actor_account_id() AS actor_account_id))))));

create policy with_run_withdraw on rights.destruction_items for update to schakel_app
  using (((state = 'waiting'::text) AND (EXISTS ( SELECT
   FROM rights.destructions d
  WHERE (d.id = destruction_items.destruction_id)))))
  with check ((state = 'withdrawn'::text));

create policy worker_reads on rights.destruction_items for select to schakel_worker
  using (true);

create policy worker_settles on rights.destruction_items for update to schakel_worker
  using (((state = 'waiting'::text) AND (EXISTS ( SELECT
   FROM rights.destructions d
  WHERE ((d.id = destruction_items.destruction_id) AND (d.status = 'approved'::text))))))
  with check ((state = ANY (ARRAY['erased'::text, 'skipped'::text])));

create policy officers_prepare on rights.destructions for insert to schakel_app
  with check (((( SELECT platform.actor_can('retention.manage'::text) AS actor_can) OR ((ground = 'request'::text) AND ( SELECT platform.actor_can('rights.handle'::text) AS actor_can))) AND (organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND (prepared_by = ( SELECT platform.actor_account_id() AS actor_account_id)) AND (status = 'prepared'::text)));

create policy own_organisation on rights.destructions for select to schakel_app
  using (((organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND (( SELECT platform.actor_can('retention.manage'::text) AS actor_can) OR ( SELECT platform.actor_can('erasure.approve'::text) AS actor_can))));

create policy owner_all on rights.destructions for all to schakel_owner
  using (true)
  with check (true);

create policy second_person_approves on rights.destructions for update to schakel_app
  using (((organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND (status = 'prepared'::text) AND (( SELECT platform.actor_can('retention.manage'::text) AS actor_can) OR ( SELECT platform.actor_can('erasure.approve'::text) AS actor_can))))
  with check (((status = 'cancelled'::text) OR ((status = 'approved'::text) AND ( SELECT platform.actor_can('erasure.approve'::text) AS actor_can) AND (approved_by = ( SELECT platform.actor_account_id() AS actor_account_id)))));

create policy worker_finishes on rights.destructions for update to schakel_worker
  using ((status = 'approved'::text))
  with check ((status = 'done'::text));

create policy worker_runs on rights.destructions for select to schakel_worker
  using (true);

create policy owner_all on rights.entry_judgements for all to schakel_owner
  using (true)
  with check (true);

create policy with_request on rights.entry_judgements for select to schakel_app
  using ((EXISTS ( SELECT
   FROM rights.requests r
  WHERE (r.id = entry_judgements.request_id))));

create policy with_request_add on rights.entry_judgements for insert to schakel_app
  with check ((( SELECT platform.actor_can('rights.handle'::text) AS actor_can) AND (EXISTS ( SELECT
   FROM rights.requests r
  WHERE ((r.id = entry_judgements.request_id) AND rights.coordinates(r.case_id))))));

create policy with_request_remove on rights.entry_judgements for delete to schakel_app
  using ((( SELECT platform.actor_can('rights.handle'::text) AS actor_can) AND (EXISTS ( SELECT
   FROM rights.requests r
  WHERE ((r.id = entry_judgements.request_id) AND (r.status = 'open'::text) AND rights.coordinates(r.case_id))))));

create policy coordinators_lift on rights.holds for update to schakel_app
  using ((rights.coordinates(case_id) AND ( SELECT platform.actor_can('rights.handle'::text) AS actor_can)));

create policy coordinators_place on rights.holds for insert to schakel_app
  with check ((rights.coordinates(case_id) AND ( SELECT platform.actor_can('rights.handle'::text) AS actor_can) AND (organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND (placed_by = ( SELECT platform.actor_account_id() AS actor_account_id))));

create policy own_organisation on rights.holds for select to schakel_app
  using ((rights.coordinates(case_id) OR ((organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND ( SELECT platform.actor_can('retention.manage'::text) AS actor_can))));

create policy owner_all on rights.holds for all to schakel_owner
  using (true)
  with check (true);

create policy owner_all on rights.recipients_told for all to schakel_owner
  using (true)
  with check (true);

create policy with_request on rights.recipients_told for select to schakel_app
  using ((EXISTS ( SELECT
   FROM rights.requests r
  WHERE (r.id = recipients_told.request_id))));

create policy with_request_add on rights.recipients_told for insert to schakel_app
  with check ((( SELECT platform.actor_can('rights.handle'::text) AS actor_can) AND (EXISTS ( SELECT
   FROM rights.requests r
  WHERE ((r.id = recipients_told.request_id) AND rights.coordinates(r.case_id))))));

create policy coordinators_clear on rights.regimes for delete to schakel_app
  using ((rights.coordinates(case_id) AND ( SELECT platform.actor_can('rights.handle'::text) AS actor_can)));

create policy coordinators_read on rights.regimes for select to schakel_app
  using (rights.coordinates(case_id));

create policy coordinators_set on rights.regimes for insert to schakel_app
  with check ((rights.coordinates(case_id) AND ( SELECT platform.actor_can('rights.handle'::text) AS actor_can) AND (set_by = ( SELECT platform.actor_account_id() AS actor_account_id))));

create policy owner_all on rights.regimes for all to schakel_owner
  using (true)
  with check (true);

create policy owner_all on rights.request_warnings for all to schakel_owner
  using (true)
  with check (true);

create policy with_request on rights.request_warnings for select to schakel_app
  using ((EXISTS ( SELECT
   FROM rights.requests r
  WHERE (r.id = request_warnings.request_id))));

create policy with_request_add on rights.request_warnings for insert to schakel_app
  with check ((( SELECT platform.actor_can('rights.handle'::text) AS actor_can) AND (EXISTS ( SELECT
   FROM rights.requests r
  WHERE ((r.id = request_warnings.request_id) AND rights.coordinates(r.case_id))))));

create policy with_request_remove on rights.request_warnings for delete to schakel_app
  using ((( SELECT platform.actor_can('rights.handle'::text) AS actor_can) AND (EXISTS ( SELECT
   FROM rights.requests r
  WHERE ((r.id = request_warnings.request_id) AND (r.status = 'open'::text) AND rights.coordinates(r.case_id))))));

create policy worker_reads on rights.request_warnings for select to schakel_worker
  using (true);

create policy worker_reminds on rights.request_warnings for update to schakel_worker
  using ((sent_at IS NULL))
  with check (true);

create policy coordinators_decide on rights.requests for update to schakel_app
  using ((( SELECT platform.actor_can('rights.handle'::text) AS actor_can) AND rights.coordinates(case_id) AND (status = 'open'::text)))
  with check (((decided_by IS NULL) OR (decided_by = ( SELECT platform.actor_account_id() AS actor_account_id))));

create policy coordinators_record on rights.requests for insert to schakel_app
  with check ((( SELECT platform.actor_can('rights.handle'::text) AS actor_can) AND rights.coordinates(case_id) AND (organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND (recorded_by = ( SELECT platform.actor_account_id() AS actor_account_id)) AND (status = 'open'::text)));

create policy handlers_and_register on rights.requests for select to schakel_app
  using ((((organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND ( SELECT platform.actor_can('rights.register'::text) AS actor_can)) OR (( SELECT platform.actor_can('rights.handle'::text) AS actor_can) AND rights.coordinates(case_id))));

create policy owner_all on rights.requests for all to schakel_owner
  using (true)
  with check (true);

create policy worker_reads on rights.requests for select to schakel_worker
  using ((status = 'open'::text));

create schema signals authorization schakel_owner;
comment on schema signals is 'Signals that professionals report, their triage and the feedback to the reporter.';
grant usage on schema signals to schakel_app;
grant usage on schema signals to schakel_reporter;
grant usage on schema signals to schakel_worker;

create table signals.decisions (
  id uuid not null,
  signal_id uuid not null,
  decision text not null,
  decided_by uuid not null,
  decided_at timestamp with time zone not null,
  sealed_reason bytea not null,
  referred_to_organisation_id uuid,
  constraint decisions_pkey PRIMARY KEY (id),
  constraint decisions_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES accounts.accounts(id),
  constraint decisions_referred_to_organisation_id_fkey FOREIGN KEY (referred_to_organisation_id) REFERENCES partners.organisations(id),
  constraint decisions_signal_id_fkey FOREIGN KEY (signal_id) REFERENCES signals.signals(id) ON DELETE CASCADE,
  constraint decisions_check CHECK (((decision = 'referred'::text) = (referred_to_organisation_id IS NOT NULL))),
  constraint decisions_decision_check CHECK ((decision = ANY (ARRAY['advice-given'::text, 'referred'::text, 'linked'::text, 'case-opened'::text, 'closed'::text])))
);
CREATE INDEX decisions_decided_by ON signals.decisions USING btree (decided_by);
CREATE INDEX decisions_referred_to ON signals.decisions USING btree (referred_to_organisation_id);
CREATE INDEX decisions_signal ON signals.decisions USING btree (signal_id);
comment on table signals.decisions is 'What a named person decided and why; there is no decision by the machine.';
alter table signals.decisions enable row level security;
alter table signals.decisions force row level security;
grant insert, select on signals.decisions to schakel_app;

create table signals.desks (
  region_id text not null,
  organisation_id uuid not null,
  organisation_key integer not null,
  constraint desks_pkey PRIMARY KEY (region_id),
  constraint desks_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES partners.organisations(id),
  constraint desks_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions.regions(id)
);
CREATE INDEX desks_organisation ON signals.desks USING btree (organisation_id);
comment on table signals.desks is 'Which organisation is the reporting and advice desk of a region.';
alter table signals.desks enable row level security;
alter table signals.desks force row level security;
grant select on signals.desks to schakel_app;

create table signals.drafts (
  id uuid not null,
  account_id uuid not null,
  sealed_body bytea not null,
  saved_at timestamp with time zone not null,
  version integer not null default 1,
  constraint drafts_pkey PRIMARY KEY (id),
  constraint drafts_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.accounts(id)
);
CREATE INDEX drafts_account ON signals.drafts USING btree (account_id);
comment on table signals.drafts is 'A report that is being written, sealed, on the server only; gone when it is sent or after 30 days.';
alter table signals.drafts enable row level security;
alter table signals.drafts force row level security;
grant delete, insert, select, update on signals.drafts to schakel_app;
grant delete, select on signals.drafts to schakel_worker;

create table signals.feedback (
  id uuid not null,
  signal_id uuid not null,
  sealed_text bytea not null,
  given_by uuid not null,
  given_at timestamp with time zone not null,
  read_at timestamp with time zone,
  constraint feedback_pkey PRIMARY KEY (id),
  constraint feedback_given_by_fkey FOREIGN KEY (given_by) REFERENCES accounts.accounts(id),
  constraint feedback_signal_id_fkey FOREIGN KEY (signal_id) REFERENCES signals.signals(id) ON DELETE CASCADE
);
CREATE INDEX feedback_given_by ON signals.feedback USING btree (given_by);
CREATE INDEX feedback_signal ON signals.feedback USING btree (signal_id);
comment on table signals.feedback is 'What the reporter may be told, by the desk, within what may be told.';
alter table signals.feedback enable row level security;
alter table signals.feedback force row level security;
grant insert, select, update on signals.feedback to schakel_app;

create table signals.observed_signs (
  signal_id uuid not null,
  sign_id text not null,
  constraint observed_signs_pkey PRIMARY KEY (signal_id, sign_id),
  constraint observed_signs_signal_id_fkey FOREIGN KEY (signal_id) REFERENCES signals.signals(id) ON DELETE CASCADE
);
comment on table signals.observed_signs is 'Signs that the reporter ticked, of the list and version named on the signal.';
alter table signals.observed_signs enable row level security;
alter table signals.observed_signs force row level security;
grant insert, select on signals.observed_signs to schakel_app;

create table signals.signals (
  id uuid not null,
  number text not null,
  region_id text not null,
  municipality_code text,
  desk_organisation_key integer not null,
  kind text not null,
  urgency text not null,
  form text,
  is_minor boolean,
  sign_list_id text,
  sign_list_version text,
  reporter_account_id uuid not null,
  reporter_organisation_id uuid not null,
  reporter_organisation_key integer not null,
  sealed_facts bytea not null,
  sealed_interpretation bytea,
  victim_knows text not null,
  victim_agrees text not null,
  sent_at timestamp with time zone not null,
  answer_due_at timestamp with time zone not null,
  status text not null default 'new'::text,
  triaged_by uuid,
  case_id uuid,
  linked_signal_id uuid,
  version integer not null default 1,
  triaged_at timestamp with time zone,
  constraint signals_pkey PRIMARY KEY (id),
  constraint signals_number_key UNIQUE (number),
  constraint signals_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cases(id),
  constraint signals_id_fkey FOREIGN KEY (id) REFERENCES identity.data_keys(dossier_id),
  constraint signals_linked_signal_id_fkey FOREIGN KEY (linked_signal_id) REFERENCES signals.signals(id),
  constraint signals_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions.regions(id),
  constraint signals_reporter_account_id_fkey FOREIGN KEY (reporter_account_id) REFERENCES accounts.accounts(id),
  constraint signals_reporter_organisation_id_fkey FOREIGN KEY (reporter_organisation_id) REFERENCES partners.organisations(id),
  constraint signals_triaged_by_fkey FOREIGN KEY (triaged_by) REFERENCES accounts.accounts(id),
  constraint signals_check CHECK (((linked_signal_id IS NULL) OR (linked_signal_id <> id))),
  constraint signals_check1 CHECK (((status = 'new'::text) OR (triaged_by IS NOT NULL))),
  constraint signals_kind_check CHECK ((kind = ANY (ARRAY['possible-victim'::text, 'location-or-company'::text, 'advice'::text, 'consult'::text]))),
  constraint signals_municipality_code_check CHECK ((municipality_code ~ '^GM\d{4}$'::text)),
  constraint signals_status_check CHECK ((status = ANY (ARRAY['new'::text, 'in-triage'::text, 'decided'::text]))),
  constraint signals_triaged_at_by CHECK (((triaged_at IS NULL) OR (triaged_by IS NOT NULL))),
  constraint signals_urgency_check CHECK ((urgency = ANY (ARRAY['acute'::text, 'within-a-day'::text, 'within-a-week'::text]))),
  constraint signals_victim_agrees_check CHECK ((victim_agrees = ANY (ARRAY['yes'::text, 'no'::text, 'not-asked'::text]))),
  constraint signals_victim_knows_check CHECK ((victim_knows = ANY (ARRAY['yes'::text, 'no'::text, 'unknown'::text])))
);
CREATE INDEX signals_case ON signals.signals USING btree (case_id);
CREATE INDEX signals_inbox ON signals.signals USING btree (desk_organisation_key, status, sent_at DESC, id DESC);
CREATE INDEX signals_linked ON signals.signals USING btree (linked_signal_id);
CREATE INDEX signals_region ON signals.signals USING btree (region_id);
CREATE INDEX signals_reporter ON signals.signals USING btree (reporter_account_id, sent_at DESC);
CREATE INDEX signals_reporter_organisation ON signals.signals USING btree (reporter_organisation_id);
CREATE INDEX signals_triaged_by ON signals.signals USING btree (triaged_by);
comment on table signals.signals is 'A sent report. Facts stand apart from interpretation; both are sealed with the key of the signal.';
comment on column signals.signals.kind is 'Not every contact is a report: advice and consult are kinds of their own (R108).';
comment on column signals.signals.triaged_at is 'Since when `triaged_by` has it in hand; empty for what was taken before this was kept.';
alter table signals.signals enable row level security;
alter table signals.signals force row level security;
grant insert, select, update on signals.signals to schakel_app;

CREATE OR REPLACE FUNCTION signals.erase_of_case(of_case uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  gone uuid;
  number integer := 0;
begin
  perform identity.require_erasure_order(of_case);
  for gone in select s.id from signals.signals s where s.case_id = of_case loop
    update signals.signals s set linked_signal_id = null where s.linked_signal_id = gone;
    delete from signals.signals s where s.id = gone;
    perform identity.erase_related(of_case, gone);
    number := number + 1;
  end loop;
  return case when number = 0 then '{}' else jsonb_build_object('signals.signals', number) end;
end $function$;
grant execute on function signals.erase_of_case(uuid) to schakel_worker;

CREATE OR REPLACE FUNCTION signals.open_to_desk()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  insert into identity.dossier_readers (dossier_id, organisation_key, valid)
  select new.id, each.key, datemultirange(daterange(null, null))
    from unnest(array[new.desk_organisation_key, new.reporter_organisation_key]) as each (key)
  on conflict (organisation_key, dossier_id) do nothing;
  insert into identity.known_by (dossier_id, organisation_key) values (new.id, new.desk_organisation_key)
  on conflict do nothing;
  return null;
end $function$;

CREATE TRIGGER open_to_desk AFTER INSERT ON signals.signals FOR EACH ROW EXECUTE FUNCTION signals.open_to_desk();

create policy desk_decides on signals.decisions for insert to schakel_app
  with check ((( SELECT platform.actor_can('signal.triage'::text) AS actor_can) AND (decided_by = ( SELECT platform.actor_account_id() AS actor_account_id)) AND (EXISTS ( SELECT
   FROM signals.signals s
  WHERE ((s.id = decisions.signal_id) AND (s.desk_organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)))))));

create policy owner_all on signals.decisions for all to schakel_owner
  using (true)
  with check (true);

create policy with_signal on signals.decisions for select to schakel_app
  using ((( SELECT platform.actor_can('signal.triage'::text) AS actor_can) AND (EXISTS ( SELECT
   FROM signals.signals s
  WHERE ((s.id = decisions.signal_id) AND (s.desk_organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)))))));

create policy actors_read on signals.desks for select to schakel_app
  using ((( SELECT platform.actor_account_id() AS actor_account_id) IS NOT NULL));

create policy owner_all on signals.desks for all to schakel_owner
  using (true)
  with check (true);

create policy own_drafts on signals.drafts for all to schakel_app
  using ((account_id = ( SELECT platform.actor_account_id() AS actor_account_id)))
  with check ((account_id = ( SELECT platform.actor_account_id() AS actor_account_id)));

create policy owner_all on signals.drafts for all to schakel_owner
  using (true)
  with check (true);

create policy worker_clears on signals.drafts for all to schakel_worker
  using ((saved_at < (now() - '30 days'::interval)));

create policy desk_tells on signals.feedback for insert to schakel_app
  with check ((( SELECT platform.actor_can('signal.triage'::text) AS actor_can) AND (given_by = ( SELECT platform.actor_account_id() AS actor_account_id)) AND (EXISTS ( SELECT
   FROM signals.signals s
  WHERE ((s.id = feedback.signal_id) AND (s.desk_organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)))))));

create policy owner_all on signals.feedback for all to schakel_owner
  using (true)
  with check (true);

create policy reporter_reads_on on signals.feedback for update to schakel_app
  using ((EXISTS ( SELECT
   FROM signals.signals s
  WHERE ((s.id = feedback.signal_id) AND (s.reporter_account_id = ( SELECT platform.actor_account_id() AS actor_account_id))))));

create policy with_signal on signals.feedback for select to schakel_app
  using ((EXISTS ( SELECT
   FROM signals.signals s
  WHERE (s.id = feedback.signal_id))));

create policy owner_all on signals.observed_signs for all to schakel_owner
  using (true)
  with check (true);

create policy with_signal on signals.observed_signs for select to schakel_app
  using ((EXISTS ( SELECT
   FROM signals.signals s
  WHERE (s.id = observed_signs.signal_id))));

create policy with_signal_add on signals.observed_signs for insert to schakel_app
  with check ((EXISTS ( SELECT
   FROM signals.signals s
  WHERE ((s.id = observed_signs.signal_id) AND (s.reporter_account_id = ( SELECT platform.actor_account_id() AS actor_account_id))))));

create policy desk_and_reporter_read on signals.signals for select to schakel_app
  using ((((desk_organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND ( SELECT platform.actor_can('signal.triage'::text) AS actor_can)) OR (reporter_account_id = ( SELECT platform.actor_account_id() AS actor_account_id))));

create policy desk_triages on signals.signals for update to schakel_app
  using (((desk_organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND ( SELECT platform.actor_can('signal.triage'::text) AS actor_can)));

create policy owner_all on signals.signals for all to schakel_owner
  using (true)
  with check (true);

create policy reporters_send on signals.signals for insert to schakel_app
  with check ((( SELECT platform.actor_can('signal.report'::text) AS actor_can) AND (reporter_account_id = ( SELECT platform.actor_account_id() AS actor_account_id)) AND (reporter_organisation_key = ( SELECT platform.actor_organisation_key() AS actor_organisation_key)) AND (desk_organisation_key = ( SELECT d.organisation_key
   FROM signals.desks d
  WHERE (d.region_id = signals.region_id)))));
