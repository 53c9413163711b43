-- Agreements that decide: parties, and clauses that compile into access per case.
create schema agreements;
comment on schema agreements is 'Covenants, protocols and bilateral agreements with their clauses; they alone give partners access.';
grant usage on schema agreements to schakel_app, schakel_worker, schakel_reporter;

create table agreements.agreements (
  id uuid primary key,
  kind text not null check (kind in ('covenant', 'protocol', 'bilateral')),
  title text not null check (length(title) between 3 and 200),
  region_id text not null references regions.regions (id),
  status text not null default 'draft' check (status in ('draft', 'offered', 'in-force', 'ended')),
  valid daterange not null check (not isempty(valid)),
  review_on date not null,
  why text not null check (length(why) between 3 and 2000),
  for_whom text not null check (length(for_whom) between 3 and 2000),
  by_whom text not null check (length(by_whom) between 3 and 2000),
  dpia_reference text,
  dpia_version text,
  version integer not null default 1,
  constraint agreements_in_force_has_dpia check (status <> 'in-force' or (dpia_reference is not null and dpia_version is not null))
);
comment on table agreements.agreements is 'An agreement between partners: why, for whom, by whom (R377), and how long. Only one in force gives access.';
create index agreements_region on agreements.agreements (region_id);

create table agreements.parties (
  agreement_id uuid not null references agreements.agreements (id) on delete cascade,
  organisation_id uuid not null references partners.organisations (id),
  part text not null check (length(part) between 3 and 500),
  signed_on date,
  primary key (agreement_id, organisation_id)
);
comment on table agreements.parties is 'Who agreed, with its part in the role division, and when it signed.';
create index parties_organisation on agreements.parties (organisation_id);

create table agreements.clauses (
  id uuid primary key,
  agreement_id uuid not null references agreements.agreements (id) on delete cascade,
  number integer not null check (number > 0),
  recipient_type text,
  recipient_organisation_id uuid references partners.organisations (id),
  action text not null check (action in ('read', 'contribute', 'be-notified')),
  compartment text not null check (compartment in (
    'identity', 'contact-safety', 'social-environment', 'care-health', 'shelter-housing', 'residence',
    'criminal-justice', 'finance-work', 'plan-results', 'coordination-notes')),
  purpose text not null check (length(purpose) between 3 and 60),
  legal_ground text not null check (length(legal_ground) between 3 and 200),
  needs_consent boolean not null default false,
  valid daterange not null default daterange(null, null) check (not isempty(valid)),
  version integer not null default 1,
  unique (agreement_id, number),
  check ((recipient_type is null) <> (recipient_organisation_id is null)),
  constraint clauses_no_health_for_municipality check (
    compartment <> 'care-health' or recipient_type is null or recipient_type not in ('municipality', 'riec'))
);
comment on table agreements.clauses is
  'One rule: who may do what with which compartment, for which purpose, on which ground, under which condition.';
comment on column agreements.clauses.recipient_type is 'An organisation type, when the clause is for every party of that type.';
create index clauses_recipient on agreements.clauses (recipient_organisation_id);

do $$
declare each text;
begin
  foreach each in array array['agreements', 'parties', 'clauses'] loop
    execute format('alter table agreements.%I enable row level security', each);
    execute format('alter table agreements.%I force row level security', each);
  end loop;
end $$;

grant select on agreements.agreements, agreements.parties, agreements.clauses to schakel_app;
grant update (status, valid, version) on agreements.agreements to schakel_app;
grant update (valid, version) on agreements.clauses to schakel_app;
