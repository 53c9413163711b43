-- Unusual access: what stood out in the log, for the privacy officer to look at. Ids and counts only.
create schema oversight;
comment on schema oversight is 'Notices of unusual access, drawn from the log by rules of the packs. No content of any dossier.';
grant usage on schema oversight to schakel_app, schakel_worker;

create table oversight.progress (
  singleton boolean primary key default true check (singleton),
  next_leaf bigint not null default 0
);
comment on table oversight.progress is
  'Up to where the log was looked at, in the order of its tree: so every line once, and none missed.';
insert into oversight.progress default values;

create table oversight.name_tokens (
  organisation_key integer not null,
  token bytea not null check (length(token) = 16),
  kind smallint not null check (kind in (1, 4)),
  account_id uuid not null references accounts.accounts (id) on delete cascade,
  primary key (organisation_key, token, kind, account_id)
);
comment on table oversight.name_tokens is
  'Keyed hashes of the names of colleagues: enough to see that a client may be one of them, never who is called what.';
comment on column oversight.name_tokens.kind is 'Number of the kind in match-tokens.ts: 1 the whole name by sound, 4 the surname by letter.';
create index name_tokens_account on oversight.name_tokens (account_id);

create table oversight.named_accounts (
  account_id uuid not null references accounts.accounts (id) on delete cascade,
  organisation_key integer not null,
  name_mark bytea not null check (length(name_mark) = 16),
  primary key (account_id, organisation_key)
);
comment on table oversight.named_accounts is 'Of which names the tokens are there; the mark changes with the name.';

create table oversight.observations (
  rule_id text not null,
  event_id bigint not null,
  account_id uuid not null,
  organisation_key integer not null,
  window_day date not null,
  dossier_id uuid,
  observed_at timestamptz not null,
  primary key (rule_id, event_id)
);
comment on table oversight.observations is
  'Lines of the log that a rule counts. Below the number of the rule they mean nothing, and go after a while.';
comment on column oversight.observations.window_day is 'The day on which is counted; a night belongs to the day on which it began.';
create index observations_counted on oversight.observations
  (rule_id, organisation_key, account_id, window_day, dossier_id);
create index observations_age on oversight.observations (observed_at);

create table oversight.notices (
  id uuid primary key,
  rule_id text not null,
  account_id uuid not null references accounts.accounts (id),
  organisation_key integer not null,
  window_day date not null,
  raised_at timestamptz not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  line_count integer not null check (line_count > 0),
  dossier_count integer not null check (dossier_count >= 0),
  status text not null default 'open' check (status in ('open', 'closed')),
  assigned_to uuid references accounts.accounts (id),
  outcome text,
  version integer not null default 1,
  constraint notices_once unique (rule_id, organisation_key, account_id, window_day),
  constraint notices_closed_with_outcome check ((status = 'closed') = (outcome is not null))
);
comment on table oversight.notices is
  'Something stood out: by whom, by which rule, how many lines and dossiers. It says that somebody should look, and nothing about why.';
create index notices_list on oversight.notices (organisation_key, last_at desc, id desc);
create index notices_account on oversight.notices (account_id);
create index notices_assigned on oversight.notices (assigned_to);

create table oversight.steps (
  id uuid primary key,
  notice_id uuid not null references oversight.notices (id) on delete cascade,
  step text not null check (step in ('assigned', 'released', 'closed', 'reopened')),
  at timestamptz not null,
  account_id uuid references accounts.accounts (id),
  assigned_to uuid references accounts.accounts (id),
  outcome text,
  sealed_reason bytea
);
comment on table oversight.steps is 'What was done with a notice, and why; the why is sealed.';
comment on column oversight.steps.account_id is 'Empty when new lines reopened it.';
create index steps_notice on oversight.steps (notice_id, at);
create index steps_account on oversight.steps (account_id);
create index steps_assigned on oversight.steps (assigned_to);

do $$
declare each text;
begin
  foreach each in array array['progress', 'name_tokens', 'named_accounts', 'observations', 'notices', 'steps'] loop
    execute format('alter table oversight.%I enable row level security', each);
    execute format('alter table oversight.%I force row level security', each);
  end loop;
end $$;

grant select, update on oversight.progress to schakel_worker;
grant select, insert, delete on oversight.name_tokens, oversight.named_accounts, oversight.observations to schakel_worker;
grant select, insert, update on oversight.notices to schakel_worker;
grant insert on oversight.steps to schakel_worker;
grant select on oversight.observations, oversight.notices, oversight.steps to schakel_app;
grant update (status, assigned_to, outcome, version) on oversight.notices to schakel_app;
grant insert on oversight.steps to schakel_app;
