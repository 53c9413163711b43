-- Beside the right to read the entry now: whoever came later reads the latest text only.
drop policy if exists readers_then on cases.entry_versions;
create policy readers_then on cases.entry_versions as restrictive for select to schakel_app
  using ((select platform.actor_organisation_key()) = any (readers));
