do $$
declare each text;
begin
  foreach each in array array['referrals', 'referral_steps', 'access_requests', 'access_request_targets'] loop
    execute format('drop policy if exists owner_all on referrals.%I', each);
    execute format('create policy owner_all on referrals.%I to schakel_owner using (true) with check (true)', each);
  end loop;
end $$;

-- A referral is between the organisation that coordinates and the one that was asked.
drop policy if exists both_sides_read on referrals.referrals;
create policy both_sides_read on referrals.referrals for select to schakel_app
  using (receiver_organisation_key = (select platform.actor_organisation_key()) and (select platform.actor_can('referral.answer'))
    or (select platform.actor_can('case.read')) and referrals.acts_for(case_id));
drop policy if exists coordinators_send on referrals.referrals;
create policy coordinators_send on referrals.referrals for insert to schakel_app
  with check ((select platform.actor_can('case.invite-partner'))
    and status = 'sent' and version = 1
    and sent_by = (select platform.actor_account_id())
    and sender_organisation_key = (select platform.actor_organisation_key())
    and referrals.acts_for(case_id));
drop policy if exists receivers_answer on referrals.referrals;
create policy receivers_answer on referrals.referrals for update to schakel_app
  using (receiver_organisation_key = (select platform.actor_organisation_key()) and (select platform.actor_can('referral.answer')))
  with check (receiver_organisation_key = (select platform.actor_organisation_key())
    and status in ('accepted', 'declined', 'done') and answered_by is not null);
drop policy if exists coordinators_withdraw on referrals.referrals;
create policy coordinators_withdraw on referrals.referrals for update to schakel_app
  using ((select platform.actor_can('case.invite-partner')) and referrals.acts_for(case_id))
  with check (status = 'withdrawn' and answered_by = (select platform.actor_account_id()) and referrals.acts_for(case_id));

drop policy if exists with_referral on referrals.referral_steps;
create policy with_referral on referrals.referral_steps for select to schakel_app
  using (exists (select from referrals.referrals r where r.id = referral_steps.referral_id));

-- Whoever coordinates sees which case was meant; the asker never reads this table.
drop policy if exists coordinators_read on referrals.access_request_targets;
create policy coordinators_read on referrals.access_request_targets for select to schakel_app
  using ((select platform.actor_can('case.invite-partner')) and cases.coordinates(case_id));

drop policy if exists both_sides_read on referrals.access_requests;
create policy both_sides_read on referrals.access_requests for select to schakel_app
  using (asker_organisation_key = (select platform.actor_organisation_key()) and (select platform.actor_can('case.request-access'))
    or exists (select from referrals.access_request_targets t where t.request_id = access_requests.id));
drop policy if exists partners_ask on referrals.access_requests;
create policy partners_ask on referrals.access_requests for insert to schakel_app
  with check ((select platform.actor_can('case.request-access'))
    and status = 'sent' and version = 1
    and asked_by = (select platform.actor_account_id())
    and asker_organisation_key = (select platform.actor_organisation_key()));
drop policy if exists coordinators_answer on referrals.access_requests;
create policy coordinators_answer on referrals.access_requests for update to schakel_app
  using (exists (select from referrals.access_request_targets t where t.request_id = access_requests.id))
  with check (answered_by = (select platform.actor_account_id()));
