-- What the roles of Schakel may do with one database. May be run again at any time.
-- Needs ownership of the database, or a superuser, for its first run only.
do $$
begin
  execute format('grant connect, create, temporary on database %I to schakel_owner', current_database());
  execute format(
    'grant connect on database %I to schakel_migrator, schakel_app, schakel_reporter, schakel_worker',
    current_database());
  -- Temporary tables would put readable text in files of their own.
  execute format('revoke temporary, create on database %I from public', current_database());
end $$;
