-- Turns in the course of a case, and the decision to break professional secrecy.
create table referrals.turns (
  id uuid primary key,
  case_id uuid not null references cases.cases (id) on delete cascade,
  kind text not null check (kind in ('to-region', 'to-local', 'crisis-begins', 'crisis-ends')),
  at timestamptz not null,
  account_id uuid not null references accounts.accounts (id),
  organisation_id uuid not null references partners.organisations (id),
  sealed_reason bytea not null
);
comment on table referrals.turns is
  'A case goes to the regional or back to the local level (requirement R113), or becomes a crisis or stops being one (R109). Written once, with the reason; the last one is how it stands.';
create index turns_case on referrals.turns (case_id, at desc, id desc);
create index turns_account on referrals.turns (account_id);
create index turns_organisation on referrals.turns (organisation_id);

create table referrals.secrecy_forms (
  id uuid primary key references identity.data_keys (dossier_id),
  case_id uuid not null references cases.cases (id) on delete cascade,
  author_account_id uuid not null references accounts.accounts (id),
  author_organisation_id uuid not null references partners.organisations (id),
  author_organisation_key integer not null,
  second_account_id uuid not null references accounts.accounts (id),
  second_organisation_key integer not null,
  written_at timestamptz not null,
  sealed_form bytea not null,
  status text not null default 'awaiting' check (status in ('awaiting', 'confirmed', 'not-confirmed', 'withdrawn')),
  settled_at timestamptz,
  sealed_remark bytea,
  version integer not null default 1,
  constraint secrecy_forms_need_a_second_person check (author_account_id <> second_account_id),
  constraint secrecy_forms_settled check ((status = 'awaiting') = (settled_at is null))
);
comment on table referrals.secrecy_forms is
  'A conflict of duties: why a professional breaks secrecy, step by step, and whether a second person agreed. A part of its own: only these two read it.';
comment on column referrals.secrecy_forms.sealed_form is 'The answers to the steps as JSON, sealed with a key of its own.';
create index secrecy_forms_case on referrals.secrecy_forms (case_id);
create index secrecy_forms_author on referrals.secrecy_forms (author_account_id);
create index secrecy_forms_author_organisation on referrals.secrecy_forms (author_organisation_id);
create index secrecy_forms_second on referrals.secrecy_forms (second_account_id);

do $$
declare each text;
begin
  foreach each in array array['turns', 'secrecy_forms'] loop
    execute format('alter table referrals.%I enable row level security', each);
    execute format('alter table referrals.%I force row level security', each);
  end loop;
end $$;

grant select, insert on referrals.turns, referrals.secrecy_forms to schakel_app;
grant update (status, settled_at, sealed_remark, version) on referrals.secrecy_forms to schakel_app;
