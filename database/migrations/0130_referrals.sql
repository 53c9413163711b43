-- Asking another organisation to take part, and being asked to let one in.
create schema referrals;
comment on schema referrals is
  'Referrals with their answers, requests for access, handovers, delegation of the coordinator''s role and forms for breaking secrecy.';
grant usage on schema referrals to schakel_app, schakel_worker, schakel_reporter;

create table referrals.referrals (
  id uuid primary key references identity.data_keys (dossier_id),
  case_id uuid not null references cases.cases (id) on delete cascade,
  sender_organisation_id uuid not null references partners.organisations (id),
  sender_organisation_key integer not null,
  sent_by uuid not null references accounts.accounts (id),
  sent_at timestamptz not null,
  receiver_organisation_id uuid not null references partners.organisations (id),
  receiver_organisation_key integer not null,
  agreement_id uuid not null references agreements.agreements (id),
  urgency text not null check (urgency in ('acute', 'within-a-day', 'within-a-week')),
  asked_by date not null,
  sealed_question bytea not null,
  sealed_about bytea,
  participation_id uuid not null,
  sealed_part bytea not null,
  compartments text[] not null,
  status text not null default 'sent' check (status in ('sent', 'accepted', 'declined', 'done', 'withdrawn')),
  answered_at timestamptz,
  answered_by uuid references accounts.accounts (id),
  decline_reason text check (decline_reason ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  sealed_answer bytea,
  version integer not null default 1,
  constraint referrals_answer_is_whole check ((status = 'sent') = (answered_at is null)
    and (status = 'sent') = (answered_by is null)),
  constraint referrals_decline_has_reason check ((status = 'declined') = (decline_reason is not null)),
  constraint referrals_to_somebody_else check (sender_organisation_key <> receiver_organisation_key)
);
comment on table referrals.referrals is
  'A question of the coordinator to an organisation under an agreement. Has a data key of its own: the receiver reads the question without access to the dossier.';
comment on column referrals.referrals.asked_by is 'The day on which the sender wants an answer at the latest.';
comment on column referrals.referrals.sealed_about is 'What the sender chose to say about who it is about; empty: nothing.';
comment on column referrals.referrals.answered_by is 'Who answered, or who withdrew the question.';
comment on column referrals.referrals.participation_id is 'The participation that an acceptance starts, known in advance so that its part could be sealed.';
comment on column referrals.referrals.sealed_part is 'The receiver''s part in the case, sealed with the key of the dossier; moves into the participation.';
comment on column referrals.referrals.compartments is 'What would be visible on the day of sending, by the clauses of that day.';
create index referrals_case on referrals.referrals (case_id);
create index referrals_inbox on referrals.referrals (receiver_organisation_key, status, sent_at desc, id desc);
create index referrals_unanswered on referrals.referrals (asked_by) where status = 'sent';
create unique index referrals_once on referrals.referrals (case_id, receiver_organisation_id, agreement_id) where status = 'sent';
create index referrals_sender on referrals.referrals (sender_organisation_id);
create index referrals_sent_by on referrals.referrals (sent_by);
create index referrals_receiver on referrals.referrals (receiver_organisation_id);
create index referrals_agreement on referrals.referrals (agreement_id);
create index referrals_answered_by on referrals.referrals (answered_by);

create table referrals.referral_steps (
  referral_id uuid not null references referrals.referrals (id) on delete cascade,
  version integer not null,
  status text not null,
  at timestamptz not null,
  account_id uuid references accounts.accounts (id),
  organisation_id uuid references partners.organisations (id),
  primary key (referral_id, version)
);
comment on table referrals.referral_steps is 'Every step of a referral, written by a trigger: when, and by whom.';
create index referral_steps_account on referrals.referral_steps (account_id);
create index referral_steps_organisation on referrals.referral_steps (organisation_id);

create table referrals.access_requests (
  id uuid primary key references identity.data_keys (dossier_id),
  asker_organisation_id uuid not null references partners.organisations (id),
  asker_organisation_key integer not null,
  asked_by uuid not null references accounts.accounts (id),
  asked_at timestamptz not null,
  asked_number text not null check (length(asked_number) between 1 and 40),
  purpose text not null check (length(purpose) between 3 and 60),
  sealed_reason bytea not null,
  lapses_on date not null,
  status text not null default 'sent' check (status in ('sent', 'granted', 'refused')),
  answered_at timestamptz,
  answered_by uuid references accounts.accounts (id),
  sealed_answer bytea,
  version integer not null default 1,
  constraint access_requests_answer_is_whole check ((status = 'sent') = (answered_at is null)
    and (status = 'sent') = (answered_by is null) and (status = 'sent') = (sealed_answer is null))
);
comment on table referrals.access_requests is
  'An organisation asks to take part in a case of which it knows the number. A number that does not exist gives the same row: nobody learns from it.';
comment on column referrals.access_requests.lapses_on is 'Without an answer by this day it is over; also when there is no such case.';
create index access_requests_asker on referrals.access_requests (asker_organisation_key, asked_at desc, id desc);
create index access_requests_organisation on referrals.access_requests (asker_organisation_id);
create index access_requests_asked_by on referrals.access_requests (asked_by, asked_at);
create index access_requests_answered_by on referrals.access_requests (answered_by);

create table referrals.access_request_targets (
  request_id uuid primary key references referrals.access_requests (id) on delete cascade,
  case_id uuid not null references cases.cases (id) on delete cascade
);
comment on table referrals.access_request_targets is
  'The case that a request is about, where there is one. Only those who coordinate it see this row; a trigger writes it.';
create index access_request_targets_case on referrals.access_request_targets (case_id);

do $$
declare each text;
begin
  foreach each in array array['referrals', 'referral_steps', 'access_requests', 'access_request_targets'] loop
    execute format('alter table referrals.%I enable row level security', each);
    execute format('alter table referrals.%I force row level security', each);
  end loop;
end $$;

grant select, insert on referrals.referrals, referrals.access_requests to schakel_app;
grant update (status, answered_at, answered_by, decline_reason, sealed_answer, version) on referrals.referrals to schakel_app;
grant update (status, answered_at, answered_by, sealed_answer, version) on referrals.access_requests to schakel_app;
grant select on referrals.referral_steps, referrals.access_request_targets to schakel_app;
