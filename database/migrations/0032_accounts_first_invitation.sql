-- The command that invites the first administrator needs no address: whoever opens the link types it.
alter table accounts.invitations alter column email drop not null;
alter table accounts.invitations
  add constraint invitations_recovery_email check (kind <> 'recovery' or email is not null);
comment on column accounts.invitations.email is
  'Empty only for an invitation by the command; whoever accepts then gives an address, or uses a passkey without one.';
