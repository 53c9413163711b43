-- What the packs bring: municipalities and regions, code lists, bodies, goals, figures and legal days.
create extension if not exists btree_gist;

create schema regions;
comment on schema regions is 'Public reference content from the packs: where things are, what they are called, what holds on which day.';
grant usage on schema regions to schakel_app, schakel_worker, schakel_reporter;

create table regions.sources (
  id text primary key,
  pack_id text not null,
  title text not null,
  issuer text not null,
  published text,
  url text check (url like 'https://%'),
  licence text,
  attribution text,
  checked_on date not null
);
comment on table regions.sources is
  'Public reference content: the documents and laws that items of the packs rest on.';
comment on column regions.sources.published is 'Year, month or day of publication, as far as the source tells it.';
comment on column regions.sources.attribution is 'The sentence that the licence of the source asks for.';

create table regions.pack_versions (
  pack_id text not null,
  number integer not null check (number > 0),
  label_nl text not null,
  label_en text not null,
  region_id text,
  content_hash text not null check (length(content_hash) = 64),
  file_count integer not null,
  item_count integer not null,
  check_count integer not null,
  loaded_on date not null,
  loaded_at timestamptz not null default clock_timestamp(),
  primary key (pack_id, number)
);
comment on table regions.pack_versions is
  'Public reference content: which version of a pack was loaded when. A pack that did not change gets no new version.';
comment on column regions.pack_versions.content_hash is 'SHA-256 over the files of the pack.';
comment on column regions.pack_versions.check_count is 'Items that still carry the mark «check».';

create table regions.regions (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  pack_id text not null,
  label_nl text not null,
  label_en text not null,
  explanation_nl text,
  explanation_en text,
  safety_regions text[] not null check (cardinality(safety_regions) > 0),
  police_unit text not null,
  riec text not null,
  source_id text not null references regions.sources (id),
  source_part text,
  checked_on date not null,
  confidence text not null check (confidence in ('confirmed', 'check')),
  ended_on date
);
comment on table regions.regions is
  'Public reference content: regions that run their chain approach with this product.';
create index regions_source on regions.regions (source_id);

create table regions.municipalities (
  code text primary key check (code ~ '^GM[0-9]{4}$')
);
comment on table regions.municipalities is
  'Public reference content: one row per municipality code ever listed, so that other tables can point at it.';

create table regions.municipality_versions (
  code text not null references regions.municipalities (code),
  valid_from date not null,
  valid daterange not null,
  name text not null,
  province text not null,
  safety_region text not null check (safety_region ~ '^VR[0-9]{2}$'),
  safety_region_name text not null,
  police_unit text not null,
  riec text not null,
  latitude numeric(6, 3) not null check (latitude between 50 and 54),
  longitude numeric(6, 3) not null check (longitude between 3 and 8),
  population integer not null check (population > 0),
  population_year integer not null,
  pack_id text not null,
  source_id text not null references regions.sources (id),
  source_part text,
  checked_on date not null,
  confidence text not null check (confidence in ('confirmed', 'check')),
  primary key (code, valid_from),
  constraint municipality_versions_once exclude using gist (code with =, valid with &&) deferrable
);
comment on table regions.municipality_versions is
  'Public reference content: what holds for a municipality in a period of days. A merger or a new region is a new row.';
comment on column regions.municipality_versions.latitude is 'A point inside the municipality, for maps of a whole region only.';
create index municipality_versions_source on regions.municipality_versions (source_id);
create index municipality_versions_safety_region on regions.municipality_versions (safety_region);

create table regions.region_municipalities (
  region_id text not null references regions.regions (id),
  municipality_code text not null references regions.municipalities (code),
  valid_from date not null,
  valid daterange not null,
  primary key (region_id, municipality_code, valid_from),
  constraint region_municipalities_once exclude using gist (municipality_code with =, valid with &&) deferrable
);
comment on table regions.region_municipalities is
  'Public reference content: a municipality belongs to at most one region at a time.';
create index region_municipalities_code on regions.region_municipalities (municipality_code);

create table regions.code_lists (
  id text primary key,
  pack_id text not null,
  kind text not null,
  label_nl text not null,
  label_en text not null,
  explanation_nl text,
  explanation_en text,
  caveat_nl text,
  caveat_en text,
  usable_on text[] not null default '{}',
  attributes jsonb not null default '{}',
  source_id text not null references regions.sources (id),
  source_part text,
  checked_on date not null,
  confidence text not null check (confidence in ('confirmed', 'check')),
  ended_on date
);
comment on table regions.code_lists is
  'Public reference content: lists that people choose from. Kind tells the shape of the attributes (docs/packs.md).';
comment on column regions.code_lists.caveat_nl is 'What a reader must know before drawing conclusions from this list.';
comment on column regions.code_lists.usable_on is 'Where the list may be used: signal, case, figure, training, navigation and so on.';
create index code_lists_source on regions.code_lists (source_id);
create index code_lists_kind on regions.code_lists (kind);

