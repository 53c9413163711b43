-- Clauses with all that an agreement can say, and the second person who approves.
alter table agreements.clauses
  add column effect text not null default 'allow' check (effect in ('allow', 'deny')),
  add column recipient_role text,
  add column origin_type text,
  add column origin_organisation_id uuid references partners.organisations (id),
  add column emergency_only boolean not null default false,
  add column needs_second_person boolean not null default false,
  add column track text check (track in ('care', 'criminal-justice', 'aliens')),
  add column phases text[] check (cardinality(phases) > 0
    and phases <@ array['noticing', 'referral', 'shelter', 'guidance', 'return', 'monitoring']),
  add column after_days integer not null default 0 check (after_days between 0 and 7300),
  drop constraint clauses_check,
  alter column purpose drop not null,
  add constraint clauses_recipient check (
    num_nonnulls(recipient_type, recipient_organisation_id) <= 1
    and num_nonnulls(recipient_type, recipient_organisation_id, recipient_role) >= 1),
  add constraint clauses_purpose check (purpose is not null or effect = 'deny'),
  add constraint clauses_origin check (
    num_nonnulls(origin_type, origin_organisation_id) <= 1
    and (action = 'read' or num_nonnulls(origin_type, origin_organisation_id) = 0)),
  -- A refusal holds always: it waits for no consent, no emergency and no second person.
  add constraint clauses_deny_is_plain check (effect = 'allow'
    or not (needs_consent or emergency_only or needs_second_person) and after_days = 0),
  add constraint clauses_after_is_reading check (after_days = 0 or action = 'read' and not emergency_only);
alter table agreements.clauses drop constraint clauses_no_health_for_municipality,
  add constraint clauses_no_health_for_municipality check (
    effect = 'deny' or compartment <> 'care-health' or recipient_type is null or recipient_type not in ('municipality', 'riec'));
create index clauses_origin_organisation on agreements.clauses (origin_organisation_id);
comment on column agreements.clauses.effect is 'A clause that denies wins from every clause that allows, of any agreement in force.';
comment on column agreements.clauses.recipient_role is 'Only people in this role, of the type or organisation named, or of every party.';
comment on column agreements.clauses.purpose is 'For which work; only a refusal may leave it empty, and then holds for every purpose.';
comment on column agreements.clauses.origin_type is 'Only facts that this kind of organisation supplied.';
comment on column agreements.clauses.track is 'Only in cases in which something happened on this track.';
comment on column agreements.clauses.phases is 'Only in these steps of the help process.';
comment on column agreements.clauses.after_days is 'For how many days after the part in a case ended it may still be read.';

create table agreements.approvals (
  id uuid primary key,
  case_id uuid not null references cases.cases (id) on delete cascade,
  clause_id uuid not null references agreements.clauses (id) on delete cascade,
  organisation_id uuid not null references partners.organisations (id),
  asked_by uuid not null references accounts.accounts (id),
  asked_at timestamptz not null,
  approved_by uuid references accounts.accounts (id),
  approved_at timestamptz,
  ended_at timestamptz,
  check ((approved_by is null) = (approved_at is null)),
  constraint approvals_second_person check (approved_by <> asked_by)
);
comment on table agreements.approvals is
  'A clause that asks for a second person gives nothing in a case until somebody else than who asked has approved.';
create unique index approvals_once on agreements.approvals (case_id, clause_id, organisation_id) where ended_at is null;
create index approvals_clause on agreements.approvals (clause_id);
create index approvals_organisation on agreements.approvals (organisation_id);
create index approvals_asked_by on agreements.approvals (asked_by);
create index approvals_approved_by on agreements.approvals (approved_by);
alter table agreements.approvals enable row level security;
alter table agreements.approvals force row level security;
grant select, insert, update on agreements.approvals to schakel_app;
