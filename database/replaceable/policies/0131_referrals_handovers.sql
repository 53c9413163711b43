do $$
declare each text;
begin
  foreach each in array array['handovers', 'delegations', 'turns', 'secrecy_forms'] loop
    execute format('drop policy if exists owner_all on referrals.%I', each);
    execute format('create policy owner_all on referrals.%I to schakel_owner using (true) with check (true)', each);
  end loop;
end $$;

-- Both sides keep reading a handover: it is their receipt.
drop policy if exists both_sides_read on referrals.handovers;
create policy both_sides_read on referrals.handovers for select to schakel_app
  using ((select platform.actor_can('case.coordinate'))
    and (select platform.actor_organisation_key()) in (from_organisation_key, to_organisation_key));
drop policy if exists coordinators_offer on referrals.handovers;
create policy coordinators_offer on referrals.handovers for insert to schakel_app
  with check ((select platform.actor_can('case.coordinate'))
    and status = 'offered' and version = 1
    and offered_by = (select platform.actor_account_id())
    and from_organisation_key = (select platform.actor_organisation_key())
    and cases.coordinates(case_id));
drop policy if exists receivers_answer on referrals.handovers;
create policy receivers_answer on referrals.handovers for update to schakel_app
  using ((select platform.actor_can('case.coordinate')) and to_organisation_key = (select platform.actor_organisation_key()))
  with check (to_organisation_key = (select platform.actor_organisation_key())
    and status in ('accepted', 'declined') and answered_by = (select platform.actor_account_id()));
drop policy if exists coordinators_withdraw on referrals.handovers;
create policy coordinators_withdraw on referrals.handovers for update to schakel_app
  using ((select platform.actor_can('case.coordinate')) and from_organisation_key = (select platform.actor_organisation_key()))
  with check (from_organisation_key = (select platform.actor_organisation_key())
    and status = 'withdrawn' and answered_by = (select platform.actor_account_id()));

drop policy if exists participants_read on referrals.delegations;
create policy participants_read on referrals.delegations for select to schakel_app
  using (delegate_membership_id = (select platform.actor_membership_id())
    or (select platform.actor_can('case.read')) and exists (select from cases.cases c where c.id = delegations.case_id));
drop policy if exists coordinators_make on referrals.delegations;
create policy coordinators_make on referrals.delegations for insert to schakel_app
  with check ((select platform.actor_can('case.coordinate'))
    and made_by = (select platform.actor_account_id()) and version = 1
    and owner_organisation_key = (select platform.actor_organisation_key())
    and status = case when delegate_organisation_key = owner_organisation_key then 'active' else 'offered' end
    and exists (select from cases.coordinators k
      where k.case_id = delegations.case_id and upper_inf(k.period) and k.membership_id = delegations.owner_membership_id
        and k.organisation_key = delegations.owner_organisation_key));
drop policy if exists delegates_answer on referrals.delegations;
create policy delegates_answer on referrals.delegations for update to schakel_app
  using (delegate_membership_id = (select platform.actor_membership_id()))
  with check (delegate_membership_id = (select platform.actor_membership_id()) and status in ('active', 'declined', 'ended'));
drop policy if exists coordinators_end on referrals.delegations;
create policy coordinators_end on referrals.delegations for update to schakel_app
  using ((select platform.actor_can('case.coordinate')) and cases.coordinates(case_id))
  with check (status = 'ended' and cases.coordinates(case_id));

drop policy if exists participants_read on referrals.turns;
create policy participants_read on referrals.turns for select to schakel_app
  using ((select platform.actor_can('case.read')) and exists (select from cases.cases c where c.id = turns.case_id));
drop policy if exists coordinators_add on referrals.turns;
create policy coordinators_add on referrals.turns for insert to schakel_app
  with check ((select platform.actor_can('case.coordinate'))
    and account_id = (select platform.actor_account_id())
    and organisation_id = (select platform.actor_organisation_id())
    and cases.coordinates(case_id));

-- A part of its own: who wrote it, and the second person. Not their colleagues, not the coordinator.
drop policy if exists two_people_read on referrals.secrecy_forms;
create policy two_people_read on referrals.secrecy_forms for select to schakel_app
  using ((select platform.actor_account_id()) in (author_account_id, second_account_id));
drop policy if exists professionals_write on referrals.secrecy_forms;
create policy professionals_write on referrals.secrecy_forms for insert to schakel_app
  with check ((select platform.actor_can('case.contribute'))
    and status = 'awaiting' and version = 1
    and author_account_id = (select platform.actor_account_id())
    and author_organisation_key = (select platform.actor_organisation_key())
    and exists (select from cases.cases c where c.id = secrecy_forms.case_id));
drop policy if exists two_people_settle on referrals.secrecy_forms;
create policy two_people_settle on referrals.secrecy_forms for update to schakel_app
  using ((select platform.actor_account_id()) in (author_account_id, second_account_id))
  with check ((select platform.actor_account_id()) in (author_account_id, second_account_id));
