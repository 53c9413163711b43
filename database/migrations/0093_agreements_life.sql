-- Agreements as a product: what they say, how they come to be, who signs, and what they rest on.
alter table agreements.agreements
  drop constraint agreements_status_check,
  add constraint agreements_status_check check (status in ('draft', 'offered', 'in-force', 'amended', 'ended')),
  add column edition integer not null default 1 check (edition > 0),
  add column draft_number integer not null default 1 check (draft_number > 0),
  add column amends_id uuid references agreements.agreements (id),
  add column setting text not null default 'regional-table'
    check (setting in ('regional-table', 'riec', 'care-and-safety-house', 'other')),
  add column goals text check (length(goals) between 3 and 4000),
  add column target_groups text check (length(target_groups) between 3 and 4000),
  add column activities text check (length(activities) between 3 and 4000),
  add column indicators text check (length(indicators) between 3 and 4000),
  add column role_division text check (length(role_division) between 3 and 4000),
  add column in_force_since timestamptz,
  add column ended_at timestamptz,
  add column ended_reason text check (length(ended_reason) between 3 and 1000),
  add column review_reminded_on date;
comment on column agreements.agreements.edition is 'Which version of the agreement this is; each amendment counts one up.';
comment on column agreements.agreements.draft_number is 'Counts up when something changes after offering: the signatures of earlier drafts no longer count.';
comment on column agreements.agreements.amends_id is 'The version that this one takes the place of.';
comment on column agreements.agreements.setting is 'At which table it holds. Only a RIEC and a care and safety house may rest on the Wgs.';
comment on column agreements.agreements.goals is 'One of the five parts of the content (R379), like the four columns after it.';
create index agreements_amends on agreements.agreements (amends_id);
create unique index agreements_one_amendment on agreements.agreements (amends_id)
  where status in ('draft', 'offered', 'in-force');

-- While a clause is being drafted its ground may be unknown; the switch to «in force» waits for it.
alter table agreements.clauses
  alter column legal_ground drop not null,
  add column regime text check (regime in ('wpg-20', 'wgs')),
  add constraint clauses_regime_named check (
    (legal_ground !~* '\m(wgs|gegevensverwerking door samenwerkingsverbanden)\M' or coalesce(regime, '') = 'wgs')
    and (legal_ground !~* '\mwpg[^0-9]*20(?![0-9])' or coalesce(regime, '') = 'wpg-20'));
comment on column agreements.clauses.regime is
  'Set when the ground asks for a decision with five elements: Wpg art. 20, or the Wgs.';

alter table agreements.parties add column succeeds_id uuid references partners.organisations (id);
comment on column agreements.parties.succeeds_id is 'The organisation that this one took over from: its part and signature went along.';
create index parties_succeeds on agreements.parties (succeeds_id);

create table agreements.decisions (
  agreement_id uuid not null references agreements.agreements (id) on delete cascade,
  regime text not null check (regime in ('wpg-20', 'wgs')),
  interest text check (length(interest) between 3 and 2000),
  partnership text check (length(partnership) between 3 and 2000),
  categories text check (length(categories) between 3 and 2000),
  conditions text check (length(conditions) between 3 and 2000),
  recipients text check (length(recipients) between 3 and 2000),
  primary key (agreement_id, regime)
);
comment on table agreements.decisions is
  'The decision that Wpg art. 20 and the Wgs ask for: the weighty interest, the partnership with its purpose, which data, under which conditions, to whom.';

create table agreements.signatories (
  id uuid primary key,
  agreement_id uuid not null,
  organisation_id uuid not null,
  account_id uuid not null references accounts.accounts (id),
  function text not null check (length(function) between 2 and 120),
  foreign key (agreement_id, organisation_id) references agreements.parties (agreement_id, organisation_id) on delete cascade,
  unique (agreement_id, organisation_id, account_id)
);
comment on table agreements.signatories is 'Who may sign for a party, and in which function.';
create index signatories_account on agreements.signatories (account_id);

create table agreements.offers (
  agreement_id uuid not null references agreements.agreements (id) on delete cascade,
  draft_number integer not null,
  text text not null,
  text_hash bytea not null check (text_hash = sha256(convert_to(text, 'UTF8'))),
  directory jsonb not null,
  directory_hash bytea not null check (length(directory_hash) = 32),
  offered_by uuid not null references accounts.accounts (id),
  offered_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (agreement_id, draft_number)
);
comment on table agreements.offers is 'The whole text as it was put before the parties, with the directory of that moment as annex (R457).';
comment on column agreements.offers.text_hash is 'SHA-256 of the text: what a signature stands under.';
create index offers_offered_by on agreements.offers (offered_by);

create table agreements.signatures (
  id uuid primary key,
  agreement_id uuid not null,
  draft_number integer not null,
  organisation_id uuid not null references partners.organisations (id),
  account_id uuid not null references accounts.accounts (id),
  function text not null,
  signed_at timestamptz not null,
  strength text not null check (strength in ('passkey', 'totp', 'demo')),
  text_hash bytea not null check (length(text_hash) = 32),
  voided_at timestamptz,
  foreign key (agreement_id, draft_number) references agreements.offers (agreement_id, draft_number) on delete cascade
);
comment on table agreements.signatures is 'Who signed which text for a party, when, and how the person had proved to be there.';
comment on column agreements.signatures.voided_at is 'When the text changed after it was signed; the signature then counts no more.';
create unique index signatures_once on agreements.signatures (agreement_id, draft_number, organisation_id);
create index signatures_organisation on agreements.signatures (organisation_id);
create index signatures_account on agreements.signatures (account_id);

do $$
declare each text;
begin
  foreach each in array array['decisions', 'signatories', 'offers', 'signatures'] loop
    execute format('alter table agreements.%I enable row level security', each);
    execute format('alter table agreements.%I force row level security', each);
  end loop;
end $$;

grant insert, update on agreements.agreements to schakel_app;
grant insert, delete on agreements.parties to schakel_app;
grant update (part) on agreements.parties to schakel_app;
grant insert, update, delete on agreements.clauses, agreements.decisions, agreements.signatories to schakel_app;
grant select on agreements.decisions, agreements.signatories to schakel_app;
grant select, insert on agreements.offers, agreements.signatures to schakel_app;
grant select, update (review_reminded_on) on agreements.agreements to schakel_worker;
grant select on agreements.parties to schakel_worker;
