drop policy if exists owner_all on identity.erasures;
create policy owner_all on identity.erasures to schakel_owner using (true) with check (true);
-- The worker writes the list of tombstones to a file that is kept apart from the database.
drop policy if exists worker_reads on identity.erasures;
create policy worker_reads on identity.erasures for select to schakel_worker using (true);
