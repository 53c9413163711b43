-- Giving a case to another organisation, or the work on it to somebody else for a while.
create table referrals.handovers (
  id uuid primary key references identity.data_keys (dossier_id),
  case_id uuid not null references cases.cases (id) on delete cascade,
  case_number text not null,
  from_organisation_id uuid not null references partners.organisations (id),
  from_organisation_key integer not null,
  from_region_id text not null references regions.regions (id),
  to_organisation_id uuid not null references partners.organisations (id),
  to_organisation_key integer not null,
  to_region_id text not null references regions.regions (id),
  offered_by uuid not null references accounts.accounts (id),
  offered_at timestamptz not null,
  sealed_reason bytea not null,
  aftercare_compartments text[] not null default '{}' check (aftercare_compartments <@ array[
    'identity', 'contact-safety', 'social-environment', 'care-health', 'shelter-housing', 'residence',
    'criminal-justice', 'finance-work', 'plan-results', 'coordination-notes']),
  aftercare_until date,
  status text not null default 'offered' check (status in ('offered', 'accepted', 'declined', 'withdrawn')),
  answered_at timestamptz,
  answered_by uuid references accounts.accounts (id),
  sealed_answer bytea,
  new_coordinator_membership_id uuid references accounts.memberships (id),
  entry_count integer,
  content_hash bytea check (length(content_hash) = 32),
  version integer not null default 1,
  constraint handovers_to_somebody_else check (from_organisation_key <> to_organisation_key),
  constraint handovers_aftercare_is_whole check ((cardinality(aftercare_compartments) > 0) = (aftercare_until is not null)),
  constraint handovers_answer_is_whole check ((status = 'offered') = (answered_at is null)
    and (status = 'offered') = (answered_by is null)),
  constraint handovers_receipt check ((status = 'accepted') = (content_hash is not null)
    and (status = 'accepted') = (entry_count is not null)
    and (status = 'accepted') = (new_coordinator_membership_id is not null))
);
comment on table referrals.handovers is
  'A case that one organisation offers to another. Accepted: the coordinator, the owner and the region change in one statement, and what was written before stays as it was.';
comment on column referrals.handovers.case_number is 'Names the case on both receipts, also for the side that cannot open it.';
comment on column referrals.handovers.sealed_reason is 'Why, for the receiver to read before it decides; sealed with a key of its own.';
comment on column referrals.handovers.aftercare_compartments is 'What the old side keeps reading until the day beside it, and nothing after.';
comment on column referrals.handovers.entry_count is 'How many entries the dossier had at that moment.';
comment on column referrals.handovers.content_hash is 'SHA-256 over id, version and sealed text of those entries, in order: both sides can show that it is the same dossier.';
create unique index handovers_one_open on referrals.handovers (case_id) where status = 'offered';
create index handovers_case on referrals.handovers (case_id, answered_at) where status = 'accepted';
create index handovers_cases on referrals.handovers (case_id);
create index handovers_inbox on referrals.handovers (to_organisation_key, status, offered_at desc);
create index handovers_sent on referrals.handovers (from_organisation_key, offered_at desc);
create index handovers_from on referrals.handovers (from_organisation_id);
create index handovers_to on referrals.handovers (to_organisation_id);
create index handovers_from_region on referrals.handovers (from_region_id);
create index handovers_to_region on referrals.handovers (to_region_id);
create index handovers_offered_by on referrals.handovers (offered_by);
create index handovers_answered_by on referrals.handovers (answered_by);
create index handovers_coordinator on referrals.handovers (new_coordinator_membership_id);

create table referrals.delegations (
  id uuid primary key,
  case_id uuid not null references cases.cases (id) on delete cascade,
  owner_membership_id uuid not null references accounts.memberships (id),
  owner_organisation_key integer not null,
  delegate_membership_id uuid not null references accounts.memberships (id),
  delegate_organisation_key integer not null,
  period daterange not null check (not isempty(period) and not lower_inf(period) and not upper_inf(period)),
  sealed_reason bytea not null,
  status text not null check (status in ('offered', 'active', 'declined', 'ended')),
  made_by uuid not null references accounts.accounts (id),
  made_at timestamptz not null,
  settled_at timestamptz,
  version integer not null default 1,
  constraint delegations_to_somebody_else check (owner_membership_id <> delegate_membership_id),
  constraint delegations_one_at_a_time exclude using gist (case_id with =, period with &&)
    where (status in ('offered', 'active'))
);
comment on table referrals.delegations is
  'Somebody carries out the coordinator''s work for a period. The coordinator stays the one in cases.coordinators and answers for it (requirement R466).';
comment on column referrals.delegations.period is 'Days on which the delegate acts; after the last it ends by itself.';
create index delegations_case on referrals.delegations (case_id);
create index delegations_owner on referrals.delegations (owner_membership_id);
create index delegations_delegate on referrals.delegations (delegate_membership_id);
create index delegations_made_by on referrals.delegations (made_by);

do $$
declare each text;
begin
  foreach each in array array['handovers', 'delegations'] loop
    execute format('alter table referrals.%I enable row level security', each);
    execute format('alter table referrals.%I force row level security', each);
  end loop;
end $$;

grant select, insert on referrals.handovers, referrals.delegations to schakel_app;
grant update (status, answered_at, answered_by, sealed_answer, new_coordinator_membership_id, version)
  on referrals.handovers to schakel_app;
grant update (status, settled_at, version) on referrals.delegations to schakel_app;
