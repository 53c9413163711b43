-- Which dossiers must go, and which are gone for good.
create table identity.erasures (
  dossier_id uuid primary key,
  organisation_key integer,
  because_of uuid,
  ordered_at timestamptz not null,
  erased_at timestamptz
);
comment on table identity.erasures is
  'The order to erase a dossier, and afterwards its tombstone: also when an older backup brings its rows back. Ids only.';
comment on column identity.erasures.dossier_id is 'No foreign key: the tombstone outlives everything that it is about.';
comment on column identity.erasures.because_of is 'The dossier with which this one goes, such as the case that began with a signal.';
comment on column identity.erasures.erased_at is 'Empty while the order waits; a tombstone has a moment.';
create index erasures_because_of on identity.erasures (because_of);
alter table identity.erasures enable row level security;
alter table identity.erasures force row level security;
grant select on identity.erasures to schakel_worker;
