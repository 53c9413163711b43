-- Finer access: refusals, origin, role, one person, a moment; phases and tracks that a clause can ask for.
alter table cases.cases
  add column phase text not null default 'referral'
    check (phase in ('noticing', 'referral', 'shelter', 'guidance', 'return', 'monitoring')),
  add column tracks text[] not null default '{care}'
    check (tracks <@ array['care', 'criminal-justice', 'aliens'] and cardinality(tracks) > 0);
comment on column cases.cases.phase is 'Step of the help process (R360): clauses can be bound to it.';
comment on column cases.cases.tracks is 'The tracks on which something happened; clauses can be bound to one.';

alter table cases.entries
  add column origin_organisation_type text,
  add column onward_use text not null default 'agreement' check (onward_use in ('agreement', 'coordination', 'supplier'));
update cases.entries e set origin_organisation_type = o.type
  from partners.organisations o where o.id = e.origin_organisation_id;
alter table cases.entries alter column origin_organisation_type set not null;
comment on column cases.entries.origin_organisation_type is 'What kind of organisation supplied it, at that time.';
comment on column cases.entries.onward_use is
  'How far the supplier lets it go: as the agreements say, only to whoever coordinates, or to nobody else.';
alter table cases.entries drop constraint entries_kind_check,
  add constraint entries_kind_check check (kind in ('note', 'contact', 'observation', 'decision', 'document', 'measurement'));

alter table cases.participations add column ended_on date;
-- Without the triggers: those of an older version do not know the columns of this one.
alter table cases.participations disable trigger user;
update cases.participations set ended_on = (ended_at at time zone 'Europe/Amsterdam')::date where ended_at is not null;
alter table cases.participations enable trigger user;
alter table cases.participations add constraint participations_ended_on check ((ended_at is null) = (ended_on is null));
comment on column cases.participations.ended_on is 'The day of an early end: an after-period counts from it.';

alter table cases.grants
  drop constraint grants_basis_check,
  drop constraint grants_check,
  drop constraint grants_check1,
  drop constraint grants_no_health_for_municipality,
  add column effect text not null default 'allow' check (effect in ('allow', 'deny')),
  add column role text,
  add column account_id uuid,
  add column origin_type text,
  add column origin_key integer,
  add column until timestamptz,
  add column notified text[] not null default '{}',
  add constraint grants_basis_check check (basis in ('coordination', 'agreement', 'emergency', 'kept')),
  add constraint grants_by_agreement check ((basis in ('agreement', 'emergency')) = (agreement_id is not null)),
  add constraint grants_for_a_purpose check (basis in ('coordination', 'kept') or effect = 'deny' or purpose is not null),
  add constraint grants_emergency_ends check ((basis = 'emergency') = (until is not null)),
  add constraint grants_no_health_for_municipality check (
    basis = 'coordination' or effect = 'deny' or organisation_type not in ('municipality', 'riec')
      or not ('care-health' = any (reads || contributes)));
drop index cases.grants_lookup;
create unique index grants_lookup on cases.grants (case_id, organisation_key, basis, agreement_id, purpose, valid,
  effect, role, account_id, origin_type, origin_key, until) nulls not distinct;
comment on column cases.grants.effect is 'A row that denies wins from every row that allows.';
comment on column cases.grants.role is 'Only for people who work in this role; empty for all.';
comment on column cases.grants.account_id is 'Only for this person: access in an emergency is personal.';
comment on column cases.grants.origin_type is 'Only facts that this kind of organisation supplied; empty for all.';
comment on column cases.grants.until is 'The moment at which access in an emergency ends.';
comment on column cases.grants.notified is 'Compartments of which the organisation hears that something changed, not what.';

alter table cases.feed
  add column roles text[],
  add column emergency_until timestamptz,
  add column emergency_accounts uuid[];
