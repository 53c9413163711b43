-- The log as a tree that cannot be changed unseen: leaves, salts, subtrees, signed checkpoints, witnesses.

-- Which transaction wrote a line. The order of ids says nothing about the order of commits; this does:
-- below the oldest transaction that is still open, nothing can be added any more.
alter table platform.audit_events add column transaction_id xid8 not null default pg_current_xact_id();
comment on column platform.audit_events.transaction_id is
  'The transaction that wrote the line: the tree admits lines of finished transactions only, each once.';
create index audit_events_transaction on platform.audit_events (transaction_id);

create table platform.log_leaves (
  leaf_index bigint primary key check (leaf_index >= 0),
  event_id bigint not null unique,
  leaf_hash bytea not null check (length(leaf_hash) = 32)
);
comment on table platform.log_leaves is
  'The lines of the log in the order in which the tree admitted them (RFC 6962), without gaps, from 0. Only ever added to.';
comment on column platform.log_leaves.event_id is
  'The line. No foreign key: the tree stays when a line goes at the end of its term.';
comment on column platform.log_leaves.leaf_hash is 'SHA-256 over a zero byte, the salt and the content of the line.';

create table platform.log_salts (
  event_id bigint primary key,
  dossier_id uuid,
  salt bytea check (length(salt) = 32),
  destroyed_by bigint,
  constraint log_salts_destroyed_on_record check ((salt is null) = (destroyed_by is not null))
);
comment on table platform.log_salts is
  'What hides the content of a line behind its hash. Destroyed with the dossier; the tree stays whole.';
comment on column platform.log_salts.destroyed_by is
  'The line of the log that records the destruction, with how many and which.';
create index log_salts_dossier on platform.log_salts (dossier_id) where dossier_id is not null;

create table platform.log_nodes (
  level smallint not null check (level between 4 and 60 and level % 4 = 0),
  position bigint not null check (position >= 0),
  hash bytea not null check (length(hash) = 32),
  primary key (level, position)
);
comment on table platform.log_nodes is
  'Hashes of complete subtrees of 16, 256, 4096 … leaves: any proof is counted from a few of them. Only ever added to.';

create table platform.log_checkpoints (
  number bigint primary key check (number >= 1),
  size bigint not null unique check (size >= 1),
  root bytea not null check (length(root) = 32),
  made_at timestamptz not null,
  note text not null
);
comment on table platform.log_checkpoints is
  'What this installation signed: so many leaves, with this root. Each names the one before it. Only ever added to.';
comment on column platform.log_checkpoints.note is 'The signed note (C2SP tlog-checkpoint) as witnesses keep it.';

create table platform.log_state (
  singleton boolean primary key default true check (singleton),
  size bigint not null default 0,
  admitted_below xid8 not null default '0',
  admitted_event bigint not null default 0,
  server_identifier text not null default '',
  checkpoint_count bigint not null default 0
);
comment on table platform.log_state is 'How far the tree is.';
comment on column platform.log_state.admitted_below is
  'Lines of transactions below this one are all in the tree; of this very one, those up to admitted_event.';
comment on column platform.log_state.server_identifier is
  'The PostgreSQL whose transactions these are: after a restore elsewhere their numbers start anew.';
insert into platform.log_state default values;

create table platform.log_witnesses (
  id uuid primary key,
  organisation_id uuid not null,
  organisation_key integer not null,
  address text not null check (length(address) between 8 and 500),
  added_at timestamptz not null,
  delivered_size bigint not null default 0,
  delivered_at timestamptz,
  failures integer not null default 0,
  last_failure text,
  next_try_at timestamptz not null,
  ended_at timestamptz
);
comment on table platform.log_witnesses is
  'Addresses of organisations that take every checkpoint to keep, so that no administrator here can take one back.';
comment on column platform.log_witnesses.delivered_size is 'Size of the newest checkpoint that arrived there.';
comment on column platform.log_witnesses.last_failure is 'A code, never what the other side said.';
create unique index log_witnesses_once on platform.log_witnesses (organisation_key, address) where ended_at is null;

-- Not a wall against an administrator, who can take it away; against a mistake of our own.
create function platform.refuse_change() returns trigger
  language plpgsql
  set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception 'this table is only ever added to' using errcode = '42501';
end $$;

do $$
declare each text;
begin
  foreach each in array array['log_leaves', 'log_salts', 'log_nodes', 'log_checkpoints', 'log_state', 'log_witnesses'] loop
    execute format('alter table platform.%I enable row level security', each);
    execute format('alter table platform.%I force row level security', each);
  end loop;
  foreach each in array array['log_leaves', 'log_nodes', 'log_checkpoints'] loop
    execute format('create trigger only_added_to before update or delete on platform.%I
      for each row execute function platform.refuse_change()', each);
    execute format('create trigger never_emptied before truncate on platform.%I
      for each statement execute function platform.refuse_change()', each);
  end loop;
end $$;

grant select on platform.audit_events to schakel_worker;
grant select, insert on platform.log_leaves, platform.log_salts, platform.log_nodes, platform.log_checkpoints to schakel_worker;
grant select, update on platform.log_state to schakel_worker;
grant select, update (delivered_size, delivered_at, failures, last_failure, next_try_at)
  on platform.log_witnesses to schakel_worker;
grant select on platform.log_leaves, platform.log_salts, platform.log_nodes, platform.log_checkpoints, platform.log_state
  to schakel_app;
grant select, insert, update (ended_at) on platform.log_witnesses to schakel_app;
