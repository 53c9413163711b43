-- What a client may ask of us: who looked, a copy, a correction, an objection, destruction; how long
-- we keep a dossier, and what happens when personal data get loose.
create schema rights;
comment on schema rights is 'Rights of the client: access to the log, requests, retention and destruction, breaches.';
grant usage on schema rights to schakel_app, schakel_worker, schakel_reporter;
