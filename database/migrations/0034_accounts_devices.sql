-- By what people recognise their own sessions: a family of browsers and of systems, nothing finer.
alter table accounts.sessions
  add column browser text check (browser in ('chrome', 'edge', 'firefox', 'opera', 'safari', 'samsung', 'other')),
  add column system text check (system in ('android', 'chromeos', 'ios', 'linux', 'macos', 'windows', 'other'));
comment on column accounts.sessions.browser is
  'Family of the browser in which the session began. What the browser says about itself is kept nowhere.';
comment on column accounts.sessions.system is 'Family of the system in which the session began.';