comment on column cases.feed.roles is 'Roles whose people see the case in their list; empty for all.';
comment on column cases.feed.emergency_until is 'Until when the people of emergency_accounts see the case, whatever the days say.';

alter table cases.consents
  add column kind text not null default 'consent' check (kind in ('consent', 'objection')),
  add column decision text check (decision in ('honoured', 'refused')),
  add column decided_on date,
  add column sealed_decision_ground bytea,
  add constraint consents_decision check (
    (kind = 'objection' or decision is null)
    and (decision is null) = (decided_on is null)
    and (decision is not distinct from 'refused') = (sealed_decision_ground is not null));
comment on table cases.consents is
  'What the client agreed or objected to: for what, to whom, how, when. A withdrawal, and an objection, stop sharing at the next statement.';
comment on column cases.consents.decision is 'On an objection. Until it is refused, with a ground, it holds.';

create table cases.kept_rights (
  id uuid primary key,
  case_id uuid not null references cases.cases (id) on delete cascade,
  organisation_id uuid not null references partners.organisations (id),
  organisation_key integer not null,
  organisation_type text not null,
  reason text not null check (reason in ('aftercare', 'accountable')),
  reads text[] not null check (cardinality(reads) > 0),
  contributes text[] not null default '{}',
  valid daterange not null check (not isempty(valid)),
  ended_at timestamptz,
  version integer not null default 1,
  constraint kept_rights_aftercare_ends check (reason <> 'aftercare' or not upper_inf(valid))
);
comment on table cases.kept_rights is
  'What an organisation keeps after it handed a case over (dated aftercare), or while another carries it out for it (accountable).';
create index kept_rights_case on cases.kept_rights (case_id);
create index kept_rights_organisation on cases.kept_rights (organisation_id);

create table cases.emergency_accesses (
  id uuid primary key,
  case_id uuid not null references cases.cases (id) on delete cascade,
  organisation_id uuid not null references partners.organisations (id),
  organisation_key integer not null,
  organisation_type text not null,
  account_id uuid not null references accounts.accounts (id),
  purpose text not null,
  sealed_reason bytea,
  opened_at timestamptz not null,
  until timestamptz not null,
  closed_at timestamptz,
  review_by date not null,
  reviewed_at timestamptz,
  reviewed_by uuid references accounts.accounts (id),
  verdict text check (verdict in ('justified', 'not-justified')),
  sealed_review bytea,
  version integer not null default 1,
  constraint emergency_at_most_four_hours check (until > opened_at and until <= opened_at + interval '4 hours'),
  constraint emergency_closed_after check (closed_at is null or closed_at >= opened_at),
  constraint emergency_review_whole check (num_nulls(reviewed_at, reviewed_by, verdict, sealed_review) in (0, 4)),
  constraint emergency_other_reviewer check (reviewed_by is null or reviewed_by <> account_id)
);
comment on table cases.emergency_accesses is
  'Secrecy broken in an emergency, by one person: why, for which purpose, at most four hours, and reviewed by somebody else.';
comment on column cases.emergency_accesses.sealed_reason is 'Sealed with the key of the dossier; a trigger refuses a row that ends the transaction without it.';
create index emergency_accesses_case on cases.emergency_accesses (case_id);
create index emergency_accesses_organisation on cases.emergency_accesses (organisation_id);
create index emergency_accesses_account on cases.emergency_accesses (account_id);
create index emergency_accesses_reviewer on cases.emergency_accesses (reviewed_by);
create index emergency_accesses_to_review on cases.emergency_accesses (review_by) where reviewed_at is null;

do $$
declare each text;
begin
  foreach each in array array['kept_rights', 'emergency_accesses'] loop
    execute format('alter table cases.%I enable row level security', each);
    execute format('alter table cases.%I force row level security', each);
  end loop;
end $$;
grant select, insert, update on cases.kept_rights to schakel_app;
grant select, update on cases.emergency_accesses to schakel_app;
grant select on cases.emergency_accesses to schakel_worker;
