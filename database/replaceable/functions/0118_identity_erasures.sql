-- Erasing is in three steps by different hands: somebody with the right orders it, the worker lets
-- every module erase what it keeps, and the row that ordered it stays as a tombstone.

-- Orders the erasure of a dossier that the actor's organisation can open; 42501 otherwise.
create or replace function identity.order_erasure(of_dossier uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if not platform.actor_can('erasure.approve') or not exists (
      select from identity.dossier_readers r
       where r.dossier_id = of_dossier and r.organisation_key = platform.actor_organisation_key()) then
    raise exception 'no such dossier' using errcode = '42501';
  end if;
  insert into identity.erasures (dossier_id, organisation_key, ordered_at)
  values (of_dossier, platform.actor_organisation_key(), platform.now())
  on conflict (dossier_id) do nothing;
end $$;
revoke all on function identity.order_erasure from public;
grant execute on function identity.order_erasure to schakel_app;

-- Takes an order back that was not carried out; a tombstone stays.
create or replace function identity.withdraw_erasure(of_dossier uuid) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$
  delete from identity.erasures e where e.dossier_id = of_dossier and e.erased_at is null;
$$;
revoke all on function identity.withdraw_erasure from public;
grant execute on function identity.withdraw_erasure to schakel_worker;

-- Puts a tombstone back that a restored older database does not know of.
create or replace function identity.restore_tombstone(of_dossier uuid, at timestamptz) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$
  insert into identity.erasures (dossier_id, ordered_at, erased_at) values (of_dossier, at, at)
  on conflict (dossier_id) do update set erased_at = coalesce(identity.erasures.erased_at, excluded.erased_at);
$$;
revoke all on function identity.restore_tombstone from public;
grant execute on function identity.restore_tombstone to schakel_worker;

-- Line one of every module's eraser: without an order or a tombstone nothing goes.
create or replace function identity.require_erasure_order(of_dossier uuid) returns void
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select from identity.erasures e where e.dossier_id = of_dossier) then
    raise exception 'nobody ordered the erasure of this dossier' using errcode = '42501';
  end if;
end $$;
revoke all on function identity.require_erasure_order from public;
grant execute on function identity.require_erasure_order to schakel_worker;

-- Destroys the key of a dossier, its people and the tokens by which they were found. Comes last:
-- the modules above still stand on these rows. Says how many rows of each kind went.
create or replace function identity.erase_dossier(of_dossier uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  tokens integer;
  people integer;
  keys integer;
begin
  perform identity.require_erasure_order(of_dossier);
  delete from identity.blind_tokens t where t.dossier_id = of_dossier;
  get diagnostics tokens = row_count;
  delete from identity.persons p where p.dossier_id = of_dossier;
  get diagnostics people = row_count;
  delete from identity.known_by k where k.dossier_id = of_dossier;
  delete from identity.dossier_readers r where r.dossier_id = of_dossier;
  update identity.data_keys k set wrapped = null, destroyed_at = platform.now()
   where k.dossier_id = of_dossier and k.wrapped is not null;
  get diagnostics keys = row_count;
  update identity.erasures e set erased_at = coalesce(e.erased_at, platform.now()) where e.dossier_id = of_dossier;
  return jsonb_build_object('identity.blind_tokens', tokens, 'identity.persons', people, 'identity.data_keys', keys);
end $$;
revoke all on function identity.erase_dossier from public;
grant execute on function identity.erase_dossier to schakel_worker;

-- For erasers of modules whose own dossiers go with another: a signal with the case it became.
create or replace function identity.erase_related(with_dossier uuid, related uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform identity.require_erasure_order(with_dossier);
  insert into identity.erasures (dossier_id, organisation_key, because_of, ordered_at)
  select related, e.organisation_key, with_dossier, e.ordered_at from identity.erasures e where e.dossier_id = with_dossier
  on conflict (dossier_id) do nothing;
  return identity.erase_dossier(related);
end $$;
revoke all on function identity.erase_related from public;

-- Which of these tombstones the database already knows and has carried out: erased, and no key left.
create or replace function identity.erasures_in_force(dossiers uuid[]) returns table (dossier_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select e.dossier_id from identity.erasures e
   where e.dossier_id = any (dossiers) and e.erased_at is not null
     and not exists (select from identity.data_keys k where k.dossier_id = e.dossier_id and k.wrapped is not null);
$$;
revoke all on function identity.erasures_in_force from public;
grant execute on function identity.erasures_in_force to schakel_worker;
