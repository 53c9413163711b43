-- One row by its name: so a test that fills every table can add others.
alter table oversight.progress drop constraint progress_pkey;
alter table oversight.progress drop column singleton;
alter table oversight.progress add column name text not null default 'log' check (name = 'log');
alter table oversight.progress alter column name drop default;
alter table oversight.progress add primary key (name);