create table regions.code_items (
  id bigint generated always as identity primary key,
  list_id text not null references regions.code_lists (id),
  code text not null,
  region_id text references regions.regions (id),
  position integer not null,
  parent_code text,
  label_nl text not null,
  label_en text not null,
  explanation_nl text,
  explanation_en text,
  attributes jsonb not null default '{}',
  pack_id text not null,
  source_id text not null references regions.sources (id),
  source_part text,
  checked_on date not null,
  confidence text not null check (confidence in ('confirmed', 'check')),
  valid_from date,
  valid daterange not null,
  constraint code_items_identity unique nulls not distinct (list_id, code, region_id, valid_from),
  constraint code_items_once exclude using gist (
    list_id with =, code with =, (coalesce(region_id, '')) with =, valid with &&) deferrable
);
comment on constraint code_items_once on regions.code_items is 'At most one row per code on a day. Deferrable, so that a pack may end one row and begin the next in one load.';
comment on table regions.code_items is
  'Public reference content: the items of a list. A fact changed by law is a new row with a date; a region may override an item.';
comment on column regions.code_items.region_id is 'Empty: national. Set: holds in that region, in place of the national item with the same code.';
comment on column regions.code_items.valid_from is 'As the pack declares it; empty when the start is unknown or does not matter.';
comment on column regions.code_items.valid is 'Days on which the item may be chosen. Ends when the pack says so or when the item left the pack.';
create index code_items_region on regions.code_items (region_id);
create index code_items_source on regions.code_items (source_id);

create table regions.bodies (
  id text primary key,
  pack_id text not null,
  region_id text references regions.regions (id),
  label_nl text not null,
  label_en text not null,
  explanation_nl text,
  explanation_en text,
  level text not null check (level in ('national', 'regional', 'local')),
  tier text not null check (tier in ('administrative', 'strategic', 'tactical', 'operational', 'network')),
  chair text,
  prepares_body_id text references regions.bodies (id) deferrable initially deferred,
  source_id text not null references regions.sources (id),
  source_part text,
  checked_on date not null,
  confidence text not null check (confidence in ('confirmed', 'check')),
  ended_on date
);
comment on table regions.bodies is 'Public reference content: tables, platforms, networks and steering groups.';
comment on column regions.bodies.chair is 'Function (list «function») or organisation that chairs.';
create index bodies_region on regions.bodies (region_id);
create index bodies_prepares on regions.bodies (prepares_body_id);
create index bodies_source on regions.bodies (source_id);

create table regions.goals (
  id text primary key,
  pack_id text not null,
  region_id text references regions.regions (id),
  parent_id text references regions.goals (id) deferrable initially deferred,
  kind text not null check (kind in ('mission', 'goal', 'pillar', 'assignment', 'action-line', 'activity')),
  position integer not null,
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
comment on table regions.goals is 'Public reference content: national and regional goals, pillars, assignments and action lines.';
create index goals_region on regions.goals (region_id);
create index goals_parent on regions.goals (parent_id);
create index goals_source on regions.goals (source_id);

create table regions.figures (
  id text primary key,
  pack_id text not null,
  region_id text references regions.regions (id),
  quantity text not null,
  label_nl text not null,
  label_en text not null,
  explanation_nl text,
  explanation_en text,
  value numeric,
  low numeric,
  high numeric,
  unit text not null,
  numerator numeric,
  denominator numeric,
  about text not null,
  method_nl text,
  method_en text,
  source_id text not null references regions.sources (id),
  source_part text,
  checked_on date not null,
  confidence text not null check (confidence in ('confirmed', 'check')),
  ended_on date,
  check (value is not null or (low is not null and high is not null)),
  check (low is null or high is null or low <= high)
);
comment on table regions.figures is
  'Public reference content: published estimates and rates, each a dated record of its own source; never one constant.';
comment on column regions.figures.about is 'The year or years that the number is about, as the source states it.';
create index figures_region on regions.figures (region_id);
create index figures_source on regions.figures (source_id);

create table regions.holidays (
  day date primary key,
  pack_id text not null,
  label_nl text not null,
  label_en text not null,
  ground text not null check (ground in ('recognised', 'equated', 'designated')),
  source_id text not null references regions.sources (id),
  source_part text,
  checked_on date not null,
  confidence text not null check (confidence in ('confirmed', 'check')),
  ended_on date
);
comment on table regions.holidays is
  'Public reference content: days on which a legal term does not end (Algemene termijnenwet, article 3).';
comment on column regions.holidays.ended_on is 'Day on which the pack took it back; from then on it counts for nothing.';
comment on column regions.holidays.ground is 'Article 3: paragraph 1 recognised, 2 equated, 3 designated by royal decree.';
create index holidays_source on regions.holidays (source_id);

do $$
declare each text;
begin
  foreach each in array array['sources', 'pack_versions', 'regions', 'municipalities', 'municipality_versions',
    'region_municipalities', 'code_lists', 'code_items', 'bodies', 'goals', 'figures', 'holidays'] loop
    execute format('alter table regions.%I enable row level security', each);
    execute format('alter table regions.%I force row level security', each);
    execute format('grant select on regions.%I to schakel_app, schakel_worker, schakel_reporter', each);
  end loop;
end $$;
