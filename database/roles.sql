-- The five roles of Schakel; they serve every database of one server. May be run again at any time.
-- Needs CREATEROLE, or a superuser, for its first run only.
do $$
declare
  role_name text;
begin
  -- Servers that start together would make the same role twice.
  perform pg_advisory_xact_lock(hashtext('schakel roles'));
  foreach role_name in array array[
    'schakel_owner', 'schakel_migrator', 'schakel_app', 'schakel_reporter', 'schakel_worker'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format(
        'create role %I %s noinherit', role_name,
        case role_name when 'schakel_owner' then 'nologin' else 'login' end);
    end if;
  end loop;

  -- Owner of every table, view and function; nobody logs in as this role.
  if not pg_has_role('schakel_migrator', 'schakel_owner', 'member') then
    grant schakel_owner to schakel_migrator;
  end if;

  -- Moments come back in one form, wherever the server stands.
  foreach role_name in array array[
    'schakel_migrator', 'schakel_app', 'schakel_reporter', 'schakel_worker'] loop
    execute format('alter role %I set timezone = %L', role_name, 'UTC');
  end loop;

  -- The application: a stuck request or a forgotten transaction must not hold up the others.
  alter role schakel_app set statement_timeout = '30s';
  alter role schakel_app set lock_timeout = '10s';
  alter role schakel_app set idle_in_transaction_session_timeout = '30s';
  alter role schakel_app set jit = 'off';
  -- Planning under row security costs more than running: 4 ms for a list that takes 1. Each statement
  -- is planned once a session; the first page of everybody is found by the same way.
  alter role schakel_app set plan_cache_mode = 'force_generic_plan';
  alter role schakel_worker set statement_timeout = '10min';
  alter role schakel_worker set idle_in_transaction_session_timeout = '60s';
  alter role schakel_reporter set statement_timeout = '60s';
  alter role schakel_reporter set default_transaction_read_only = 'on';
end $$;
