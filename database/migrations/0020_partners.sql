-- Who takes part: organisations, where they work, how to reach them, and who belongs at which table.
create schema partners;
comment on schema partners is 'Directory of organisations. No addresses of shelters: those never enter this schema.';
grant usage on schema partners to schakel_app, schakel_worker, schakel_reporter;

create table partners.organisations (
  id uuid primary key,
  key integer generated always as identity unique,
  slug text unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  type text not null,
  name text not null check (length(name) between 1 and 200),
  short_name text,
  region_id text references regions.regions (id),
  parent_id uuid references partners.organisations (id),
  role_nl text,
  role_en text,
  target_groups text[] not null default '{}',
  forms text[] not null default '{}',
  attributes jsonb not null default '{}',
  pack_id text,
  source_id text references regions.sources (id),
  source_part text,
  checked_on date,
  confidence text not null default 'confirmed' check (confidence in ('confirmed', 'check')),
  valid_from date,
  ended_on date,
  version integer not null default 1,
  constraint organisations_source_of_pack check (pack_id is null or (source_id is not null and slug is not null))
);
comment on table partners.organisations is 'A partner in the chain, from a pack or added in the product.';
comment on column partners.organisations.key is 'Small number for the arrays in row policies and feeds.';
comment on column partners.organisations.slug is 'Stable name in the packs; empty for organisations added in the product.';
comment on column partners.organisations.type is 'Code from the list «organisation-type».';
comment on column partners.organisations.region_id is 'Empty: a national organisation.';
comment on column partners.organisations.role_nl is 'What the organisation adds in the chain, in plain Dutch.';
create index organisations_region on partners.organisations (region_id);
create index organisations_parent on partners.organisations (parent_id);
create index organisations_source on partners.organisations (source_id);
create index organisations_type on partners.organisations (type);

create table partners.successions (
  organisation_id uuid not null references partners.organisations (id),
  successor_id uuid not null references partners.organisations (id),
  since date,
  source_id text not null references regions.sources (id),
  source_part text,
  checked_on date not null,
  confidence text not null check (confidence in ('confirmed', 'check')),
  primary key (organisation_id, successor_id),
  check (organisation_id <> successor_id)
);
comment on table partners.successions is 'Which organisation took over from which, and since when as far as known.';
create index successions_successor on partners.successions (successor_id);
create index successions_source on partners.successions (source_id);

create table partners.organisation_areas (
  organisation_id uuid not null references partners.organisations (id),
  kind text not null check (kind in ('national', 'region', 'municipality', 'safety-region', 'police-unit')),
  area text not null,
  primary key (organisation_id, kind, area)
);
comment on table partners.organisation_areas is
  'Where an organisation works: the whole country (area «nl»), a region, a municipality, a safety region or a police unit.';

create table partners.channels (
  id uuid primary key,
  organisation_id uuid not null references partners.organisations (id),
  slug text not null,
  kind text not null check (kind in ('phone', 'email', 'web', 'chat', 'form', 'post')),
  value text not null,
  label_nl text not null,
  label_en text not null,
  hours_nl text,
  hours_en text,
  opens time,
  closes time,
  days integer[] check (days <@ array[1, 2, 3, 4, 5, 6, 7]),
  round_the_clock boolean not null default false,
  anonymous boolean not null default false,
  audience text not null check (audience in ('public', 'professional')),
  position integer not null,
  source_id text references regions.sources (id),
  source_part text,
  checked_on date not null,
  confidence text not null check (confidence in ('confirmed', 'check')),
  ended_on date,
  unique (organisation_id, slug),
  check ((opens is null) = (closes is null)),
  check (not (round_the_clock and opens is not null))
);
comment on table partners.channels is 'How to reach an organisation: number, mail or site, with hours where a source gives them.';
comment on column partners.channels.days is 'Days of the week on which the hours hold: 1 is Monday, 7 is Sunday.';
comment on column partners.channels.anonymous is 'Somebody may ask or report without a name.';
create index channels_source on partners.channels (source_id);

create table partners.partner_sets (
  id text primary key,
  pack_id text not null,
  region_id text references regions.regions (id),
  target_group text,
  label_nl text not null,
  label_en text not null,
  explanation_nl text,
  explanation_en text,
  source_id text not null references regions.sources (id),
  source_part text,
  checked_on date not null,
  confidence text not null check (confidence in ('confirmed', 'check')),
  ended_on date
);
comment on table partners.partner_sets is 'Which kinds of partners belong together for a target group.';
create index partner_sets_region on partners.partner_sets (region_id);
create index partner_sets_source on partners.partner_sets (source_id);

create table partners.partner_set_members (
  partner_set_id text not null references partners.partner_sets (id),
  organisation_type text not null,
  position integer not null,
  role_nl text not null,
  role_en text not null,
  primary key (partner_set_id, organisation_type)
);
comment on table partners.partner_set_members is 'A kind of partner in a set, with the role of its own that it has there.';

create table partners.body_members (
  body_id text not null references regions.bodies (id),
  slug text not null,
  organisation_id uuid references partners.organisations (id),
  organisation_type text,
  function_code text,
  capacity text not null check (capacity in ('chair', 'permanent-member', 'member', 'delegate', 'support')),
  position integer not null,
  role_nl text not null,
  role_en text not null,
  represents_nl text,
  represents_en text,
  primary key (body_id, slug),
  check (num_nonnulls(organisation_id, organisation_type, function_code) >= 1)
);
comment on table partners.body_members is
  'Who sits at a table: an organisation, a kind of organisation or a function, each with a role of its own.';
comment on column partners.body_members.function_code is 'Code from the list «function», never a named person.';
create index body_members_organisation on partners.body_members (organisation_id);

do $$
declare each text;
begin
  foreach each in array array['organisations', 'successions', 'organisation_areas', 'channels', 'partner_sets',
    'partner_set_members', 'body_members'] loop
    execute format('alter table partners.%I enable row level security', each);
    execute format('alter table partners.%I force row level security', each);
    execute format('grant select on partners.%I to schakel_app, schakel_worker, schakel_reporter', each);
  end loop;
end $$;
