-- One row by its name: so a test that fills every table can add others.
alter table platform.log_state drop constraint log_state_pkey;
alter table platform.log_state drop column singleton;
alter table platform.log_state add column name text not null default 'log' check (name = 'log');
alter table platform.log_state alter column name drop default;
alter table platform.log_state add primary key (name);
