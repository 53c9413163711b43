-- The one number to call for an organisation: one step from every case.
create or replace view partners.published_phones with (security_invoker = true) as
  select distinct on (o.key) o.key as organisation_key, c.value as phone
    from partners.channels c join partners.organisations o on o.id = c.organisation_id
   where c.kind = 'phone' and c.ended_on is null
   order by o.key, c.position;
comment on view partners.published_phones is 'First phone number in force of each organisation.';
grant select on partners.published_phones to schakel_app;
