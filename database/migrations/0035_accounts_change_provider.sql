-- An administrator can make a new key pair for a log-in service; its private half is written, never read back.
grant update (public_key) on accounts.identity_providers to schakel_app;
