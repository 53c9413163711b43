-- Who acts, by settings that live as long as the transaction. Nothing set: nobody, so no rows.
create or replace function platform.actor_account_id() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.account_id', true), '')::uuid;

create or replace function platform.actor_membership_id() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.membership_id', true), '')::uuid;

create or replace function platform.actor_organisation_id() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.organisation_id', true), '')::uuid;

create or replace function platform.actor_organisation_key() returns integer
  language sql stable parallel safe
  return nullif(current_setting('app.organisation_key', true), '')::integer;

create or replace function platform.actor_organisation_type() returns text
  language sql stable parallel safe
  return nullif(current_setting('app.organisation_type', true), '');

create or replace function platform.actor_region_id() returns text
  language sql stable parallel safe
  return nullif(current_setting('app.region_id', true), '');

create or replace function platform.actor_role() returns text
  language sql stable parallel safe
  return nullif(current_setting('app.role', true), '');

create or replace function platform.actor_can(permission text) returns boolean
  language sql stable parallel safe
  return coalesce(permission = any (string_to_array(current_setting('app.permissions', true), ' ')), false);

-- The day in the Netherlands, or the day on which the demo or a test stands.
create or replace function platform.today() returns date
  language sql stable parallel safe
  return coalesce(
    nullif(current_setting('app.today', true), '')::date,
    (now() at time zone 'Europe/Amsterdam')::date);

create or replace function platform.now() returns timestamptz
  language sql stable parallel safe
  return coalesce(nullif(current_setting('app.now', true), '')::timestamptz, date_trunc('milliseconds', clock_timestamp()));

create or replace function platform.actor_purpose() returns text
  language sql stable parallel safe
  return nullif(current_setting('app.purpose', true), '');
